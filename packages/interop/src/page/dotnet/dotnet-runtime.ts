/**
 * JSImport and JSExport: the object that JavaScript written for Blazor asks for, `globalThis.getDotnetRuntime(0)`.
 *
 * In: modules that were imported, methods that were exported. Out: the same tables for every copy of this package in
 * the page, since both sides look for them by name. Nothing is put on the global object before something is imported
 * or exported, or `DotNet` is shown: JavaScript that asks for exports then waits for an answer, not for a TypeError. Where
 * a .NET runtime answers already, it is left alone.
 */
import { assemblyNotFound } from '../../dev/errors.generated.ts';

const stateMarker: unique symbol = Symbol.for('strop.dotnetRuntime');

/** Names of exported methods, by segment. */
export interface ExportTree {
  [name: string]: ExportTree | ((...args: never[]) => unknown);
}

/** What all imports and exports of a page share. */
export interface RuntimeState {
  /** What names of imports are looked up in, by name of the module. */
  readonly modules: Map<string, object>;
  /** Loads begun by JSHost.importAsync; a failed one stays. */
  readonly loads: Map<string, Promise<object>>;
  /** Exports by assembly, without `.dll`. */
  readonly assemblies: Map<string, ExportTree>;
  /** Whether an assembly has other things that JavaScript may call; it then exports nothing, but is there. */
  isDeclared: (assembly: string) => boolean;
}

/** What JavaScript receives. */
export interface DotnetRuntime {
  readonly runtimeId: number;
  /** Exports of an assembly, `.dll` or not. Rejects for one that exports nothing. */
  getAssemblyExports(assemblyName: string): Promise<ExportTree>;
  /** Gives imports a module that was not loaded by JSHost.importAsync. */
  setModuleImports(moduleName: string, moduleImports: object): void;
}

interface OwnRuntime extends DotnetRuntime {
  readonly [stateMarker]: RuntimeState;
}

interface RuntimeHost {
  getDotnetRuntime?: ((runtimeId: number) => unknown) | undefined;
}

let own: OwnRuntime | undefined;

/** The same, put on the global object of `DotNet`'s window as well. */
export function showDotnetRuntime(globalObject: object, isDeclared: (assembly: string) => boolean): void {
  runtimeState().isDeclared = isDeclared;
  (globalObject as RuntimeHost).getDotnetRuntime ??= (globalThis as RuntimeHost).getDotnetRuntime;
}

/** The runtime of this page; made, and put on the global object, at the first call. */
export function dotnetRuntime(): DotnetRuntime {
  if (own !== undefined) return own;
  const host = globalThis as RuntimeHost;
  const present = host.getDotnetRuntime?.(0) as Partial<OwnRuntime> | undefined;
  if (present?.[stateMarker] !== undefined) return (own = present as OwnRuntime); // Another copy was first.
  const runtime = (own = createRuntime());
  host.getDotnetRuntime ??= (runtimeId) => (runtimeId === runtime.runtimeId ? runtime : undefined);
  return runtime;
}

export function runtimeState(): RuntimeState {
  return (dotnetRuntime() as OwnRuntime)[stateMarker];
}

export function assemblyKey(name: string): string {
  return name.endsWith('.dll') ? name.slice(0, -'.dll'.length) : name;
}

function createRuntime(): OwnRuntime {
  const state: RuntimeState = {
    modules: new Map(),
    loads: new Map(),
    assemblies: new Map(),
    isDeclared: () => false,
  };
  return {
    runtimeId: 0,
    [stateMarker]: state,
    async getAssemblyExports(assemblyName) {
      const key = assemblyKey(assemblyName);
      const tree = state.assemblies.get(key);
      if (tree !== undefined) return tree;
      if (state.isDeclared(key)) return {};
      throw assemblyNotFound(assemblyName);
    },
    setModuleImports(moduleName, moduleImports) {
      state.modules.set(moduleName, moduleImports);
    },
  };
}
