/**
 * Flow A, first stage: the source of a template and how far it has been read.
 *
 * The strings are joined with one U+0000 for each hole, so that patterns can look across holes and see them. The
 * character itself can stand in no template: `readTemplate` refuses it, as HTML does.
 *
 * In: strings, what makes an outline, and a place to send problems to. Out: `take`, one token after the other, for
 * `read-content.ts` and `read-attributes.ts`; positions as spans.
 */
import type { StropError } from './dev/errors.generated.ts';
import type { Makers } from './outline.ts';
import type { Span } from './vocabulary.ts';

/** What stands for a hole in the joined text. Patterns write it as `\0`. */
export const holeMark = '\0';

/**
 * Receives each problem; the place, which every message has as its last slot, is left to it. `parseTemplate` throws;
 * `diagnostics.ts` remembers and returns, and reading goes on as if the mistake were not there.
 */
export type Report = <Slots extends readonly string[]>(
  span: Span,
  make: (...slots: [...Slots, place: string]) => StropError,
  ...slots: Slots
) => void;

export class Reader<Made = unknown> {
  /** Offset in `text` of what is read next. */
  at = 0;
  readonly strings: readonly string[];
  readonly text: string;
  readonly make: Makers<Made>;
  /** Says a place as messages of a page name it. */
  readonly where: (span: Span) => string;
  readonly report: Report;

  constructor(strings: readonly string[], make: Makers<Made>, where: (span: Span) => string, report: Report) {
    this.strings = strings;
    this.text = strings.join(holeMark);
    this.make = make;
    this.where = where;
    this.report = report;
  }

  /** Reads what the pattern matches here, or nothing. The pattern must be sticky and match one character at least. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** The place of an offset in `text`. Its `part` is also the index of the first hole at or after it. */
  span(offset: number = this.at): Span {
    let part = 0;
    for (let length; offset > (length = this.strings[part]!.length); offset -= length + 1) part++;
    return { part, offset };
  }
}
