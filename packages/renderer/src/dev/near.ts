/**
 * Development only: which of the names that there are was meant by one that is none. A name may well be somebody's own, so only
 * what a slip of the finger makes is near: the longer a name, the more letters may differ.
 *
 * In: a name as written, and known ones. Out: the nearest, or undefined where none is near.
 */

/** Words that somebody makes of a word on purpose: `changed` is no slip of `change`. */
const endings = /^(?:d|ed|s|es|r|er|ing|able)$/;

export function nearestName(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = written.length > 8 ? 2 : 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) > fewest) continue;
    if (written.startsWith(name) && endings.test(written.slice(name.length))) return undefined;
    const slips = countSlips(written, name);
    if (slips > fewest || (nearest !== undefined && slips === fewest)) continue;
    // Of four letters one that differs makes another word: `draw` and `drag`.
    if (written.length < 5 && name.length === written.length && !isSwapped(written, name)) continue;
    fewest = slips;
    nearest = name;
  }
  return written.length < 4 ? undefined : nearest;
}

/** Letters that are missing, too many, other ones, or swapped with the next (optimal string alignment). */
function countSlips(from: string, to: string): number {
  let above: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const before = above;
    above = row;
    row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      row[j] = Math.min(above[j - 1]! + (isSame ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
  }
  return row[to.length]!;
}

function isSwapped(one: string, other: string): boolean {
  return Array.from(one).sort().join('') === Array.from(other).sort().join('');
}
