/**
 * What stands after a colon: `:preventDefault`, `:stopPropagation`, `:capture`, `:passive`, `:once` and the delays. Options are data,
 * conditions included, so that the side where an event happens can decide without the side where handlers run.
 *
 * In: an element's parts for an event. Out: whether and when its handler is called, and whether others are. Only templates
 * with options bring it.
 */
import { DEV } from '#dev';
import type { DomEvent } from '../dom/contract.ts';
import type { EventPart } from '../dom/part.ts';
import { eventTimingMissing } from '../dev/errors.generated.ts';
import type { Block } from '../tree/content.ts';
import { meetsCondition } from './event-pattern.ts';
import type { EventOptions, Stop } from './event-sink.ts';
import * as Heard from './heard.ts';

/** Names for which `:stopPropagation` was met, so that other roots know. */
const stopped = new WeakMap<DomEvent, Set<string>>();

/** Handlers with `:once` that were called, by their block. */
const spent = new WeakMap<Block, Set<EventPart>>();

export const eventOptions: EventOptions = {
  hear({ event, option, hole, traits }, values, timing) {
    if (DEV && timing === null && (option === 'debounce' || option === 'throttle')) {
      throw eventTimingMissing(event, option);
    }
    if (option === 'capture') return Heard.capture;
    // The browser may scroll at once unless a template may prevent it.
    const mayPrevent = option === 'preventDefault' || (option === 'passive' && hole >= 0 && !values[hole]);
    return mayPrevent && (traits & Heard.scrolling) !== 0 ? Heard.active : 0;
  },
  isStopped: (event, name) => stopped.get(event)?.has(name),
  isCapture: (event, stop) => hasOption(event, stop, 'capture'),
  isSpent: (event, stop, part) => hasOption(event, stop, 'once') && spent.get(stop.block)?.has(part),
  call(root, event, stop, part, call) {
    const { block, element, parts } = stop;
    const once = hasOption(event, stop, 'once');
    const now = (): void => {
      if (once) spent.set(block, (spent.get(block) ?? new Set()).add(part));
      call();
    };
    const isThere = (): boolean => root.isThere(element);
    const later = (): unknown => isThere() && now();
    if (!root.timing?.hold({ root, block, part, parts, isThere, call: later })) now();
  },
  isDone(event, name, stop) {
    if (hasOption(event, stop, 'preventDefault')) event.preventDefault();
    if (!hasOption(event, stop, 'stopPropagation')) return false;
    stopped.set(event, (stopped.get(event) ?? new Set()).add(name));
    return true;
  },
};

/** True where an option stands on the element and holds: always, or because its value says so for this event. */
function hasOption(event: DomEvent, { block, parts }: Stop, wanted: EventPart['option']): boolean {
  return parts.some(
    ({ option, hole }) => option === wanted && (hole < 0 || meetsCondition(event, block.values[hole])),
  );
}
