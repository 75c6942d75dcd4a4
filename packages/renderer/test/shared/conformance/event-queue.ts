/** Events that come while a handler or a render is under way, or whose elements are gone or fail (reference 7.1). */
import { Component, html } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../support/stage.ts';

export function eventQueueConformance(stage: Stage): void {
  describe('7.1 delegation', () => {
    it('7.1 handles events that a handler raises after it, not within it; their flags hold at once', async () => {
      const log: string[] = [];
      const shown: boolean[] = [];
      class Sample extends Component {
        first = false;
        override render() {
          return html`<b @onclick=${() => {
            log.push('begin');
            shown.push(rendered.fire(rendered.find('i'), 'keydown'));
            this.first = true;
            log.push('end');
          }}>x</b><i @onkeydown=${() => log.push(`key ${rendered.find('u').textContent!}`)} @onkeydown:preventDefault>y</i><u>${this.first ? 'after' : 'before'}</u>`;
        }
      }
      const rendered = await stage.render(Sample);
      rendered.fire(rendered.find('b'), 'click');
      expect(log).toEqual(['begin', 'end', 'key after']);
      expect(shown).toEqual([true]);
    });

    it('7.1 handles events that a render raises after the batch, in order', async () => {
      const log: string[] = [];
      class Sample extends Component {
        raise = false;
        override render() {
          log.push('render');
          if (this.raise) {
            this.raise = false;
            rendered.fire(rendered.find('b'), 'click', { detail: 1 });
            rendered.fire(rendered.find('b'), 'click', { detail: 2 });
            log.push('raised');
          }
          return html`<b @onclick=${({ detail }: { detail: number }) => log.push(`click ${detail}`)}>x</b>`;
        }
        override onAfterRender() {
          log.push('after');
        }
      }
      const rendered = await stage.render(Sample);
      log.length = 0;
      rendered.component.raise = true;
      rendered.component.stateHasChanged();
      expect(log).toEqual([
        ...['render', 'raised', 'after'],
        ...['click 1', 'render', 'after'],
        ...['click 2', 'render', 'after'],
      ]);
    });

    it('7.1 a handler may raise an event for each of many elements', async () => {
      const count = 5000;
      class Sample extends Component {
        n = 0;
        override render() {
          return html`<b @onclick=${() => {
            for (let i = 0; i < count; i++) rendered.fire(rendered.find('i'), 'click');
          }}>all</b><i @onclick=${() => this.n++}>one</i>`;
        }
      }
      const rendered = await stage.render(Sample);
      rendered.fire(rendered.find('b'), 'click');
      expect(rendered.component.n).toBe(count);
      expect(rendered.errors).toEqual([]);
    });

    it('7.1 a handler may dispose its own root', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')}><b @onclick=${() => {
            log.push('b');
            rendered.dispose();
          }}>x</b></section>`;
        }
      }
      const rendered = await stage.render(Sample);
      const button = rendered.find('b');
      rendered.fire(button, 'click');
      rendered.fire(button, 'click');
      expect(log).toEqual(['b']);
      expect(rendered.errors).toEqual([]);
    });

    it('7.1 a handler that fails keeps nobody from being called, and its flags hold', async () => {
      const log: string[] = [];
      class Sample extends Component {
        override render() {
          return html`<section @onclick=${() => log.push('section')}><b @onclick=${() => {
            throw new Error('b');
          }} @onclick:preventDefault>x</b></section>`;
        }
      }
      const { errors, find, fire } = await stage.render(Sample);
      expect(fire(find('b'), 'click')).toBe(true);
      expect(log).toEqual(['section']);
      expect(errors.map((error) => (error as Error).message)).toEqual(['b']);
    });

    it('7.1 hears nothing from elements that stand outside the document', async () => {
      const log: string[] = [];
      class Sample extends Component {
        shown = true;
        override render() {
          return html`${this.shown ? html`<b @onclick=${() => log.push('b')} @onfocus=${() => log.push('b')}>x</b>` : null}`;
        }
      }
      const { component, find, fire } = await stage.render(Sample);
      const button = find('b');
      component.shown = false;
      component.stateHasChanged();
      fire(button, 'click');
      fire(button, 'focus');
      expect(log).toEqual([]);
    });
  });
}
