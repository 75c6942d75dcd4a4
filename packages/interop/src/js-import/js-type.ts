/**
 * JSImport and JSExport: the markers by the names under which signatures use them, `JSType.Int32`.
 *
 * | marker | .NET | managed code | JavaScript |
 * |---|---|---|---|
 * | Boolean | bool | boolean | Boolean |
 * | Byte, Int16, Int32, IntPtr | byte, short, int, nint | number | Number |
 * | Int52 | long | number, a safe integer | Number |
 * | BigInt | long | bigint of 64 bits | BigInt |
 * | Char | char | string of length 1 | Number, a UTF-16 code unit |
 * | Single, Double, Number | float, double, double | number | Number |
 * | String | string | string | String |
 * | Date | DateTime, DateTimeOffset | Date | Date |
 * | Error | Exception | Error | Error |
 * | JSObject, Object | JSObject | JSObject | Object or Function |
 * | Any | object | unknown | by what it is |
 * | Nullable(x) | x? | x or null | x or null |
 * | Array(x) | x[] | see `arrays.ts` | Array or typed array |
 * | Promise(x) | Task, Task of x | Promise | Promise |
 * | Function([a, b], r) | Action, Func | function | Function |
 * | Span(x), ArraySegment(x) | Span, ArraySegment | typed array | MemoryView |
 * | Void, Discard | void | undefined | anything |
 */
export { discardType as Discard, nullableType as Nullable, voidType as Void } from './marker.ts';
export {
  bigIntType as BigInt,
  booleanType as Boolean,
  byteType as Byte,
  charType as Char,
  dateType as Date,
  doubleType as Double,
  doubleType as Number,
  int16Type as Int16,
  int32Type as Int32,
  int52Type as Int52,
  intPtrType as IntPtr,
  singleType as Single,
  stringType as String,
} from './primitives.ts';
export { errorType as Error } from './exceptions.ts';
export { jsObjectType as JSObject, jsObjectType as Object } from './js-object.ts';
export { anyType as Any } from './any-value.ts';
export { arrayType as Array } from './arrays.ts';
export { promiseType as Promise } from './promises.ts';
export { functionType as Function } from './functions.ts';
export { arraySegmentType as ArraySegment, spanType as Span } from './memory-view.ts';
