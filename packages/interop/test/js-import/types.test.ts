/** What TypeScript infers from signatures, and what it refuses: the compiler is the test. */
import { jsExport, jsImport, JSType, type JSObject } from '@strop/interop/js-import';
import { expectTypeOf, it } from 'vitest';

const { Any, BigInt, Boolean, Byte, Char, Double, Error: ErrorType, Int32, Int52, String, Void } = JSType;
const {
  Array: array,
  ArraySegment,
  Date: DateType,
  Discard,
  Function: fn,
  JSObject: object,
  Nullable,
  Span,
} = JSType;
const { Promise: promise } = JSType;

it('infers parameters and results', () => {
  expectTypeOf(jsImport('f')).toEqualTypeOf<() => void>();
  expectTypeOf(jsImport('f', 'M')).toEqualTypeOf<() => void>();
  expectTypeOf(jsImport('f', 'M', { returns: String })).toEqualTypeOf<() => string>();
  expectTypeOf(jsImport('f', { params: [Int32, String], returns: Boolean })).toEqualTypeOf<
    (...args: [number, string]) => boolean
  >();
  const values = jsImport('f', { params: [Byte, Char, Int52, BigInt, Double, DateType, ErrorType, Any] });
  expectTypeOf(values).parameters.toEqualTypeOf<
    [number, string, number, bigint, number, Date, Error, unknown]
  >();
  expectTypeOf(jsImport('f', { returns: Any })).returns.toBeUnknown();
  expectTypeOf(jsImport('f', { returns: object })).returns.toEqualTypeOf<JSObject>();
  expectTypeOf(jsImport('f', { returns: Discard })).returns.toBeVoid();
  expectTypeOf(jsImport('f', { returns: Nullable(Int32) })).returns.toEqualTypeOf<number | null>();
  expectTypeOf(jsImport('f', { returns: Nullable(String) })).returns.toEqualTypeOf<string | null>();
});

it('infers what is made of other types', () => {
  expectTypeOf(jsImport('f', { returns: promise() })).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(jsImport('f', { returns: promise(String) })).returns.toEqualTypeOf<Promise<string>>();
  expectTypeOf(jsImport('f', { returns: array(Int32) })).returns.toEqualTypeOf<Int32Array>();
  expectTypeOf(jsImport('f', { returns: array(Byte) })).returns.toEqualTypeOf<Uint8Array>();
  expectTypeOf(jsImport('f', { returns: array(Double) })).returns.toEqualTypeOf<Float64Array>();
  expectTypeOf(jsImport('f', { returns: array(String) })).returns.toEqualTypeOf<string[]>();
  expectTypeOf(jsImport('f', { returns: array(object) })).returns.toEqualTypeOf<JSObject[]>();
  expectTypeOf(jsImport('f', { returns: array(Any) })).returns.toEqualTypeOf<unknown[]>();
  expectTypeOf(jsImport('f', { returns: promise(array(Int32)) })).returns.toEqualTypeOf<
    Promise<Int32Array>
  >();
  expectTypeOf(jsImport('f', { params: [array(Int32)] }))
    .parameter(0)
    .toEqualTypeOf<Int32Array | readonly number[]>();
  expectTypeOf(jsImport('f', { params: [Span(Double), ArraySegment(Byte)] })).parameters.toEqualTypeOf<
    [Float64Array, Uint8Array]
  >();
  expectTypeOf(jsImport('f', { params: [fn([String, Int32], Boolean)] }))
    .parameter(0)
    .toEqualTypeOf<(...args: [string, number]) => boolean>();
  expectTypeOf(jsImport('f', { returns: fn([array(Int32)], String) })).returns.toEqualTypeOf<
    (...args: [Int32Array | readonly number[]]) => string
  >();
  expectTypeOf(jsImport('f', { params: [fn()] }))
    .parameter(0)
    .toEqualTypeOf<() => void>();
});

it('checks methods against their signature', () => {
  jsExport('Types', 'A', { params: [Int32, Any], returns: promise(String) }, async (n, any) => {
    expectTypeOf(n).toBeNumber();
    expectTypeOf(any).toBeUnknown();
    return 'a';
  });
  // @ts-expect-error a number is no string
  jsExport('Types', 'B', { returns: String }, () => 1);
  // @ts-expect-error the parameter is a number
  jsExport('Types', 'C', { params: [Int32] }, (text: string) => void text);
  // @ts-expect-error a promise is asked for
  jsExport('Types', 'D', { returns: promise(String) }, () => 'a');
});

/** Never run: some of these throw. */
export function refusedByTheCompiler(): void {
  const take = jsImport('f', { params: [Int32, String], returns: Boolean });
  // @ts-expect-error too few
  take(1);
  // @ts-expect-error too many
  take(1, 'a', 2);
  // @ts-expect-error the wrong type
  take('a', 'a');
  // @ts-expect-error null is not asked for
  take(1, null);
  // @ts-expect-error a boolean is no string
  const text: string = take(1, 'a');
  void text;
  // @ts-expect-error nothing but a method of the result
  jsImport('f', { returns: Any })().length;
  // @ts-expect-error no parameter
  jsImport('f', { params: [Void] });
  // @ts-expect-error no parameter
  jsImport('f', { params: [Discard] });
  // @ts-expect-error a Span does not outlive its call
  jsExport('T', 'M', { returns: Span(Byte) }, () => new Uint8Array());
  // @ts-expect-error no array of booleans
  array(Boolean);
  // @ts-expect-error no array of BigInt
  array(BigInt);
  // @ts-expect-error no array of dates
  array(DateType);
  // @ts-expect-error no array of arrays
  array(array(Byte));
  // @ts-expect-error no promise of a promise
  promise(promise());
  // @ts-expect-error no promise of a callback
  promise(fn());
  // @ts-expect-error no promise of memory
  promise(Span(Byte));
  // @ts-expect-error at most three parameters
  fn([Int32, Int32, Int32, Int32]);
  // @ts-expect-error no callback in a callback
  fn([fn()]);
  // @ts-expect-error nothing is no parameter
  fn([Void]);
  // @ts-expect-error memory of bytes, int and double only
  Span(String);
  // @ts-expect-error null is no promise's business
  Nullable(promise());
  // @ts-expect-error no marker
  jsImport('f', { params: ['Int32'] });
  // @ts-expect-error a typed array of another kind
  jsImport('f', { params: [ArraySegment(Byte)] })(new Int32Array(1));
  // @ts-expect-error the callback receives a string
  jsImport('f', { params: [fn([String])] })((n: number) => void n);
  // @ts-expect-error an object is no JSObject
  jsImport('f', { params: [object] })({});
}
