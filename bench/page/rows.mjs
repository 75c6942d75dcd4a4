/**
 * Stage: inside a bench entry. In: how many rows. Out: the rows, `{ id, label }`. Next: the entry's model.
 *
 * Every entry makes its rows with this one generator, so that all of them create the same text in the same
 * order: the random numbers start from a fixed seed in each fresh page. Its cost is part of every entry's
 * script time alike.
 */

/** @typedef {{ id: number, label: string }} Row */

const ADJECTIVES = words(
  'amber bold brisk calm clever crooked dusty eager faded gentle glossy humble hollow ' +
    'lively mellow narrow patient quick rugged silent sturdy sudden tidy uneven warm',
);
const COLOURS = words('teal ochre ivory crimson violet silver indigo olive coral navy grey');
const NOUNS = words(
  'anchor basket candle drawer engine feather guitar hammer island jacket kettle ladder mirror',
);

/** @param {string} text */
function words(text) {
  return text.split(' ');
}

/**
 * A generator of whole numbers below a bound (mulberry32, 32 bits of state).
 *
 * @param {number} seed
 * @returns {(bound: number) => number}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/**
 * A maker of labels, for entries whose rows are not plain objects.
 *
 * @param {number} [seed]
 * @returns {() => string}
 */
export function createLabels(seed = 1) {
  const random = createRandom(seed);
  return () => labelBy(random);
}

/**
 * A builder of rows. Ids count up from 1 and are never used twice.
 *
 * @param {number} [seed]
 * @returns {(count: number) => Row[]}
 */
export function createRowBuilder(seed = 1) {
  const random = createRandom(seed);
  let nextId = 1;
  return (count) => {
    /** @type {Row[]} */
    const rows = [];
    for (let i = 0; i < count; i++) rows.push({ id: nextId++, label: labelBy(random) });
    return rows;
  };
}

/** @param {(bound: number) => number} random */
function labelBy(random) {
  const adjective = ADJECTIVES[random(ADJECTIVES.length)];
  const colour = COLOURS[random(COLOURS.length)];
  const noun = NOUNS[random(NOUNS.length)];
  return `${adjective} ${colour} ${noun}`;
}
