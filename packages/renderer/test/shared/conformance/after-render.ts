/** What components are told after a batch: onAfterRender and its promise (reference 2.6). */
import { Component, html } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { show } from '../../support/host.ts';
import { Logged, only } from '../../support/logged.ts';
import { settled, type Stage } from '../../support/stage.ts';

export function afterRenderConformance(stage: Stage): void {
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

    it('2.6 ten renders asked for one after the other are ten more calls', async () => {
      let calls = 0;
      class Again extends Component {
        override onAfterRender(): void {
          if (++calls <= 10) this.stateHasChanged();
        }
        override render() {
          return html`${calls}`;
        }
      }
      const { html: shown } = await stage.render(Again);
      expect(calls).toBe(11);
      expect(shown()).toBe('10');
    });
  });
}
