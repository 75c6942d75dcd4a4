import type { JSRuntime } from '@strop/interop';
import type { ElementReference } from '@strop/renderer';

/** What C# writes as an extension method of ElementReference is a function here. */
export async function triggerClickEvent(reference: ElementReference, js: JSRuntime) {
  await js.invokeVoidAsync('interopFunctions.clickElement', reference);
}
