/**
 * The lifecycle (reference section 2) and the queue (section 3): what `../lifecycle.ts` does not hold already.
 */
import {
  Component,
  type ComponentType,
  createApp,
  type EventCallback,
  html,
  inject,
  parameter,
  type ParameterView,
  type Renderable,
  RendererInfo,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { abortError, type Deferred, deferred, messages } from '../../support/promises.ts';
import { settled, type Rendered, type Stage } from '../../support/stage.ts';

class Host extends Component {
  view: () => unknown = () => null;
  override render() {
    return this.view() as never;
  }
}

async function show(stage: Stage, view: () => unknown): Promise<Rendered<Host>> {
  const rendered = await stage.render(Host);
  rendered.component.view = view;
  rendered.component.stateHasChanged();
  return rendered;
}

/** Writes what happens to it into a log of its own. */
class Logged extends Component {
  readonly name = parameter('');
  readonly log = parameter<string[]>([]);
  readonly tick = parameter<unknown>(0);
  readonly childContent = parameter.fragment();
  override onInitialized(): void {
    this.log.push(`${this.name} initialized`);
  }
  override onParametersSet(): void {
    this.log.push(`${this.name} set`);
  }
  override onAfterRender(first: boolean): void {
    this.log.push(`${this.name} after ${first}`);
  }
  [Symbol.dispose](): void {
    this.log.push(`${this.name} dispose`);
  }
  override render() {
    this.log.push(`${this.name} render`);
    return html`<p>${this.name}${this.childContent}</p>`;
  }
}

async function waitSeveralTimes(): Promise<void> {
  for (let i = 0; i < 3; i++) await Promise.resolve();
}

const only = (log: readonly string[], what: string): string[] =>
  log.filter((entry) => entry.endsWith(what)).map((entry) => entry.split(' ')[0]!);

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

  describe('2.6 after render', () => {
    it('2.6 only what rendered is told, in the order it rendered, breadth first', async () => {
      const log: string[] = [];
      const item = (name: string, content: unknown) =>
        html`<${Logged} name=${name} log=${log}>${content}<//>`;
      const { component } = await show(stage, () => [
        item('1', [item('1.1', item('1.1.1', null)), item('1.2', null)]),
        item('2', item('2.1', null)),
      ]);
      expect(only(log, 'after true')).toEqual(['1', '2', '1.1', '1.2', '2.1', '1.1.1']);
      log.length = 0;
      component.view = () => [item('1', null)];
      component.stateHasChanged();
      expect(only(log, 'after false')).toEqual(['1']);
    });

    it('2.6 a component that renders twice in a batch is told twice, first only once', async () => {
      const log: string[] = [];
      class Twice extends Logged {
        again = true;
        override render() {
          if (this.again) {
            this.again = false;
            this.stateHasChanged();
          }
          return super.render();
        }
      }
      await show(stage, () => html`<${Twice} name="t" log=${log} />`);
      expect(log).toEqual([
        't initialized',
        't set',
        't render',
        't render',
        't after true',
        't after false',
      ]);
    });

    it('2.6 what was rendered and disposed in one batch is not told', async () => {
      const log: string[] = [];
      class Parent extends Component {
        on = true;
        override render() {
          const { on } = this;
          this.on = false;
          // Asked for while rendering: comes after the child, in the same batch.
          if (on) this.stateHasChanged();
          return on ? html`<${Logged} name="c" log=${log} />` : null;
        }
      }
      const { html: shown } = await stage.render(Parent);
      expect(shown()).toBe('');
      expect(log.filter((entry) => entry.includes('after'))).toEqual([]);
      expect(log.at(-1)).toBe('c dispose');
    });

    it('2.6 the end of onAfterRenderAsync renders nothing', async () => {
      let renders = 0;
      class Waits extends Component {
        override async onAfterRenderAsync(): Promise<void> {
          await Promise.resolve();
        }
        override render() {
          renders++;
          return null;
        }
      }
      await stage.render(Waits);
      await settled();
      expect(renders).toBe(1);
    });

    it('2.6 renders asked for in onAfterRender wait until all were told', async () => {
      const log: string[] = [];
      class Asks extends Logged {
        override onAfterRender(first: boolean): void {
          super.onAfterRender(first);
          if (first) this.stateHasChanged();
        }
      }
      await show(stage, () => html`<${Asks} name="a" log=${log} /><${Asks} name="b" log=${log} />`);
      expect(log.slice(-8)).toEqual([
        'a render',
        'b render',
        'a after true',
        'b after true',
        'a render',
        'b render',
        'a after false',
        'b after false',
      ]);
    });

    it('2.6 the document shows the batch when onAfterRender is called', async () => {
      const seen: unknown[] = [];
      class Looks extends Component {
        n = 0;
        override onAfterRender(): void {
          seen.push(text());
        }
        override render() {
          return html`<i>${this.n}</i>`;
        }
      }
      let text = (): unknown => 'first';
      const { component, html: shown } = await stage.render(Looks);
      text = shown;
      component.n = 1;
      component.stateHasChanged();
      expect(seen).toEqual(['first', '<i>1</i>']);
    });
  });

  describe('2.8 disposal', () => {
    it('2.8 all that a render removed goes in one turn: parents in document order, then their children', async () => {
      const log: string[] = [];
      const item = (name: string, content: unknown) =>
        html`<${Logged} name=${name} log=${log}>${content}<//>`;
      let on = true;
      const { component } = await show(
        stage,
        () =>
          html`<div>${on ? item('1', item('1.1', null)) : null}</div>${on ? item('2', [item('2.1', null), item('2.2', null)]) : null}`,
      );
      on = false;
      component.stateHasChanged();
      expect(only(log, 'dispose')).toEqual(['1', '2', '1.1', '2.1', '2.2']);
    });

    it('2.8 failures in all that a render removed are one error', async () => {
      class Broken extends Component {
        readonly name = parameter('');
        override render() {
          return null;
        }
        [Symbol.dispose](): void {
          throw new Error(this.name);
        }
      }
      let on = true;
      const { component, errors } = await show(
        stage,
        () =>
          html`<div>${on ? html`<${Broken} name="a" />` : null}</div>${on ? html`<${Broken} name="b" />` : null}`,
      );
      on = false;
      component.stateHasChanged();
      expect(messages(errors)).toEqual(['Exceptions were encountered while disposing components.']);
      expect(messages((errors[0] as AggregateError).errors)).toEqual(['a', 'b']);
    });

    it('2.8 it happens before the next component of the batch renders, and a queued one is passed over', async () => {
      const log: string[] = [];
      class Parent extends Component {
        on = true;
        override render() {
          log.push('parent render');
          return html`${this.on ? html`<${Logged} name="gone" log=${log} />` : null}<${Logged} name="stays" log=${log} />`;
        }
      }
      const { component } = await stage.render(Parent);
      log.length = 0;
      component.on = false;
      component.stateHasChanged();
      expect(log).toEqual([
        'parent render',
        'stays set',
        'gone dispose',
        'stays render',
        'stays after false',
      ]);
    });

    it('2.8 [Symbol.asyncDispose] is preferred, and nobody waits for it', async () => {
      const log: string[] = [];
      const gate = deferred();
      class Both extends Component {
        async [Symbol.asyncDispose](): Promise<void> {
          log.push('async');
          await gate.promise;
        }
        [Symbol.dispose](): void {
          log.push('sync');
        }
        override render() {
          return html`<i></i>`;
        }
      }
      let on = true;
      const { component, errors, html: shown } = await show(stage, () => (on ? html`<${Both} />` : null));
      on = false;
      component.stateHasChanged();
      expect(log).toEqual(['async']);
      expect(shown()).toBe('');
      gate.reject(new Error('later'));
      await settled();
      expect(messages(errors)).toEqual(['later']);
    });

    it('2.8 a component may go while its initialisation is pending; what follows is ignored', async () => {
      const init = deferred();
      const log: string[] = [];
      class Slow extends Logged {
        override onInitializedAsync(): Promise<void> {
          return init.promise;
        }
      }
      let on = true;
      const { component, errors } = await show(stage, () =>
        on ? html`<${Slow} name="s" log=${log} />` : null,
      );
      on = false;
      component.stateHasChanged();
      init.resolve();
      await settled();
      expect(log).toEqual(['s initialized', 's render', 's after true', 's dispose', 's set']);
      expect(errors).toEqual([]);
    });

    it('2.8 the end of the app disposes all its roots as one, and later renders are ignored', async () => {
      class Broken extends Component {
        readonly name = parameter('');
        renders = 0;
        override render() {
          this.renders++;
          return html`<i></i>`;
        }
        [Symbol.dispose](): void {
          throw new Error(this.name);
        }
      }
      const { app, component, container, document, errors } = await stage.render(Broken, { name: 'a' });
      const other = document.createElement('div');
      app.rootComponents.add(Broken as ComponentType, other, { name: 'b' });
      await app.dispose();
      expect(messages((errors[0] as AggregateError).errors)).toEqual(['a', 'b']);
      expect([container.textContent, other.textContent]).toEqual(['', '']);
      const { renders } = component ?? { renders: 1 };
      component?.stateHasChanged();
      expect(renders).toBe(1);
    });
  });

  describe('3 the queue', () => {
    it('3 a request outside of a batch renders at once', async () => {
      let n = 0;
      const { component, html: shown } = await show(stage, () => html`${n}`);
      n = 1;
      component.stateHasChanged();
      expect(shown()).toBe('1');
    });

    it('3 all that a handler asks for is one batch, parents and children in the order they asked', async () => {
      const order: string[] = [];
      class Child extends Component {
        readonly tick = parameter(0);
        override render() {
          order.push('child');
          return html`<i>${this.tick}</i>`;
        }
      }
      let child: Child | undefined;
      class Parent extends Component {
        tick = 0;
        override render() {
          order.push('parent');
          return html`<${Child} tick=${this.tick} @ref=${(it: Child) => (child = it)} /><button @onclick=${() => {
            this.tick++;
            this.stateHasChanged();
            child!.stateHasChanged();
            order.push('handled');
          }}>x</button>`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      order.length = 0;
      fire(find('button'), 'click');
      // The parent hands the child parameters while the child waits in the queue: one render of it serves both.
      expect(order).toEqual(['handled', 'parent', 'child']);
    });

    it('3 what a failing handler asked for before is rendered', async () => {
      class Sample extends Component {
        n = 0;
        override render() {
          return html`<button @onclick=${() => {
            this.n = 1;
            this.stateHasChanged();
            throw new Error('after all');
          }}>${this.n}</button>`;
        }
      }
      const { errors, find, fire, html: shown } = await stage.render(Sample);
      fire(find('button'), 'click');
      expect(shown()).toBe('<button>1</button>');
      expect(messages(errors)).toEqual(['after all']);
    });

    it('3 a child made or updated by a render gets its parameters within that render, and renders later', async () => {
      const log: string[] = [];
      class Parent extends Component {
        tick = {};
        override render() {
          log.push('parent');
          return html`<${Logged} name="a" log=${log} tick=${this.tick} /><${Logged} name="b" log=${log} tick=${this.tick} />`;
        }
      }
      const { component } = await stage.render(Parent);
      const first = [...log];
      log.length = 0;
      component.stateHasChanged();
      expect(first).toEqual([
        'parent',
        'a initialized',
        'a set',
        'b initialized',
        'b set',
        'a render',
        'b render',
        'a after true',
        'b after true',
      ]);
      expect(log).toEqual([
        'parent',
        'a set',
        'b set',
        'a render',
        'b render',
        'a after false',
        'b after false',
      ]);
    });

    it('3 invokeAsync runs at once, nested too, and hands on results and failures', async () => {
      const { component } = await show(stage, () => null);
      const log: string[] = [];
      const outer = component.invokeAsync(() => {
        log.push('outer');
        void component.invokeAsync(() => log.push('inner'));
        return 5;
      });
      log.push('returned');
      expect(log).toEqual(['outer', 'inner', 'returned']);
      await expect(outer).resolves.toBe(5);
      await expect(component.invokeAsync(() => Promise.resolve(6))).resolves.toBe(6);
      await expect(
        component.invokeAsync(() => {
          throw new Error('sync');
        }),
      ).rejects.toThrow('sync');
      await expect(component.invokeAsync(() => Promise.reject(new Error('async')))).rejects.toThrow('async');
    });

    it('3 RendererInfo says what renders; a host may add its own', async () => {
      class Looks extends Component {
        readonly info = inject(RendererInfo);
        override render() {
          return html`${this.info.name} ${String(this.info.isInteractive)}`;
        }
      }
      const { app, component, html: shown } = await show(stage, () => html`<${Looks} />`);
      expect(shown()).toBe('Page true');
      app.services.add(RendererInfo, new RendererInfo('Static', false));
      component.view = () => html`<b><${Looks} /></b>`;
      component.stateHasChanged();
      expect(shown()).toBe('<b>Static false</b>');
    });

    it('3 start settles when no stage of any root is pending any more', async () => {
      const { document } = await show(stage, () => null);
      const gates = { init: deferred(), set: deferred(), nested: deferred(), after: deferred() };
      class Nested extends Component {
        override onInitializedAsync(): Promise<void> {
          return gates.nested.promise;
        }
        override render() {
          return null;
        }
      }
      class Root extends Component {
        #ready = false;
        override async onInitializedAsync(): Promise<void> {
          await gates.init.promise;
          this.#ready = true;
        }
        override onParametersSetAsync(): Promise<void> {
          return gates.set.promise;
        }
        // Never done: nobody waits for it.
        override onAfterRenderAsync(): Promise<void> {
          return gates.after.promise;
        }
        override render() {
          return this.#ready ? html`<${Nested} />` : null;
        }
      }
      const app = createApp({ document });
      app.rootComponents.add(Root, document.createElement('div'));
      app.rootComponents.add(Nested, document.createElement('div'));
      let started = false;
      void app.start().then(() => (started = true));
      // One that comes while the others are pending is waited for with them.
      app.rootComponents.add(Nested, document.createElement('div'));
      for (const gate of ['init', 'set', 'nested'] as const) {
        await settled();
        expect(started).toBe(false);
        gates[gate].resolve();
      }
      await settled();
      expect(started).toBe(true);
    });
  });
}
