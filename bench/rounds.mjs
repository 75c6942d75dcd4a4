/**
 * Stage: how long a measure takes. In: at most how many rounds, and until when. Out: the numbers of the rounds that
 * are to be done. Next: each `measure-*.mjs` walks through them.
 */

/**
 * How long a measure may take.
 * @typedef {object} Rounds
 * @property {number} rounds at most so many
 * @property {number} deadline no round after the first begins that would probably end later, by `performance.now()`
 * @property {(text: string) => void} say
 */

/**
 * Counts rounds. The first is always done.
 *
 * @param {Rounds} plan
 * @param {string} title what is measured
 * @param {() => number} [now] milliseconds
 * @returns {Generator<number, void, void>}
 */
export function* countRounds({ rounds, deadline, say }, title, now = () => performance.now()) {
  const begin = now();
  for (let round = 0; round < rounds; round++) {
    const passed = now();
    if (round > 0 && passed + (passed - begin) / round > deadline) return;
    say(`${title}, round ${round + 1} of ${rounds}`);
    yield round;
  }
}
