/**
 * The lifecycle up to the render (reference 2.1 to 2.5): what `../lifecycle.ts` does not hold already. What follows a
 * render stands in `after-render.ts`, the end in `disposal.ts`.
 */
import {
  Component,
  type EventCallback,
  type EventWork,
  html,
  parameter,
  type ParameterView,
  type Renderable,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { show } from '../../support/host.ts';
import { Logged } from '../../support/logged.ts';
import { abortError, type Deferred, deferred, messages } from '../../support/promises.ts';
import { settled, type Stage } from '../../support/stage.ts';

async function waitSeveralTimes(): Promise<void> {
  for (let i = 0; i < 3; i++) await Promise.resolve();
}

export function lifecycleConformance(stage: Stage): void {
  describe('2.1 instances', () => {
    it('2.1 a render before the component is attached is refused with Blazor’s text', async () => {
      class Early extends Component {
        constructor() {
          super();
          this.stateHasChanged();
        }
        override render() {
          return null;
        }
      }
      const { errors } = await show(stage, () => html`<${Early} />`);
      expect(messages(errors)[0]).toContain('The render handle is not yet assigned.');
    });

    it('2.1 dispatchException needs a component that is attached as well', () => {
      class Alone extends Component {
        override render() {
          return null;
        }
      }
      expect(() => new Alone().dispatchException(new Error())).toThrow(
        'The render handle is not yet assigned.',
      );
    });
  });

  describe('2.2 and 2.3 stages', () => {
    class Staged extends Component {
      readonly log = parameter<string[]>([]);
      readonly gates = parameter<{ init?: Deferred; set?: Deferred }>({});
      readonly tick = parameter<unknown>(0);
      override onInitialized(): void {
        this.log.push('init');
      }
      override async onInitializedAsync(): Promise<void> {
        if (this.gates.init === undefined) return;
        await this.gates.init.promise;
        this.log.push('init done');
      }
      override onParametersSet(): void {
        this.log.push(`set ${String(this.tick)}`);
      }
      override onParametersSetAsync(): Promise<void> | void {
        const { tick, log } = this;
        return this.gates.set?.promise.then(() => {
          log.push(`set ${String(tick)} done`);
        });
      }
      override render(): Renderable {
        this.log.push('render');
        return null;
      }
    }

    it('2.2 a failed initialisation ends the sequence: no parameters stage, no further render', async () => {
      const log: string[] = [];
      const init = deferred();
      const { errors } = await stage.render(Staged, { log, gates: { init } });
      init.reject(new Error('failed'));
      await settled();
      expect(log).toEqual(['init', 'render']);
      expect(messages(errors)).toEqual(['failed']);
    });

    it('2.2 a failed parameters stage keeps what was rendered while it was pending', async () => {
      const log: string[] = [];
      const set = deferred();
      class Sync extends Staged {
        override onInitializedAsync(): Promise<void> {
          return undefined as never;
        }
      }
      const { errors } = await stage.render(Sync, { log, gates: { set } });
      set.reject(new Error('failed'));
      await settled();
      expect(log).toEqual(['init', 'set 0', 'render']);
      expect(messages(errors)).toEqual(['failed']);
    });

    it('2.3 later parameters do not wait for earlier ones, and initialise nothing again', async () => {
      const log: string[] = [];
      const init = deferred();
      const { setParameters } = await stage.render(Staged, { log, gates: { init } });
      expect(log).toEqual(['init', 'render']);
      setParameters({ tick: 1 });
      expect(log).toEqual(['init', 'render', 'set 1', 'render']);
      init.resolve();
      await settled();
      expect(log.slice(4)).toEqual(['init done', 'set 1', 'render']);
    });

    it('2.3 parameter stages overlap, each renders when it ends', async () => {
      const log: string[] = [];
      const first = deferred();
      const second = deferred();
      const { setParameters } = await stage.render(Staged, { log, gates: {} });
      await settled();
      log.length = 0;
      setParameters({ tick: 1, gates: { set: first } });
      setParameters({ tick: 2, gates: { set: second } });
      second.resolve();
      await settled();
      first.resolve();
      await settled();
      expect(log).toEqual([
        'set 1',
        'render',
        'set 2',
        'render',
        'set 2 done',
        'render',
        'set 1 done',
        'render',
      ]);
    });

    it('2.2 setParametersAsync may be overridden without calling the base: nothing else happens', async () => {
      const log: string[] = [];
      class Own extends Staged {
        override setParametersAsync(parameters: ParameterView): void {
          log.push(`own ${parameters.getValueOrDefault('tick')}`);
          this.stateHasChanged();
        }
        override render() {
          log.push('rendered');
          return html`own`;
        }
      }
      const { html: shown } = await stage.render(Own, { tick: 1 });
      expect(log).toEqual(['own 1', 'rendered']);
      expect(shown()).toBe('own');
    });
  });

  describe('2.4 stateHasChanged', () => {
    it('2.4 a request made while rendering is one more render', async () => {
      let renders = 0;
      class Again extends Component {
        override render() {
          if (++renders < 3) this.stateHasChanged();
          return html`${renders}`;
        }
      }
      const { html: shown } = await stage.render(Again);
      expect(renders).toBe(3);
      expect(shown()).toBe('3');
    });

    it('2.4 shouldRender is asked for parameters too, whose stages run either way', async () => {
      const log: string[] = [];
      class Still extends Logged {
        override shouldRender(): boolean {
          return false;
        }
      }
      const { setParameters } = await stage.render(Still, { name: 'a', log });
      setParameters({ name: 'b' });
      expect(log).toEqual(['a initialized', 'a set', 'a render', 'a after true', 'b set']);
    });

    it('2.4 a render whose request fails leaves the component able to render', async () => {
      let fail = true;
      class Asks extends Component {
        n = 0;
        override shouldRender(): boolean {
          if (fail) throw new Error('shouldRender');
          return true;
        }
        override render() {
          return html`${this.n}`;
        }
      }
      const { component, html: shown } = await stage.render(Asks);
      component.n = 1;
      expect(() => component.stateHasChanged()).toThrow('shouldRender');
      fail = false;
      component.stateHasChanged();
      expect(shown()).toBe('1');
    });
  });

  describe('2.5 events', () => {
    class Clicked extends Component {
      static renders: number;
      readonly work = parameter<() => unknown>(() => {});
      override render() {
        Clicked.renders++;
        return html`<button @onclick=${() => this.work()}>x</button>`;
      }
    }
    it.each([
      ['is synchronous', () => {}, 1],
      ['is done later', async () => Promise.resolve(), 2],
      ['waits several times', waitSeveralTimes, 2],
      ['is cancelled', () => Promise.reject(abortError()), 1],
    ] as [string, () => unknown, number][])(
      '2.5 a handler that %s: %i renders',
      async (_, work, expected) => {
        const { errors, find, fire } = await stage.render(Clicked, { work });
        Clicked.renders = 0;
        fire(find('button'), 'click');
        await settled();
        expect(Clicked.renders).toBe(expected);
        expect(errors).toEqual([]);
      },
    );

    it.each([
      [
        'at once: no render',
        () => {
          throw new Error('failed');
        },
        0,
      ],
      ['later: no second render', () => Promise.reject(new Error('failed')), 1],
    ] as [string, () => unknown, number][])('2.5 a handler that fails %s', async (_, work, expected) => {
      const { errors, find, fire } = await stage.render(Clicked, { work });
      Clicked.renders = 0;
      fire(find('button'), 'click');
      await settled();
      expect(Clicked.renders).toBe(expected);
      expect(messages(errors)).toEqual(['failed']);
    });
  });

  describe('2.5 handleEventAsync', () => {
    it('2.5 a component may run its handlers itself, without a render', async () => {
      class Quiet extends Component {
        n = 0;
        override handleEventAsync(
          callback: (argument: unknown) => Promise<void> | void,
          argument: unknown,
        ): Promise<void> | void {
          return callback(argument);
        }
        override render() {
          return html`<button @onclick=${() => this.n++}>${this.n}</button>`;
        }
      }
      const { component, find, fire, html: shown } = await stage.render(Quiet);
      fire(find('button'), 'click');
      expect(component.n).toBe(1);
      expect(shown()).toBe('<button>0</button>');
    });

    it('2.5 a method that is a handler has its component there too', async () => {
      class Quiet extends Component {
        n = 0;
        override handleEventAsync(callback: EventWork, argument: unknown): Promise<void> | void {
          return callback(argument);
        }
        add() {
          this.n++;
        }
        override render() {
          return html`<button @onclick=${this.add}>${this.n}</button>`;
        }
      }
      const { component, find, fire } = await stage.render(Quiet);
      fire(find('button'), 'click');
      expect(component.n).toBe(1);
    });

    it('2.5 EventCallbacks run through it as well, and what it returns is waited for', async () => {
      const log: string[] = [];
      const gate = deferred();
      class Child extends Component {
        readonly onDone = parameter<EventCallback<string>>();
        override render() {
          return null;
        }
      }
      let child: Child | undefined;
      class Parent extends Component {
        override async handleEventAsync(
          callback: (argument: unknown) => Promise<void> | void,
          argument: unknown,
        ): Promise<void> {
          log.push(`before ${String(argument)}`);
          await callback(argument);
          await gate.promise;
          log.push('after');
        }
        override render() {
          return html`<${Child} @ref=${(it: Child) => (child = it)} onDone=${() => log.push('handled')} />`;
        }
      }
      await stage.render(Parent);
      const done = child!.onDone.invokeAsync('x').then(() => log.push('done'));
      await settled();
      expect(log).toEqual(['before x', 'handled']);
      gate.resolve();
      await done;
      expect(log.slice(2)).toEqual(['after', 'done']);
    });
  });
}
