/**
 * Which address a JavaScript module has, and which module an address means.
 *
 * In: folders, and patterns that pick modules in them. Out: addresses relative to the application's base, as Blazor has
 * them: `Components/Pages/DOMCleanup.razor.js`, and `_content/<package>/…` for the modules of a package. `plugin.ts`
 * serves and emits by them.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createFilter, normalizePath } from 'vite';
import { moduleAddressTaken } from './dev/errors.generated.ts';

/** Modules below one folder: the application's own, or those of one package. */
export interface ModuleSource {
  /** Absolute; patterns and roots are relative to it. */
  readonly folder: string;
  /** Patterns of the files that are modules: every `.razor.js` below `src`, for instance. */
  readonly modules: readonly string[];
  /** Folders that addresses leave out; the first one that holds a file counts. */
  readonly roots: readonly string[];
  /** What addresses begin with: '' for the application, `_content/<package>/` for a package. */
  readonly prefix: string;
}

export interface ModuleAddresses {
  /** The file that is served at an address, or undefined. The file system is asked each time: files come and go. */
  find(address: string): string | undefined;
  /** Every module with its address, in a stable order. Throws where two would share one. */
  list(): Map<string, string>;
}

const never = new Set(['node_modules', '.git', '.cache']);

export function moduleAddresses(sources: readonly ModuleSource[]): ModuleAddresses {
  const readers = sources.map(readSource);
  return {
    find(address) {
      return readers.flatMap((reader) => reader.candidates(address)).find((file) => existsSync(file));
    },
    list() {
      const found = new Map<string, string>();
      for (const [address, file] of readers.flatMap((reader) => reader.list())) {
        const other = found.get(address);
        if (other !== undefined) throw moduleAddressTaken(address, other, file);
        found.set(address, file);
      }
      return found;
    },
  };
}

interface SourceReader {
  candidates(address: string): string[];
  list(): [address: string, file: string][];
}

function readSource({ folder, modules, roots, prefix }: ModuleSource): SourceReader {
  // No pattern would mean every file.
  const isModule = modules.length === 0 ? () => false : createFilter(modules, null, { resolve: folder });
  const absoluteRoots = roots.map((root) => normalizePath(path.resolve(folder, root)));

  function addressOf(file: string): string | undefined {
    const root = absoluteRoots.find((candidate) => file.startsWith(candidate + '/'));
    return root === undefined || !isModule(file) ? undefined : prefix + file.slice(root.length + 1);
  }

  return {
    candidates(address) {
      if (!address.startsWith(prefix)) return [];
      return (
        absoluteRoots
          .map((root) => normalizePath(path.join(root, address.slice(prefix.length))))
          // One file has one address, so what climbs out of a root or lies in an earlier one is not meant.
          .filter((file) => addressOf(file) === address)
      );
    },
    list() {
      return absoluteRoots
        .flatMap((root) => filesBelow(root))
        .flatMap((file): [string, string][] => {
          const address = addressOf(file);
          return address === undefined ? [] : [[address, file]];
        })
        .filter(([, file], index, all) => all.findIndex((other) => other[1] === file) === index);
    },
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return never.has(entry.name) ? [] : filesBelow(file);
      return [file];
    });
}
