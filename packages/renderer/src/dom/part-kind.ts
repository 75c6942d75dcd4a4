/** Kinds of parts, as constants that a minifier writes in where they are used: the update loop switches on them. */

/** A text node that is the hole's own. */
export const text = 0;
export const attribute = 1;
const className = 2;
export { className as class };
export const style = 3;
/** `.name=${v}` */
export const property = 4;
/** `value` and `checked` of form fields: properties with rules of their own (reference 6.5). */
export const field = 5;
export const ref = 6;
/** Looked at in every render, since what the field shows may have changed while the value did not. */
export const bind = 7;
/** All attributes of an element that has a splat, since the last one of a name wins. */
export const splat = 8;
/** A place for a view, a list, markup or nothing. */
export const content = 9;
export const component = 10;
/** A keyed node inside a template. */
export const region = 11;
/** Something mounted into the element; told of every render. */
export const island = 12;
/** An element that lists move others around. */
export const stateful = 13;
