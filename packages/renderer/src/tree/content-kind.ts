/** Kinds of content, as constants that a minifier writes in where they are used. */

export const block = 0;
export const text = 1;
export const list = 2;
export const component = 3;
export const markup = 4;
export const empty = 5;
