/**
 * JSImport: modules and the global object. Source: `JSHost` of .NET 10.
 *
 * In: a name and an address. Out: a module that imports of that name are looked up in.
 */
import { nativeImport } from '#native-import';
import { resolveModuleAddress } from '../page/import-module.ts';
import { callCanceled, mustBeString } from '../dev/errors.generated.ts';
import type { CancellationSignal } from '../managed/call-options.ts';
import { dotnetRuntime, runtimeState } from '../page/dotnet/dotnet-runtime.ts';
import { toManagedException } from './exceptions.ts';
import { proxyOfJs, type JSObject } from './js-object.ts';

/** Where JavaScript runs. */
export interface JSHostApi {
  /** The global object. */
  readonly globalThis: JSObject;
  /** What `globalThis.getDotnetRuntime(0)` returns. */
  readonly dotnetInstance: JSObject;
  /**
   * Loads a module, once for each name: a second call returns the first one's module, whatever its address, and a
   * load that failed stays failed.
   *
   * @param moduleName what `jsImport` names it by; unique in the page
   * @param moduleUrl `./x.js` and `../x.js` count from the base address of the document, everything else goes to the
   *   browser as it is
   * @param signal stops the waiting, not the load; rejects with an error named AbortError
   * @returns the module's namespace
   */
  importAsync(moduleName: string, moduleUrl: string, signal?: CancellationSignal): Promise<JSObject>;
}

/**
 * Modules and the global object. Source: `JSHost` of .NET 10.
 *
 * @example
 * await JSHost.importAsync('PrimitivesShim', './PrimitivesShim.js');
 * JSHost.globalThis.getPropertyAsString('origin');
 */
export const JSHost: JSHostApi = {
  get globalThis() {
    return proxyOfJs(globalThis);
  },
  get dotnetInstance() {
    return proxyOfJs(dotnetRuntime());
  },
  async importAsync(moduleName, moduleUrl, signal) {
    try {
      requireText('module_name', moduleName);
      requireText('module_url', moduleUrl);
      if (isAborted(signal)) throw canceled(signal);
      const module = await untilAborted(load(moduleName, moduleUrl), signal);
      return proxyOfJs(module);
    } catch (thrown) {
      if ((thrown as Partial<Error> | null)?.name === 'AbortError' && isAborted(signal)) throw thrown;
      throw toManagedException(thrown);
    }
  },
};

function requireText(what: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') throw mustBeString(what);
}

function load(moduleName: string, moduleUrl: string): Promise<object> {
  const { loads, modules } = runtimeState();
  let loading = loads.get(moduleName);
  if (loading === undefined) {
    loading = nativeImport(resolveModuleUrl(moduleUrl)).then((module) => {
      modules.set(moduleName, module as object);
      return module as object;
    });
    loads.set(moduleName, loading);
  }
  return loading;
}

/**
 * .NET counts addresses from `_framework/`, where its scripts are, so Blazor's samples begin them with `../`.
 * Both ways of writing mean the same file here.
 */
function resolveModuleUrl(moduleUrl: string): string {
  const base = (globalThis as { document?: { baseURI: string } }).document?.baseURI;
  if (base === undefined) return moduleUrl;
  return resolveModuleAddress(moduleUrl.replace(/^\.\.\//, './'), base);
}

function untilAborted<T>(loading: Promise<T>, signal: CancellationSignal | undefined): Promise<T> {
  if (signal === undefined) return loading;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(canceled(signal));
    const finish = (): void => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    loading.then(resolve, reject).finally(finish);
  });
}

function isAborted(signal: CancellationSignal | undefined): boolean {
  return signal?.aborted === true;
}

function canceled(signal: CancellationSignal | undefined): Error {
  return Object.assign(callCanceled(), { name: 'AbortError', cause: signal?.reason });
}
