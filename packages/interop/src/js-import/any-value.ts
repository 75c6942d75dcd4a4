/**
 * JSImport and JSExport: `object` in .NET, converted by what it is at run time.
 *
 * In: any value of either side. Out: what .NET 10 makes of it, or its text for what it cannot.
 */
import { anyNotImplemented, proxyNotSupportedFor, toJsNotImplemented } from '../dev/errors.generated.ts';
import { isError } from '../wire/failure.ts';
import { kindOf, tagOf } from '../wire/kind.ts';
import { copyArray, copyElements, numericArrays } from './arrays.ts';
import { errorType } from './exceptions.ts';
import { proxyOfJs, targetOf } from './js-object.ts';
import { isManagedProxy, originalOf, proxyOfManaged } from './managed-object.ts';
import type { JSMarker } from './marker.ts';
import { lifetimeOfView } from './memory-view.ts';
import { copyDate, isDate, textOf } from './primitives.ts';
import { isThenable, promiseToJs, promiseToManaged } from './promises.ts';

/** Typed arrays that .NET names otherwise in its texts. */
const dotnetNames: Readonly<Record<string, string>> = {
  Int8Array: 'System.SByte[]',
  Int16Array: 'System.Int16[]',
  Uint16Array: 'System.UInt16[]',
  Uint32Array: 'System.UInt32[]',
  BigInt64Array: 'System.Int64[]',
  BigUint64Array: 'System.UInt64[]',
  Float32Array: 'System.Single[]',
};

function anyToJs(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value;
    case 'bigint':
      throw notSupported('System.Int64');
    case 'function':
      throw notSupported('System.Delegate');
    case 'symbol':
      throw notSupported(kindOf(value));
    default:
      return objectToJs(value);
  }
}

function objectToJs(value: object): unknown {
  const target = targetOf(value);
  if (target !== undefined) return target;
  if (Array.isArray(value)) return copyElements(value, anyToJs);
  if (isDate(value)) return copyDate(value);
  if (isError(value)) return errorType.toJs(value);
  if (isThenable(value)) return promiseToJs(value, anyToJs);
  if (ArrayBuffer.isView(value)) return numericToJs(value);
  return proxyOfManaged(value);
}

function numericToJs(value: ArrayBufferView): unknown {
  for (const kind of Object.values(numericArrays)) if (kind.is(value)) return copyArray(value, kind);
  throw notSupported(dotnetNames[tagOf(value)] ?? tagOf(value));
}

function notSupported(typeName: string): Error {
  return Object.assign(toJsNotImplemented(typeName), { name: 'NotSupportedException' });
}

function anyToManaged(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value;
    case 'bigint':
      throw anyNotImplemented('bigint');
    case 'function':
    case 'symbol':
      throw proxyNotSupportedFor(typeof value, textOf(value));
    default:
      return objectToManaged(value);
  }
}

function objectToManaged(value: object): unknown {
  if (isManagedProxy(value)) return originalOf(value);
  if (Array.isArray(value)) return copyElements(value, anyToManaged);
  if (isDate(value)) return copyDate(value);
  if (isError(value)) return errorType.toManaged(value);
  if (isThenable(value)) return promiseToManaged(value, anyToManaged);
  if (ArrayBuffer.isView(value)) return viewToManaged(value);
  const lifetime = lifetimeOfView(value);
  if (lifetime === 'Span') throw anyNotImplemented('Span');
  if (lifetime === 'ArraySegment') {
    throw anyNotImplemented('ArraySegment. For more information see https://aka.ms/dotnet-wasm-jsinterop');
  }
  return proxyOfJs(value);
}

/** .NET refuses the arrays it knows and does not convert; what else looks at bytes is an object like any other. */
function viewToManaged(value: ArrayBufferView): unknown {
  for (const kind of Object.values(numericArrays)) if (kind.is(value)) return copyArray(value, kind);
  if (refusedArrays.includes(tagOf(value))) throw anyNotImplemented('TypedArray');
  return proxyOfJs(value);
}

const refusedArrays: readonly string[] = [
  'Int8Array',
  'Int16Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Float32Array',
];

/** Any value. */
export const anyType: JSMarker<unknown, unknown, 'Any'> = {
  kind: 'Any',
  name: 'Any',
  toJs: anyToJs,
  toManaged: anyToManaged,
};
