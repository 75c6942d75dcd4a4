/**
 * Rows of the outermost list, by their keys: those that stay keep their elements, and a new order moves the fewest.
 * Imports nothing of the renderer; the longest increasing run is found the slow, plain way.
 */
import { longestIncreasing, longestWith } from '../support/longest.ts';
import type { StageElement } from '../support/stage.ts';
import { elementsOf } from './look.ts';
import { markOf, uniqueItems, type Value } from './value.ts';

export interface RowsBefore {
  readonly value: Value;
  readonly elements: ReadonlyMap<string, StageElement>;
  /** Rows of the list's only `each`, by id; null where it has another number of inner lists. */
  readonly eachRows: ReadonlyMap<number, StageElement> | null;
  /** The field with focus. */
  readonly focused: StageElement | null;
  /** Marks of the rows that hold state: the focus, or a frame. */
  readonly holding: ReadonlySet<string>;
}

export function rowsBefore(
  value: Value,
  { container, document }: { container: StageElement; document: { activeElement: StageElement | null } },
): RowsBefore {
  const elements = rowElements(value, container);
  const { activeElement } = document;
  const focused = activeElement?.localName === 'input' ? activeElement : null;
  const holding = new Set<string>();
  for (const [mark, element] of elements) {
    if (elementsOf(element).some((one) => one === focused || one.localName === 'iframe')) holding.add(mark);
  }
  return { value, elements, eachRows: eachRowElements(value, container), focused, holding };
}

/** Rows that are in both lists have the same element before and after. */
export function elementsStay(before: RowsBefore, value: Value, container: StageElement): void {
  const now = rowElements(value, container);
  for (const [mark, element] of before.elements) {
    const found = now.get(mark);
    if (found !== undefined && found !== element) throw new Error(`row ${mark} has another element`);
  }
  const inEach = before.eachRows === null ? null : eachRowElements(value, container);
  if (inEach === null) return;
  for (const [id, element] of before.eachRows!) {
    const found = inEach.get(id);
    if (found !== undefined && found !== element) throw new Error(`row ${id} of each has another element`);
  }
}

const listLike = new Set<Value['kind']>(['list', 'each', 'fragment', 'built']);

function eachRowElements(value: Value, container: StageElement): Map<number, StageElement> | null {
  const inner = value.kind === 'list' ? value.items.filter(({ kind }) => listLike.has(kind)) : [];
  const only = inner[0];
  if (inner.length !== 1 || only?.kind !== 'each' || only.site !== 0) return null;
  const elements: StageElement[] = [];
  for (let child = container.firstChild; child !== null; child = child.nextSibling) {
    if (child.localName === 'li' && child.getAttribute('data-k') === null) elements.push(child);
  }
  // A component beside it may show such rows too.
  if (elements.length !== only.rows.length) return null;
  return new Map(only.rows.map(({ id }, i) => [id, elements[i]!]));
}

/**
 * A new order of the same rows takes the fewest moves, and of those that hold state as few as can be. A page records no
 * operations: there this holds by the other stage.
 */
export function fewestMoves(before: RowsBefore, after: Value, operations: readonly string[]): void {
  const old = marksOf(before.value);
  const now = marksOf(after);
  // Anything else can have changed.
  if (old === null || now === null || old.length !== now.length) return;
  const sources = now.map((mark) => old.indexOf(mark));
  const holding = now.flatMap((mark, i) => (before.holding.has(mark) ? [i] : []));
  const moves = operations.filter((operation) => !operation.startsWith('focus'));
  const holdingMoves = moves.filter((operation) =>
    holding.some((i) => operation.startsWith(`insert ${placeOf(before.elements.get(now[i]!)!)} `)),
  );
  const isEnough = (most: number, found: readonly string[], what: string): void => {
    if (found.length > most) throw new Error(`${most} ${what} are enough, found\n${found.join('\n')}`);
  };
  isEnough(
    holding.length - longestIncreasing(holding.map((i) => sources[i]!)),
    holdingMoves,
    'moves of rows that hold state',
  );
  if (holding.length === 0) isEnough(now.length - longestIncreasing(sources), moves, 'moves');
  if (holding.length === 1)
    isEnough(now.length - longestWith(sources, holding[0]!), moves, 'moves around a row');
}

/** As the recording document prints it. */
function placeOf(element: StageElement): string {
  return `${element.localName}#${(element as unknown as { nodeId: number }).nodeId}`;
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
