/**
 * Values of the random tests as what a component returns: one call site for each number, components that count their
 * instances, and cells whose content changes without their parent.
 *
 * In: a Value. Out: a Renderable, and a World that knows which instances live.
 */
import { Component, html, MarkupString, parameter, ParameterView, type Renderable } from '@strop/renderer';
import type { Value } from './value.ts';

/** What one rendering of a value shares: its cells, its component classes, its living instances. */
export class World {
  readonly cells: Value[];
  readonly living = new Map<Component, string>();
  readonly disposedTwice: string[] = [];
  /** Showing each cell now. */
  readonly showing = new Set<Component & { readonly cell: number }>();
  readonly types: readonly (new () => Component)[];
  readonly cellType: new () => Component;
  /** Names of the elements whose handler was called. */
  readonly clicked: string[] = [];
  /** Called by a component that asks the root to render while it is made. */
  askRoot: () => void = () => {};

  constructor(cells: readonly Value[]) {
    this.cells = [...cells];
    this.types = componentTypes(this);
    this.cellType = cellComponent(this);
  }

  /** Living instances by class, sorted: two renderings of one value must agree. */
  census(): string[] {
    return [...this.living.values()].sort();
  }

  /** A handler, a new one for each render. */
  click(name: string): () => void {
    return () => {
      this.clicked.push(name);
    };
  }

  born(component: Component): void {
    this.living.set(component, component.constructor.name);
  }

  dies(component: Component): void {
    if (!this.living.delete(component)) this.disposedTwice.push(component.constructor.name);
  }
}

function cellComponent(world: World): new () => Component {
  return class Cell extends Component {
    readonly cell: number = parameter(0);
    override onInitialized(): void {
      world.born(this);
      world.showing.add(this);
    }
    override render(): Renderable {
      return interpret(world, world.cells[this.cell]!);
    }
    [Symbol.dispose](): void {
      world.showing.delete(this);
      world.dies(this);
    }
  };
}

function componentTypes(world: World): readonly (new () => Component)[] {
  abstract class Counted extends Component {
    readonly inner = parameter.required<Value>();
    override onInitialized(): void {
      world.born(this);
    }
    get shown(): Renderable {
      return interpret(world, this.inner);
    }
    [Symbol.dispose](): void {
      world.dies(this);
    }
  }
  class Boxed extends Counted {
    override render(): Renderable {
      return html`<section @onclick=${world.click('section')}>${this.shown}</section>`;
    }
  }
  /** Its root is whatever the value is, and changes with it. */
  class Bare extends Counted {
    override render(): Renderable {
      return this.shown;
    }
  }
  /** Two roots around the value. */
  class Around extends Counted {
    override render(): Renderable {
      return html`<b>(</b>${this.shown}<b>)</b>`;
    }
  }
  /** Renders for the first time after a promise, so its place is kept by a comment. */
  class Late extends Counted {
    #born = false;
    override async setParametersAsync(parameters: ParameterView): Promise<void> {
      if (!this.#born) world.born(this);
      this.#born = true;
      // A view can be read only until the call returns.
      const kept = ParameterView.fromRecord(parameters.toRecord());
      await Promise.resolve();
      await super.setParametersAsync(kept);
    }
    override onInitialized(): void {}
    override render(): Renderable {
      return this.shown;
    }
  }
  /** Has the root render again in the batch that makes it. */
  class Asking extends Counted {
    override onInitialized(): void {
      super.onInitialized();
      world.askRoot();
    }
    override render(): Renderable {
      return html`${this.shown}<i>asked</i>`;
    }
  }
  /** Content between its tags rather than a parameter. */
  class Holder extends Component {
    readonly childContent = parameter.fragment();
    override onInitialized(): void {
      world.born(this);
    }
    override render(): Renderable {
      return this.childContent;
    }
    [Symbol.dispose](): void {
      world.dies(this);
    }
  }
  return [Boxed, Bare, Around, Late, Asking, Holder];
}

/** The message of everything that breaks because it should. */
export const onPurpose = 'broken on purpose';

class Unmade extends Component {
  constructor() {
    super();
    throw new Error(onPurpose);
  }
  override render(): Renderable {
    return null;
  }
}

function brokenValue(site: number, key: number | null): Renderable {
  const textless = {
    toString() {
      throw new Error(onPurpose);
    },
  } as unknown as Renderable;
  if (site === 0) return textless;
  if (site === 1) return html`<${Unmade} @key=${key} />`;
  return html`<q @key=${key}>${textless}</q>`;
}

const nothings = [null, undefined, true, false] as const;

export function interpret(world: World, value: Value): Renderable {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'nothing':
      return nothings[value.which];
    case 'markup':
      return new MarkupString(value.markup);
    case 'list': {
      const keys = new Set<number>();
      return value.items.map((item) => interpret(world, withUniqueKey(item, keys)));
    }
    case 'fragment':
      return () => interpret(world, value.inner);
    case 'view':
      return view(world, value, interpret(world, value.first), interpret(world, value.second));
    case 'keyed':
      return keyedView(world, value, interpret(world, value.inner));
    case 'broken':
      return brokenValue(value.site, value.key);
    case 'component':
      return component(world, value);
    case 'cell':
      return value.key === null
        ? html`<${world.cellType} cell=${value.cell} />`
        : html`<${world.cellType} @key=${value.key} cell=${value.cell} />`;
    default:
      return value satisfies never;
  }
}

/** A second item of one key loses it: duplicates are refused, which is tested elsewhere. */
function withUniqueKey(item: Value, keys: Set<number>): Value {
  if (item.kind === 'fragment') return { ...item, inner: withUniqueKey(item.inner, keys) };
  if (!('key' in item) || item.key === null) return item;
  if (keys.has(item.key)) return { ...item, key: null };
  keys.add(item.key);
  return item;
}

function view(
  world: World,
  { site, text }: Extract<Value, { kind: 'view' }>,
  first: Renderable,
  second: Renderable,
): Renderable {
  const click = world.click(text);
  switch (site) {
    case 0:
      return html`<p @onclick=${click}>${text}</p>`;
    case 1:
      return html`<p class=${text}>${first}</p>`;
    case 2:
      return html`<b>${text}</b>${first}<s @onclick=${click}></s>`;
    case 3:
      return html`${first}<hr>${second}`;
    case 4:
      return html`${first}`;
    case 5:
      return html`<div>a${first}b<i title=${text} @onclick=${click}>${text}</i>${second}</div>`;
    case 6:
      return html`<div>${text}${first}${second}<span @onclick=${click}>${text}</span></div>`;
    case 7:
      return html`${first}${second}`;
    case 8:
      return html`<svg><g id=${text}>${first}</g></svg>`;
    case 9:
      return html`<p data-a="1" ...${text === '' ? null : { 'data-a': text, title: text }}>${first}</p>`;
    default:
      return html`<ul><li @key=${text}>${first}</li>${second}</ul>`;
  }
}

function keyedView(
  world: World,
  { site, key, text }: Extract<Value, { kind: 'keyed' }>,
  inner: Renderable,
): Renderable {
  const click = world.click(`${key} ${text}`);
  switch (site) {
    case 0:
      return html`<li @key=${key}>${text}${inner}<a @onclick=${click}></a></li>`;
    case 1:
      return html`<article @key=${key} class="x ${text}" @onclick=${click}><u @onclick=${click}>${text}</u></article>`;
    default:
      return html`<dd @key=${key}>${inner}</dd>`;
  }
}

function component(world: World, value: Extract<Value, { kind: 'component' }>): Renderable {
  const type = world.types[value.type]!;
  if (type.name === 'Holder') {
    const inner = interpret(world, value.inner);
    if (value.site === 0) return html`<${type} @key=${value.key}>${inner}<//>`;
    return html`<${type} @key=${value.key}><u>${inner}</u>${inner}<//>`;
  }
  switch (value.site) {
    case 0:
      return html`<${type} @key=${value.key} inner=${value.inner} />`;
    case 1:
      return html`<${type} inner=${value.inner} />`;
    case 2:
      return html`<div><${type} inner=${value.inner} />x<${type} @key=${value.key} inner=${value.inner} /></div>`;
    default:
      return html`<${type} inner=${value.inner} /><hr><${type} @key=${value.key} inner=${value.inner} />`;
  }
}
