/**
 * The log behind a family of recording documents (one main document and those made from it).
 *
 * In: one record per changing call, from the nodes. Out: `take()` hands a batch to a player, a test or the wire.
 * The recorder also numbers the nodes and remembers each one's label, so that a batch can be printed.
 */
import { formatOperation } from './format.ts';
import type { NodeId, Operation, OperationKind } from './operations.ts';

/**
 * The log of a recording document and those made from it. A document makes its own.
 *
 * @example
 * const { recorder } = document;
 * recorder.format(recorder.take()); // what was done since the last `take`, a line for each operation
 */
export class Recorder {
  #log: Operation[] = [];
  #silence = 0;
  readonly #labels: string[] = [];
  /** Whether the documents have `moveBefore`. */
  readonly hasMoveBefore: boolean;

  constructor(hasMoveBefore = false) {
    this.hasMoveBefore = hasMoveBefore;
  }

  /** Gives the next node its number. The label is what `format` prints before it, for instance `tr`. */
  mint(label: string): NodeId {
    return this.#labels.push(label) - 1;
  }

  /** The number that the next node will get. */
  get nextId(): NodeId {
    return this.#labels.length;
  }

  record(operation: Operation): void {
    if (this.#silence === 0) this.#log.push(operation);
  }

  /** Runs changes that must not be recorded, because the other side made them or will make them by itself. */
  silently<Result>(change: () => Result): Result {
    this.#silence++;
    try {
      return change();
    } finally {
      this.#silence--;
    }
  }

  /** The operations since the last call, in order. */
  take(): readonly Operation[] {
    const taken = this.#log;
    this.#log = [];
    return taken;
  }

  /** How many operations of each kind stand in the log; kinds that do not occur are absent. */
  count(): Partial<Record<OperationKind, number>> {
    const counts: Partial<Record<OperationKind, number>> = {};
    for (const { kind } of this.#log) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }

  /** One operation a line, in a form that stays the same from run to run: `insert tr#5 into tbody#2 before null`. */
  format(operations: readonly Operation[]): string {
    return operations.map((operation) => formatOperation(operation, (id) => this.label(id))).join('\n');
  }

  /** `tr#5`; a text is only `#7`. */
  label(id: NodeId): string {
    return `${this.#labels[id] ?? '?'}#${id}`;
  }
}
