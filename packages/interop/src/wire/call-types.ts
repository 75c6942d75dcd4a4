/**
 * Wire vocabulary: the numbers by which the two sides name what is called and what is wanted back.
 *
 * In: nothing. Out: constants with .NET 10's names and values, since modules written for Blazor read them.
 */

// Constants by themselves are inlined where the two objects below would stay: 60 bytes (Brotli) of every page.
export const anythingBack = 0;
export const referenceBack = 1;
export const streamBack = 2;
export const nothingBack = 3;
export const functionCall = 1;
export const constructorCall = 2;
export const propertyRead = 3;
export const propertyWrite = 4;

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
} = {
  Default: anythingBack,
  JSObjectReference: referenceBack,
  JSStreamReference: streamBack,
  JSVoidResult: nothingBack,
};
export type JSCallResultType = (typeof JSCallResultType)[keyof typeof JSCallResultType] | typeof typedResult;

/** Data as data, and every live object in it as a reference. Not of .NET: typed remotes ask for it. */
export const typedResult = 64;

/** What a call does with the member it names. Source: `JSCallType` of .NET 10. */
export const JSCallType: {
  readonly FunctionCall: 1;
  readonly ConstructorCall: 2;
  readonly GetValue: 3;
  readonly SetValue: 4;
} = {
  FunctionCall: functionCall,
  ConstructorCall: constructorCall,
  GetValue: propertyRead,
  SetValue: propertyWrite,
};
export type JSCallType = (typeof JSCallType)[keyof typeof JSCallType];

/** Object id of the global object. Ids of other objects start at 1, rise by 1 and are never reused. */
export const globalObjectId = 0;

/** Object id that stands for null and undefined; nothing is stored for it. */
export const nullObjectId = -1;
