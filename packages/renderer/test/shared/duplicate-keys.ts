/** Two items of one key are refused: nobody can tell which is which. */
import { Component, each, html, parameter } from '@strop/renderer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedFromEnvironment } from '../fuzz/seed.ts';
import { expectSameNodes, type Rendered, type Stage } from '../support/stage.ts';

class Page extends Component {
  keys: readonly unknown[] = [];
  n = 0;
  row: (key: unknown) => unknown = (key) => html`<b @key=${key}>${key}</b>`;
  override render() {
    return html`<ul>${this.keys.map((key) => this.row(key))}</ul><p>${this.n}</p>`;
  }
}

function show({ component }: Rendered<Page>, keys: readonly unknown[]): void {
  component.keys = keys;
  component.n++;
  component.stateHasChanged();
}

const codes = (rendered: Rendered<Page>): unknown[] =>
  rendered.errors.splice(0).map((error) => (error as { code?: unknown }).code);

export function duplicateKeysSuite(stage: Stage): void {
  for (const [from, twice] of [
    ['', 'aba'],
    ['ab', 'aab'],
    ['ab', 'aba'],
    ['abc', 'abcc'],
    ['abc', 'acbb'],
    ['abcd', 'dbba'],
    ['abcd', 'xyzx'],
    ['abc', 'aa'],
  ] as const) {
    it(`leaves '${from}' as it was when asked for '${twice}', and goes on when keys are unique again`, async () => {
      const rendered = await stage.render(Page);
      show(rendered, [...from]);
      const before = rendered.findAll('b');
      show(rendered, [...twice]);
      expect(codes(rendered)).toEqual(['STROP2001']);
      expect(rendered.find('ul').textContent).toBe(from);
      expectSameNodes(rendered.findAll('b'), before);
      expect(rendered.find('p').textContent).toBe('2');
      show(rendered, [...'bxa']);
      expect(codes(rendered)).toEqual([]);
      expect(rendered.find('ul').textContent).toBe('bxa');
      for (const element of before.filter(({ textContent }) => textContent === 'a' || textContent === 'b')) {
        expect(rendered.findAll('b').includes(element)).toBe(true);
      }
      rendered.dispose();
      expect(rendered.container.firstChild).toBe(null);
    });
  }

  it("says the element and the key in Blazor's words", async () => {
    const rendered = await stage.render(Page);
    expect(rendered.errors).toEqual([]);
    show(rendered, [1, 2, 1]);
    expect(String(rendered.errors[0])).toContain(
      "More than one sibling of element 'b' has the same key value, '1'. Key values must be unique.",
    );
  });

  it('refuses them on components too, and makes no instance', async () => {
    let made = 0;
    class Row extends Component {
      readonly name = parameter('');
      override onInitialized(): void {
        made++;
      }
      override render() {
        return html`<b>${this.name}</b>`;
      }
    }
    const rendered = await stage.render(Page);
    rendered.component.row = (key) => html`<${Row} @key=${key} name=${key} />`;
    show(rendered, ['a', 'b', 'a']);
    expect(codes(rendered)).toEqual(['STROP2001']);
    expect(made).toBe(0);
    show(rendered, ['a', 'b']);
    expect(rendered.find('ul').textContent).toBe('ab');
  });

  it('refuses them after items without a key', async () => {
    const rendered = await stage.render(Page);
    show(rendered, [null, 'a', 'b']);
    show(rendered, [null, 'a', 'b', 'b']);
    expect(codes(rendered)).toEqual(['STROP2001']);
    expect(rendered.findAll('b')).toHaveLength(3);
    show(rendered, [null, undefined, 'a']);
    expect(codes(rendered)).toEqual([]);
    expect(rendered.findAll('b')).toHaveLength(3);
  });

  it('refuses them whatever came, left and moved before, and nothing else', async () => {
    // What is remembered of a list's keys must hold after every step (`highest`).
    class Rows extends Component {
      rows: readonly { readonly key: unknown }[] = [];
      override render() {
        return html`<ul>${each(this.rows, (row) => html`<b @key=${row.key}>${row.key};</b>`)}</ul>`;
      }
    }
    const key = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -2, max: 9 }) },
      fc.constantFrom('a', 1.5, NaN, null),
    );
    const seed = seedFromEnvironment();
    const step = fc.record({
      at: fc.nat(9),
      gone: fc.nat(3),
      come: fc.array(key, { maxLength: 3 }),
      isTurned: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const rendered = await stage.render(Rows);
        const { component } = rendered;
        for (const { at, gone, come, isTurned } of steps) {
          const before = component.rows;
          const text = rendered.find('ul').textContent;
          const rows = isTurned ? before.toReversed() : before.slice();
          rows.splice(at, gone, ...come.map((one) => ({ key: one })));
          component.rows = rows;
          component.stateHasChanged();
          const keys = rows.map((row) => row.key).filter((one) => one !== null);
          const isRefused = new Set(keys).size < keys.length;
          expect(rendered.errors.splice(0)).toHaveLength(isRefused ? 1 : 0);
          expect(rendered.find('ul').textContent).toBe(
            isRefused ? text : rows.map((row) => `${String(row.key ?? '')};`).join(''),
          );
          if (!isRefused) continue;
          component.rows = before;
          component.stateHasChanged();
          expect(rendered.find('ul').textContent).toBe(text);
        }
        rendered.dispose();
      }),
      { numRuns: 150, ...(seed === undefined ? {} : { seed }) },
    );
  });
}
