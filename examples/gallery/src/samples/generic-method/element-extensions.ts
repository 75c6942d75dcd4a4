import type { JSRuntime, ReferenceType } from '@strop/interop';
import type { ElementReference } from '@strop/renderer';

/** Generic in C#; TypeScript’s types are gone at run time, so the caller names the type by value. */
export function genericMethod(
  type: StringConstructor,
  reference: ElementReference,
  js: JSRuntime,
): Promise<string>;
export function genericMethod(
  type: NumberConstructor,
  reference: ElementReference,
  js: JSRuntime,
): Promise<number>;
export function genericMethod<T>(
  type: ReferenceType<T>,
  reference: ElementReference,
  js: JSRuntime,
): Promise<T>;
export function genericMethod(type: unknown, reference: ElementReference, js: JSRuntime): Promise<unknown> {
  return js.invokeAsync(type as never, 'describeElement', reference);
}
