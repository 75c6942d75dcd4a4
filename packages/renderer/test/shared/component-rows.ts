/** Rows that are components: they show their nodes later in the batch, or much later, and must still stand in order. */
import { Component, html, parameter, ParameterView, type Renderable } from '@strop/renderer';
import { expect, it } from 'vitest';
import { type Rendered, settled, type Stage } from '../support/stage.ts';

class Sole extends Component {
  items: unknown = [];
  override render() {
    return html`<ul>${this.items}</ul>`;
  }
}
class Root extends Component {
  items: unknown = [];
  override render() {
    return this.items as Renderable;
  }
}

/** Renders at once. */
class Plain extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return html`<b>${this.name}</b>`;
  }
}
/** Its root is another component, which renders later in the batch. */
class Wrapped extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return html`<${Plain} name=${this.name} />`;
  }
}
class TwiceWrapped extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return html`<${Wrapped} name=${this.name} />`;
  }
}
class Empty extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return null;
  }
}
class Listed extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return [html`<b>${this.name}</b>`, html`<b>${this.name}</b>`];
  }
}
class EmptyList extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    return [];
  }
}
/** Renders for the first time when its promise is settled. */
class Late extends Component {
  readonly name = parameter('');
  override async setParametersAsync(parameters: ParameterView): Promise<void> {
    // A view can be read only until the call returns.
    const kept = ParameterView.fromRecord(parameters.toRecord());
    await Promise.resolve();
    await super.setParametersAsync(kept);
  }
  override render(): Renderable {
    return html`<b>${this.name}</b>`;
  }
}
class Failing extends Component {
  readonly name = parameter('');
  constructor() {
    super();
    throw new Error('constructor');
  }
  override render(): Renderable {
    return null;
  }
}
class FailingRender extends Component {
  readonly name = parameter('');
  override render(): Renderable {
    throw new Error('render');
  }
}
class FailingParameters extends Component {
  readonly name = parameter('');
  override onParametersSet(): void {
    throw new Error('parameters');
  }
  override render(): Renderable {
    return null;
  }
}

/** What a row of each kind shows for its name. */
const kinds: Readonly<Record<string, { row: (name: string) => unknown; shows: (name: string) => string }>> = {
  element: { row: (name) => html`<b>${name}</b>`, shows: (name) => name },
  text: { row: (name) => name, shows: (name) => name },
  nothing: { row: () => null, shows: () => '' },
  list: { row: (name) => [html`<b>${name}</b>`, name], shows: (name) => name + name },
  roots: { row: (name) => html`<b>${name}</b><b>${name}</b>`, shows: (name) => name + name },
  slot: {
    row: (name) => html`${html`<${Plain} name=${name} />`}<b>${name}</b>`,
    shows: (name) => name + name,
  },
  plain: { row: (name) => html`<${Plain} name=${name} />`, shows: (name) => name },
  wrapped: { row: (name) => html`<${Wrapped} name=${name} />`, shows: (name) => name },
  twiceWrapped: { row: (name) => html`<${TwiceWrapped} name=${name} />`, shows: (name) => name },
  empty: { row: (name) => html`<${Empty} name=${name} />`, shows: () => '' },
  listed: { row: (name) => html`<${Listed} name=${name} />`, shows: (name) => name + name },
  emptyList: { row: (name) => html`<${EmptyList} name=${name} />`, shows: () => '' },
  late: { row: (name) => html`<${Late} name=${name} />`, shows: (name) => name },
  failing: { row: (name) => html`<${Failing} name=${name} />`, shows: () => '' },
  failingRender: { row: (name) => html`<${FailingRender} name=${name} />`, shows: () => '' },
  failingParameters: { row: (name) => html`<${FailingParameters} name=${name} />`, shows: () => '' },
  fragment: { row: (name) => () => html`<${Plain} name=${name} />`, shows: (name) => name },
};
const names = Object.keys(kinds);

type Holder = Component & { items: unknown };
const text = (rendered: Rendered<Holder>): string => rendered.html().replaceAll(/<\/?\w+>/g, '');
function show(rendered: Rendered<Holder>, items: unknown): void {
  rendered.component.items = items;
  rendered.component.stateHasChanged();
}

export function componentRowsSuite(stage: Stage): void {
  for (const [where, type, thirds] of [
    ['as the only child', Sole, ['plain', 'element']],
    ['as a component root', Root, ['wrapped']],
  ] as const) {
    for (const first of names) {
      it(`keeps the order of a row of kind ${first} before one of every other kind ${where}`, async () => {
        for (const second of names) {
          for (const third of thirds) {
            const order = [first, second, third];
            const rows = order.map((kind, at) => kinds[kind]!.row(String(at)));
            const expected = order.map((kind, at) => kinds[kind]!.shows(String(at))).join('');
            const says = order.join(', ');

            const rendered = await stage.render(type);
            expect(rendered.errors).toEqual([]);
            show(rendered, rows);
            await settled();
            expect(text(rendered), `mounted: ${says}`).toBe(expected);

            const appended = await stage.render(type);
            expect(appended.errors).toEqual([]);
            show(appended, [html`<b>x</b>`]);
            show(appended, [html`<b>x</b>`, ...rows]);
            await settled();
            expect(text(appended), `appended: ${says}`).toBe(`x${expected}`);

            const inserted = await stage.render(type);
            expect(inserted.errors).toEqual([]);
            show(inserted, [html`<i @key=${1}>x</i>`, html`<i @key=${2}>y</i>`]);
            show(inserted, [html`<i @key=${1}>x</i>`, ...rows, html`<i @key=${2}>y</i>`]);
            await settled();
            expect(text(inserted), `inserted: ${says}`).toBe(`x${expected}y`);
            for (const each of [rendered, appended, inserted]) {
              each.dispose();
              expect(each.container.firstChild).toBe(null);
              each.container.parentNode!.removeChild(each.container);
            }
          }
        }
      });
    }
  }

  it('keeps a row in its place when its own state replaces its root, also after it moved', async () => {
    const instances = new Map<string, Component & { shown: Renderable }>();
    class Row extends Component {
      readonly name = parameter('');
      shown: Renderable = 'first';
      override onInitialized(): void {
        instances.set(this.name, this);
      }
      override render() {
        return this.shown;
      }
    }
    const rows = (keys: string) => [...keys].map((key) => html`<${Row} @key=${key} name=${key} />`);
    const rendered = await stage.render(Sole);
    show(rendered, rows('abc'));
    const views: [Renderable, string][] = [
      [html`<b>2</b><i>3</i>`, '<b>2</b><i>3</i>'],
      [[html`<b>1</b>`, 'x', null], '<b>1</b>x'],
      [html`<${Wrapped} name="w" />`, '<b>w</b>'],
      [null, ''],
      [html`<${TwiceWrapped} name="w" />`, '<b>w</b>'],
      [[], ''],
      [html`<p></p>`, '<p></p>'],
    ];
    const orders = ['cab', 'bca', 'abc', 'acb', 'bac', 'cba', 'abc'];
    for (const [index, [view, expected]] of views.entries()) {
      const b = instances.get('b')!;
      b.shown = view;
      b.stateHasChanged();
      const shown = (keys: string) => [...keys].map((key) => (key === 'b' ? expected : 'first')).join('');
      const before = index === 0 ? 'abc' : orders[index - 1]!;
      expect(rendered.html()).toBe(`<ul>${shown(before)}</ul>`);
      show(rendered, rows(orders[index]!));
      expect(rendered.html()).toBe(`<ul>${shown(orders[index]!)}</ul>`);
    }
  });

  it('places late rows rightly whatever happened to the list meanwhile', async () => {
    const rendered = await stage.render(Sole);
    const late = (keys: string) => [...keys].map((key) => html`<${Late} @key=${key} name=${key} />`);
    show(rendered, late('abc'));
    show(rendered, late('cxa'));
    show(rendered, [...late('xc'), html`<b @key=${1}>1</b>`, ...late('da')]);
    await settled();
    expect(text(rendered)).toBe('xc1da');
  });

  it('disposes the components of a removed row once and takes their nodes away', async () => {
    const log: string[] = [];
    class Inner extends Component {
      readonly name = parameter('');
      override render() {
        return html`<b>${this.name}</b>`;
      }
      [Symbol.dispose](): void {
        log.push(this.name);
      }
    }
    const rendered = await stage.render(Sole);
    const rows = (keys: string) =>
      [...keys].map(
        (key) => html`<li @key=${key}><${Inner} name=${key} />${[html`<${Inner} name=${key} />`]}</li>`,
      );
    show(rendered, rows('abc'));
    show(rendered, rows('ca'));
    expect(log.splice(0)).toEqual(['b', 'b']);
    expect(text(rendered)).toBe('ccaa');
    show(rendered, rows('x'));
    expect(log.splice(0).sort()).toEqual(['a', 'a', 'c', 'c']);
    show(rendered, []);
    expect(log.splice(0)).toEqual(['x', 'x']);
    expect(rendered.html()).toBe('<ul></ul>');
    rendered.dispose();
    expect(log).toEqual([]);
  });

  it('shows a component once when its @ref is no function, and disposes it with its row', async () => {
    const log: string[] = [];
    class Row extends Component {
      override render() {
        return html`<b>row</b>`;
      }
      [Symbol.dispose](): void {
        log.push('disposed');
      }
    }
    const rendered = await stage.render(Sole);
    show(rendered, [html`<${Row} @ref=${5} />`]);
    expect(rendered.errors.map((error) => (error as { code?: string }).code)).toHaveLength(1);
    expect(rendered.html()).toBe('<ul><b>row</b></ul>');
    show(rendered, []);
    expect(rendered.html()).toBe('<ul></ul>');
    expect(log).toEqual(['disposed']);
  });
}
