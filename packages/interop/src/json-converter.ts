/**
 * JSON rules: how a program says what stands for the instances of a class.
 *
 * In: a class and two functions. Out: a token that names the class as the type of a result or parameter.
 */
import { jsonNotConvertible, wrongResult } from './dev/errors.generated.ts';
import { JSException } from './managed/js-exception.ts';
import type { ReferenceType } from './managed/result-types.ts';
import { anythingBack } from './wire/call-types.ts';
import { declareJsonConverter, type JsonConverter } from './wire/json-converters.ts';
import { kindOf } from './wire/kind.ts';

export type { JsonConverter };

/**
 * Declares how instances of a class travel, in both directions and wherever JavaScript runs: JavaScript receives what
 * `write` returns, in process as well, and `read` makes an instance where the token is named as the type of a result
 * or of a parameter. Without a token what JavaScript gives stays plain data: text says nothing of classes.
 * Source: `[JsonConverter]` of System.Text.Json.
 *
 * @param type the class; subclasses without a converter of their own have its
 * @returns a token for `invokeAsync(token, …)`, `parameters: [token]` and their like; null stays null
 * @example
 * const Money = jsonConverter(Amount, {
 *   write: ({ cents, currency }) => `${cents} ${currency}`,
 *   read: (json: string) => Amount.parse(json),
 * });
 * const total = await js.invokeAsync(Money, 'cart.getTotal', new Amount(250, 'EUR'));
 */
export function jsonConverter<T extends object, Json = unknown>(
  type: abstract new (...args: never[]) => T,
  converter: JsonConverter<T, Json>,
): ReferenceType<T> {
  const prototype = type.prototype as T;
  declareJsonConverter(prototype, converter as unknown as JsonConverter<T, never>);
  return {
    // For messages about parameters.
    ...{ name: type.name },
    prototype,
    jsCallResultType: anythingBack,
    receive(value) {
      if (value === null) return null;
      try {
        return converter.read(value as Json);
      } catch (cause) {
        const inner = Object.assign(jsonNotConvertible(type.name, kindOf(value)), { cause });
        throw new JSException(wrongResult(inner.message, inner).message, { cause: inner });
      }
    },
  };
}
