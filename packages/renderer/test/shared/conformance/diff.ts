/** Which elements and components a render retains, as seen in the document (reference 5.2 to 5.6). */
import {
  Component,
  ComponentReference,
  ElementReference,
  html,
  MarkupString,
  parameter,
  type Renderable,
} from '@strop/renderer';
import { expect, it } from 'vitest';
import { again, type Sample, show } from '../../support/sample.ts';
import { expectSameNodes, type Rendered, type Stage, type StageElement } from '../../support/stage.ts';

/** Where each `<i>` was before the change, or `new`. */
function fate(rendered: Rendered<Sample>, value: unknown): (number | 'new')[] {
  const before = rendered.findAll('i');
  again(rendered, value);
  return rendered.findAll('i').map((element) => {
    const index = before.indexOf(element);
    return index < 0 ? 'new' : index;
  });
}

/** Component rows with a state of their own, numbered as they are made. */
function counted() {
  let made = 0;
  const gone: string[] = [];
  class Row extends Component {
    readonly name = parameter('');
    readonly number: number = ++made;
    override render() {
      return html`<i>${this.name}${this.number}</i>`;
    }
    [Symbol.dispose]() {
      gone.push(`${this.name}${this.number}`);
    }
  }
  return { Row, gone };
}

export function diffSuite(stage: Stage): void {
  it('5.2 without keys, rows are matched by position: what is inserted before rewrites those after', async () => {
    const rendered = await show(
      stage,
      ['a', 'b'],
      (list) => html`${list.map((text) => html`<i title=${text}>${text}<input></i>`)}`,
    );
    rendered.findAll('input')[0]!.value = 'typed';
    expect(fate(rendered, ['x', 'a', 'b'])).toEqual([0, 1, 'new']);
    expect(rendered.findAll('input').map(({ value }) => value)).toEqual(['typed', '', '']);
    expect(fate(rendered, ['b'])).toEqual([0]);
  });

  it('5.2 without keys, components stay in their position and get other parameters', async () => {
    const { Row, gone } = counted();
    const rendered = await show(
      stage,
      ['a', 'b'],
      (list) => html`${list.map((name) => html`<${Row} name=${name} />`)}`,
    );
    again(rendered, ['x', 'a', 'b']);
    expect([rendered.html(), gone]).toEqual(['<i>x1</i><i>a2</i><i>b3</i>', []]);
    again(rendered, ['b']);
    expect([rendered.html(), gone]).toEqual(['<i>b1</i>', ['a2', 'b3']]);
  });

  const keyed = (list: readonly string[]): Renderable =>
    list.map((text) => html`<i @key=${text}>${text}</i>`);
  for (const [fact, before, after, from] of [
    ['inserted at the start', 'bc', 'abc', ['new', 0, 1]],
    ['inserted in the middle', 'ac', 'abc', [0, 'new', 1]],
    ['inserted at the end', 'ab', 'abc', [0, 1, 'new']],
    ['removed at the start', 'abc', 'bc', [1, 2]],
    ['removed in the middle', 'abc', 'ac', [0, 2]],
    ['removed at the end', 'abc', 'ab', [0, 1]],
    ['moved to the front', 'abcd', 'dabc', [3, 0, 1, 2]],
    ['moved to the back', 'abcd', 'bcda', [1, 2, 3, 0]],
    ['swapped', 'abcd', 'adcb', [0, 3, 2, 1]],
    ['turned round', 'abcd', 'dcba', [3, 2, 1, 0]],
    ['moved before one that is inserted', 'abc', 'cxab', [2, 'new', 0, 1]],
    ['moved after one that is inserted', 'abc', 'xcab', ['new', 2, 0, 1]],
    ['moved before one that is deleted', 'abcd', 'dac', [3, 0, 2]],
    ['moved after one that is deleted', 'abcd', 'dca', [3, 2, 0]],
    ['all replaced', 'abc', 'xyz', ['new', 'new', 'new']],
  ] as [string, string, string, (number | 'new')[]][]) {
    it(`5.2 keyed rows are retained: ${fact}`, async () => {
      const rendered = await show(stage, [...before], keyed);
      expect(fate(rendered, [...after])).toEqual(from);
      expect(rendered.container.textContent).toBe(after);
    });
  }

  it('5.2 a key is what it equals, of any type; null is none', async () => {
    const one = {};
    const rendered = await show(stage, [1, '1', one, Number.NaN, true] as unknown[], (keys) =>
      keys.map((key) => html`<i @key=${key}>x</i>`),
    );
    expect(fate(rendered, [true, Number.NaN, one, '1', 1])).toEqual([4, 3, 2, 1, 0]);
    expect(fate(rendered, [{}, 1])).toEqual(['new', 4]);
    expect(fate(rendered, [null, undefined])).toEqual(['new', 'new']);
    expect(fate(rendered, [undefined, null])).toEqual([0, 1]);
  });

  it('5.2 a key belongs to its siblings: the same one elsewhere is another element', async () => {
    const rendered = await show(
      stage,
      ['ab', 'a'],
      ([left, right]) => html`<p>${keyed([...left!])}</p><p>${keyed([...right!])}</p>`,
    );
    expect(fate(rendered, ['b', 'ab'])).toEqual([1, 2, 'new']);
  });

  it('5.2 two siblings of one key are refused, elements and components, and nothing changes', async () => {
    const { Row, gone } = counted();
    const rendered = await show(stage, ['a', 'b'], (list) =>
      list.map((name) => html`<${Row} @key=${name} name=${name} />`),
    );
    again(rendered, ['a', 'b', 'a']);
    const [error] = rendered.errors as Error[];
    expect(error!.message).toMatch(
      /More than one sibling of .*'Row' has the same key value, 'a'. Key values must be unique./,
    );
    expect([rendered.html(), gone]).toEqual(['<i>a1</i><i>b2</i>', []]);
  });

  it('5.2 branches are never matched with one another, however alike', async () => {
    const { Row, gone } = counted();
    const rendered = await show(stage, true, (first) =>
      first ? html`<p><i>x</i><${Row} name="r" /></p>` : html`<p><i>x</i><${Row} name="r" /></p>`,
    );
    expect(fate(rendered, false)).toEqual(['new', 'new']);
    expect(gone).toEqual(['r1']);
    expect(fate(rendered, true)).toEqual(['new', 'new']);
    expect(fate(rendered, true)).toEqual([0, 1]);
  });

  it('5.2 what comes and goes leaves its neighbours alone', async () => {
    const rendered = await show(
      stage,
      [true, false, true],
      ([a, b, c]) =>
        html`<i>1</i>${a && html`<i>a</i>`}<i>2</i>${b ? html`<i>b</i>` : null}${c && html`<i>c</i>`}<i>3</i>`,
    );
    expect(rendered.container.textContent).toBe('1a2c3');
    expect(fate(rendered, [false, true, true])).toEqual([0, 2, 'new', 3, 4]);
    expect(rendered.container.textContent).toBe('12bc3');
    expect(fate(rendered, [true, false, false])).toEqual([0, 'new', 1, 4]);
  });

  it('5.2 another element in the same place is made anew', async () => {
    const rendered = await show(stage, 'b', (name) => {
      if (name === 'b') return html`<p><b>${name}</b></p>`;
      return html`<p><u>${name}</u></p>`;
    });
    again(rendered, 'u');
    expect(rendered.html()).toBe('<p><u>u</u></p>');
  });

  it('5.2 the same fragment at two call sites shows two trees, retained apart', async () => {
    const fragment = (text: string): Renderable => html`<i>${text}</i>`;
    const rendered = await show(stage, [true, 'a'] as [boolean, string], ([first, text]) =>
      first ? html`<p>${fragment(text)}</p>` : html`<p>${fragment(text)}</p>`,
    );
    expect(fate(rendered, [true, 'b'])).toEqual([0]);
    expect(fate(rendered, [false, 'b'])).toEqual(['new']);
  });

  it('5.2 an element changes its own content before it moves with it', async () => {
    const rendered = await show(
      stage,
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ] as [string, number][],
      (list) => list.map(([key, n]) => html`<i @key=${key}>${n}</i>`),
    );
    expect(
      fate(rendered, [
        ['c', 30],
        ['b', 20],
        ['a', 10],
      ]),
    ).toEqual([2, 1, 0]);
    expect(rendered.html()).toBe('<i>30</i><i>20</i><i>10</i>');
  });

  it('5.3 attributes change and vanish, each by itself', async () => {
    const rendered = await show(
      stage,
      ['a', 'b'] as unknown[],
      ([a, b]) => html`<i title=${a} lang=${b} data-x="${a}-${b}">x</i>`,
    );
    const shown = (): (string | null)[] =>
      ['title', 'lang', 'data-x'].map((name) => rendered.find('i').getAttribute(name));
    expect(fate(rendered, ['c', 'b'])).toEqual([0]);
    expect(shown()).toEqual(['c', 'b', 'c-b']);
    again(rendered, [null, false]);
    expect(shown()).toEqual([null, null, '-false']);
    again(rendered, [undefined, 'd']);
    expect(shown()).toEqual([null, 'd', '-d']);
  });

  it('5.3 an attribute whose value is equal is not written again, even if others changed it', async () => {
    const rendered = await show(stage, 'a', (v) => html`<i title=${v}>${v}</i>`);
    rendered.find('i').setAttribute('title', 'theirs');
    again(rendered, 'a');
    expect(rendered.find('i').getAttribute('title')).toBe('theirs');
    again(rendered, 'b');
    expect(rendered.find('i').getAttribute('title')).toBe('b');
  });

  it('5.3 a handler is the one of the last render, and none where it is null', async () => {
    const log: unknown[] = [];
    const rendered = await show(
      stage,
      1 as unknown,
      (v) => html`<i @onclick=${v === null ? null : () => log.push(v)}>x</i>`,
    );
    const click = (): void => void rendered.fire(rendered.find('i'), 'click');
    click();
    again(rendered, 2);
    click();
    again(rendered, null);
    click();
    again(rendered, 3);
    click();
    expect(log).toEqual([1, 2, 3]);
  });

  it('5.4 a text that changes keeps its node', async () => {
    const rendered = await show(stage, 'a', (v) => html`<i>${v}</i>${v}`);
    const inner = rendered.find('i').firstChild;
    const outer = rendered.find('i').nextSibling;
    again(rendered, 'b');
    expectSameNodes([rendered.find('i').firstChild, rendered.find('i').nextSibling], [inner, outer]);
    expect(rendered.html()).toBe('<i>b</i>b');
  });

  it('5.4 markup that changes is made anew as a whole; equal markup stays', async () => {
    const rendered = await show(stage, '<i>a</i><i>b</i>', (v) => html`<p>${new MarkupString(v)}</p>`);
    expect(fate(rendered, '<i>a</i><i>b</i>')).toEqual([0, 1]);
    expect(fate(rendered, '<i>a</i><i>c</i>')).toEqual(['new', 'new']);
  });

  it('5.5 the same class in the same place keeps its instance; another class, another key do not', async () => {
    const { Row, gone } = counted();
    class Other extends Row {}
    const rendered = await show(
      stage,
      [Row, 'k', 'a'] as [typeof Row, unknown, string],
      ([type, key, name]) => html`<p><${type} @key=${key} name=${name} /></p>`,
    );
    again(rendered, [Row, 'k', 'b']);
    expect([rendered.html(), gone]).toEqual(['<p><i>b1</i></p>', []]);
    again(rendered, [Row, 'l', 'b']);
    expect([rendered.html(), gone]).toEqual(['<p><i>b2</i></p>', ['b1']]);
    again(rendered, [Other, 'l', 'b']);
    expect([rendered.html(), gone]).toEqual(['<p><i>b3</i></p>', ['b1', 'b2']]);
  });

  it('5.5 keyed components take their instance and their elements with them', async () => {
    const { Row, gone } = counted();
    const rendered = await show(stage, [...'abcd'], (list) =>
      list.map((name) => html`<${Row} @key=${name} name=${name} />`),
    );
    expect(fate(rendered, [...'dbxa'])).toEqual([3, 1, 'new', 0]);
    expect([rendered.html(), gone]).toEqual(['<i>d4</i><i>b2</i><i>x5</i><i>a1</i>', ['c3']]);
  });

  it('5.6 a reference is pending until the render is shown, keeps its id, and is let go with its element', async () => {
    const reference = new ElementReference();
    const seen: string[] = [];
    class Child extends Component {
      override onInitialized() {
        seen.push(reference.state);
      }
      override render() {
        return 'x';
      }
    }
    const rendered = await show(stage, 1, (n) =>
      n > 0 ? html`<p @ref=${reference}>${n}<${Child} /></p>` : null,
    );
    const { id } = reference;
    expect([seen, reference.state]).toEqual([['pending'], 'attached']);
    again(rendered, 2);
    expect([reference.id, reference.state]).toEqual([id, 'attached']);
    again(rendered, 0);
    expect(reference.state).toBe('detached');
    again(rendered, 1);
    expect([reference.id === id, reference.state]).toEqual([false, 'attached']);
  });

  it('5.6 every element has a reference with an id of its own, nested ones and rows too', async () => {
    const references = new Map<string, ElementReference>();
    const at = (key: string): ElementReference => {
      if (!references.has(key)) references.set(key, new ElementReference());
      return references.get(key)!;
    };
    const rendered = await show(
      stage,
      ['a', 'b'],
      (list) =>
        html`<ul @ref=${at('list')}>${list.map((key) => html`<li @key=${key} @ref=${at(key)}><b @ref=${at(`${key}b`)}>${key}</b></li>`)}</ul>`,
    );
    const ids = (): string[] => [...references.values()].map(({ id }) => id);
    const before = ids();
    expect(new Set(before).size).toBe(5);
    again(rendered, ['b', 'c', 'a']);
    expect(ids().slice(0, 5)).toEqual(before);
    expect([
      new Set(ids()).size,
      [...references.values()].every(({ state }) => state === 'attached'),
    ]).toEqual([7, true]);
  });

  it('5.6 a reference to a component is set once, after its first parameters', async () => {
    const log: string[] = [];
    class Child extends Component {
      readonly n = parameter(0);
      override onParametersSet() {
        log.push(`set ${this.n}`);
      }
      override render() {
        return null;
      }
    }
    const reference = new ComponentReference<Child>();
    const rendered = await show(
      stage,
      1,
      (n) =>
        html`<${Child} n=${n} @ref=${(child: Child) => log.push(`ref ${child.n}`)} /><${Child} n=${n} @ref=${reference} />`,
    );
    const first = reference.current;
    again(rendered, 2);
    expect(log).toEqual(['set 1', 'ref 1', 'set 1', 'set 2', 'set 2']);
    expect([reference.current === first, first?.n]).toEqual([true, 2]);
  });

  it('5.6 references and rows keep their elements through every order', async () => {
    const rows = [...'abc'].map((key) => ({ key, reference: new ElementReference() }));
    const rendered = await show(stage, rows, (list) =>
      list.map(({ key, reference }) => html`<i @key=${key} @ref=${reference}>${key}</i>`),
    );
    const elements = new Map<string, StageElement>();
    for (const element of rendered.findAll('i')) elements.set(element.textContent!, element);
    const ids = rows.map(({ reference }) => reference.id);
    for (const order of ['cba', 'bca', 'acb', 'abc']) {
      again(
        rendered,
        [...order].map((key) => rows.find((row) => row.key === key)!),
      );
      expectSameNodes(
        rendered.findAll('i'),
        [...order].map((key) => elements.get(key)),
      );
    }
    expect(rows.map(({ reference }) => reference.id)).toEqual(ids);
  });
}
