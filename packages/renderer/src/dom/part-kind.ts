/**
 * Kinds of parts, as constants that a minifier writes in where they are used: the update loop switches on them. The last digit
 * tells them apart, the others are what stamps have to know of them.
 */

/** Looked at in every update, since what is shown may differ though the value does not. */
export const special = 0x10;
/** Has to be released when its block goes. */
export const owner = 0x20;
/** Written last: what an element is like decides how its value is read; a range takes one only within its `max` (reference 6.5). */
export const last = 0x40;
/** Remembers something from render to render. */
export const remembers = 0x80;
/** A place for content of its own. */
export const slot = 0x100;
/** Applied to clones; else written into the prototype. */
export const live = 0x200;

/** A text node that is the hole's own. */
export const text = 0;
export const attribute = 1;
const className = 2;
export { className as class };
export const style = 0x13;
/** `.name=${v}` */
export const property = 0x204;
/** `value` and `checked` of form fields: properties with rules of their own (reference 6.5). */
export const field = 0x245;
export const ref = 0x2a6;
/** What the field shows may have changed while the value did not. */
export const bind = 0x2f7;
/** All attributes of an element that has a splat, since the last one of a name wins. */
export const splat = 0x298;
/** A place for a view, a list, markup or nothing. */
export const content = 0x339;
export const component = 0x33a;
/** A keyed node inside a template. */
export const region = 0x33b;
/** Something mounted into the element; told of every render. */
export const island = 0x2bc;
/** An element that lists move others around. */
export const stateful = 0x2bd;
