/**
 * The plain oracle: what a value shows, computed from the value alone. Imports nothing of the renderer.
 *
 * In: a value, cells and notes. Out: the document as an outline, the components that are alive, and what a click on
 * each element says.
 */
import { inspect, type Inspected, type InspectedElement } from './inspected.ts';
import { markOf, type SplatEntry, uniqueItems, type Value } from './value.ts';

export interface Model {
  readonly value: Value;
  readonly cells: readonly Value[];
  readonly notes: readonly string[];
  readonly flipped: boolean;
}

type Node = InspectedElement | string;

/** What the place of a value adds to it. */
interface Place {
  readonly svg: boolean;
  readonly cascade: string;
}

export function expected(model: Model): Inspected {
  const alive: string[] = [];
  const nodes = new Expectation(model, alive).show(model.value, { svg: false, cascade: '' });
  return { ...inspect(nodes), alive: alive.sort().join(' ') };
}

class Expectation {
  readonly #model: Model;
  readonly #alive: string[];

  constructor(model: Model, alive: string[]) {
    this.#model = model;
    this.#alive = alive;
  }

  show(value: Value, place: Place): Node[] {
    const inside = (one: Value): Node[] => this.show(one, place);
    const element = (name: string, attributes: Attributes, children: Node[], clicks: string[] = []): Node =>
      make(place.svg, name, attributes, children, clicks);
    switch (value.kind) {
      case 'text':
        return [String(value.text)];
      case 'nothing':
        return [];
      case 'markup': {
        const a = element('a', {}, ['m']);
        return [[], ['m'], [a], [a, 'n', element('g', {}, [])]][value.markup]!;
      }
      case 'list':
        return uniqueItems(value.items).flatMap(inside);
      case 'fragment':
        return inside(value.inner);
      case 'view':
        return this.#view(value, place);
      case 'keyed': {
        const { site, key, text } = value;
        const mark = { 'data-k': markOf(site, key) };
        const clicks = [`${key} ${text}`];
        if (site === 0)
          return [element('li', mark, [text, ...inside(value.inner), element('a', {}, [], clicks)])];
        if (site === 1) {
          const u = element('u', {}, [text], clicks);
          return [element('article', { ...mark, class: `x ${text}` }, [u], clicks)];
        }
        if (site === 2) return [element('dd', mark, inside(value.inner))];
        return [element('section', mark, [...inside(value.inner), element('iframe', { title: text }, [])])];
      }
      case 'broken':
        return value.site === 2 ? [element('q', {}, [])] : [];
      case 'component':
        return this.#component(value, place);
      case 'cell':
        this.#alive.push('Cell');
        return inside(this.#model.cells[value.cell]!);
      case 'splat':
        return [element('p', splatted(value, place), inside(value.inner), splatClicks(value, place))];
      case 'templated':
        this.#alive.push('Templated');
        return value.contexts.map((context) =>
          element('i', { title: context }, [context, ...inside(value.inner)], [`context ${context}`]),
        );
      case 'each':
        return value.rows.map(({ id, text }) => {
          if (value.site === 2) return this.#label(text, null, place);
          if (value.site === 1) return element('li', {}, [text]);
          return element('li', { class: id === value.selected ? 'on' : null }, [text], [`row ${id} ${text}`]);
        });
      case 'label':
        return [
          this.#label(
            value.site === 0 ? 'none' : value.site === 3 ? 'literal' : value.text,
            value.site === 4 ? value.text : null,
            place,
          ),
        ];
      case 'reference':
        return this.#reference(value, place);
      case 'field': {
        const attributes = value.site === 0 ? { 'data-b': '' } : { title: 't' };
        const input = { ...make(false, 'input', attributes, []), value: this.#model.notes[value.note]! };
        return [make(true, 'svg', {}, [make(true, 'foreignObject', {}, [input])])];
      }
      case 'cascade':
        return this.show(value.inner, { ...place, cascade: value.text });
      case 'reader':
        this.#alive.push('Reader');
        return [element('q', {}, [place.cascade])];
      case 'built': {
        const { level, key, text } = value;
        const attributes = { 'data-k': markOf(`built${level}`, key), title: text === 'c' ? null : text };
        const clicks = text === 'a' ? ['built a'] : [];
        const heading = element(`h${level + 2}`, attributes, [text, ...inside(value.inner)], clicks);
        return text === 'b' ? [heading] : [heading, this.#label(text, null, place)];
      }
      default:
        return value satisfies never;
    }
  }

  #view({ site, text, first, second }: Extract<Value, { kind: 'view' }>, place: Place): Node[] {
    const one = (at: Place = place): Node[] => this.show(first, at);
    const two = (): Node[] => this.show(second, place);
    const element = (name: string, attributes: Attributes, children: Node[], click = false): Node =>
      make(place.svg, name, attributes, children, click ? [text] : []);
    switch (site) {
      case 0:
        return [element('p', {}, [text], true)];
      case 1:
        return [element('p', { class: text }, one())];
      case 2:
        return [element('b', {}, [text]), ...one(), element('s', {}, [], true)];
      case 3:
        return [...one(), element('hr', {}, []), ...two()];
      case 4:
        return one();
      case 5:
        return [
          element('div', {}, ['a', ...one(), 'b', element('i', { title: text }, [text], true), ...two()]),
        ];
      case 6:
        return [element('div', {}, [text, ...one(), ...two(), element('span', {}, [text], true)])];
      case 7:
        return [...one(), ...two()];
      case 8: {
        const g = make(true, 'g', { id: text }, one({ ...place, svg: true }), []);
        return [make(true, 'svg', {}, [g], [])];
      }
      case 9:
        return [
          element('p', { 'data-a': text === '' ? '1' : text, title: text === '' ? null : text }, one()),
        ];
      case 10:
        return [element('ul', {}, [element('li', { 'data-k': markOf('region', text) }, one()), ...two()])];
      case 11: {
        const foreign = make(true, 'foreignObject', {}, one({ ...place, svg: false }), []);
        return [make(true, 'svg', {}, [foreign], [])];
      }
      case 12: {
        const attributes = {
          hidden: text === 'a' ? '' : null,
          title: text === 'b' ? null : text,
          class: `k ${text} m`,
          lang: `${text}-${text}`,
        };
        const p = element('p', attributes, [...one(), text, ...two()], text !== '');
        return [p];
      }
      default:
        return text === 'a' ? [element('em', {}, one()), ...two()] : text === 'b' ? two() : one();
    }
  }

  #component({ type, site, inner }: Extract<Value, { kind: 'component' }>, place: Place): Node[] {
    const inside = (): Node[] => this.show(inner, place);
    const element = (name: string, children: Node[], clicks: string[] = []): Node =>
      make(place.svg, name, {}, children, clicks);
    const name = ['Boxed', 'Bare', 'Around', 'Late', 'Asking', 'Holder'][type]!;
    const instance = (): Node[] => {
      this.#alive.push(name);
      if (name === 'Boxed') return [element('section', inside(), ['section'])];
      if (name === 'Around') return [element('b', ['(']), ...inside(), element('b', [')'])];
      if (name === 'Asking') return [...inside(), element('i', ['asked'])];
      return inside();
    };
    if (name === 'Holder') {
      this.#alive.push(name);
      return site === 0 ? inside() : [element('u', inside()), ...inside()];
    }
    if (site === 2) return [element('div', [...instance(), 'x', ...instance()])];
    return site === 3 ? [...instance(), element('hr', []), ...instance()] : instance();
  }

  #label(text: string, picked: string | null, place: Place): Node {
    this.#alive.push('Label');
    const clicks = [`label ${text}`, ...(picked === null ? [] : [`picked ${picked}`])];
    return make(place.svg, 'em', {}, [text, this.#model.flipped ? '1' : '0'], clicks);
  }

  #reference({ site, inner }: Extract<Value, { kind: 'reference' }>, place: Place): Node[] {
    this.#alive.push('Referring');
    const content = this.show(inner, place);
    const referred = (name: string, children: Node[]): Node =>
      make(place.svg, name, { 'data-ref': '' }, children, ['reference true']);
    if (site === 0) return [referred('p', content)];
    if (site === 1) return [make(place.svg, 'i', {}, [], []), referred('s', []), ...content];
    return site === 2 ? content : [referred('h1', content)];
  }
}

type Attributes = Readonly<Record<string, string | null>>;

function make(
  svg: boolean,
  name: string,
  attributes: Attributes,
  children: Node[],
  clicks: string[] = [],
): InspectedElement {
  const written = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null);
  return { name, svg, attributes: written, children, clicks, value: null };
}

type Splat = Extract<Value, { kind: 'splat' }>;

/** Names in any case (but in SVG), the last one wins, and its null takes an earlier one away. */
function merged({ site, early, entries, late }: Splat, { svg }: Place): Map<string, string | boolean | null> {
  const all: (readonly [string, string | boolean | null])[] =
    site === 2
      ? own(entries)
      : site === 0
        ? [['title', early], ...own(entries), ['class', late]]
        : [...own(entries), ['title', late], ['class', 's'], ['onclick', early]];
  return new Map(all.map(([name, value]) => [svg ? name : name.toLowerCase(), value]));
}

/** As an object keeps them: one of each spelling, where it stood first. */
function own(entries: readonly SplatEntry[] | null): (readonly [string, string | boolean | null])[] {
  return [...new Map<string, string | boolean | null>(entries ?? [])];
}

function splatted(value: Splat, place: Place): Attributes {
  const attributes: Record<string, string | null> = {};
  for (const [name, item] of merged(value, place)) {
    if (name === 'onclick') continue;
    attributes[name] = item === true ? '' : item === false ? null : item;
  }
  return attributes;
}

function splatClicks(value: Splat, place: Place): string[] {
  const handler = merged(value, place).get('onclick');
  return typeof handler === 'string' ? [`splat ${handler}`] : [];
}
