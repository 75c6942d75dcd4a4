/** Types from a library: `import { JSTypedRuntime } from '@strop/interop/typed'`. The guide is `docs/guides/typed-interop.md`. */

// Remotes
export { JSTypedRuntime } from './js-typed-runtime.ts';
export { isRemote, remote } from './typed/create-remote.ts';
export { streamReference, type StreamableData } from './stream-reference.ts';

// Types
export type {
  Callback,
  Received,
  Remote,
  RemoteHandle,
  RemoteMembers,
  RemoteObject,
  RemoteValues,
  Sent,
  ValueKey,
  WritableKey,
} from './typed/remote.ts';
export type { DataHandle, ElementHandle } from './typed/shapes.ts';
