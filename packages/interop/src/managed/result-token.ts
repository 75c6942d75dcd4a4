/**
 * Types only: what a token stands for as a result, where overloads would be written many times.
 */
import type { ReferenceType } from './result-types.ts';

/** What names the type of a result. */
export type ResultToken =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | DateConstructor
  | Uint8ArrayConstructor
  | ArrayConstructor
  | ObjectConstructor
  | ReferenceType<unknown>;

/** The type a token names. What may be null is asked for as `invoke(String, …) as string | null`. */
export type ResultOf<Token> = Token extends StringConstructor
  ? string
  : Token extends NumberConstructor
    ? number
    : Token extends BooleanConstructor
      ? boolean
      : Token extends DateConstructor
        ? Date
        : Token extends Uint8ArrayConstructor
          ? Uint8Array
          : Token extends ArrayConstructor
            ? unknown[]
            : Token extends ObjectConstructor
              ? Record<string, unknown>
              : Token extends ReferenceType<infer T>
                ? T
                : never;
