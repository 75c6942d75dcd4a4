import { createServer } from 'vite';
import type { InlineConfig, ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { strop } from '@strop/vite';
import type { StropOptions } from '@strop/vite';
import { cleanupApp, makeApp } from './app.ts';
import type { App } from './app.ts';

interface Served {
  readonly server: ViteDevServer;
  get(path: string): Promise<{ status: number; type: string | null; text: string }>;
}

async function serve(app: App, options?: StropOptions, config: InlineConfig = {}): Promise<Served> {
  const server = await createServer({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    plugins: [strop(options)],
    server: { host: '127.0.0.1', port: 0, watch: null },
    ...config,
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The server listens nowhere.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    server,
    async get(path) {
      const response = await fetch(origin + path);
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    },
  };
}

/** What a module imports itself, without what the server gives each to be replaced by. */
const importsOf = (text: string) =>
  [...text.matchAll(/from "([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((path) => path !== '/@vite/client' && !path.endsWith('virtual:strop/hot'));

describe('the development server', () => {
  it('has at the address a module that passes on everything of the file', async () => {
    const { get } = await serve(makeApp(cleanupApp));
    const { status, type, text } = await get('/Components/Pages/DOMCleanup.razor.js');
    expect({ status, type }).toEqual({ status: 200, type: 'text/javascript' });
    expect(text).toContain('export * from');
    expect(text).toContain('export { default } from');
    expect((await get('/Maps/Map.razor.js')).text).not.toContain('default');
  });

  it('loads the file under the one path that the application imports it by', async () => {
    const { get } = await serve(makeApp(cleanupApp));
    const [fromMain] = importsOf((await get('/src/main.js')).text);
    const fromAddress = importsOf((await get('/Components/Pages/DOMCleanup.razor.js')).text);
    expect(fromMain).toBe('/src/Components/Pages/DOMCleanup.razor.js');
    expect(new Set(fromAddress)).toEqual(new Set([fromMain]));
  });

  it('resolves npm packages and relative files from the module', async () => {
    const { get } = await serve(makeApp(cleanupApp));
    const { text } = await get('/src/Components/Pages/DOMCleanup.razor.js');
    const [shout, mark] = importsOf(text);
    expect(mark).toBe('/src/Components/mark.js');
    expect((await get(shout ?? '')).text).toContain('toUpperCase');
  });

  it('finds what the modules import from npm before a page asks for it, beside what pages import', async () => {
    const app = makeApp({
      ...cleanupApp,
      'src/main.js': `import 'only-main';`,
      'node_modules/only-main/package.json':
        '{ "name": "only-main", "version": "1.0.0", "main": "index.js" }',
      'node_modules/only-main/index.js': '',
    });
    const { server, get } = await serve(app);
    await get('/src/main.js');
    await server.environments.client.depsOptimizer?.scanProcessing;
    const { optimized, discovered } = server.environments.client.depsOptimizer!.metadata;
    expect(Object.keys({ ...optimized, ...discovered }).sort()).toEqual(['only-main', 'shout']);
  });

  it('serves under a base path', async () => {
    const { get } = await serve(makeApp(cleanupApp), {}, { base: '/some/where/' });
    const { status, text } = await get('/some/where/Components/Pages/DOMCleanup.razor.js');
    expect(status).toBe(200);
    expect(importsOf(text)[0]).toBe('/some/where/src/Components/Pages/DOMCleanup.razor.js');
  });

  it('knows nothing of files that are no modules, and takes up new ones', async () => {
    const app = makeApp(cleanupApp);
    const { get } = await serve(app);
    expect((await get('/Components/mark.js')).status).toBe(404);
    expect((await get('/New.razor.js')).status).toBe(404);
    app.write('src/New.razor.js', 'export const fresh = 1;\n');
    expect((await get('/New.razor.js')).text).toContain('/src/New.razor.js');
  });

  it('serves the modules of packages below _content', async () => {
    const app = makeApp({
      'index.html': '<!doctype html>',
      'node_modules/@acme/maps/package.json':
        '{ "name": "@acme/maps", "type": "module", "strop": { "modules": ["*.razor.js"] } }',
      'node_modules/@acme/maps/pin.razor.js': `export const pin = 'pin';\n`,
    });
    const { get } = await serve(app, { packages: ['@acme/maps'] });
    const [path] = importsOf((await get('/_content/@acme/maps/pin.razor.js')).text);
    expect((await get(path ?? '')).text).toContain(`pin = 'pin'`);
  });
});
