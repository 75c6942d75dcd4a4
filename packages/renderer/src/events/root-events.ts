/**
 * Flow B, where a change begins: one listener per event type and root.
 *
 * In: native events at the root's container. Out: handlers, found through the blocks on the event's path and called
 * through the sink, each in a batch of its own. Nothing is added to an element, so a handler costs nothing until its
 * event comes.
 *
 * How a handler is found
 *   1. The path of the event, without what belongs to other roots inside this one.
 *   2. From the target up, the elements that are roots of blocks; of a block's event parts with this name, those whose
 *      node is on the path below or at its root.
 *   3. Element by element, target first (`:capture`: outermost first): the handler is called, then the options of the
 *      same element are looked at, so that a handler's own render counts.
 *
 * A name may be that of a custom event type, which stands for an event of the browser: each name is one walk. What
 * options do is in `event-options.ts`, what the browser does with a name in `event-names.ts`; templates bring both.
 *
 * It runs once a click, so it is cold, and each step in it costs the same whatever it is
 * (docs/decisions/0023-small-operations-are-cold.md): the way of a handler without options makes one record and no closure.
 */
import { type DomElement, type DomEvent, type DomField, type DomNode, elementNode } from '../dom/contract.ts';
import { type EventPart, PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import type { Watch } from '../dom/watch.ts';
import type { BindState } from '../parts/binding.ts';
import type { EditedRoot, Editing } from '../parts/editing.ts';
import { type Block, blockLink, type LinkedNode, stateOf } from '../tree/content.ts';
import { locateOnce } from '../tree/level.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { EventOptions, EventSink, EventTiming, HandlerOf, Stop } from './event-sink.ts';
import * as Heard from './heard.ts';
import { rootOf } from './stray-events.ts';

/** Leads from a container to its root, so that a root around it leaves its events alone. */
const rootLink: unique symbol = Symbol('strop.root');

interface RootNode {
  [rootLink]?: RootEvents;
}

/** How many roots there are: with one, none can stand inside another (looking for one: 12 µs of a first click). */
let roots = 0;

/** Null until the first template with an option is shown, by whichever root. */
let options: EventOptions | null = null;

export class RootEvents implements EditedRoot {
  readonly container: DomElement;
  readonly timing: EventTiming | null;
  readonly #sink: EventSink;
  readonly #watch: Watch;
  /** Event types of the browser, with the bits of `Heard`. */
  readonly #heard = new Map<string, number>();
  editing: Editing | null = null;

  constructor(container: DomElement, sink: EventSink, watch: Watch) {
    this.container = container;
    this.#sink = sink;
    this.#watch = watch;
    this.timing = sink.timing;
    (container as RootNode)[rootLink] = this;
    roots++;
    sink.roots.add(this);
  }

  /** Hears what the event parts of a stamp need; `values` are those of its first block. */
  listenTo({ events }: Stamp, values: readonly unknown[]): void {
    for (const part of events) {
      const { event, option, traits } = part;
      let more = 0;
      if (option !== null) {
        options ??= part.code as EventOptions;
        more = options.hear(part, values, this.timing);
      }
      // What a splat listens to is known from its values only.
      if (event !== '*') this.listen(event, traits | more);
    }
  }

  hears(type: string): boolean {
    return this.#heard.has(type);
  }

  /** Begins to hear a name; again is nothing. `bits` say what the browser does with it, and what options ask for. */
  listen(name: string, bits: number): void {
    const { custom } = this.#sink;
    const type = custom?.browserName(name) ?? name;
    const traits = type === name ? bits : (bits & Heard.asked) | custom!.traits(type);
    const { container } = this;
    const before = this.#heard.get(type);
    const heard = (before ?? (isOfPage(container, type) ? Heard.ofPage : 0)) | traits;
    if (heard === before) return;
    this.#remove(type);
    this.#heard.set(type, heard);
    const passive = (heard & (Heard.scrolling | Heard.active)) === Heard.scrolling;
    if ((heard & (Heard.quiet | Heard.capture | Heard.ofPage)) !== 0)
      container.addEventListener(type, this.#captured, { capture: true, passive });
    if ((heard & Heard.quiet) === 0) container.addEventListener(type, this.#bubbled, { passive });
    this.#sink.strays.listen(container, type, heard);
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
    this.timing?.forget(this);
    delete (this.container as RootNode)[rootLink];
    this.editing?.dispose();
  }

  readonly #captured = (event: DomEvent): void => {
    const heard = this.#heard.get(event.type)!;
    if ((heard & Heard.capture) !== 0) this.#hear(event, heard, true);
    if ((heard & Heard.quiet) !== 0 || (!event.bubbles && (heard & Heard.ofPage) !== 0))
      this.#hear(event, heard, false);
  };

  /** What bubbles is nobody's alone, so its bits do not matter. */
  readonly #bubbled = (event: DomEvent): void => {
    this.#sink.strays.passed = event;
    this.#hear(event, 0, false);
  };

  /** An event of an element that a script moved out of the container. */
  hearStray(event: DomEvent): void {
    const heard = this.#heard.get(event.type);
    if (heard === undefined) return;
    if ((heard & Heard.capture) !== 0) this.#hear(event, heard, true);
    this.#hear(event, heard, false);
  }

  #hear(event: DomEvent, heard: number, capture: boolean): void {
    this.#watch.look();
    if ((event.target as DomNode | null)?.nodeType !== elementNode) return;
    const { type } = event;
    this.#walk(event, type, heard, capture);
    const { custom } = this.#sink;
    // What the browser does with the event is no concern of names that stand for it.
    if (custom !== null)
      for (const name of custom.aliases(type)) this.#walk(event, name, heard & Heard.ofPage, capture);
  }

  #walk(event: DomEvent, name: string, heard: number, capture: boolean): void {
    if (options?.isStopped(event, name)) return;
    // 1.
    const path = event.composedPath();
    const within = path.indexOf(this.container);
    if (within === 0) return;
    const isStray = within < 0;
    const end = isStray ? path.length : within;
    let start = isStray || roots === 1 ? 0 : end - 1;
    while (start > 0 && (path[start] as RootNode)[rootLink] === undefined) start--;
    const targetOnly =
      !capture &&
      heard !== 0 &&
      ((heard & Heard.targetOnly) !== 0 || (heard > Heard.targetOnly && !event.bubbles));
    // 2.
    const stops: Stop[] = [];
    for (let linked = start; linked < end; linked++) {
      const block = (path[linked] as LinkedNode)[blockLink];
      if (block === undefined) continue;
      for (const part of block.stamp.events) {
        if (part.event !== name && part.event !== '*') continue;
        // From the target on: strangers may have put the element into an inner block.
        const at = path.indexOf(locateOnce(block, part.node), start);
        if (at < 0 || at > (targetOnly ? 0 : linked)) continue;
        if (isStray && !this.#isStray(path, at, block, event.type)) continue;
        let i = stops.length;
        while (i > 0 && stops[i - 1]!.at > at) i--;
        // Never at -1: what is no index is looked for as a name (6 µs).
        const stop = i > 0 ? stops[i - 1]! : null;
        if (stop?.at === at) stop.parts.push(part);
        else stops.splice(i, 0, { element: path[at] as DomElement, at, block, parts: [part] });
      }
      if (targetOnly) break;
    }
    if (capture) stops.reverse();
    // 3.
    let called = false;
    for (const stop of stops) {
      if ((options !== null && options.isCapture(event, stop)) !== capture) continue;
      // What an earlier handler's render took away is not there to be told.
      if (called && !this.isThere(stop.element)) continue;
      for (const part of stop.parts) {
        if (part.option !== null || !this.#call(event, name, stop, part)) continue;
        called = true;
        // One handler for an element and a name: the splat's, if it has one that no later attribute took away.
        break;
      }
      if (options?.isDone(event, name, stop)) return;
    }
  }

  /** Calls a handler, now or as the options beside it say; false where there is none. */
  #call(event: DomEvent, name: string, stop: Stop, part: EventPart): boolean {
    const { element, block, parts } = stop;
    const { custom } = this.#sink;
    const type = custom === null ? name : event.type;
    const optional = parts.length > 1 ? options : null;
    if (isSuppressed(element, type) || optional?.isSpent(event, stop, part)) return false;
    const handler = handlerOf(block, part, name, element);
    if (handler === null) return false;
    if (type === 'submit' && part.part?.kind !== PartKind.bind) event.preventDefault();
    if (optional === null) this.#invoke(event, name, stop, part, handler);
    else {
      // Read anew: a call that waited uses the handler of the latest render.
      const call = (): void => this.#invoke(event, name, stop, part, handlerOf(block, part, name, null));
      optional.call(this, event, stop, part, call);
    }
    return true;
  }

  #invoke(
    event: DomEvent,
    name: string,
    { element, block }: Stop,
    { part }: EventPart,
    handler: unknown,
  ): void {
    const sink = this.#sink;
    if (part !== null && part.kind === PartKind.bind) {
      // Read now, though the call may wait for a batch to end: by then the field may show something else.
      sink.invoke(block.owner, (stateOf(block, part) as BindState).accept(name), undefined, null);
      return;
    }
    const argument = sink.custom === null ? event : sink.custom.argument(name, event);
    sink.invoke(block.owner, handler, argument, argument === event ? element : null);
  }

  /** True for what this root made; a root that it was moved into hears it by itself. */
  #isStray(path: readonly unknown[], at: number, block: Block, type: string): boolean {
    if (rootOf(block) !== this) return false;
    return !path.slice(at).some((node) => (node as RootNode)[rootLink]?.hears(type));
  }

  /** Within the container, which may stand outside of the document, or moved out of it. */
  isThere(element: DomElement): boolean {
    return element.isConnected || this.container.contains(element);
  }
}

/** The handler a part has for a name now; null where it has none. `element` where it is about to be called. */
function handlerOf(
  block: Block,
  { part, hole, code }: EventPart,
  name: string,
  element: DomElement | null,
): unknown {
  const value = code === null ? block.values[hole] : (code as HandlerOf)(block, part!, name, element);
  if (part === null) return value === false ? null : (value ?? null);
  // What stands under a name beginning with `on` without `@`, or in a splat, may be a plain attribute.
  return typeof value === 'function' || typeof value === 'object' ? value : null;
}

/**
 * True for a type that the browser does not know, which a custom element may dispatch without bubbling. Documents that are
 * played elsewhere know none, and hear what bubbles.
 */
function isOfPage(container: DomElement, type: string): boolean {
  return 'onclick' in container && !(`on${type}` in container);
}

/** A disabled button or field is not told of these itself, though its ancestors are (reference 7.1). */
function isSuppressed(element: DomElement, type: string): boolean {
  return (
    (element as DomField & { disabled: boolean }).disabled &&
    /^(button|input|textarea|select)$/.test(element.localName) &&
    /^((dbl)?click|mouse(down|move|up))$/.test(type)
  );
}
