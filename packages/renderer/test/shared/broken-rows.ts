/** Rows that cannot be shown: they are reported and show nothing, and all others stand where they belong. */
import { Component, html, parameter, type Renderable } from '@strop/renderer';
import { expect, it } from 'vitest';
import { type Rendered, settled, type Stage } from '../support/stage.ts';

class Page extends Component {
  items: readonly unknown[] = [];
  n = 0;
  override render(): Renderable {
    return html`<ul>${this.items}</ul><p>${this.n}</p>`;
  }
}
class Root extends Page {
  override render() {
    return this.items as Renderable;
  }
}

const row = (key: string) => html`<li @key=${key}>${key}</li>`;
const fails = (): never => {
  throw new Error('broken');
};

/** Values that throw while they are put in place. */
const broken: Readonly<Record<string, () => unknown>> = {
  'a node of the document': () => ({ nodeType: 1 }),
  'a splat of a number': () => html`<li @key=${'x'} ...${5}></li>`,
  'a binding that is none': () => html`<li @key=${'x'}><input @bind=${5}></li>`,
  'a reference that is none': () => html`<li @key=${'x'} @ref=${5}></li>`,
  'an attribute name with a blank': () => html`<li @key=${'x'} ...${{ 'a b': 1 }}></li>`,
  'an object without a text': () => ({ toString: fails }),
  'an iterable that throws': () => ({ [Symbol.iterator]: fails }),
};

const text = (rendered: Rendered<Page>): string => rendered.html().replaceAll(/<p>.*<\/p>|<\/?\w+>/g, '');
function show({ component }: Rendered<Page>, items: readonly unknown[]): void {
  component.items = items;
  component.n++;
  component.stateHasChanged();
}

export function brokenRowsSuite(stage: Stage): void {
  for (const [what, make] of Object.entries(broken)) {
    for (const type of [Page, Root]) {
      it(`leaves a list in order around ${what}, ${type === Page ? 'in an element' : 'as a root'}`, async () => {
        const rendered = await stage.render(type);
        const errors = rendered.errors;
        const orders: [items: readonly unknown[], shows: string, errors: number][] = [
          [[row('a'), make(), row('b')], 'ab', 1],
          [[row('a'), row('b')], 'ab', 0],
          [[row('a'), make(), row('b')], 'ab', 1],
          [[row('b'), make(), row('c'), row('a')], 'bca', 1],
          [[make(), row('a'), row('c'), row('b')], 'acb', 1],
          [[row('a'), row('c'), row('b')], 'acb', 0],
          [[], '', 0],
        ];
        for (const [items, shows, expectedErrors] of orders) {
          show(rendered, items);
          expect(text(rendered)).toBe(shows);
          expect(errors.splice(0)).toHaveLength(expectedErrors);
          if (type === Page) expect(rendered.find('p').textContent).toBe(String(rendered.component.n));
        }
        rendered.dispose();
        expect(rendered.container.firstChild).toBe(null);
      });
    }
  }

  it('keeps what a part shows that cannot take its value, and writes the parts after it', async () => {
    class Sample extends Component {
      splat: unknown = { title: 'a' };
      n = 0;
      override render() {
        return html`<p ...${this.splat} id="p">${this.n}</p><i>${this.n}</i>`;
      }
    }
    const { component, html: shown, errors } = await stage.render(Sample);
    for (const splat of [5, { title: 'b' }]) {
      component.splat = splat;
      component.n++;
      component.stateHasChanged();
    }
    expect(errors).toHaveLength(1);
    expect(shown()).toBe('<p title="b" id="p">2</p><i>2</i>');
  });

  it('keeps a component whose parameters cannot be collected, and the order around it', async () => {
    class Row extends Component {
      readonly name = parameter('');
      override render() {
        return html`<b>${this.name}</b>`;
      }
    }
    const rows = (...entries: [string, unknown][]) =>
      entries.map(([key, props]) => html`<${Row} @key=${key} ...${props} />`);
    const rendered = await stage.render(Page);
    const { errors } = rendered;
    show(rendered, rows(['a', { name: 'a' }], ['b', { name: 'b' }], ['c', { name: 'c' }]));
    show(rendered, rows(['c', { name: 'C' }], ['b', 5], ['a', { name: 'A' }]));
    expect(errors.splice(0)).toHaveLength(1);
    expect(text(rendered)).toBe('CbA');
    show(rendered, rows(['a', { name: 'a' }], ['b', { name: 'B' }], ['c', { name: 'c' }]));
    expect(text(rendered)).toBe('aBc');
  });

  it('disposes the components of a row that broke while it was made', async () => {
    const log: string[] = [];
    class Inner extends Component {
      override onInitialized(): void {
        log.push('made');
      }
      override onAfterRender(): void {
        log.push('rendered');
      }
      override render() {
        return html`<b>inner</b>`;
      }
      [Symbol.dispose](): void {
        log.push('disposed');
      }
    }
    const rendered = await stage.render(Page);
    const { errors } = rendered;
    show(rendered, [row('a'), html`<li><${Inner} /><u @ref=${5}></u></li>`]);
    await settled();
    expect(errors).toHaveLength(1);
    expect(text(rendered)).toBe('a');
    expect(log).toEqual(['made', 'disposed']);
    rendered.dispose();
    expect(log).toEqual(['made', 'disposed']);
    expect(rendered.container.firstChild).toBe(null);
  });
}
