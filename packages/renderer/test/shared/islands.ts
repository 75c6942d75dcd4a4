/** `@island`: when the renderer mounts, tells and disposes what stands in an element that belongs to somebody else. */
import {
  Component,
  ErrorBoundary,
  html,
  Island,
  type IslandContext,
  type MountedIsland,
} from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../support/host.ts';
import { messages } from '../support/promises.ts';
import type { Stage, StageElement } from '../support/stage.ts';

/** A kind of island that notes what happens to it. */
class Noted extends Island {
  readonly log: string[];
  readonly name: string;
  readonly kind: string;
  readonly value: unknown;
  readonly onTold: ((argument: unknown) => void) | undefined;

  constructor(
    log: string[],
    name: string,
    value: unknown = '',
    kind = 'noted',
    onTold?: (argument: unknown) => void,
  ) {
    super();
    this.log = log;
    this.name = name;
    this.value = value;
    this.kind = kind;
    this.onTold = onTold;
  }

  override mount(context: IslandContext): MountedIsland {
    const { log, name, kind } = this;
    const element = context.element as StageElement;
    log.push(`mount ${name} ${element.isConnected ? 'in' : 'out of'} the document`);
    if (this.value === 'broken') throw new Error(`${name} is broken`);
    if (this.value === 'tells') {
      element.setAttribute('told', 'yes');
      context.invoke(this.onTold, 'hello');
    }
    return {
      update: (next) => {
        if ((next as Noted).kind !== kind) return false;
        log.push(`update ${name} to '${String((next as Noted).value)}'`);
        return true;
      },
      dispose: () => {
        log.push(`dispose ${name} ${element.isConnected ? 'in' : 'out of'} the document`);
        if (this.value === 'stuck') throw new Error(`${name} is stuck`);
      },
    };
  }
}

export function islandsSuite(stage: Stage): void {
  describe('an island', () => {
    it('is mounted once the batch is displayed, before onAfterRender, and told of every render', async () => {
      const log: string[] = [];
      class Sample extends Component {
        value = 1;
        override onAfterRender(first: boolean): void {
          log.push(`after render ${first}`);
        }
        override render() {
          log.push('render');
          return html`<p><b @island=${new Noted(log, 'a', this.value)}></b></p>`;
        }
      }
      const { component } = await stage.render(Sample);
      component.value = 2;
      component.stateHasChanged();
      expect(log).toEqual([
        'render',
        'mount a in the document',
        'after render true',
        'render',
        "update a to '2'",
        'after render false',
      ]);
    });

    it('is disposed once, in the document, when its element goes; none is mounted that came and went in a batch', async () => {
      const log: string[] = [];
      let on = true;
      const { component, app, dispose } = await show(stage, () =>
        on ? html`<p><b @island=${new Noted(log, 'a')}></b></p>` : html`<i></i>`,
      );
      on = false;
      component.stateHasChanged();
      component.stateHasChanged();
      expect(log).toEqual(['mount a in the document', 'dispose a in the document']);
      log.length = 0;
      (app.events as unknown as { invoke(...given: unknown[]): void }).invoke(
        null,
        () => {
          on = true;
          component.stateHasChanged();
        },
        undefined,
        null,
      );
      dispose();
      expect(log).toEqual(['mount a in the document', 'dispose a in the document']);
    });

    it('makes way for another kind, for none, and comes back', async () => {
      const log: string[] = [];
      let island: Noted | null = new Noted(log, 'a');
      const { component } = await show(stage, () => html`<b @island=${island}></b>`);
      for (const next of [new Noted(log, 'b', '', 'other'), null, null, new Noted(log, 'c')]) {
        island = next;
        component.stateHasChanged();
      }
      expect(log).toEqual([
        'mount a in the document',
        'dispose a in the document',
        'mount b in the document',
        'dispose b in the document',
        'mount c in the document',
      ]);
    });

    it('goes with its element through every order of a keyed list', async () => {
      const log: string[] = [];
      let ids = [1, 2, 3, 4, 5];
      const { component } = await show(
        stage,
        () =>
          html`<ul>${ids.map((id) => html`<li @key=${id} @island=${new Noted(log, `${id}`, 'same')}></li>`)}</ul>`,
      );
      log.length = 0;
      for (const order of [[5, 4, 3, 2, 1], [2, 5, 1, 4, 3], [3, 1], [], [1, 3]]) {
        ids = order;
        component.stateHasChanged();
      }
      const made = log.filter((line) => !line.startsWith('update'));
      expect(made).toEqual([
        'dispose 4 in the document',
        'dispose 5 in the document',
        'dispose 2 in the document',
        'dispose 1 in the document',
        'dispose 3 in the document',
        'mount 1 in the document',
        'mount 3 in the document',
      ]);
    });

    it('is disposed after the components around it and before the islands around it', async () => {
      const log: string[] = [];
      class Inner extends Component {
        [Symbol.dispose](): void {
          log.push('dispose component');
        }
        override render() {
          return html`<i @island=${new Noted(log, 'inner')}></i>`;
        }
      }
      let on = true;
      const { component } = await show(stage, () =>
        on ? html`<div @island=${new Noted(log, 'outer')}><${Inner} /></div>` : null,
      );
      log.length = 0;
      on = false;
      component.stateHasChanged();
      expect(log).toEqual([
        'dispose component',
        'dispose inner in the document',
        'dispose outer in the document',
      ]);
    });

    it('calls handlers as events do: the component that wrote the tag renders', async () => {
      const log: string[] = [];
      let told = '';
      const onTold = (argument: unknown): void => {
        told = String(argument);
      };
      const { find } = await show(
        stage,
        () => html`<p>${told}</p><b @island=${new Noted(log, 'a', 'tells', 'noted', onTold)}></b>`,
      );
      expect(find('p').textContent).toBe('hello');
      expect(find('b').getAttribute('told')).toBe('yes');
    });

    it('that cannot be mounted is the business of the error boundary around it', async () => {
      const log: string[] = [];
      // The boundary's own logger writes there.
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { find } = await show(
        stage,
        () =>
          html`<${ErrorBoundary} errorContent=${() => html`<em>sorry</em>`}><b @island=${new Noted(log, 'a', 'broken')}></b><//>`,
      );
      expect(find('em').textContent).toBe('sorry');
      expect(logged).toHaveBeenCalledOnce();
      logged.mockRestore();
      expect(log).toEqual(['mount a in the document']);
    });

    it('that cannot be disposed stops no other, and the app hears of it', async () => {
      const log: string[] = [];
      let on = true;
      const {
        component,
        errors,
        html: shown,
      } = await show(stage, () =>
        on
          ? html`<p><b @island=${new Noted(log, 'a', 'stuck')}></b><b @island=${new Noted(log, 'b', 'stuck')}></b></p>`
          : 'gone',
      );
      on = false;
      component.stateHasChanged();
      expect(messages(errors)).toEqual(['b is stuck', 'a is stuck']);
      expect(shown()).toBe('gone');
    });

    it('needs what an adapter gives, on an element', async () => {
      let island: unknown = { mount() {} };
      const { component, errors, find } = await show(stage, () => html`<p @island=${island}></p>`);
      expect(messages(errors)[0]).toMatch(/STROP2095.*type object in the component 'Host'/);
      island = false;
      component.stateHasChanged();
      expect(find('p').localName).toBe('p');
      class Card extends Component {
        override render() {
          return null;
        }
      }
      const log: string[] = [];
      const other = await show(stage, () => html`<${Card} @island=${new Noted(log, 'a')} />`);
      expect(messages(other.errors)[0]).toMatch(/STROP2096.*'Card'/);
    });
  });
}
