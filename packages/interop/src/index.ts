/** JavaScript interop: calls from components to JavaScript, references to its objects, cleanup of elements. */

// Calls
export { createPageRuntime, JSRuntime } from './js-runtime.ts';
export { JSObjectReference } from './managed/js-object-reference.ts';
export { JSException, type JSExceptionDetails } from './managed/js-exception.ts';
export { JSInteropOptions } from './page/interop-options.ts';
export { strictMode, type StrictMode } from './page/strict-mode.ts';
export type { CallOptions, CancellationSignal } from './managed/call-options.ts';
export type { JSCallable } from './managed/js-callable.ts';
export type { ReferenceType } from './managed/result-types.ts';

// Synchronous calls
export { JSInProcessObjectReference, JSInProcessRuntime, type InProcessCalls } from './js-in-process.ts';
export type { ResultOf, ResultToken } from './managed/result-token.ts';

// JSON rules
export { jsonConverter, type JsonConverter } from './json-converter.ts';

// Streams
export { JSStreamReference } from './js-stream-reference.ts';
export { DotNetStreamReference, type DotNetStreamOptions } from './dotnet-stream-reference.ts';
export type { JSDataStream } from './managed/streams/js-data-stream.ts';
export type { StreamSource } from './wire/byte-source.ts';
export type { StreamForm } from './wire/markers.ts';

// Calls from JavaScript
export { DotNetObjectReference } from './dotnet-object-reference.ts';
export {
  jsInvokable,
  type InstanceInvokable,
  type InvokableDeclaration,
  type ParameterType,
  type StaticInvokable,
} from './js-invokable.ts';

// Ownership
export { interopLedger, type InteropLedger, type LedgerEntry, type LedgerKind } from './managed/ledger.ts';

// Hosts
export type { PageHost } from './page/create-page-transport.ts';
export type { ElementResolver } from './page/live-arguments.ts';
export type { ServiceContext } from './page/service-context.ts';
export type { JSCall, JSTransport } from './managed/transport.ts';
export { JSCallResultType, JSCallType } from './wire/call-types.ts';

// Elements
export { onElementRemoved, type ElementWatch } from './page/element-removed.ts';
