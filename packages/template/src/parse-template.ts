/**
 * Flow A, first stage: a template's strings become its outline, or the first mistake in them an error.
 *
 * In: the strings array of one tagged template, and the functions that outlines call. Out: what they make, for the renderer, which keeps
 * it per call site. The grammar is in `read-content.ts` and `read-attributes.ts`; the same reading without throwing in `diagnostics.ts`.
 */
import type { Makers } from './outline.ts';
import { whereShown } from './place.ts';
import { readTemplate } from './read-content.ts';
import { Reader } from './reader.ts';
import type { Span } from './vocabulary.ts';

/**
 * Reads one `html` template.
 *
 * @param strings The cooked strings of the template, one more than it has `${…}`.
 * @param make The functions that its outline calls; see `Makers`.
 * @returns What `make.template` returned; hole indices count the template's values.
 * @throws StropError (codes STROP1001 to STROP1022, see docs/errors.md) for the first mistake in source order.
 * @example
 * parseTemplate(['<p class=', '>', '</p>'], makers); // calls makers.template([['p', ['class', 0], 1]], -1, false)
 */
export function parseTemplate<Made>(strings: readonly string[], make: Makers<Made>): Made {
  const where = (span: Span): string => whereShown(strings, span);
  const reader = new Reader(strings, make, where, (span, problem, ...slots) => {
    throw problem(...slots, where(span));
  });
  return readTemplate(reader)!; // Null only after a report, and this one does not return.
}
