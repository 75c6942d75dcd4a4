/**
 * Flow B, where a change begins: one listener per event type and root.
 *
 * In: native events at the root's container. Out: handlers, found through the blocks on the event's path and called
 * through the sink, each in a batch of its own. Nothing is added to an element, so a handler costs nothing until its
 * event comes.
 *
 * How a handler is found
 *   1. The path of the event, without what belongs to other roots inside this one.
 *   2. From the target up, the nearest element that is the root of a block; of that block's event parts with this
 *      name, those whose node is on the path below or at it. Then on above the block's root.
 *   3. Element by element, target first (`:capture`: outermost first): the handler is called, then the options of
 *      the same element are looked at, so that a handler's own render counts.
 *
 * A name may be that of a custom event type, which stands for an event of the browser: each name is one walk.
 */
import { DEV } from '#dev';
import type { Bound } from '@strop/template';
import { type DomElement, type DomEvent, type DomField, type DomNode, elementNode } from '../dom/contract.ts';
import { type EventPart, PartKind } from '../dom/part.ts';
import { eventTimingMissing } from '../dev/errors.generated.ts';
import { type BindState, hearsEvent } from '../parts/binding.ts';
import type { EditedRoot, Editing } from '../parts/editing.ts';
import { type Block, blockLink, type LinkedNode, stateOf } from '../tree/content.ts';
import { locate } from '../tree/level.ts';
import type { ViewOwner } from '../view/owner.ts';
import { quietEvents, scrollingEvents, suppressedWhenDisabled, targetOnlyEvents } from './event-names.ts';
import { meetsCondition } from './event-pattern.ts';
import { noteReported } from './reported-value.ts';
import { rootOf, type StrayEvents } from './stray-events.ts';
import * as Heard from './heard.ts';

export { Heard };

/** Where the events of all roots of an app meet; the render layer implements it. */
export interface EventSink {
  /** Set by `registerCustomEventType`; null where the app has no custom event types. */
  custom: CustomEvents | null;
  /** What makes `:debounce` and `:throttle` work, where the app asked for it. */
  readonly timing: EventTiming | null;
  readonly roots: Set<RootEvents>;
  readonly strays: StrayEvents;
  /**
   * Calls a handler for its owner, in a batch of its own: now, or where one is open already, right after it. An
   * exception is reported, never thrown.
   *
   * @param element the element the handler stands on, for `currentTarget`; null where nobody sees the event.
   */
  invoke(owner: ViewOwner | null, handler: unknown, argument: unknown, element: DomElement | null): void;
}

/** Custom event types, as the walk sees them. */
export interface CustomEvents {
  /** The event of the browser that a name stands for; the name itself where it is none of ours. */
  browserName(name: string): string;
  /** Names that stand for an event of the browser, in the order they were registered. */
  aliases(type: string): readonly string[];
  /** What handlers of the name get; the event itself where the name is not registered. */
  argument(name: string, event: DomEvent): unknown;
}

/** Calls that come later (`:debounce`, `:throttle`). */
export interface EventTiming {
  /** Takes over a call whose element says that it comes later; false where it is to be called now. */
  hold(call: HeldCall): boolean;
  /** Forgets what waits for a root. */
  forget(root: object): void;
  /** Forgets what waits for elements that are not there any more. */
  settle(): void;
}

export interface HeldCall {
  readonly root: object;
  readonly block: Block;
  /** The handler's part, and all that its element says about the event. */
  readonly part: EventPart;
  readonly parts: readonly EventPart[];
  readonly call: () => void;
  /** False once its element is gone. */
  readonly isThere: () => boolean;
}

/** What one element says about an event. */
interface Stop {
  readonly element: DomElement;
  /** Its place on the path. */
  readonly at: number;
  readonly block: Block;
  readonly parts: EventPart[];
}

/** Leads from a container to its root, so that a root around it leaves its events alone. */
const rootLink: unique symbol = Symbol('strop.root');

interface RootNode {
  [rootLink]?: RootEvents;
}

/** Names for which `:stopPropagation` was met, so that other roots know. */
const stopped = new WeakMap<DomEvent, Set<string>>();

/** Handlers with `:once` that were called, by their block. */
const spent = new WeakMap<Block, Set<EventPart>>();

/** How many roots there are: with one, none can stand inside another (looking for one: 12 µs of a first click). */
let roots = 0;

export class RootEvents implements EditedRoot {
  readonly container: DomElement;
  readonly #sink: EventSink;
  /** Event types of the browser, with the bits of `Heard`. */
  readonly #heard = new Map<string, number>();
  editing: Editing | null = null;

  constructor(container: DomElement, sink: EventSink) {
    this.container = container;
    this.#sink = sink;
    (container as RootNode)[rootLink] = this;
    roots++;
    sink.roots.add(this);
  }

  /** Hears what the event parts of a stamp need; `values` are those of its first block. */
  listenTo(parts: readonly EventPart[], values: readonly unknown[]): void {
    for (const { event, option, hole } of parts) {
      if (DEV && this.#sink.timing === null && (option === 'debounce' || option === 'throttle')) {
        throw eventTimingMissing(event, option);
      }
      // What a splat listens to is known from its values only.
      if (event === '*') continue;
      const mayPrevent = option === 'preventDefault' || (option === 'passive' && hole >= 0 && !values[hole]);
      this.listen(
        event,
        option === 'capture' ? Heard.capture : mayPrevent && scrollingEvents.test(event) ? Heard.active : 0,
      );
    }
  }

  hears(type: string): boolean {
    return this.#heard.has(type);
  }

  /** Begins to hear a name; again is nothing. */
  listen(name: string, more: number = 0): void {
    const type = this.#sink.custom?.browserName(name) ?? name;
    const before = this.#heard.get(type) ?? 0;
    const heard = before | Heard.plain | more;
    if (heard === before) return;
    this.#remove(type);
    this.#heard.set(type, heard);
    const passive = scrollingEvents.test(type) && (heard & Heard.active) === 0;
    const quiet = isQuiet(type);
    if (quiet || (heard & Heard.capture) !== 0 || isOfPage(this.container, type)) {
      this.container.addEventListener(type, this.#captured, { capture: true, passive });
    }
    if (!quiet) this.container.addEventListener(type, this.#bubbled, { passive });
    this.#sink.strays.listen(this.container, type, quiet);
  }

  /** What an island tells: its handler is called as an event's would be. */
  call(owner: ViewOwner | null, handler: unknown, argument: unknown): void {
    this.#sink.invoke(owner, handler, argument, null);
  }

  /** A name that is listened to stands for an event of the browser from now on. */
  retarget(name: string): void {
    const heard = this.#heard.get(name);
    if (heard === undefined) return;
    this.#remove(name);
    this.#heard.delete(name);
    this.listen(name, heard);
  }

  #remove(type: string): void {
    this.container.removeEventListener(type, this.#captured, { capture: true });
    this.container.removeEventListener(type, this.#bubbled);
  }

  /** Stops listening; the container is free for another root. */
  dispose(): void {
    for (const type of this.#heard.keys()) this.#remove(type);
    this.#heard.clear();
    if (this.#sink.roots.delete(this)) roots--;
    if (this.#sink.roots.size === 0) this.#sink.strays.dispose();
    this.#sink.timing?.forget(this);
    delete (this.container as RootNode)[rootLink];
    this.editing?.dispose();
  }

  readonly #captured = (event: DomEvent): void => {
    if ((this.#heard.get(event.type)! & Heard.capture) !== 0) this.#hear(event, true);
    if (isQuiet(event.type) || (!event.bubbles && isOfPage(this.container, event.type)))
      this.#hear(event, false);
  };

  readonly #bubbled = (event: DomEvent): void => {
    this.#sink.strays.passed = event;
    this.#hear(event, false);
  };

  /** An event of an element that a script moved out of the container. */
  hearStray(event: DomEvent): void {
    const heard = this.#heard.get(event.type);
    if (heard === undefined) return;
    if ((heard & Heard.capture) !== 0) this.#hear(event, true);
    this.#hear(event, false);
  }

  #hear(event: DomEvent, capture: boolean): void {
    if ((event.target as DomNode | null)?.nodeType !== elementNode) return;
    const { type } = event;
    this.#walk(event, type, type, capture);
    const { custom } = this.#sink;
    if (custom !== null) for (const name of custom.aliases(type)) this.#walk(event, type, name, capture);
  }

  #walk(event: DomEvent, type: string, name: string, capture: boolean): void {
    if (stopped.get(event)?.has(name)) return;
    // 1.
    const path = event.composedPath();
    const within = path.indexOf(this.container);
    if (within === 0) return;
    const end = within < 0 ? path.length : within;
    let start = within < 0 || roots === 1 ? 0 : end - 1;
    while (start > 0 && (path[start] as RootNode)[rootLink] === undefined) start--;
    const targetOnly =
      !capture &&
      (targetOnlyEvents.has(name) ||
        (!event.bubbles && (quietEvents.test(name) || isOfPage(this.container, type))));
    // 2.
    const found = findStops(path.slice(0, end), name, start, targetOnly ? 1 : end);
    const stops = within < 0 ? found.filter((stop) => this.#isStray(path, stop, type)) : found;
    if (capture) stops.reverse();
    // 3.
    let called = false;
    for (const stop of stops) {
      if (hasOption(event, stop, 'capture') !== capture) continue;
      // What an earlier handler's render took away is not there to be told.
      if (called && !this.#isThere(stop.element)) continue;
      // One handler for an element and a name: the splat's, if it has one that no later attribute took away.
      if (stop.parts.some((part) => part.option === null && this.#call(event, name, stop, part)))
        called = true;
      if (hasOption(event, stop, 'preventDefault')) event.preventDefault();
      if (hasOption(event, stop, 'stopPropagation')) {
        stopped.set(event, (stopped.get(event) ?? new Set()).add(name));
        return;
      }
    }
  }

  /** True for what this root made; a root that it was moved into hears it by itself. */
  #isStray(path: readonly unknown[], { at, block }: Stop, type: string): boolean {
    if (rootOf(block) !== this) return false;
    return !path.slice(at).some((node) => (node as RootNode)[rootLink]?.hears(type));
  }

  /** Within the container, which may stand outside of the document, or moved out of it. */
  #isThere(element: DomElement): boolean {
    return element.isConnected || isInside(this.container, element);
  }

  /** Calls a handler, now or as the options beside it say; false where there is none. */
  #call(event: DomEvent, name: string, stop: Stop, part: EventPart): boolean {
    const { custom } = this.#sink;
    const type = custom === null ? name : event.type;
    const { element, block, parts } = stop;
    const handler = handlerOf(block, part, name);
    const once = hasOption(event, stop, 'once');
    if (
      handler === null ||
      (once && spent.get(block)?.has(part)) ||
      (isDisabled(element) && suppressedWhenDisabled.test(type))
    )
      return false;
    if (type === 'submit' && !isBind(part)) event.preventDefault();
    if (part.part?.kind === PartKind.splat) {
      noteReported(handler, element, stateOf(block, part.part) as Map<string, unknown>);
    }
    const call = (): void => {
      if (once) spent.set(block, (spent.get(block) ?? new Set()).add(part));
      if (isBind(part)) {
        const bound = stateOf(block, part.part!) as BindState;
        // Read now, though the call may wait for a batch to end: by then the field may show something else.
        return this.#sink.invoke(block.owner, bound.accept(name), undefined, null);
      }
      const argument = custom === null ? event : custom.argument(name, event);
      // Read anew: a call that waited uses the handler of the latest render.
      const latest = handlerOf(block, part, name);
      this.#sink.invoke(block.owner, latest, argument, argument === event ? element : null);
    };
    const isThere = (): boolean => this.#isThere(element);
    const held = this.#sink.timing?.hold({
      root: this,
      block,
      part,
      parts,
      isThere,
      call: () => {
        if (isThere()) call();
      },
    });
    if (!held) call();
    return true;
  }
}

/** What the blocks on a path from `start` on say about a name, on elements before `last`; target first. */
function findStops(path: readonly unknown[], name: string, start: number, last: number): Stop[] {
  const end = path.length;
  const stops: Stop[] = [];
  for (let linked = start; linked < last; linked++) {
    while (linked < end && (path[linked] as LinkedNode)[blockLink] === undefined) linked++;
    if (linked === end) break;
    const block = (path[linked] as LinkedNode)[blockLink]!;
    for (const part of block.stamp.events) {
      if (part.event !== name && part.event !== '*') continue;
      // From the target on: strangers may have put the element into an inner block.
      const at = path.indexOf(locate(block, part.node), start);
      if (at < 0 || at > linked || at >= last) continue;
      const stop = stops.find((one) => one.at === at);
      if (stop === undefined) stops.push({ element: path[at] as DomElement, at, block, parts: [part] });
      else stop.parts.push(part);
    }
  }
  return stops.sort((a, b) => a.at - b.at);
}

/** True where an option stands on the element and holds: always, or because its value says so for this event. */
function hasOption(event: DomEvent, { block, parts }: Stop, wanted: EventPart['option']): boolean {
  return parts.some(
    ({ option, hole }) => option === wanted && (hole < 0 || meetsCondition(event, block.values[hole])),
  );
}

function isBind({ part }: EventPart): boolean {
  return part?.kind === PartKind.bind;
}

/** The handler a part has for a name now; null where it has none. A binding is its own. */
function handlerOf(block: Block, { part, hole }: EventPart, name: string): unknown {
  const { values } = block;
  if (part?.kind === PartKind.bind) return hearsEvent(part.detail as Bound, values, name) ? part : null;
  if (part === null) return values[hole] === false ? null : (values[hole] ?? null);
  const attributes = stateOf(block, part) as Map<string, unknown> | null;
  const value = part.kind === PartKind.attribute ? values[hole] : attributes?.get(`on${name}`.toLowerCase());
  // What stands under a name beginning with `on` without `@`, or in a splat, may be a plain attribute.
  return typeof value === 'function' || typeof value === 'object' ? value : null;
}

/** True where a root hears the event in its capture phase. */
/**
 * True for a type that the browser does not know, which a custom element may dispatch without bubbling. Documents that are
 * played elsewhere know none, and hear what bubbles.
 */
function isOfPage(container: DomElement, type: string): boolean {
  return 'onclick' in container && !(`on${type}` in container);
}

function isQuiet(type: string): boolean {
  return targetOnlyEvents.has(type) || quietEvents.test(type);
}

function isInside(container: DomElement, element: DomElement): boolean {
  let node: DomNode | null = element;
  while (node !== null && node !== container) node = node.parentNode;
  return node !== null;
}

function isDisabled(element: DomElement): boolean {
  return (
    (element as DomField & { disabled: boolean }).disabled &&
    /^(button|input|textarea|select)$/.test(element.localName)
  );
}
