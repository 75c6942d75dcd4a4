/**
 * Flow A, first stage: a template's strings become a Shape, or the first mistake in them an error.
 *
 * In: the strings array of one tagged template. Out: its Shape, for the renderer, which keeps it per call site.
 * The grammar is in `read-content.ts` and `read-attributes.ts`; the same reading without throwing in `diagnostics.ts`.
 */
import { whereShown } from './place.ts';
import { readTemplate } from './read-content.ts';
import type { Shape } from './shape.ts';

/**
 * Reads one `html` template.
 *
 * @param strings The cooked strings of the template, one more than it has `${…}`.
 * @returns The Shape; its hole indices count the template's values.
 * @throws StropError (codes STROP1001 to STROP1020, see docs/errors.md) for the first mistake in source order.
 * @example
 * parseTemplate(['<p class=', '>', '</p>']).roots[0]; // an element with one value attribute and one content hole
 */
export function parseTemplate(strings: readonly string[]): Shape {
  return readTemplate(strings, (span, make, ...slots) => {
    throw make(...slots, whereShown(strings, span));
  })!; // Null only after a report, and this one does not return.
}
