/** What a handler may be (reference 7.4), and which component it renders (7.5). */
import { Component, type EventCallback, html, parameter } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { settled, type Stage } from '../../support/stage.ts';

export function eventHandlersConformance(stage: Stage): void {
  describe('7.4 handlers', () => {
    it('7.4 takes functions with and without an argument, methods, and asynchronous ones', async () => {
      const log: unknown[] = [];
      class Sample extends Component {
        readonly method = (event: { type: string }): void => {
          log.push(event.type);
        };
        async later(i: number): Promise<void> {
          await Promise.resolve();
          log.push(i);
        }
        override render() {
          return html`<b @onclick=${() => log.push('none')}>1</b><i @onclick=${this.method}>2</i>${[7, 8].map((i) => html`<u @onclick=${() => this.later(i)}>3</u>`)}`;
        }
      }
      const { find, findAll, fire } = await stage.render(Sample);
      for (const element of [find('b'), find('i'), ...findAll('u')]) fire(element, 'click');
      await settled();
      expect(log).toEqual(['none', 'click', 7, 8]);
    });

    it('7.4 takes an EventCallback', async () => {
      const log: unknown[] = [];
      class Child extends Component {
        readonly onPicked = parameter<EventCallback<{ type: string }>>();
        override render() {
          return html`<b @onclick=${this.onPicked}>x</b>`;
        }
      }
      class Parent extends Component {
        override render() {
          return html`<${Child} onPicked=${(event: { type: string }) => log.push(event.type)} />`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      await settled();
      expect(log).toEqual(['click']);
    });

    it('7.4 a text in an attribute is an attribute', async () => {
      class Sample extends Component {
        override render() {
          return html`<b onsneeze="bless()" @onsneeze:preventDefault=${false}>x</b>`;
        }
      }
      const rendered = await stage.render(Sample).catch((error: unknown) => error);
      expect((rendered as { html?(): string }).html?.() ?? '').toBe('<b onsneeze="bless()">x</b>');
    });
  });

  describe('7.5 the receiver renders', () => {
    it('7.5 a handler in child content renders the component that wrote it, not the one that shows it', async () => {
      const renders: Record<string, number> = { parent: 0, child: 0 };
      class Child extends Component {
        readonly childContent = parameter.fragment();
        override render() {
          renders['child']!++;
          return html`<p>${this.childContent}</p>`;
        }
      }
      class Parent extends Component {
        n = 0;
        override render() {
          renders['parent']!++;
          return html`<${Child}><b @onclick=${() => this.n++}>${this.n}</b><//>`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      expect(find('b').textContent).toBe('1');
      // The child renders too, since its content is a fragment, which counts as changed.
      expect(renders).toEqual({ parent: 2, child: 2 });
    });

    it('7.5 an event renders its own component only', async () => {
      let parents = 0;
      class Child extends Component {
        n = 0;
        override render() {
          return html`<b @onclick=${() => this.n++}>${this.n}</b>`;
        }
      }
      class Parent extends Component {
        override render() {
          parents++;
          return html`<p><${Child} /><${Child} /></p>`;
        }
      }
      const { find, findAll, fire } = await stage.render(Parent);
      fire(find('b'), 'click');
      expect(findAll('b').map(({ textContent }) => textContent)).toEqual(['1', '0']);
      expect(parents).toBe(1);
    });

    it('7.5 an EventCallback renders the component that gave it; a bare function renders the one that uses it', async () => {
      const renders: string[] = [];
      class Child extends Component {
        readonly onPicked = parameter<EventCallback>();
        readonly picked = parameter<() => void>(() => {});
        override render() {
          renders.push('child');
          return html`<b @onclick=${this.onPicked}>x</b><i @onclick=${this.picked}>y</i>`;
        }
      }
      class Parent extends Component {
        readonly pick = (): void => {};
        override render() {
          renders.push('parent');
          return html`<${Child} onPicked=${this.pick} picked=${this.pick} />`;
        }
      }
      const { find, fire } = await stage.render(Parent);
      renders.length = 0;
      fire(find('b'), 'click');
      await settled();
      expect(renders[0]).toBe('parent');
      renders.length = 0;
      fire(find('i'), 'click');
      expect(renders).toEqual(['child']);
    });
  });
}
