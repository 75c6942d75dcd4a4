/** Stage: the printed tables. In: rows of cells, the heading first. Out: text in columns. Next: `report.mjs`. */
import { overlap } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Estimate} Estimate */

/** From fewer rounds the bootstrap draws intervals that are far too narrow, so none is shown. */
export const FEWEST_FOR_INTERVAL = 5;

/** @param {readonly (readonly string[])[]} rows @returns {string} */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {Estimate | undefined} estimate @param {number} [digits] @returns {string} */
export function withInterval(estimate, digits = 2) {
  if (!estimate) return '';
  const { value, interval, rounds } = estimate;
  if (rounds < FEWEST_FOR_INTERVAL) return value.toFixed(digits);
  const [low, high] = interval.map((end) => end.toFixed(digits));
  return `${value.toFixed(digits)} [${low}-${high}]`;
}

/**
 * How one ratio stands to another of the same run.
 *
 * @param {Estimate} other
 * @param {Estimate} subject
 * @returns {'too few rounds' | 'overlap' | 'faster' | 'slower'}
 */
export function compareWith(other, subject) {
  if (other.rounds < FEWEST_FOR_INTERVAL) return 'too few rounds';
  if (overlap(other.interval, subject.interval)) return 'overlap';
  return other.value < subject.value ? 'faster' : 'slower';
}
