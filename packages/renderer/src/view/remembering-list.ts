/**
 * What the diff knows of lists that remember something from render to render: `each` (`each.ts`) and render trees. They
 * bring their code with them.
 */

/** On lists that remember something from render to render. */
export const eachTag: unique symbol = Symbol.for('strop.each');

/** What a list remembers of its rows, and how its views differ from those of the last render. */
export interface EachMemory {
  readonly items: readonly unknown[];
  /** What `dependsOn` gave; empty where there is none. */
  readonly depended: readonly unknown[];
  readonly views: readonly unknown[];
  /** Indices of the views that are not those of the last render; null where rows may have come, gone or moved. */
  readonly changed: readonly number[] | null;
  /** How many views at the beginning, and how many at the end, are those of the last render. */
  readonly prefix: number;
  readonly suffix: number;
  /** Who remembers: the text of the function that shows a row. Another list takes nothing over from this one. */
  readonly source: string;
}

/** A list that makes its views itself: what `each` makes, and a render tree; `state` is the component that renders. */
export interface RememberingList {
  evaluate(memory: EachMemory | null, state: object): EachMemory;
}

/** Told by tag: one of another copy of this package counts too. */
export function isEach(value: object): value is RememberingList {
  return eachTag in value;
}
