/**
 * Ownership: how a call ends whose component is no longer there.
 *
 * In: the owner. Out: an error named AbortError, which the renderer takes for a cancellation and reports to nobody.
 */
import { componentGone } from '../dev/errors.generated.ts';

export function ownerIsGone(owner: { readonly name: string }): Error {
  return Object.assign(componentGone(owner.name), { name: 'AbortError' });
}
