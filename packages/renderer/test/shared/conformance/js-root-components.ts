/** Root components added from JavaScript (reference section 17). */
import {
  Component,
  createApp,
  type EventCallback,
  html,
  type JSComponentParameter,
  parameter,
  registerForJavaScript,
  rootComponents,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { messages } from '../../support/promises.ts';
import { settled, type Stage } from '../../support/stage.ts';

class Counter extends Component {
  readonly start = parameter(0);
  readonly title = parameter('');
  readonly busy = parameter(false);
  readonly data = parameter<object>();
  readonly onChanged = parameter<EventCallback<number>>();
  readonly childContent = parameter.fragment();
  readonly others = parameter.unmatched();
  #count = 0;
  override render() {
    return html`<button @onclick=${() => this.onChanged.invokeAsync(++this.#count)} ...${this.others}>${this.title}${this.start + this.#count}</button>`;
  }
}

class Host extends Component {
  n = 0;
  on = true;
  override render() {
    return html`${this.on ? html`<div id="place"></div>` : null}<b @onclick=${() => this.n++}>${this.n}</b>`;
  }
}

let next = 0;
/** Identifiers belong to the page: each test has its own. */
const identifier = (): string => `counter-${next++}`;

export function jsRootComponentsConformance(stage: Stage): void {
  describe('17 root components from JavaScript', () => {
    it('17 nothing can be added before a component is registered', async () => {
      await expect(rootComponents.add({}, 'none', {})).rejects.toThrow(
        'Dynamic root components have not been enabled in this application.',
      );
    });

    it('17 adds a component by its identifier, gives it parameters, and disposes it', async () => {
      const { app, find, html: shown } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      const added = await rootComponents.add(find('#place'), name, { start: 3, title: 'n' });
      expect(shown()).toBe('<div id="place"><button>n3</button></div><b>0</b>');
      await added.setParameters({ start: 5 });
      expect(find('button').textContent).toBe('n5');
      await added.dispose();
      expect(shown()).toBe('<div id="place"></div><b>0</b>');
      await expect(added.setParameters({})).rejects.toMatchObject({ code: 'STROP2046' });
    });

    it('17 a container is free again once its component is disposed', async () => {
      const { app, find } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      const first = await rootComponents.add(find('#place'), name, {});
      await expect(rootComponents.add(find('#place'), name, {})).rejects.toMatchObject({
        code: 'STROP2025',
      });
      await first.dispose();
      await first.dispose();
      await rootComponents.add(find('#place'), name, { title: 'again ' });
      expect(find('button').textContent).toBe('again 0');
    });

    it('17 a container that the app rendered keeps its component when the app renders again', async () => {
      const { app, component, find, fire, html: shown } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      await rootComponents.add(find('#place'), name, {});
      fire(find('button'), 'click');
      fire(find('b'), 'click');
      component.stateHasChanged();
      expect(shown()).toBe('<div id="place"><button>1</button></div><b>1</b>');
    });

    it('17 functions become EventCallbacks: replaced by another, and by nothing', async () => {
      const { app, find, fire } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      const given: string[] = [];
      const added = await rootComponents.add(find('#place'), name, {
        onChanged: (value: number) => given.push(`first ${value}`),
      });
      fire(find('button'), 'click');
      await added.setParameters({ onChanged: () => given.push('second') });
      fire(find('button'), 'click');
      await added.setParameters({ onChanged: null });
      fire(find('button'), 'click');
      await settled();
      expect(given).toEqual(['first 1', 'second']);
    });

    it('17 objects pass as they are, what is unmatched is captured', async () => {
      const { app, find } = await stage.render(Host);
      const name = identifier();
      let seen: unknown;
      class Looks extends Counter {
        override onParametersSet(): void {
          seen = this.data;
        }
      }
      registerForJavaScript(app, Looks, name);
      const data = { a: [1] };
      await rootComponents.add(find('#place'), name, { data, lang: 'en' });
      expect(seen).toBe(data);
      expect(find('button').getAttribute('lang')).toBe('en');
    });

    it('17 refuses parameters that are no object, and an identifier that is unknown or taken', async () => {
      const { app, find } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      const place = find('#place');
      for (const nothing of [null, undefined, 'text']) {
        await expect(rootComponents.add(place, name, nothing as never)).rejects.toThrow(
          'initialParameters must be an object, even if empty.',
        );
      }
      await expect(rootComponents.add(place, `${name}x`, {})).rejects.toThrow(
        `There is no registered JS component with identifier '${name}x'.`,
      );
      expect(() => registerForJavaScript(app, Counter, name)).toThrow(
        `There is already a JS component with the identifier '${name}'.`,
      );
    });

    it('17 an initialiser hears of the identifier and of the parameters with their types', async () => {
      const { app } = await stage.render(Host);
      const name = identifier();
      let heard: [string, readonly JSComponentParameter[]] | undefined;
      registerForJavaScript(app, Counter, name, (...all) => (heard = all));
      expect(heard).toEqual([
        name,
        [
          { name: 'start', type: 'number' },
          { name: 'title', type: 'string' },
          { name: 'busy', type: 'boolean' },
          { name: 'data', type: 'object' },
          { name: 'onChanged', type: 'eventcallback' },
          { name: 'childContent', type: 'object' },
        ],
      ]);
    });

    it('17 what goes wrong inside is reported as for any root', async () => {
      const { app, errors, find } = await stage.render(Host);
      const name = identifier();
      class Failing extends Component {
        readonly where = parameter('');
        override onParametersSet(): void {
          if (this.where !== '') throw new Error(this.where);
        }
        override render() {
          return html`fine`;
        }
      }
      registerForJavaScript(app, Failing, name);
      const added = await rootComponents.add(find('#place'), name, {});
      await added.setParameters({ where: 'later' });
      await added.setParameters({ unknown: 1 });
      expect(messages(errors)[0]).toBe('later');
      expect(messages(errors)[1]).toContain("matching the name 'unknown'");
      expect(find('#place').textContent).toBe('fine');
    });

    it('17 a component that cannot be made leaves its container free', async () => {
      const { app, find } = await stage.render(Host);
      const name = identifier();
      class Broken extends Component {
        readonly fail = parameter(false);
        static broken = true;
        constructor() {
          super();
          if (Broken.broken) throw new Error('constructor');
        }
        override render() {
          return html`made`;
        }
      }
      registerForJavaScript(app, Broken, name);
      await expect(rootComponents.add(find('#place'), name, {})).rejects.toThrow('constructor');
      Broken.broken = false;
      await rootComponents.add(find('#place'), name, {});
      expect(find('#place').textContent).toBe('made');
    });

    it('17 the identifier goes with its app', async () => {
      const { document } = await stage.render(Host);
      const app = createApp({ document });
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      await app.start();
      const place = document.createElement('div');
      await rootComponents.add(place, name, {});
      await app.dispose();
      expect(place.textContent).toBe('');
      await expect(rootComponents.add(place, name, {})).rejects.toMatchObject({ name: 'StropError' });
    });

    it('17 an event in a root inside of a root calls each handler once', async () => {
      const { app, component, find, fire } = await stage.render(Host);
      const name = identifier();
      registerForJavaScript(app, Counter, name);
      let calls = 0;
      await rootComponents.add(find('#place'), name, { onChanged: () => calls++ });
      fire(find('button'), 'click');
      expect([calls, component.n]).toEqual([1, 0]);
    });
  });
}
