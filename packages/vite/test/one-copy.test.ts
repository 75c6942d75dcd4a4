/** A component package that brings a folder of `@strop/renderer` of its own, as npm installs one where versions differ. */
import { join } from 'node:path';
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';
import type { Plugin } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { strop } from '@strop/vite';
import { type App, makeApp } from './app.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** Real copies of the sources: two folders, as after an installation. */
function copyPackage(name: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const skip = /node_modules|[/\\](?:dist|test)(?:[/\\]|$)/;
  cpSync(join(packages, name), to, {
    recursive: true,
    filter: (path) => !skip.test(path.slice(packages.length)),
  });
}

function appWithTwo(): App {
  const app = makeApp({
    'index.html': '<!doctype html><script type="module" src="/src/main.js"></script>',
    'src/main.js': [
      `import { Component } from '@strop/renderer';`,
      `import { Card, Base } from 'cards';`,
      `export { Component, Card, Base };`,
    ].join('\n'),
    'node_modules/cards/package.json':
      '{ "name": "cards", "version": "1.0.0", "type": "module", "exports": "./index.js", "peerDependencies": { "@strop/renderer": "*" } }',
    'node_modules/cards/index.js': [
      `import { Component } from '@strop/renderer';`,
      `export { Component as Base };`,
      `export class Card extends Component { render() { return 'card'; } }`,
    ].join('\n'),
  });
  const modules = join(app.root, 'node_modules');
  for (const folder of [modules, join(modules, 'cards/node_modules')])
    for (const name of ['renderer', 'template']) copyPackage(name, join(folder, '@strop', name));
  return app;
}

const copies = (files: readonly string[]): Set<string> =>
  new Set(files.filter((file) => file.endsWith('component/component-base.ts')));

/** Which files a build takes in. */
async function built(
  app: App,
  plugins: Plugin[],
): Promise<{ files: string[]; main: { Base: unknown; Component: unknown } }> {
  const files: string[] = [];
  await build({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'development|production'] },
    plugins: [...plugins, { name: 'noted', moduleParsed: ({ id }) => void files.push(id) }],
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(app.root, 'src/main.js'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'main.js' },
      },
    },
  });
  return { files, main: await import(/* @vite-ignore */ pathToFileURL(join(app.root, 'dist/main.js')).href) };
}

it('would be a second copy', async () => {
  const { files, main } = await built(appWithTwo(), []);
  expect(copies(files).size).toBe(2);
  expect(main.Base).not.toBe(main.Component);
});

it('is not taken in by a build with the plugin', async () => {
  const { files, main } = await built(appWithTwo(), strop());
  expect(copies(files).size).toBe(1);
  expect(main.Base).toBe(main.Component);
});

it('is not served by a development server with the plugin', async () => {
  const app = appWithTwo();
  const server = await createServer({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'development|production'] },
    plugins: [strop()],
  });
  onTestFinished(() => server.close());
  const resolved = async (from: string) =>
    (await server.environments.client.pluginContainer.resolveId('@strop/renderer', join(app.root, from)))?.id;
  expect(await resolved('node_modules/cards/index.js')).toBe(await resolved('src/main.js'));
});
