/**
 * JSImport and JSExport: arrays, which are copied.
 *
 * In: an array of either side. Out: another array with the same elements.
 *
 * | marker | managed code gives | both sides receive |
 * |---|---|---|
 * | Array(Byte) | Uint8Array, array of numbers | Uint8Array |
 * | Array(Int32) | Int32Array, array of numbers | Int32Array |
 * | Array(Double) | Float64Array, array of numbers | Float64Array |
 * | Array(String), Array(Any), Array(JSObject) | array | array |
 *
 * Numbers are coerced as typed arrays do, without a check of their range.
 */
import { valueNotOfType } from '../dev/errors.generated.ts';
import { tagOf } from '../wire/kind.ts';
import { requireKind, type ElementMarker, type Given, type JSMarker, type Received } from './marker.ts';

export type NumericArray = Uint8Array | Int32Array | Float64Array;

/** One kind of array of numbers. */
export interface NumericKind {
  readonly is: (value: unknown) => value is NumericArray;
  readonly create: (elements: ArrayLike<number>) => NumericArray;
  /** null for null and undefined. Throws for what is neither this kind of array nor a plain one. */
  readonly copy: (value: unknown) => NumericArray | null;
}

function numericKind(name: string, create: (elements: ArrayLike<number>) => NumericArray): NumericKind {
  const kind: NumericKind = {
    is: (value): value is NumericArray => tagOf(value) === name, // Also that of another window.
    create,
    copy(value) {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value) && !kind.is(value)) throw valueNotOfType(`an Array or ${name}`);
      return copyArray(value as ArrayLike<number>, kind);
    },
  };
  return kind;
}

export function copyArray(elements: ArrayLike<number>, kind: NumericKind): NumericArray {
  return kind.create(elements);
}

export const numericArrays: Readonly<Record<'Byte' | 'Int32' | 'Double', NumericKind>> = {
  Byte: /* @__PURE__ */ numericKind('Uint8Array', (elements) => new Uint8Array(elements)),
  Int32: /* @__PURE__ */ numericKind('Int32Array', (elements) => new Int32Array(elements)),
  Double: /* @__PURE__ */ numericKind('Float64Array', (elements) => new Float64Array(elements)),
};

/** An array whose elements cross one by one; holes are null. */
export function copyElements<T>(elements: readonly unknown[], convert: (element: unknown) => T): T[] {
  return Array.from(elements, convert);
}

/** What managed code receives for an array of these elements. */
export type ArrayOf<E extends ElementMarker> =
  E extends JSMarker<unknown, never, 'Byte'>
    ? Uint8Array
    : E extends JSMarker<unknown, never, 'Int32'>
      ? Int32Array
      : E extends JSMarker<unknown, never, 'Double'>
        ? Float64Array
        : Received<E>[];

/** What managed code may give. */
export type ArrayGiven<E extends ElementMarker> =
  E extends JSMarker<unknown, never, 'Byte' | 'Int32' | 'Double'>
    ? ArrayOf<E> | readonly number[]
    : readonly Given<E>[];

/**
 * A copy of an array. null passes, as for every reference.
 *
 * @throws a coded error for elements that .NET has no arrays of, such as Boolean
 * @example
 * const sum = jsImport('sum', 'Figures', { params: [JSType.Array(JSType.Int32)], returns: JSType.Int32 });
 */
export function arrayType<E extends ElementMarker>(element: E): JSMarker<ArrayOf<E>, ArrayGiven<E>, 'Array'> {
  requireKind('Array', element, (kind) =>
    ['Byte', 'Int32', 'Double', 'String', 'JSObject', 'Any', 'Nullable'].includes(kind),
  );
  const name = `Array<${element.name}>`;
  const { kind } = element;
  if (kind === 'Byte' || kind === 'Int32' || kind === 'Double') {
    const { copy } = numericArrays[kind];
    return { kind: 'Array', name, toJs: copy, toManaged: (value) => copy(value) as ArrayOf<E> };
  }
  const toJs = element.toJs as (value: unknown) => unknown;
  const convert = (value: unknown, each: (value: unknown) => unknown): unknown[] | null => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw valueNotOfType('an Array');
    return copyElements(value, each);
  };
  return {
    kind: 'Array',
    name,
    toJs: (value) => convert(value, toJs),
    toManaged: (value) => convert(value, (item) => element.toManaged(item)) as ArrayOf<E>,
  };
}
