/**
 * What the diff knows of lists that remember something from render to render: `each` (`each.ts`) and render trees. They
 * bring their code with them.
 */

/** On lists that remember something from render to render. */
export const eachTag: unique symbol = Symbol.for('strop.each');

/** What a list remembers of its rows until the next render. */
export interface EachMemory {
  readonly items: readonly unknown[];
  /** What `dependsOn` gave; empty where there is none. */
  readonly depended: readonly unknown[];
  /** Who remembers: the text of the function that shows a row. Another list takes nothing over from this one. */
  readonly source: string;
}

/** What a list shows in a render: only what can differ is said. */
export interface EachRender {
  /** Null for an array, which remembers nothing. */
  readonly memory: EachMemory | null;
  /** What the rows show now that come in place of standing[from..to). A row that is taken over stands for itself. */
  readonly values: readonly unknown[];
  /** The row that each value is for, in order, where all others are as they were; null where the values are for the whole run. */
  readonly changed: readonly number[] | null;
  readonly from: number;
  readonly to: number;
}

/** The list as it stands before a render. */
export interface EachRows {
  /** What stands for each row. */
  readonly standing: readonly unknown[];
  /** True for one that is found again wherever it goes. */
  readonly hasKey: (row: unknown) => boolean;
  /** The component whose list it is; for what extends `Each`. */
  readonly state: object;
}

/** A list that makes its views itself: what `each` makes, and a render tree. */
export interface RememberingList {
  evaluate(memory: EachMemory | null, rows: EachRows): EachRender;
}

/** Told by tag: one of another copy of this package counts too. */
export function isEach(value: object): value is RememberingList {
  return eachTag in value;
}
