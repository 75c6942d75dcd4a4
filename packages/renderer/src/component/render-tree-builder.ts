/**
 * Markup by program: Blazor's `RenderTreeBuilder`, for content whose elements and components are known at run time
 * only.
 *
 * In: calls in document order. Out: frames, which become views for the one diff (`render-tree-frames.ts`).
 */
import {
  notAComponent,
  renderTreeAttributePlace,
  renderTreeComponentReferencePlace,
  renderTreeElementReferencePlace,
  renderTreeKeyFrame,
  renderTreeKeyPlace,
  renderTreeNoAttribute,
  renderTreeNotOpen,
  renderTreeParameterPlace,
  renderTreeUnclosed,
  renderTreeValuelessPlace,
  splatNotObject,
} from '../dev/errors.generated.ts';
import { isHandler, reporting } from '../events/reported-value.ts';
import type { ElementReference } from '../references/element-reference.ts';
import { currentOwner, type ViewOwner } from '../view/owner.ts';
import { MarkupString } from '../view/markup-string.ts';
import type { Renderable, RenderFragment } from '../view/renderable.ts';
import type { Component, ComponentType } from './component-base.ts';
import { isComponentType } from './component-base.ts';
import type { ComponentReference } from './component-reference.ts';
import {
  type ComponentFrame,
  type ElementFrame,
  type Frame,
  FrameList,
  type RegionFrame,
} from './render-tree-frames.ts';

type OpenFrame = ElementFrame | ComponentFrame | RegionFrame;

/**
 * Records elements, components and content. Sequence numbers are places in the source: written as literals,
 * increasing, never counted in a loop. What has the same number as in the last render is retained.
 *
 * @see https://learn.microsoft.com/aspnet/core/blazor/advanced-scenarios
 */
export class RenderTreeBuilder {
  readonly #owner: ViewOwner | null;
  #root: FrameList;
  #open: OpenFrame[] = [];
  /** Where attributes may go now: the frame that was opened last, until anything else is added. */
  #last: ElementFrame | ComponentFrame | null = null;
  /** The attribute of it that was added last. */
  #lastName = '';

  /** @internal Made by `renderTree`. */
  constructor(owner: ViewOwner | null) {
    this.#owner = owner;
    this.#root = new FrameList(owner);
  }

  openElement(sequence: number, name: string): void {
    const options = { preventDefault: new Set<string>(), stopPropagation: new Set<string>() };
    const children = new FrameList(this.#owner);
    const frame: ElementFrame = {
      kind: 'Element',
      sequence,
      key: undefined,
      name,
      attributes: {},
      options,
      captures: [],
      children,
    };
    this.#add(frame);
    this.#open.push(frame);
    this.#last = frame;
    this.#lastName = '';
  }

  closeElement(): void {
    this.#close('Element', 'closeElement');
  }

  /** @param type a component class; its content goes into a parameter, as a fragment. */
  openComponent(sequence: number, type: ComponentType): void {
    if (!isComponentType(type)) throw notAComponent(`${typeof type} in openComponent`);
    const frame: ComponentFrame = {
      kind: 'Component',
      sequence,
      key: undefined,
      type,
      attributes: {},
      capture: null,
    };
    this.#add(frame);
    this.#open.push(frame);
    this.#last = frame;
  }

  closeComponent(): void {
    this.#close('Component', 'closeComponent');
  }

  /** Frames up to `closeRegion` have a sequence space of their own. */
  openRegion(sequence: number): void {
    const frame: RegionFrame = {
      kind: 'Region',
      sequence,
      key: undefined,
      content: new FrameList(this.#owner),
    };
    this.#add(frame);
    this.#open.push(frame);
  }

  closeRegion(): void {
    this.#close('Region', 'closeRegion');
  }

  /**
   * An attribute of the element that was just opened, as in markup, or a parameter of the component. Of one name, in
   * whatever case, the last one counts. Without a value the attribute is there, empty.
   */
  addAttribute(_sequence: number, name: string, ...value: [value?: unknown]): void {
    const last = this.#last;
    this.#lastName = name;
    if (value.length === 0) {
      if (last?.kind !== 'Element') throw renderTreeValuelessPlace();
      set(last, name, true);
      return;
    }
    if (last === null) throw renderTreeAttributePlace();
    set(last, name, value[0]);
  }

  /**
   * Says that the handler added last reports what its field shows now, as `value` or `checked`: the next render compares
   * that attribute with what was entered, so that a value which refuses or rewrites it is shown. `@bind` does this by
   * itself.
   *
   * @throws STROP2089 where no handler was added right before.
   * @example
   * ```ts
   * builder.addAttribute(1, 'value', this.name);
   * builder.addAttribute(2, 'onchange', (event: Event) => this.rename(changeEventArgs(event).value));
   * builder.setUpdatesAttributeName('value');
   * ```
   * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.rendering.rendertreebuilder.setupdatesattributename
   */
  setUpdatesAttributeName(updatesAttributeName: string): void {
    const last = this.#last;
    const handler = last?.kind === 'Element' ? last.attributes[this.#lastName] : null;
    if (last === null || !isHandler(handler)) throw renderTreeNoAttribute();
    set(last, this.#lastName, reporting(handler, updatesAttributeName));
  }

  addMultipleAttributes(
    _sequence: number,
    attributes: Readonly<Record<string, unknown>> | Iterable<readonly [string, unknown]> | null | undefined,
  ): void {
    if (this.#last === null) throw renderTreeAttributePlace();
    if (attributes === null || attributes === undefined) return;
    if (typeof attributes !== 'object') throw splatNotObject(typeof attributes);
    const pairs = Symbol.iterator in attributes ? attributes : Object.entries(attributes);
    for (const [name, value] of pairs) set(this.#last, name, value);
  }

  addComponentParameter(_sequence: number, name: string, value: unknown): void {
    if (this.#last?.kind !== 'Component') throw renderTreeParameterPlace();
    set(this.#last, name, value);
  }

  /** @param eventName with or without `on`. */
  addEventPreventDefaultAttribute(_sequence: number, eventName: string, value: boolean): void {
    this.#option('preventDefault', eventName, value);
  }

  /** @param eventName with or without `on`. */
  addEventStopPropagationAttribute(_sequence: number, eventName: string, value: boolean): void {
    this.#option('stopPropagation', eventName, value);
  }

  /** Text, a view, markup or a fragment; a fragment is given `context`. */
  addContent<T = void>(sequence: number, content: Renderable | RenderFragment<T>, context?: T): void {
    if (typeof content === 'function') {
      this.#add(region(sequence, () => (content as RenderFragment<T>)(context as T)));
    } else if (typeof content === 'object' && content !== null) {
      this.#add(region(sequence, content));
    } else {
      this.#add({ kind: 'Text', sequence, key: undefined, text: content ?? '' });
    }
  }

  /** Markup that is inserted as it is. Never build it from input you do not trust. */
  addMarkupContent(sequence: number, markup: string | null | undefined): void {
    this.#add(region(sequence, new MarkupString(markup ?? '')));
  }

  /** The key of the element or component that is open; null is none. */
  setKey(value: unknown): void {
    if (value === null || value === undefined) return;
    const parent = this.#open.at(-1);
    if (parent === undefined) throw renderTreeKeyPlace();
    if (parent.kind === 'Region') throw renderTreeKeyFrame(parent.kind);
    parent.key = value;
  }

  /** @param capture a reference to fill, or a function that is given one, once for an element. */
  addElementReferenceCapture(
    _sequence: number,
    capture: ElementReference | ((reference: ElementReference) => void),
  ): void {
    const parent = this.#open.at(-1);
    if (parent?.kind !== 'Element') throw renderTreeElementReferencePlace();
    parent.captures.push(capture);
    this.#last = null;
  }

  /** @param capture a reference to fill, or a function that is given the instance, once. */
  addComponentReferenceCapture<T extends Component>(
    _sequence: number,
    capture: ComponentReference<T> | ((component: T) => void),
  ): void {
    const parent = this.#open.at(-1);
    if (parent?.kind !== 'Component') throw renderTreeComponentReferencePlace();
    parent.capture = capture;
    this.#last = null;
  }

  /** Forgets everything. */
  clear(): void {
    this.#root = new FrameList(this.#owner);
    this.#open = [];
    this.#last = null;
  }

  /** @internal The finished tree. */
  finish(): FrameList {
    const open = this.#open.at(-1);
    const { name = '' } = (this.#owner ?? {}) as { name?: string };
    if (open !== undefined) throw renderTreeUnclosed(name, open.kind);
    return this.#root;
  }

  #add(frame: Frame): void {
    const parent = this.#open.at(-1);
    // What is added within a component, between its parameters and its end, goes nowhere, as in Blazor.
    if (parent === undefined) this.#root.frames.push(frame);
    else if (parent.kind === 'Element') parent.children.frames.push(frame);
    else if (parent.kind === 'Region') (parent.content as FrameList).frames.push(frame);
    this.#last = null;
  }

  #close(kind: OpenFrame['kind'], method: string): void {
    const open = this.#open.at(-1)?.kind ?? 'nothing';
    if (open !== kind) throw renderTreeNotOpen(method, open);
    this.#open.pop();
    this.#last = null;
  }

  #option(option: 'preventDefault' | 'stopPropagation', eventName: string, value: boolean): void {
    const last = this.#last;
    if (last?.kind !== 'Element') throw renderTreeAttributePlace();
    const event = eventName.replace(/^on/, '');
    if (value) last.options[option].add(event);
    else last.options[option].delete(event);
  }
}

/**
 * Content made by a program: return it from `render`, or place it in a view.
 *
 * @param build called at once with a builder for one use.
 * @throws a coded error with Blazor's text where the calls do not fit together.
 * @example
 * ```ts
 * override render() {
 *   return renderTree((builder) => {
 *     builder.openElement(0, `h${this.level}`);
 *     builder.addAttribute(1, 'class', 'title');
 *     builder.addContent(2, this.title);
 *     builder.closeElement();
 *   });
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/advanced-scenarios#manually-build-a-render-tree-rendertreebuilder
 */
export function renderTree(build: (builder: RenderTreeBuilder) => void): Renderable {
  const builder = new RenderTreeBuilder(currentOwner);
  build(builder);
  return builder.finish();
}

function region(sequence: number, content: unknown): RegionFrame {
  return { kind: 'Region', sequence, key: undefined, content };
}

/** Set anew, so that names stand in the order they were given last. */
function set(frame: ElementFrame | ComponentFrame, name: string, value: unknown): void {
  for (const known of Object.keys(frame.attributes)) {
    if (known.toLowerCase() === name.toLowerCase()) delete frame.attributes[known];
  }
  Object.defineProperty(frame.attributes, name, { value, enumerable: true, configurable: true });
}
