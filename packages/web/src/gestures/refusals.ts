/** Refusals of our own, named as a browser names its own of the kind. */
import {
  gestureBlocked,
  gestureCancelled,
  gestureUnconfirmed,
  gestureUnsupported,
} from '../dev/errors.generated.ts';

export function unsupported(gesture: string): Error {
  return Object.assign(gestureUnsupported(gesture), { name: 'NotSupportedError' });
}

export function blocked(gesture: string): Error {
  return Object.assign(gestureBlocked(gesture), { name: 'NotAllowedError' });
}

export function cancelled(gesture: string): Error {
  return Object.assign(gestureCancelled(gesture), { name: 'AbortError' });
}

/** The browser said yes, and does not show it. */
export function unconfirmed(gesture: string): Error {
  return Object.assign(gestureUnconfirmed(gesture), { name: 'InvalidStateError' });
}
