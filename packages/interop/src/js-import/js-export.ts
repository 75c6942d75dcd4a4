/**
 * JSExport: a method of managed code, called by JavaScript. Source: `[JSExport]` of .NET 10.
 *
 * In: assembly, path, the markers of the signature, the method. Out: the same method; JavaScript finds it in
 * `(await globalThis.getDotnetRuntime(0)).getAssemblyExports('App')`. Names are written out, since minifiers change
 * those of classes and functions.
 */
import { DEV } from '#dev';
import { invalidSignature } from '../dev/errors.generated.ts';
import { belongsToHotModule } from '../dev/hot-module.ts';
import { callManaged } from './call.ts';
import { assemblyKey, runtimeState, type ExportTree } from '../page/dotnet/dotnet-runtime.ts';
import {
  requireKind,
  voidType,
  type AnyMarker,
  type ExportResultMarker,
  type Given,
  type ParameterMarker,
  type ReceivedAll,
  type VoidMarker,
} from './marker.ts';

/** Markers of an exported method. */
export interface JSExportSignature<P extends readonly ParameterMarker[], R extends ExportResultMarker> {
  /** Default: none. */
  readonly params?: P;
  /** Default: JSType.Void. */
  readonly returns?: R;
}

/**
 * Exports a method.
 *
 * Exporting under a path again with another signature adds an overload: the first keeps the plain name, each is also
 * found as `name.hash`. With the same signature it replaces, as a reloaded module does.
 *
 * @param assembly `'App'` or `'App.dll'`
 * @param path namespaces, classes and the method: `'App.Pages.CallDotNet1.GetMessageFromDotnet'`
 * @param method receives what JavaScript gave, converted; what it throws reaches JavaScript as a ManagedError
 * @returns `method`
 * @example
 * jsExport('App', 'App.Pages.CallDotNet1.GetMessageFromDotnet', { returns: JSType.String }, () => 'Olá!');
 */
export function jsExport<
  const P extends readonly ParameterMarker[] = readonly [],
  R extends ExportResultMarker = VoidMarker,
>(
  assembly: string,
  path: string,
  signature: JSExportSignature<P, R>,
  method: (...args: ReceivedAll<P>) => Given<R>,
): (...args: ReceivedAll<P>) => Given<R> {
  const params: readonly AnyMarker[] = signature.params ?? [];
  const returns: AnyMarker = signature.returns ?? voidType;
  const owner = `jsExport ${path}`;
  for (const marker of params) requireKind(owner, marker, (kind) => kind !== 'Void' && kind !== 'Discard');
  requireKind(owner, returns, (kind) => kind !== 'Span');
  if (path.split('.').includes('')) throw invalidSignature(owner, 'a path has no empty names');

  const { assemblies } = runtimeState();
  const key = assemblyKey(assembly);
  let tree = assemblies.get(key);
  if (tree === undefined) assemblies.set(key, (tree = createTree()));
  const hash = signatureHash(params, returns);
  const exported = callManaged(method, params, returns);
  register(tree, path, hash, exported);
  if (DEV) belongsToHotModule(() => unregister(tree, path, hash, exported));
  return method;
}

/** Names come from anywhere a developer takes them: without a prototype `constructor` is one like any other. */
function createTree(): ExportTree {
  return Object.create(null) as ExportTree;
}

type Exported = (...args: unknown[]) => unknown;

function register(root: ExportTree, path: string, hash: number, exported: Exported): void {
  const names = path.split('.');
  const name = names.pop() as string;
  let tree = root;
  for (const segment of names) {
    const next = (tree[segment] ??= createTree());
    if (typeof next === 'function') throw invalidSignature(`jsExport ${path}`, `'${segment}' is a method`);
    tree = next;
  }
  const overload = `${name}.${hash}`;
  const plain = tree[name];
  if (typeof plain === 'object') throw invalidSignature(`jsExport ${path}`, `'${name}' is a class`);
  if (plain === undefined || plain === tree[overload]) tree[name] = exported;
  tree[overload] = exported;
}

/**
 * Takes a method out of the tree again. Namespaces and classes stay: JavaScript may hold them, and finds there what is
 * exported next.
 */
function unregister(root: ExportTree, path: string, hash: number, exported: Exported): void {
  const names = path.split('.');
  const name = names.pop() as string;
  const tree = names.reduce((parent, segment) => parent[segment] as ExportTree, root);
  const overload = `${name}.${hash}`;
  if (tree[overload] !== exported) return; // Replaced meanwhile, and no longer ours.
  delete tree[overload];
  if (tree[name] !== exported) return;
  delete tree[name];
  const next = Object.keys(tree).find((key) => key.startsWith(`${name}.`));
  if (next !== undefined) tree[name] = tree[next] as Exported;
}

/** A number for a signature, the same in every build: FNV-1a over the markers' names. */
function signatureHash(params: readonly AnyMarker[], returns: AnyMarker): number {
  let hash = 0x811c9dc5;
  for (const char of [...params, returns].map((marker) => marker.name).join()) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}
