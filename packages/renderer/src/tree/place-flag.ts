/** What a place offers and asks for: flags of `mountContent`. */

/** A slot: its anchor or element keeps the place, so content may be without nodes. */
export const slot = 0;
/** The content keeps its place by itself: it must have at least one node. */
export const keep = 1;
/** The node it is mounted before may be gone before a component in it first renders. */
export const unstable = 2;
