/** What a root hears of an event, and what the browser does with it: flags. */

/** Options want `:capture` too. */
export const capture = 1;
/** Its default may be prevented; of interest for events that scroll. */
export const active = 2;
/** What options ask for. */
export const asked = 3;
/** The browser cannot scroll before it knows whether a listener prevents it. */
export const scrolling = 4;
/** Delivered to its target only. */
export const targetOnly = 8;
/** Heard in the capture phase: it does not bubble, or is delivered to its target only. */
export const quiet = 16;
/** A type of the page's own. */
export const ofPage = 32;
