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

/** A list that makes its views itself: what `each` makes, and a render tree. */
export interface RememberingList {
  /**
   * @param standing what stands for each row before this render.
   * @param hasKey true for one that is found again wherever it goes.
   * @param state the component whose list it is.
   */
  evaluate(
    memory: EachMemory | null,
    standing: readonly unknown[],
    hasKey: (row: unknown) => boolean,
    state: object,
  ): EachRender;
}

/** Told by tag: one of another copy of this package counts too. */
export function isEach(value: object): value is RememberingList {
  return eachTag in value;
}
