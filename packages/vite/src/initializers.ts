/**
 * JavaScript initializers: finds the files, and makes the module that lists them.
 *
 * In: the folders of the application and of its packages. Out: code of `virtual:strop/initializers`. Each file is
 * imported dynamically, so a build gives it a name with a hash, and bundles what it imports.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { normalizePath } from 'vite';
import type { ModuleSource } from './module-addresses.ts';

/** What applications import. */
export const initializersId = 'virtual:strop/initializers';

/** What tells an initializer from other files: `{name}.lib.module.js`, as in Blazor. */
export const initializerEnding = '.lib.module.js';

/** Files that stand directly in a root, in the order of the sources and of their names. */
export function initializerFiles(sources: readonly ModuleSource[]): string[] {
  const files = sources.flatMap(({ folder, roots }) =>
    [...new Set(roots.map((root) => normalizePath(path.resolve(folder, root))))].flatMap((root) =>
      existsSync(root)
        ? readdirSync(root)
            .filter((name) => name.endsWith(initializerEnding))
            .sort()
            .map((name) => `${root}/${name}`)
        : [],
    ),
  );
  return [...new Set(files)];
}

/** The module that lists them. */
export function initializersModule(files: readonly string[]): string {
  const entries = files.map((file) => {
    const name = path.posix.basename(file).slice(0, -initializerEnding.length);
    return `  { name: ${JSON.stringify(name)}, load: () => import(${JSON.stringify(file)}) },\n`;
  });
  return `export default [\n${entries.join('')}];\n`;
}
