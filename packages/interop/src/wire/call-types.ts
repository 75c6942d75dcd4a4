/**
 * Wire vocabulary: the numbers by which the two sides name what is called and what is wanted back.
 *
 * In: nothing. Out: constants with .NET 10's names and values, since modules written for Blazor read them.
 */

/** What a call wants back. Source: `JSCallResultType` of .NET 10. */
export const JSCallResultType: {
  /** The value itself; JSON where it travels. */
  readonly Default: 0;
  /** A reference to the object or function. */
  readonly JSObjectReference: 1;
  /** A reference to binary data that is read as a stream. */
  readonly JSStreamReference: 2;
  /** Nothing: the value is never looked at, so returning `window` is harmless. */
  readonly JSVoidResult: 3;
} = { Default: 0, JSObjectReference: 1, JSStreamReference: 2, JSVoidResult: 3 };
export type JSCallResultType = (typeof JSCallResultType)[keyof typeof JSCallResultType] | typeof typedResult;

/** Data as data, and every live object in it as a reference. Not of .NET: typed remotes ask for it. */
export const typedResult = 64;

/** What a call does with the member it names. Source: `JSCallType` of .NET 10. */
export const JSCallType: {
  readonly FunctionCall: 1;
  readonly ConstructorCall: 2;
  readonly GetValue: 3;
  readonly SetValue: 4;
} = { FunctionCall: 1, ConstructorCall: 2, GetValue: 3, SetValue: 4 };
export type JSCallType = (typeof JSCallType)[keyof typeof JSCallType];

/** Object id of the global object. Ids of other objects start at 1, rise by 1 and are never reused. */
export const globalObjectId = 0;

/** Object id that stands for null and undefined; nothing is stored for it. */
export const nullObjectId = -1;
