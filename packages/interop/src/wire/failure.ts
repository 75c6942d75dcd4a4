/**
 * Wire codec: what JavaScript threw becomes text.
 *
 * In: any thrown value or rejection reason. Out: message and stack, kept apart. .NET joins them into one text;
 * keeping them apart lets a message be compared wherever the component runs.
 */

import { tagOf } from './kind.ts';

/** A failure as it travels. */
export interface Failure {
  readonly message: string;
  /** The stack of an Error, or undefined for other thrown values. */
  readonly stack: string | undefined;
}

/** Message of an Error, else the value's own text; the word null for falsy values, as in .NET 10. */
export function describeFailure(thrown: unknown): Failure {
  if (isError(thrown)) return { message: thrown.message, stack: thrown.stack };
  return { message: thrown ? textOf(thrown) : 'null', stack: undefined };
}

/** Whether a value is an Error, of whatever window. */
export function isError(value: unknown): value is Error {
  // Errors of another window are no instances of this one's Error, and DOMException carries its own tag.
  if (value instanceof Error) return true;
  return typeof value === 'object' && /Error$|DOMException$/.test(tagOf(value));
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value); // A null prototype, or a toString that throws.
  }
}

/** What is left of a failure's text that is itself too large for the wire; within `leastLimit` of `connection.ts`. */
export function shortFailure(text: string): string {
  // Escapes may make six bytes of a character.
  return `${(text.split('\n', 1)[0] as string).slice(0, 120)}…`;
}
