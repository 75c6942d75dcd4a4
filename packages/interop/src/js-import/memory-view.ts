/**
 * JSImport and JSExport: memory that is shared instead of copied.
 *
 * In: a typed array of managed code, `Span` or `ArraySegment` in .NET. Out: a MemoryView for JavaScript over the same
 * bytes; what either side writes the other reads at once.
 *
 *   Span          the view is disposed when the call it was passed to has returned; not when that threw
 *   ArraySegment  the view lives until JavaScript disposes it or lets it go
 *
 * JavaScript cannot make a view: what it passes back is one it was given.
 */
import { expectedView, notRoundTrip, proxyDisposed, valueNotOfType } from '../dev/errors.generated.ts';
import { numericArrays, type NumericArray } from './arrays.ts';
import { requireKind, type JSMarker } from './marker.ts';

type ViewKind = 'Byte' | 'Int32' | 'Double';
type Lifetime = 'Span' | 'ArraySegment';

const memoryViewMarker: unique symbol = Symbol.for('strop.memoryView');

/** Elements a view may have. */
export type ViewElementMarker = JSMarker<unknown, never, ViewKind>;

/** The typed array of managed code for these elements. */
export type ViewArray<E extends ViewElementMarker> =
  E extends JSMarker<unknown, never, 'Byte'>
    ? Uint8Array
    : E extends JSMarker<unknown, never, 'Int32'>
      ? Int32Array
      : Float64Array;

/** What JavaScript receives for a Span or an ArraySegment. After disposal every member but `dispose` throws. */
export class MemoryView<T extends NumericArray = NumericArray> {
  #array: T | undefined;

  /** @internal */
  constructor(array: T, kind: ViewKind, lifetime: Lifetime) {
    this.#array = array;
    Object.defineProperty(this, memoryViewMarker, { value: { kind, lifetime, array: () => this.#live() } });
  }

  /** Number of elements. */
  get length(): number {
    return this.#live().length;
  }

  get byteLength(): number {
    return this.#live().byteLength;
  }

  get isDisposed(): boolean {
    return this.#array === undefined;
  }

  /** Copies elements from JavaScript's array, which must be of the same kind, into the memory. */
  set(source: T, targetOffset?: number): void {
    const array = this.#live();
    requireSameArray(array, source);
    array.set(source, targetOffset);
  }

  /** Copies elements from the memory into JavaScript's array, which must be of the same kind. */
  copyTo(target: T, sourceOffset?: number): void {
    const array = this.#live();
    requireSameArray(array, target);
    target.set(array.subarray(sourceOffset));
  }

  /** A copy of the elements. */
  slice(start?: number, end?: number): T {
    return this.#live().slice(start, end) as T;
  }

  /** Lets go of the memory. */
  dispose(): void {
    this.#array = undefined;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #live(): T {
    if (this.#array === undefined) throw proxyDisposed();
    return this.#array;
  }
}

function requireSameArray(array: NumericArray, other: NumericArray | null | undefined): void {
  const { constructor } = Object.getPrototypeOf(array) as { constructor: unknown };
  if (other?.constructor !== constructor) throw expectedView(String(constructor));
}

interface ViewDescription {
  readonly kind: ViewKind;
  readonly lifetime: Lifetime;
  array(): NumericArray;
}

function describeView(value: unknown): ViewDescription | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return (value as { [memoryViewMarker]?: ViewDescription })[memoryViewMarker];
  } catch {
    return undefined; // The window of a frame of another origin.
  }
}

/** Whether a value is a view, and of what lifetime. */
export function lifetimeOfView(value: object): Lifetime | undefined {
  return describeView(value)?.lifetime;
}

function viewType<E extends ViewElementMarker, L extends Lifetime>(
  element: E,
  lifetime: L,
): JSMarker<ViewArray<E>, ViewArray<E>, L> {
  requireKind(lifetime, element, (kind) => Object.hasOwn(numericArrays, kind));
  const { kind } = element;
  return {
    kind: lifetime,
    name: `${lifetime}<${kind}>`,
    toJs(value: ViewArray<E> | null | undefined) {
      if (value === null || value === undefined) return null;
      if (!numericArrays[kind].is(value)) throw valueNotOfType(arrayNames[kind]);
      return new MemoryView(value, kind, lifetime);
    },
    toManaged(value) {
      if (value === null || value === undefined) return numericArrays[kind].create([]) as ViewArray<E>;
      const view = describeView(value);
      const array = view?.array(); // Throws for one that was disposed, before anything else is said about it.
      if (lifetime === 'ArraySegment' && view?.lifetime !== 'ArraySegment') throw notRoundTrip();
      if (view?.kind !== kind) throw expectedView(`MemoryViewType.${kind}`);
      return array as ViewArray<E>;
    },
  };
}

const arrayNames = { Byte: 'a Uint8Array', Int32: 'an Int32Array', Double: 'a Float64Array' } as const;

/**
 * Memory that JavaScript may use during the call, as a `MemoryView`: nothing is copied.
 *
 * @example
 * const fill = jsImport('fill', 'Memory', { params: [JSType.Span(JSType.Byte)] });
 * fill(new Uint8Array(16));
 */
export function spanType<E extends ViewElementMarker>(
  element: E,
): JSMarker<ViewArray<E>, ViewArray<E>, 'Span'> {
  return {
    ...viewType(element, 'Span'),
    release: (view) => (view as MemoryView | null)?.dispose(),
  };
}

/**
 * Memory that JavaScript may keep, as a `MemoryView`, until it calls `dispose` on it: nothing is copied.
 *
 * @example
 * const keep = jsImport('keep', 'Memory', { params: [JSType.ArraySegment(JSType.Double)] });
 * keep(new Float64Array(1024));
 */
export function arraySegmentType<E extends ViewElementMarker>(
  element: E,
): JSMarker<ViewArray<E>, ViewArray<E>, 'ArraySegment'> {
  return viewType(element, 'ArraySegment');
}
