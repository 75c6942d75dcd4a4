/**
 * Where something stands in a template, as a person reads it.
 *
 * In: a template's strings and a span. Out: line, column and source line, in which each hole shows as `${…}`: what
 * stood in it is known to the compiler only, so columns count from the holes as shown.
 */
import { DEV } from '#dev';
import type { Span } from './vocabulary.ts';

/** Where something stands in a text. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units of the line as it is shown. */
  readonly column: number;
  /** The line, white space around it removed. */
  readonly excerpt: string;
}

const shownHole = '${…}';

/** The line and column of a span, and its line's text. */
export function place(strings: readonly string[], span: Span): Place {
  const before = [...strings.slice(0, span.part), strings[span.part]?.slice(0, span.offset)].join(shownHole);
  const lines = before.split('\n');
  const line = lines.length;
  return {
    line,
    column: lines[line - 1]!.length + 1,
    excerpt: strings.join(shownHole).split('\n')[line - 1]!.trim(),
  };
}

/** The place as messages name it; in production the span itself, since lines are for people. */
export function where(strings: readonly string[], span: Span): string {
  if (!DEV) return span.part + ':' + span.offset;
  const { line, column } = place(strings, span);
  return `line ${line}, column ${column}`;
}

/** The place with its line, for messages that are read away from the source. */
export function whereShown(strings: readonly string[], span: Span): string {
  const short = where(strings, span);
  if (!DEV) return short;
  const { excerpt } = place(strings, span);
  return `${short}: ${excerpt.length > 80 ? excerpt.slice(0, 79) + '…' : excerpt}`;
}
