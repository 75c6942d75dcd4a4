/**
 * Flow C, marshalling: what an element reference means at the moment of a call.
 *
 * In: the description a reference carries. Out: whether there is an element to pass. Used by both ways of marshalling,
 * so that a reference means the same in process and on the wire.
 */
import { elementReferenceDetached } from '../dev/errors.generated.ts';
import type { ElementReferenceDescription } from './markers.ts';

/**
 * True where the reference's element is to be passed, false where null is: it is not rendered yet, as in Blazor.
 * Throws where the element is gone: Blazor would pass null as well, and the mistake would show far from its cause.
 */
export function hasElement(reference: ElementReferenceDescription, place: () => string): boolean {
  if (reference.state === 'detached') throw elementReferenceDetached(reference.id, place());
  return reference.state === 'attached';
}
