/** Scripts of packages, initializers and hashed names, in development and in a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { strop } from '@strop/vite';
import type { StropOptions } from '@strop/vite';
import { makeApp } from './app.ts';
import type { App } from './app.ts';
import { scriptsApp, scriptsOptions } from './scripts.ts';

const script = '_content/@acme/library/scripts.js';
const card = 'Components/Card.razor.js';

async function built(app: App, options: StropOptions): Promise<string[]> {
  await build({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [strop(options)],
    build: { modulePreload: { polyfill: false } },
  });
  return app.list('dist');
}

const text = (app: App, path: string) => readFileSync(join(app.root, 'dist', path), 'utf8');
const load = (app: App, path: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(app.root, 'dist', path)).href);

function countLoads(): string[] {
  const loaded: string[] = [];
  vi.stubGlobal('loaded', loaded);
  onTestFinished(() => void vi.unstubAllGlobals());
  return loaded;
}

async function served(app: App, base = '/') {
  const server = await createServer({
    root: app.root,
    base,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    plugins: [strop(scriptsOptions)],
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The server listens nowhere.');
  return { server, get: (path: string) => fetch(`http://127.0.0.1:${address.port}${path}`) };
}

it('a build has the files of a package as they are, under their addresses', async () => {
  const app = makeApp(scriptsApp);
  const files = await built(app, scriptsOptions);
  expect(files).toContain(script);
  expect(files).toContain('_content/@acme/library/theme.css');
  expect(text(app, script)).toBe(scriptsApp['node_modules/@acme/library/wwwroot/scripts.js']);
  expect(files.filter((file) => file.startsWith('_content'))).toHaveLength(2);
});

it('the development server has them, too, below the base path, and no browser keeps them', async () => {
  const app = makeApp(scriptsApp);
  const { get } = await served(app, '/app/');
  const response = await get(`/app/${script}?v=1`);
  expect(response.headers.get('content-type')).toBe('text/javascript');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe(scriptsApp['node_modules/@acme/library/wwwroot/scripts.js']);
  expect((await get('/app/_content/@acme/library/theme.css')).headers.get('content-type')).toBe('text/css');
  for (const hidden of ['package.json', 'words.js', '../package.json', '%2e%2e/package.json', '%ff']) {
    expect((await get(`/app/_content/@acme/library/${hidden}`)).status, hidden).toBe(404);
  }
});

it('initializers are listed, those of packages first, and each is a file with a hash in a build', async () => {
  const app = makeApp({
    ...scriptsApp,
    'index.html': '<!doctype html><script type="module" src="/src/entry.js"></script>',
    'src/entry.js': `import { initializers } from './main.js';\nglobalThis.initializers = initializers;\n`,
  });
  const loaded = countLoads();
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('initializers', undefined);
  const files = await built(app, scriptsOptions);
  const entry = files.find((file) => /^assets\/index-.*\.js$/.test(file)) as string;
  await load(app, entry);
  const { initializers } = globalThis as unknown as {
    initializers: { name: string; load(): Promise<Record<string, () => unknown>> }[];
  };
  expect(initializers.map(({ name }) => name)).toEqual(['Acme', 'App']);
  expect(loaded).toEqual([]);
  const modules = await Promise.all(initializers.map((each) => each.load()));
  expect(modules[0]?.['afterStarted']?.()).toBe('acme');
  expect(modules[1]?.['beforeStart']?.()).toBe('app');
  expect([...loaded].sort()).toEqual(['Acme', 'App']);
  const hashed = files.filter((file) => file.includes('lib.module'));
  expect(hashed).toHaveLength(2);
  for (const file of hashed) expect(file).toMatch(/^assets\/\w+\.lib\.module-[\w-]{8}\.js$/);
});

it('an application without initializers has an empty list', async () => {
  const { server } = await served(makeApp({ 'index.html': '', 'package.json': '{}' })).catch(
    (error: unknown) => {
      expect(String(error)).toMatch(/STROP6002/);
      return { server: undefined };
    },
  );
  expect(server).toBe(undefined);
  const app = makeApp({
    'index.html': '<script type="module" src="/src/main.js"></script>',
    'src/main.js': scriptsApp['src/main.js'] as string,
  });
  const dev = await createServer({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [strop()],
    server: { middlewareMode: true, watch: null },
  });
  onTestFinished(() => dev.close());
  const list = await dev.transformRequest('virtual:strop/initializers');
  expect(list?.code).toMatch(/export default \[\s*\];?/);
});

it('with hashed names, an address passes on a file that may be kept for ever', async () => {
  const app = makeApp(scriptsApp);
  const loaded = countLoads();
  const files = await built(app, { ...scriptsOptions, hashedNames: true });
  const [hashed, ...more] = files.filter((file) => /^assets\/Card\.razor-[\w-]{8}\.js$/.test(file));
  expect(more).toEqual([]);
  expect(text(app, card)).toContain(`../${hashed}`);
  expect(text(app, card).length).toBeLessThan(120);
  expect(text(app, card)).not.toContain('shown');
  const module = await load(app, card);
  expect([module.show(), module.default]).toEqual(['shown', 'card']);
  // Who imports either has the same module.
  expect((await load(app, hashed as string)).show).toBe(module.show);
  expect(loaded).toEqual(['card']);
});

it('a change of content changes the hashed name, and only what the address passes on', async () => {
  const nameOfCard = async (content: string): Promise<string> => {
    const app = makeApp({ ...scriptsApp, 'src/Components/Card.razor.js': content });
    const files = await built(app, { ...scriptsOptions, hashedNames: true });
    return files.find((file) => file.startsWith('assets/Card.razor-')) as string;
  };
  const first = await nameOfCard('export const show = () => 1;\n');
  expect(await nameOfCard('export const show = () => 1;\n')).toBe(first);
  expect(await nameOfCard('export const show = () => 2;\n')).not.toBe(first);
});
