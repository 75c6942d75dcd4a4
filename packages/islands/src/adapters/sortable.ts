/**
 * SortableJS: rows that people drag, within a list and between lists.
 *
 * In: options of SortableJS, and the list that stands in the element. Out: drags whose result the renderer adopts
 * (`ordered`), told to the component as changes of its model.
 *
 * @see https://github.com/SortableJS/Sortable#options
 */
import type { ListOrder, Lift, Reordered } from '@strop/renderer';
import Sortable from 'sortablejs';
import type { IslandHost, IslandValue } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import type { IslandReference } from '../island-reference.ts';

/** Events of SortableJS that are passed on as they are. */
type PassedEvent =
  | 'onChoose'
  | 'onUnchoose'
  | 'onStart'
  | 'onEnd'
  | 'onAdd'
  | 'onUpdate'
  | 'onSort'
  | 'onRemove'
  | 'onFilter'
  | 'onClone'
  | 'onChange';

/** A copy dragged out of a list whose group has `pull: 'clone'`. */
export interface Copied<T> {
  readonly item: T;
  readonly from: ListOrder<T>;
  readonly to: ListOrder<T>;
  /** Where the copy goes in `to.items`. */
  readonly newIndex: number;
}

type SortableHandlers = { readonly [Name in PassedEvent]?: (event: Sortable.SortableEvent) => void };

/** Options of SortableJS, with the list that its element shows and what is told of drops. */
export interface SortableIslandOptions<T>
  extends Omit<Sortable.Options, PassedEvent | 'onMove'>, SortableHandlers {
  /** What `ordered` shows in the element; without it, SortableJS has the element's content for itself. */
  readonly list?: ListOrder<T>;
  /** A row was dropped elsewhere: the model has to follow before the handler returns or awaits. Told to the list it left. */
  readonly onReordered?: (reordered: Reordered<T>) => void;
  /** A copy was dropped: the model has to insert one, under another key. */
  readonly onCopied?: (copied: Copied<T>) => void;
  /** SortableJS's `onMove`: what is false must not go there; -1 and 1 are before and after the row it is over. */
  readonly canMove?: (event: Sortable.MoveEvent) => boolean | -1 | 1 | void;
}

/** What SortableJS has made of the element now; an option that is taken away has it made anew. */
export interface SortableHandle {
  sortable: Sortable;
  readonly create: () => Sortable;
}

type AnyOptions = SortableIslandOptions<unknown>;

const passedEvents: readonly PassedEvent[] = [
  'onChoose',
  'onUnchoose',
  'onAdd',
  'onUpdate',
  'onSort',
  'onRemove',
  'onFilter',
  'onClone',
  'onChange',
];

/** The drag that is on: SortableJS has one in a page. */
interface Drag {
  readonly sortable: Sortable;
  readonly lift: Lift<unknown> | null;
  readonly element: HTMLElement;
  readonly focused: HTMLElement | null;
}

let drag: Drag | null = null;
/** Destroying any list ends the drag in another one without a word, so that waits for the drop. */
const destroyedLater: (() => void)[] = [];
/** The lists of the elements that drags may end in. */
const hosts = new WeakMap<Element, IslandHost<AnyOptions>>();

const sortableIsland: IslandFunction<AnyOptions, SortableHandle> = defineIsland<AnyOptions, SortableHandle>({
  name: 'sortable',
  // Compared by what it is, not by what it holds.
  byIdentity: ['list', 'store'],
  mount(element, _options, host) {
    hosts.set(element, host);
    const create = (): Sortable => new Sortable(element, optionsFor(host));
    return { sortable: create(), create };
  },
  update(handle, patch) {
    const changes = Object.entries(patch).filter(([name]) => name !== 'list');
    // SortableJS takes `undefined` for a question, so its default is had by asking for all anew.
    if (changes.some(([, value]) => value === undefined)) {
      destroy(handle.sortable);
      handle.sortable = handle.create();
    } else
      for (const [name, value] of changes)
        handle.sortable.option(name as keyof Sortable.Options, value as never);
  },
  dispose(handle) {
    destroy(handle.sortable);
  },
});

/**
 * Has SortableJS drag the rows of an element. With `list`, they are those of `ordered`: what is dropped is adopted as it
 * stands, nothing is written again, and `onReordered` says how the model follows.
 *
 * SortableJS brings no style sheet; it sets classes (`ghostClass`, `chosenClass`, `dragClass`) and styles by CSSOM.
 *
 * @example
 * ```ts
 * html`<ul @island=${sortable({
 *   list: this.order,
 *   group: 'board',
 *   animation: 150,
 *   onReordered: ({ from, to, oldIndex, newIndex }) => to.items.splice(newIndex, 0, ...from.items.splice(oldIndex, 1)),
 * })}>${ordered(this.order, this.cards, (card) => html`<li @key=${card.id}>${card.title}</li>`)}</ul>`
 * ```
 */
export function sortable<T>(
  options: SortableIslandOptions<T>,
  reference?: IslandReference<SortableHandle>,
): IslandValue<SortableIslandOptions<T>, SortableHandle> {
  return sortableIsland(options as AnyOptions, reference) as unknown as IslandValue<
    SortableIslandOptions<T>,
    SortableHandle
  >;
}

/** The options of the last render, with handlers that go on calling the latest. */
function optionsFor(host: IslandHost<AnyOptions>): Sortable.Options {
  const { list: _list, onReordered: _told, onCopied: _copied, canMove: _asked, ...given } = host.options;
  const passed = passedEvents.map((name) => [name, (event: never) => host.emit(name, event)] as const);
  return {
    ...(given as Sortable.Options),
    ...(Object.fromEntries(passed) as Sortable.Options),
    onStart(event) {
      begin(this as unknown as Sortable, event, host);
      host.emit('onStart', event);
    },
    onEnd(event) {
      end(event, host);
      host.emit('onEnd', event);
    },
    onMove: (event) => host.options.canMove?.(event),
  };
}

function begin(sortable: Sortable, { item }: Sortable.SortableEvent, host: IslandHost<AnyOptions>): void {
  const { activeElement } = item.getRootNode() as Document | ShadowRoot;
  const focused = item.contains(activeElement) ? (activeElement as HTMLElement) : null;
  let lift: Lift<unknown> | null = null;
  try {
    lift = host.options.list?.lift(item) ?? null;
  } catch (error) {
    host.reportError(error);
  }
  drag = { sortable, lift, element: item, focused };
}

function end(event: Sortable.SortableEvent, host: IslandHost<AnyOptions>): void {
  const ended = drag;
  drag = null;
  if (ended === null) return;
  const { lift, focused } = ended;
  if (lift !== null) {
    const to = hosts.get(event.to)?.options.list ?? null;
    if (event.pullMode === 'clone' && event.clone.isConnected) copy(event, lift, to, host);
    else lift.drop(to, (reordered) => host.emit('onReordered', reordered));
  }
  // SortableJS takes the row out and puts it in again, which ends the focus in it.
  if (focused?.isConnected) focused.focus({ preventScroll: true });
  for (const later of destroyedLater.splice(0)) later();
}

/** The row goes home in place of its clone, and the model makes another one. */
function copy(
  event: Sortable.SortableEvent,
  lift: Lift<unknown>,
  to: ListOrder<unknown> | null,
  host: IslandHost<AnyOptions>,
): void {
  const newIndex = to === null ? -1 : lift.indexIn(to);
  const { item, from } = lift;
  event.clone.replaceWith(event.item);
  lift.drop(from, () => {});
  if (to === null || newIndex < 0) return;
  host.emit('onCopied', { item, from, to, newIndex });
  to.stateHasChanged();
}

function destroy(sortable: Sortable): void {
  if (drag !== null && drag.sortable !== sortable) destroyedLater.push(() => sortable.destroy());
  else {
    if (drag !== null) breakOff(drag);
    sortable.destroy();
  }
}

/** The list goes while a row of it is dragged: SortableJS leaves what it put into the page where it is. */
function breakOff({ sortable, lift, element }: Drag): void {
  drag = null;
  const { ghostClass, chosenClass, dragClass } = sortable.options;
  for (const name of [ghostClass, chosenClass, dragClass]) if (name) element.classList.remove(name);
  element.style.removeProperty('will-change');
  Sortable.ghost?.remove();
  Sortable.clone?.remove();
  lift?.drop(null, () => {});
  // The drag is over for the others too.
  const later = destroyedLater.splice(0);
  queueMicrotask(() => later.forEach((destroyed) => destroyed()));
}
