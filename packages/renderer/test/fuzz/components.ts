/** The components of the random tests. In: values as parameters. Out: what `expected.ts` says of them. */
import {
  cascadingParameter,
  Component,
  ElementReference,
  type EventCallback,
  type EventWork,
  html,
  inject,
  parameter,
  ParameterView,
  type Renderable,
  type RenderFragment,
} from '@strop/renderer';
import type { Text, Value } from './value.ts';
import { World } from './world.ts';

/** Counts its instances; renders after a click only where the world says so. */
export abstract class Counted extends Component {
  readonly world = inject(World);
  abstract readonly name: string;
  override onInitialized(): void {
    this.world.born(this, this.name);
  }
  override handleEventAsync(callback: EventWork, argument: unknown): Promise<void> | void {
    return this.world.rendersOnClick ? super.handleEventAsync(callback, argument) : callback(argument);
  }
  [Symbol.dispose](): void {
    this.world.dies(this);
  }
}

abstract class Showing extends Counted {
  readonly inner = parameter.required<Value>();
  get shown(): Renderable {
    return this.world.interpret(this.inner);
  }
}

class Boxed extends Showing {
  override readonly name = 'Boxed';
  override render(): Renderable {
    return html`<section @onclick=${this.world.click('section')}>${this.shown}</section>`;
  }
}

/** Its root is whatever the value is, and changes with it. */
class Bare extends Showing {
  override readonly name = 'Bare';
  override render(): Renderable {
    return this.shown;
  }
}

/** Two roots around the value. */
class Around extends Showing {
  override readonly name = 'Around';
  override render(): Renderable {
    return html`<b>(</b>${this.shown}<b>)</b>`;
  }
}

/** Renders for the first time after a promise, so its place is kept by a comment. */
class Late extends Showing {
  override readonly name = 'Late';
  #born = false;
  override async setParametersAsync(parameters: ParameterView): Promise<void> {
    if (!this.#born) this.world.born(this, this.name);
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
class Asking extends Showing {
  override readonly name = 'Asking';
  override onInitialized(): void {
    super.onInitialized();
    this.world.askRoot();
  }
  override render(): Renderable {
    return html`${this.shown}<i>asked</i>`;
  }
}

/** Content between its tags rather than a parameter. */
export class Holder extends Counted {
  override readonly name = 'Holder';
  readonly childContent = parameter.fragment();
  override render(): Renderable {
    return this.childContent;
  }
}

export const componentTypes: readonly (new () => Component)[] = [Boxed, Bare, Around, Late, Asking, Holder];

export class Cell extends Counted {
  override readonly name = 'Cell';
  readonly cell: number = parameter(0);
  override onInitialized(): void {
    super.onInitialized();
    this.world.showing.add(this);
  }
  override render(): Renderable {
    return this.world.interpret(this.world.cells[this.cell]!);
  }
  override [Symbol.dispose](): void {
    this.world.showing.delete(this);
    super[Symbol.dispose]();
  }
}

/** Shows a fragment once for each context. */
export class Templated extends Counted {
  override readonly name = 'Templated';
  readonly contexts = parameter.required<readonly Text[]>();
  readonly childContent = parameter.fragment<Text>();
  readonly row = parameter.fragment<Text>();
  override render(): Renderable {
    const row = (this.row ?? this.childContent) as RenderFragment<Text>;
    return this.contexts.map((context) => row(context));
  }
}

/** A parameter that may be left out, a state of its own, an event. */
export class Label extends Counted {
  override readonly name = 'Label';
  readonly text = parameter('none');
  readonly onPicked = parameter<EventCallback>();
  flipped = false;
  override onInitialized(): void {
    super.onInitialized();
    this.flipped = this.world.flipped;
    this.world.labels.add(this);
  }
  override render(): Renderable {
    const click = (): void => {
      this.world.clicked.push(`label ${this.text}`);
      void this.onPicked.invokeAsync();
    };
    return html`<em @onclick=${click}>${this.text}${this.flipped ? 1 : 0}</em>`;
  }
  override [Symbol.dispose](): void {
    this.world.labels.delete(this);
    super[Symbol.dispose]();
  }
}

/** Its references go from element to element, and from one to the other. */
export class Referring extends Counted {
  override readonly name = 'Referring';
  readonly inner = parameter.required<Value>();
  readonly site = parameter.required<number>();
  readonly references: readonly ElementReference[] = [new ElementReference(), new ElementReference()];
  /** Which of them is attached. */
  attached = -1;
  override onInitialized(): void {
    super.onInitialized();
    this.world.referring.add(this);
  }
  override render(): Renderable {
    const { world, site, references } = this;
    this.attached = site === 2 ? -1 : site === 4 ? 1 : 0;
    const reference = references[Math.max(0, this.attached)]!;
    const click = (event: { currentTarget: unknown }): void => {
      world.clicked.push(`reference ${world.resolve(reference) === event.currentTarget}`);
    };
    const inner = world.interpret(this.inner);
    if (site === 0) return html`<p data-ref @ref=${reference} @onclick=${click}>${inner}</p>`;
    if (site === 1) return html`<i></i><s data-ref @ref=${reference} @onclick=${click}></s>${inner}`;
    if (site === 2) return inner;
    return html`<h1 @onclick=${click} data-ref @ref=${reference}>${inner}</h1>`;
  }
  override [Symbol.dispose](): void {
    this.world.referring.delete(this);
    this.world.orphans.push(...this.references);
    super[Symbol.dispose]();
  }
}

export class Reader extends Counted {
  override readonly name = 'Reader';
  readonly value = cascadingParameter(String);
  override render(): Renderable {
    return html`<q>${this.value}</q>`;
  }
}

/** The message of everything that breaks because it should. */
const onPurpose = 'broken on purpose';

/** One for all, and frozen: writing a stack and the names of components into it would be most of a step. */
export const broken: Error = Object.freeze(new Error(onPurpose));

export class Unmade extends Component {
  constructor() {
    super();
    throw broken;
  }
  override render(): Renderable {
    return null;
  }
}
