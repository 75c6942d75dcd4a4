/** Typed calls to and from JavaScript of the same page: `import { jsImport } from '@strop/interop/js-import'`. */

// Calls
export { jsImport, type JSImportSignature } from './js-import.ts';
export { jsExport, type JSExportSignature } from './js-export.ts';
/** Types of parameters and results, by .NET's names: `JSType.Int32`, `JSType.Promise(JSType.String)`. */
export * as JSType from './js-type.ts';

// Modules and objects
export { JSHost, type JSHostApi } from './js-host.ts';
export { JSObject } from './js-object.ts';
export { JSException, type JSExceptionDetails } from '../managed/js-exception.ts';

// What JavaScript receives
export type { CallbackProxy } from './functions.ts';
export type { DotnetRuntime, ExportTree } from '../page/dotnet/dotnet-runtime.ts';
export type { ManagedError } from './exceptions.ts';
export type { ManagedObject } from './managed-object.ts';
export type { MemoryView } from './memory-view.ts';

// Types of signatures
export type { JSMarker, MarkerKind, ParameterMarker } from './marker.ts';
