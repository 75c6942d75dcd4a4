/** Lists: what stays, what moves, what is made anew, and in which order all of it stands. */
import { Component, ElementReference, html, MarkupString, parameter } from '@strop/renderer';
import { expect, it } from 'vitest';
import { expectSameNodes, type Rendered, type Stage, type StageElement } from '../support/stage.ts';

/** Shows whatever list a test puts into it, between two static siblings. */
class Between extends Component {
  items: unknown = [];
  override render() {
    return html`<ul><li>first</li>${this.items}<li>last</li></ul>`;
  }
}

/** The list is all its element has. */
class Sole extends Component {
  items: unknown = [];
  override render() {
    return html`<ul>${this.items}</ul>`;
  }
}

/** The list is the component's root. */
class Root extends Component {
  items: unknown = [];
  override render() {
    return this.items as never;
  }
}

type Holder = Component & { items: unknown };
const places: readonly [string, new () => Holder][] = [
  ['between siblings', Between],
  ['as the only child', Sole],
  ['as a component root', Root],
];

const keyed = (keys: Iterable<string>) => [...keys].map((key) => html`<b @key=${key}>${key}</b>`);
const unkeyed = (texts: Iterable<string>) => [...texts].map((text) => html`<i>${text}</i>`);

function show(rendered: Rendered<Holder>, items: unknown): void {
  rendered.component.items = items;
  rendered.component.stateHasChanged();
}

/** The text of the list's elements, `b` and `i`, in document order. */
function texts(rendered: Rendered<Holder>, name: string): string {
  return rendered
    .findAll(name)
    .map((element) => element.textContent)
    .join('');
}

function byText(rendered: Rendered<Holder>, name: string): Map<string, StageElement> {
  return new Map(rendered.findAll(name).map((element) => [element.textContent ?? '', element]));
}

/** Counts its instances and disposals; its state is its own. */
function countedRow(log: string[]) {
  return class Row extends Component {
    readonly name = parameter('');
    own = '';
    override onInitialized(): void {
      log.push(`+${this.name}`);
    }
    override render() {
      return html`<b>${this.name}${this.own}</b>`;
    }
    [Symbol.dispose](): void {
      log.push(`-${this.name}`);
    }
  };
}

const changes: readonly [string, string][] = [
  ['', 'abc'],
  ['abc', ''],
  ['abc', 'xabc'],
  ['abc', 'axbc'],
  ['abc', 'abxc'],
  ['abc', 'abcx'],
  ['abc', 'bc'],
  ['abc', 'ac'],
  ['abc', 'ab'],
  ['abcde', 'bcdea'],
  ['abcde', 'eabcd'],
  ['abcde', 'acdbe'],
  ['ab', 'ba'],
  ['abcde', 'ebcda'],
  ['abcde', 'edcba'],
  ['abcdef', 'fedcba'],
  ['abcdef', 'cfaebd'],
  ['abc', 'xyz'],
  ['abcdef', 'axcyfbz'],
  ['abcdef', 'fxa'],
  ['abcdef', 'xfedy'],
  ['a', 'xay'],
  ['abcdefgh', 'hbdcfegxa'],
];

export function listsSuite(stage: Stage): void {
  for (const [where, type] of places) {
    for (const [from, to] of changes) {
      it(`keeps each keyed element ${where}: '${from}' to '${to}' and back`, async () => {
        const rendered = await stage.render(type);
        show(rendered, keyed(from));
        const before = byText(rendered, 'b');
        show(rendered, keyed(to));
        expect(texts(rendered, 'b')).toBe(to);
        const after = byText(rendered, 'b');
        for (const [key, element] of after) {
          if (before.has(key)) expectSameNodes([element], [before.get(key)]);
        }
        show(rendered, keyed(from));
        expect(texts(rendered, 'b')).toBe(from);
        for (const [key, element] of byText(rendered, 'b')) {
          if (after.has(key)) expectSameNodes([element], [after.get(key)]);
        }
        if (type === Between) {
          expect(rendered.html()).toMatch(/^<ul><li>first<\/li>.*<li>last<\/li><\/ul>$/);
        }
      });
    }

    it(`matches items without keys by position ${where}`, async () => {
      const rendered = await stage.render(type);
      show(rendered, unkeyed('abc'));
      const [a, b, c] = rendered.findAll('i');
      show(rendered, unkeyed('xabc'));
      expect(texts(rendered, 'i')).toBe('xabc');
      expectSameNodes(rendered.findAll('i').slice(0, 3), [a, b, c]);
      show(rendered, unkeyed('bc'));
      expect(texts(rendered, 'i')).toBe('bc');
      expectSameNodes(rendered.findAll('i'), [a, b]);
    });

    it(`shuffles component rows with their instances, elements and state ${where}`, async () => {
      const log: string[] = [];
      const Row = countedRow(log);
      const rows = (keys: string) => [...keys].map((key) => html`<${Row} @key=${key} name=${key} />`);
      const rendered = await stage.render(type);
      show(rendered, rows('abcdef'));
      const before = byText(rendered, 'b');
      log.length = 0;
      show(rendered, rows('fbdxa'));
      expect(texts(rendered, 'b')).toBe('fbdxa');
      for (const key of 'fbda') expectSameNodes([byText(rendered, 'b').get(key)], [before.get(key)]);
      expect(log.sort()).toEqual(['+x', '-c', '-e']);
      show(rendered, rows(''));
      expect(texts(rendered, 'b')).toBe('');
      rendered.dispose();
      expect(log.filter((line) => line.startsWith('-'))).toHaveLength(7);
      expect(rendered.container.firstChild).toBe(null);
    });

    it(`keeps the order of rows with several roots ${where}`, async () => {
      // A row with several roots has no key of its own: a component of the row carries it.
      class Pair extends Component {
        readonly name = parameter('');
        readonly extra = parameter<unknown>();
        override render() {
          return html`<b>${this.name}</b>${this.extra}<i>${this.name}</i>`;
        }
      }
      const pairs = (keys: string, extra: unknown = null) =>
        [...keys].map((key) => html`<${Pair} @key=${key} name=${key} extra=${extra} />`);
      const plain = (keys: string) => [...keys].map((key) => html`<b>${key}</b><i>${key}</i>`);
      const rendered = await stage.render(type);
      const order = (): string =>
        rendered
          .html()
          .replaceAll(/<\/?ul>|<li>(first|last)<\/li>/g, '')
          .replaceAll(/<(\w)>(.*?)<\/\1>/g, '$1$2');
      show(rendered, pairs('abcd'));
      const before = byText(rendered, 'i');
      show(rendered, pairs('dbxa', 'e'));
      expect(order()).toBe('bdeidbbeibbxeixbaeia');
      expectSameNodes([byText(rendered, 'i').get('d')], [before.get('d')]);
      show(rendered, plain('ab'));
      expect(order()).toBe('baiabbib');
      show(rendered, [...plain('xy'), ...pairs('a')]);
      expect(order()).toBe('bxixbyiybaia');
    });
  }

  it('takes a list through text, nothing, markup, views and lists', async () => {
    const rendered = await stage.render(Between);
    const shown = (): string =>
      rendered.html().replace(/^<ul><li>first<\/li>(.*)<li>last<\/li><\/ul>$/, '$1');
    const values: [unknown, string][] = [
      [['a', 'b'], 'ab'],
      [['a', null, 'b', true, 0], 'ab0'],
      [[null, html`<i>x</i>`, 'b', undefined], '<i>x</i>b'],
      [[new MarkupString('<u>m</u>n'), ['1', ['2', html`<i>3</i>`]], 'b'], '<u>m</u>n12<i>3</i>b'],
      [[['1', ['2']], new MarkupString('<u>m</u>'), new MarkupString('')], '12<u>m</u>'],
      [new Set(['s', 't']), 'st'],
      [[], ''],
      ['text', 'text'],
      [[[], [[]], null], ''],
      [[html`<b @key=${1}>k</b>`, html`<i>u</i>`, 'x'], '<b>k</b><i>u</i>x'],
      [['x', html`<i>u</i>`, html`<b @key=${1}>k</b>`], 'x<i>u</i><b>k</b>'],
    ];
    for (const [value, expected] of [...values, ...values.toReversed()]) {
      show(rendered, value);
      expect(shown()).toBe(expected);
    }
  });

  it('moves keyed rows past rows without keys, which stay in their order', async () => {
    const rendered = await stage.render(Sole);
    const one = html`<i>1</i>`;
    show(rendered, [...keyed('ab'), ...unkeyed('1'), ...keyed('c'), ...unkeyed('2')]);
    const before = byText(rendered, 'b');
    const plain = rendered.findAll('i');
    show(rendered, [...unkeyed('1'), ...keyed('cb'), ...unkeyed('2'), ...keyed('a')]);
    expect(rendered.html()).toBe('<ul><i>1</i><b>c</b><b>b</b><i>2</i><b>a</b></ul>');
    for (const [key, element] of byText(rendered, 'b')) expectSameNodes([element], [before.get(key)]);
    expectSameNodes(rendered.findAll('i'), plain);
    show(rendered, [one]);
    expect(rendered.html()).toBe('<ul><i>1</i></ul>');
  });

  it('keeps a nested list while its neighbours become something else', async () => {
    const log: string[] = [];
    const Row = countedRow(log);
    const rendered = await stage.render(Sole);
    const nested = () => [html`<${Row} name="n" />`];
    show(rendered, [null, nested(), 'text', html`<i>i</i>`]);
    const before = rendered.find('b');
    show(rendered, [html`<i>i</i>`, nested(), new MarkupString('<u>m</u>'), html`<em>e</em>`]);
    expect(rendered.html()).toBe('<ul><i>i</i><b>n</b><u>m</u><em>e</em></ul>');
    expectSameNodes([rendered.find('b')], [before]);
    expect(log).toEqual(['+n']);
  });

  it('keeps keys local to their siblings', async () => {
    const rendered = await stage.render(Sole);
    const groups = (...names: string[]) =>
      names.map((name) => html`<p @key=${name[0]}>${keyed(name.slice(1))}</p>`);
    show(rendered, groups('1ab', '2ab'));
    const [p1, p2] = rendered.findAll('p');
    const [a1, b1, a2, b2] = rendered.findAll('b');
    show(rendered, groups('2ba', '1ca'));
    expect(rendered.html()).toBe('<ul><p><b>b</b><b>a</b></p><p><b>c</b><b>a</b></p></ul>');
    expectSameNodes(rendered.findAll('p'), [p2, p1]);
    expectSameNodes([rendered.findAll('b')[0]], [b2]);
    expectSameNodes([rendered.findAll('b')[1]], [a2]);
    expectSameNodes([rendered.findAll('b')[3]], [a1]);
    expect(rendered.findAll('b')[2] === b1).toBe(false);
  });

  it('takes null as no key', async () => {
    const rendered = await stage.render(Sole);
    const rows = (...keys: unknown[]) => keys.map((key, at) => html`<b @key=${key}>${at}</b>`);
    show(rendered, rows(null, undefined, null));
    const before = rendered.findAll('b');
    show(rendered, rows(undefined, null, null, 1));
    expectSameNodes(rendered.findAll('b').slice(0, 3), before);
    expect(texts(rendered, 'b')).toBe('0123');
  });

  it('makes a keyed item anew when its template changes', async () => {
    const rendered = await stage.render(Between);
    const bold = (key: string) => html`<b @key=${key}>${key}</b>`;
    const plain = (key: string) => html`<i @key=${key}>${key}</i>`;
    show(rendered, [bold('x'), bold('y'), bold('z')]);
    const [x, , z] = rendered.findAll('b');
    show(rendered, [bold('x'), plain('y'), bold('z')]);
    expect(rendered.html()).toBe('<ul><li>first</li><b>x</b><i>y</i><b>z</b><li>last</li></ul>');
    expectSameNodes(rendered.findAll('b'), [x, z]);
  });

  it('shows a list that was mutated in place', async () => {
    const rendered = await stage.render(Between);
    const items = unkeyed('ab');
    show(rendered, items);
    items.push(...unkeyed('c'));
    rendered.component.stateHasChanged();
    expect(texts(rendered, 'i')).toBe('abc');
    items.reverse();
    rendered.component.stateHasChanged();
    expect(texts(rendered, 'i')).toBe('cba');
    items.length = 0;
    rendered.component.stateHasChanged();
    expect(texts(rendered, 'i')).toBe('');
  });

  it('writes the text of rows that are only text', async () => {
    const rendered = await stage.render(Sole);
    show(rendered, ['a', 'b', 'c']);
    const first = rendered.find('ul').firstChild;
    show(rendered, ['x', 'b']);
    expectSameNodes([rendered.find('ul').firstChild], [first]);
    expect(rendered.html()).toBe('<ul>xb</ul>');
    show(rendered, [html`<i>x</i>`, 'b', 'c']);
    expect(rendered.html()).toBe('<ul><i>x</i>bc</ul>');
  });

  it('evaluates fragments among the items, and keeps what they show', async () => {
    const rendered = await stage.render(Sole);
    const fragments = (keys: string) => [...keys].map((key) => () => html`<b @key=${key}>${key}</b>`);
    show(rendered, [() => 'a', () => 'b']);
    show(rendered, [() => 'a', () => 'c']);
    expect(rendered.html()).toBe('<ul>ac</ul>');
    show(rendered, fragments('abc'));
    const before = byText(rendered, 'b');
    show(rendered, fragments('cab'));
    expect(texts(rendered, 'b')).toBe('cab');
    for (const [key, element] of byText(rendered, 'b')) expectSameNodes([element], [before.get(key)]);
    show(rendered, () => () => 'deep');
    show(rendered, () => () => 'deeper');
    expect(rendered.html()).toBe('<ul>deeper</ul>');
  });

  it('moves references with their elements', async () => {
    const references = new Map([...'abc'].map((key) => [key, new ElementReference()]));
    const rendered = await stage.render(Sole);
    const rows = (keys: string) =>
      [...keys].map((key) => html`<b @key=${key} @ref=${references.get(key)}>${key}</b>`);
    show(rendered, rows('abc'));
    const ids = [...references.values()].map(({ id }) => id);
    show(rendered, rows('cab'));
    expect([...references.values()].map(({ id }) => id)).toEqual(ids);
    show(rendered, rows('ca'));
    expect(references.get('b')!.state).toBe('detached');
    expect(references.get('a')!.state).toBe('attached');
    show(rendered, []);
    expect([...references.values()].map(({ state }) => state)).toEqual(['detached', 'detached', 'detached']);
  });

  it('puts a row that leads nowhere else back: keyed nodes inside a row', async () => {
    const rendered = await stage.render(Sole);
    const row = (key: string) => html`<li><b @key=${key}>${key}</b></li>`;
    show(rendered, [row('a'), row('b')]);
    const [a, b] = rendered.findAll('b');
    const lines = rendered.findAll('li');
    show(rendered, [row('a'), row('c')]);
    expectSameNodes(rendered.findAll('li'), lines);
    expectSameNodes([rendered.findAll('b')[0]], [a]);
    expect(rendered.findAll('b')[1] === b).toBe(false);
    expect(texts(rendered, 'b')).toBe('ac');
  });
}
