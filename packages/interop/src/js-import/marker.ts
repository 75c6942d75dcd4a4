/**
 * JSImport and JSExport: what says how one value crosses between managed code and JavaScript.
 *
 * In: a place in a signature (a parameter, a result, an element of something). Out: two conversions, each with its
 * run-time check, and the TypeScript types on the managed side. Next: `call.ts` puts markers together to calls.
 *
 * In .NET the C# type and `JSMarshalAs<JSType.…>` together choose the conversion. TypeScript's types are gone at run
 * time, so one marker says both: `JSType.Int32` is an `int` that is a Number in JavaScript.
 */
import { invalidSignature } from '../dev/errors.generated.ts';

/** Name of what a marker stands for: a C# type, or what is made of others. */
export type MarkerKind =
  | 'Void'
  | 'Discard'
  | 'Boolean'
  | 'Byte'
  | 'Char'
  | 'Int16'
  | 'Int32'
  | 'Int52'
  | 'IntPtr'
  | 'BigInt'
  | 'Single'
  | 'Double'
  | 'String'
  | 'Date'
  | 'Error'
  | 'JSObject'
  | 'Any'
  | 'Nullable'
  | 'Array'
  | 'Promise'
  | 'Function'
  | 'Span'
  | 'ArraySegment';

/** How one value crosses. Made by `JSType`; never made by applications. */
export interface JSMarker<out Out, in In, out Kind extends MarkerKind = MarkerKind> {
  readonly kind: Kind;
  /** The marker in words, `Array<Int32>`: overloads are told apart by it. */
  readonly name: string;
  /** From managed code to JavaScript. Throws a coded error for what is not of the type. */
  readonly toJs: (value: In) => unknown;
  /** From JavaScript to managed code. Throws a coded error for what is not of the type. */
  readonly toManaged: (value: unknown) => Out;
  /** Takes back what `toJs` made, after the call it was made for: a view of a Span. */
  readonly release?: (value: unknown) => void;
}

/** A marker whose types are the same in both directions. */
export type PlainMarker<T, Kind extends MarkerKind> = JSMarker<T, T, Kind>;

/** Any marker. */
export type AnyMarker = JSMarker<unknown, never>;
/** What may stand for a parameter. */
export type ParameterMarker = JSMarker<unknown, never, Exclude<MarkerKind, 'Void' | 'Discard'>>;
/** What may stand for the result of an export: a Span lives on the stack of the call that is over. */
export type ExportResultMarker = JSMarker<unknown, never, Exclude<MarkerKind, 'Span'>>;
/** What may be the element of an array. */
export type ElementMarker = JSMarker<
  unknown,
  never,
  'Byte' | 'Int32' | 'Double' | 'String' | 'JSObject' | 'Any' | 'Nullable'
>;
/** What a promise may resolve to. */
export type ResolvedMarker = JSMarker<
  unknown,
  never,
  Exclude<MarkerKind, 'Promise' | 'Function' | 'Span' | 'ArraySegment'>
>;
/** What a callback may take. */
export type CallbackParameterMarker = JSMarker<
  unknown,
  never,
  Exclude<MarkerKind, 'Void' | 'Discard' | 'Function' | 'Span' | 'ArraySegment'>
>;
/** What a callback may return. */
export type CallbackResultMarker = JSMarker<
  unknown,
  never,
  Exclude<MarkerKind, 'Function' | 'Span' | 'ArraySegment'>
>;

/** What managed code receives. */
export type Received<M> = M extends JSMarker<infer Out, never> ? Out : never;
/** What managed code may give. */
export type Given<M> = M extends JSMarker<unknown, infer In> ? In : never;
/** The same for a list of parameters. */
export type ReceivedAll<P extends readonly AnyMarker[]> = { -readonly [K in keyof P]: Received<P[K]> };
export type GivenAll<P extends readonly AnyMarker[]> = { -readonly [K in keyof P]: Given<P[K]> };

/** `JSType.Void`, what a signature without a result has. */
export type VoidMarker = JSMarker<void, void, 'Void'>;

/** The nothing that both sides ignore. */
export const voidType: VoidMarker = {
  kind: 'Void',
  name: 'Void',
  toJs: () => undefined,
  toManaged: () => undefined,
};

/** Like Void; says that there is a result and that it is not wanted. */
export const discardType: JSMarker<void, void, 'Discard'> = { ...voidType, kind: 'Discard', name: 'Discard' };

/**
 * null and undefined in JavaScript become null, also for value types.
 *
 * @throws a coded error for a type that has no nullable form, such as a promise
 * @example
 * const count = jsImport('count', 'Shop', { returns: JSType.Nullable(JSType.Int32) }); // () => number | null
 */
export function nullableType<Out, In>(
  marker: JSMarker<
    Out,
    In,
    Exclude<MarkerKind, 'Void' | 'Discard' | 'Nullable' | 'Promise' | 'Function' | 'Span' | 'ArraySegment'>
  >,
): JSMarker<Out | null, In | null | undefined, 'Nullable'> {
  return {
    kind: 'Nullable',
    name: `Nullable<${marker.name}>`,
    toJs: (value) => (value === null || value === undefined ? null : marker.toJs(value)),
    toManaged: (value) => (value === null || value === undefined ? null : marker.toManaged(value)),
  };
}

/**
 * Refuses what TypeScript refuses, for callers without it.
 *
 * @param allowed kinds that may stand there
 */
export function requireKind(owner: string, marker: AnyMarker, allowed: (kind: MarkerKind) => boolean): void {
  const kind = (marker as Partial<AnyMarker> | null | undefined)?.kind;
  if (kind === undefined) throw invalidSignature(owner, 'a member of JSType is missing');
  if (!allowed(kind)) throw invalidSignature(owner, `${marker.name} cannot stand there`);
}
