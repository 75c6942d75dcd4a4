/** A small application in a folder of its own, with whatever files a test wants; gone when the test ends. */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface App {
  readonly root: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Paths below a folder, sorted. */
  list(folder: string): string[];
}

export function makeApp(files: Record<string, string>): App {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'strop-vite-')));
  // Retried, and not synchronously: a closed server of this process may still be writing the dependencies it has bundled.
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  const app: App = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path)),
    list: (folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
        .sort(),
  };
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    app.write(path, text);
  }
  return app;
}

/**
 * An application whose page imports one module by its path, while a component would import it by its address; the module
 * uses an npm package and a file beside it. Loading a module is counted on `globalThis.loaded`.
 */
export const counted = (name: string) => `(globalThis.loaded ??= []).push('${name}');\n`;

export const cleanupApp: Record<string, string> = {
  'index.html': '<!doctype html><script type="module" src="/src/main.js"></script>',
  'src/main.js':
    counted('main') +
    `import { hello } from './Components/Pages/DOMCleanup.razor.js';\nconsole.log(hello());\n`,
  'src/Components/Pages/DOMCleanup.razor.js':
    counted('cleanup') +
    [
      `import { shout } from 'shout';`,
      `import { mark } from '../mark.js';`,
      `export function hello() { return shout('hello') + mark; }`,
      `export class DOMCleanup { static createObserver() { return 'observed'; } }`,
      `export default 'cleanup';`,
    ].join('\n'),
  'src/Components/mark.js': counted('mark') + `export const mark = '?';\n`,
  'src/Maps/Map.razor.js': `import { shout } from 'shout';\nexport const draw = () => shout('map');\n`,
  'node_modules/shout/package.json':
    '{ "name": "shout", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
  'node_modules/shout/index.js':
    counted('shout') + `export const shout = (text) => text.toUpperCase() + '!';\n`,
};
