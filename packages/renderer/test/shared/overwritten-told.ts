/** A parameter that its component writes and its parent takes back, told on the console in development. */
import { Component, type EventCallback, html, parameter, type ParameterView } from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import type { Stage } from '../support/stage.ts';

export function overwrittenToldSuite(stage: Stage): void {
  describe('a parameter that its component writes', () => {
    class Panel extends Component {
      open = parameter(false);
      readonly childContent = parameter.fragment();
      override render(): ReturnType<Component['render']> {
        return html`<button @onclick=${() => (this.open = !this.open)}>${this.open}</button>${this.childContent}`;
      }
    }
    /** Clicks on what the page shows, has the page render, and returns what is told. */
    const clicked = async (
      panel: typeof Panel,
      view: (panel: typeof Panel, n: number) => ReturnType<typeof html>,
      after: (page: Component & { n: number }) => void = (page) => void page.n++,
    ): Promise<string[]> => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      class Page extends Component {
        n = 0;
        override render() {
          return view(panel, this.n);
        }
      }
      const { component, find, fire } = await stage.render(Page);
      for (let i = 0; i < 2; i++) {
        fire(find('button'), 'click');
        after(component);
        component.stateHasChanged();
      }
      return warn.mock.calls.map(([text]) => String(text));
    };

    it('is told once, where the parent takes it back without having changed it', async () => {
      class Lost extends Panel {}
      const warnings = await clicked(Lost, (type, n) => html`<${type} open=${false}>${n}<//>`);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain("STROP2134: The parameter 'open', which 'Lost' has written");
      expect(warnings[0]).toMatch(/ {4}in <Lost>\n {4}in <Page>/);
    });

    it('is told where the class takes its parameters itself', async () => {
      class Taking extends Panel {
        override setParametersAsync(parameters: ParameterView): Promise<void> | void {
          return super.setParametersAsync(parameters);
        }
      }
      const warnings = await clicked(Taking, (type, n) => html`<${type} open=${false}>${n}<//>`);
      expect(warnings).toHaveLength(1);
    });

    it('is not told where the parent says something new, nothing, or the same', async () => {
      class Kept extends Panel {}
      expect(await clicked(Kept, (type, n) => html`<${type} open=${n % 2 === 1}>${n}<//>`)).toEqual([]);
      expect(await clicked(Kept, (type, n) => html`<${type}>${n}<//>`)).toEqual([]);
      expect(await clicked(Kept, (type) => html`<${type} open=${false} />`)).toEqual([]);
    });

    it('is not told where the parent hears of it', async () => {
      class Bound extends Panel {
        readonly openChanged = parameter<EventCallback<boolean>>();
      }
      expect(await clicked(Bound, (type, n) => html`<${type} open=${false}>${n}<//>`)).toEqual([]);
    });

    it('is not told where the component makes it of what it is given', async () => {
      class Making extends Component {
        size = parameter(0);
        readonly childContent = parameter.fragment();
        override onParametersSet(): void {
          this.size = Math.max(this.size, 5);
        }
        override render(): ReturnType<Component['render']> {
          return html`<button @onclick=${() => {}}>${this.size}</button>${this.childContent}`;
        }
      }
      expect(await clicked(Making as never, (type, n) => html`<${type} size=${1}>${n}<//>`)).toEqual([]);
    });
  });
}
