/** An application that is being developed: Vite's own server, with the packages' sources, and Chromium. */
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { expect, onTestFinished } from 'vitest';
import { strop } from '@strop/vite';
import { launchOptions } from '../../../scripts/browser.mjs';
import { makeApp } from './app.ts';

export interface Developed {
  readonly page: Page;
  /** Errors that the page's console showed. */
  readonly complaints: string[];
  write(file: string, text: string): void;
  /** Writes a file and waits until the page has the new module. */
  save(file: string, text: string): Promise<void>;
}

/**
 * Opens it in a browser. Its `main.ts` sets `updates` on the global object, and counts there what was replaced.
 *
 * @param dependencies packages of the workspace and of npm that it imports, beside `@strop/interop`.
 */
export async function develop(
  files: Record<string, string>,
  dependencies: readonly string[] = [],
): Promise<Developed> {
  // Browsers with a window ask for an icon where none is named.
  const html = '<link rel="icon" href="data:,"><script type="module" src="/src/main.ts"></script>';
  const app = makeApp({ 'index.html': html, ...files });
  mkdirSync(join(app.root, 'node_modules/@strop'), { recursive: true });
  for (const name of ['@strop/interop', ...dependencies]) {
    const folder = name.startsWith('@strop/') ? name.replace('@strop', 'packages') : `node_modules/${name}`;
    symlinkSync(realpathSync(folder), join(app.root, 'node_modules', name));
  }
  const server = await createServer({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'development|production'] },
    plugins: [strop()],
    // Found while the page runs, a dependency would have it loaded again; those of the tests are modules as they are.
    optimizeDeps: { noDiscovery: true },
    // The tests say which file has changed, once for each: file systems tell it late, twice or not at all.
    server: { host: '127.0.0.1', port: 0, fs: { strict: false }, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const { port } = server.httpServer!.address() as { port: number };

  const browser = await chromium.launch(await launchOptions());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => Reflect.get(globalThis, 'updates') !== undefined);

  const write = (file: string, text: string) => {
    app.write(file, text);
    server.watcher.emit('change', join(app.root, file));
  };
  return {
    page,
    complaints,
    write,
    async save(file, text) {
      const before = await page.evaluate(() => Reflect.get(globalThis, 'updates') as number);
      write(file, text);
      await page.waitForFunction((count) => (Reflect.get(globalThis, 'updates') as number) > count, before);
      expect(loads).toBe(1); // The page itself was not loaded again.
    },
  };
}
