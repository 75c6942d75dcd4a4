/** What a root hears of an event: flags. */

/** Handlers and options, from the target upwards. */
export const plain = 1;
/** `:capture` too. */
export const capture = 2;
/** Its default may be prevented; of interest for events that scroll. */
export const active = 4;
