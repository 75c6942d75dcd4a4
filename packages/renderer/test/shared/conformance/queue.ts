/** The queue of renders, invokeAsync, and when an app has started (reference section 3). */
import { Component, createApp, html, inject, parameter, RendererInfo } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { show } from '../../support/host.ts';
import { Logged } from '../../support/logged.ts';
import { deferred, messages } from '../../support/promises.ts';
import { settled, type Stage } from '../../support/stage.ts';

export function queueConformance(stage: Stage): void {
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
