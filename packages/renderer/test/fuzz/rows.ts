/**
 * Rows of the outermost list, by their keys: those that stay keep their elements, and a new order moves the fewest.
 * Imports nothing of the renderer; the longest increasing run is found the slow, plain way.
 */
import type { StageElement } from '../support/stage.ts';
import { markOf, uniqueItems, type Value } from './value.ts';

export interface RowsBefore {
  readonly value: Value;
  readonly elements: ReadonlyMap<string, StageElement>;
}

export function rowsBefore(value: Value, container: StageElement): RowsBefore {
  return { value, elements: rowElements(value, container) };
}

/** Rows that are in both lists have the same element before and after. */
export function elementsStay(before: RowsBefore, value: Value, container: StageElement): void {
  const now = rowElements(value, container);
  for (const [mark, element] of before.elements) {
    const found = now.get(mark);
    if (found !== undefined && found !== element) throw new Error(`row ${mark} has another element`);
  }
}

/** The most moves a new order of the same rows may take; null where anything else can have changed. */
export function mostMoves({ value: before }: RowsBefore, after: Value): number | null {
  const old = marksOf(before);
  const now = marksOf(after);
  if (old === null || now === null || old.length !== now.length) return null;
  return now.length - longestIncreasing(now.map((mark) => old.indexOf(mark)));
}

/** The marks of a list whose items all have one. */
function marksOf(value: Value): string[] | null {
  if (value.kind !== 'list') return null;
  const marks = uniqueItems(value.items).map(markOfItem);
  return marks.every((mark) => mark !== null) ? (marks as string[]) : null;
}

function markOfItem(value: Value): string | null {
  return value.kind === 'keyed' ? markOf(value.site, value.key) : null;
}

function rowElements(value: Value, container: StageElement): Map<string, StageElement> {
  const found = new Map<string, StageElement>();
  if (value.kind !== 'list') return found;
  const marks = new Set(uniqueItems(value.items).map(markOfItem));
  const twice = new Set<string>();
  for (let child = container.firstChild; child !== null; child = child.nextSibling) {
    const mark = child.nodeType === 1 ? child.getAttribute('data-k') : null;
    if (mark === null || !marks.has(mark)) continue;
    // A list in the list may have rows of the same marks.
    if (found.has(mark)) twice.add(mark);
    found.set(mark, child);
  }
  for (const mark of twice) found.delete(mark);
  return found;
}

function longestIncreasing(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let best = 0;
    for (let j = 0; j < i; j++) if (numbers[j]! < number) best = Math.max(best, lengths[j]!);
    lengths.push(best + 1);
  }
  return Math.max(0, ...lengths);
}
