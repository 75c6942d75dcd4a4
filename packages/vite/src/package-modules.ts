/**
 * Modules that an npm package brings along, under `_content/<package>/…` as in Blazor.
 *
 * A package says in its manifest which ones: `"strop": { "modules": ["dist/*.razor.js"], "roots": ["dist"] }`. What it
 * lists under `assets` is served as it is. A package that only has an initializer in its roots lists nothing.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { packageModulesMissing } from './dev/errors.generated.ts';
import type { ModuleSource } from './module-addresses.ts';

interface Manifest {
  readonly strop?: {
    readonly modules?: readonly string[];
    readonly assets?: readonly string[];
    readonly roots?: readonly string[];
  };
}

/** What one package brings. */
export interface PackageSources {
  readonly modules: ModuleSource;
  readonly assets: ModuleSource;
}

export function packageSources(root: string, name: string): PackageSources {
  const folder = packageFolder(root, name);
  if (folder === undefined) throw packageModulesMissing(name, 'it is not installed');
  const { strop } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  if (strop === undefined) throw packageModulesMissing(name, 'its package.json has no "strop.modules"');
  const { modules = [], assets = [], roots = ['.'] } = strop;
  const at = { folder, roots, prefix: `_content/${name}/` };
  return { modules: { ...at, modules }, assets: { ...at, modules: assets } };
}

/** The folder a package is found in from `from`. Not through `require.resolve`, which sees only what a package exports. */
export function packageFolder(from: string, name: string): string | undefined {
  const folder = path.join(from, 'node_modules', name);
  // Vite knows files by their real paths, and packages of a workspace are links.
  if (existsSync(path.join(folder, 'package.json'))) return realpathSync(folder);
  const parent = path.dirname(from);
  return parent === from ? undefined : packageFolder(parent, name);
}
