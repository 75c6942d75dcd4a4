/**
 * JavaScript's side: the `DotNet` of a window, and how the window gets it.
 *
 * In: a window. Out: its `DotNet`, the same one each time. A window has none until something in it may be called:
 * `jsInvokable` and `DotNetObjectReference` install it, and a script may ask by itself.
 */
import { foreignDotNet } from '../../dev/errors.generated.ts';
import { isDeclaredAssembly } from '../../managed/dotnet/invokables.ts';
import { dispatcherOfWindow } from '../window-dispatcher.ts';
import { createDotNet, type DotNetApi, type DotNetOfWindow } from './create-dotnet.ts';
import { showDotnetRuntime } from './dotnet-runtime.ts';
import { staticCallsOf } from './page-calls.ts';
import type { DotNetCalls } from './types.ts';

const byWindow = new WeakMap<object, DotNetOfWindow>();
const withStaticCalls = new WeakSet<object>();

/** The `DotNet` of a window, whether the window shows it or not. */
export function dotNetOf(globalObject: object): DotNetApi {
  return ofWindow(globalObject).api;
}

/**
 * Makes `DotNet` a global of a window and lets it call what components declare.
 *
 * Called by itself where a class declares invokables or a DotNetObjectReference is made, for the window of the
 * script. Needed for a frame, and where scripts look for `DotNet` before.
 *
 * @param globalObject the window. Default: the one the script runs in
 * @throws a coded error where the window has another `DotNet`
 * @example
 * installDotNet(frame.contentWindow);
 */
export function installDotNet(globalObject: object = globalThis): DotNetApi {
  const api = attachStaticCalls(globalObject);
  if (!showDotNet(globalObject, api)) throw foreignDotNet();
  return api;
}

/** The same for the window of the script, if it is one; a `DotNet` that is there already stays. */
export function installDotNetByItself(): void {
  if (typeof (globalThis as { document?: unknown }).document !== 'object') return;
  showDotNet(globalThis, attachStaticCalls(globalThis));
}

/**
 * Makes `DotNet` of a window call components that are not in it.
 *
 * @returns takes them away again: a page may connect to others afterwards
 */
export function attachRemoteCalls(globalObject: object, calls: DotNetCalls): () => void {
  const dotNet = ofWindow(globalObject);
  dotNet.attachCalls(calls);
  showDotNet(globalObject, dotNet.api);
  return () => dotNet.detachCalls(calls);
}

function attachStaticCalls(globalObject: object): DotNetApi {
  const dotNet = ofWindow(globalObject);
  if (!withStaticCalls.has(globalObject)) {
    withStaticCalls.add(globalObject);
    dotNet.attachCalls(staticCallsOf(dispatcherOfWindow(globalObject)));
  }
  return dotNet.api;
}

/** False where the window has another one. */
function showDotNet(globalObject: object, api: DotNetApi): boolean {
  const known = (globalObject as { DotNet?: unknown }).DotNet;
  if (known === undefined) {
    // Writable, as Blazor's is: tests and hosts replace it.
    Object.defineProperty(globalObject, 'DotNet', {
      value: api,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  showDotnetRuntime(globalObject, isDeclaredAssembly);
  return known === undefined || known === api;
}

function ofWindow(globalObject: object): DotNetOfWindow {
  let dotNet = byWindow.get(globalObject);
  if (dotNet === undefined) {
    dotNet = createDotNet(dispatcherOfWindow(globalObject));
    byWindow.set(globalObject, dotNet);
  }
  return dotNet;
}
