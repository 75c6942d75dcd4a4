/** JSON rules: where converters come in, once a program declares one. In: nothing. Out: a place for `json-converters.ts`. */
export const jsonConverterHook: {
  find: ((value: object) => { readonly write: (value: object) => unknown } | undefined) | undefined;
} = { find: undefined };
