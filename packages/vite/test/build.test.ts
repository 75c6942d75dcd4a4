import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { strop } from '@strop/vite';
import type { StropOptions } from '@strop/vite';
import { cleanupApp, makeApp } from './app.ts';
import type { App } from './app.ts';

const cleanup = 'Components/Pages/DOMCleanup.razor.js';

async function buildApp(app: App, options?: StropOptions, config: InlineConfig = {}): Promise<string[]> {
  await build({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [strop(options)],
    ...config,
    // The polyfill for preloading needs a page, and these chunks are run in Node.
    build: { modulePreload: { polyfill: false }, ...config.build },
  });
  return app.list('dist');
}

const load = (app: App, path: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(app.root, 'dist', path)).href);

function countLoads(): string[] {
  const loaded: string[] = [];
  vi.stubGlobal('loaded', loaded);
  onTestFinished(() => void vi.unstubAllGlobals());
  return loaded;
}

describe('a build', () => {
  it('has every module under its address, without a hash, and working', async () => {
    const app = makeApp(cleanupApp);
    countLoads();
    const files = await buildApp(app);
    expect(files).toContain(cleanup);
    expect(files).toContain('Maps/Map.razor.js');
    const module = await load(app, cleanup);
    expect(module.hello()).toBe('HELLO!?');
    expect(module.DOMCleanup.createObserver()).toBe('observed');
    expect(module.default).toBe('cleanup');
    expect((await load(app, 'Maps/Map.razor.js')).draw()).toBe('MAP!');
  });

  it('exports from the address what the file exports, and nothing for other chunks', async () => {
    const app = makeApp(cleanupApp);
    countLoads();
    await buildApp(app);
    expect(Object.keys(await load(app, cleanup)).sort()).toEqual(['DOMCleanup', 'default', 'hello']);
    expect(Object.keys(await load(app, 'Maps/Map.razor.js'))).toEqual(['draw']);
  });

  it('has one copy of a module that the application imports as well, and of what modules share', async () => {
    const app = makeApp(cleanupApp);
    const loaded = countLoads();
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    await buildApp(app);
    const page = readFileSync(join(app.root, 'dist/index.html'), 'utf8');
    const main = /src="\/(assets\/[^"]+)"/.exec(page)?.[1] ?? '';
    await load(app, main);
    await load(app, cleanup);
    await load(app, 'Maps/Map.razor.js');
    expect(said).toHaveBeenCalledExactlyOnceWith('HELLO!?');
    expect([...loaded].sort()).toEqual(['cleanup', 'main', 'mark', 'shout']);
  });

  it('resolves from the address alone under any base path', async () => {
    const app = makeApp(cleanupApp);
    countLoads();
    for (const base of ['/', './', '/some/where/']) {
      const files = await buildApp(app, {}, { base, build: { outDir: `dist/${base.length}` } });
      expect(files).toContain(`${base.length}/${cleanup}`);
      expect((await load(app, `${base.length}/${cleanup}`)).hello()).toBe('HELLO!?');
    }
  });

  it('has the modules of packages below _content', async () => {
    const app = makeApp({
      'index.html': '<!doctype html>',
      'node_modules/@acme/maps/package.json':
        '{ "name": "@acme/maps", "type": "module", "strop": { "modules": ["dist/**/*.js"], "roots": ["dist"] } }',
      'node_modules/@acme/maps/dist/deep/pin.js': `import { pin } from '../pins.js';\nexport const drop = () => pin;\n`,
      'node_modules/@acme/maps/dist/pins.js': `export const pin = 'pin';\n`,
    });
    const files = await buildApp(app, { packages: ['@acme/maps'] });
    expect(files).toContain('_content/@acme/maps/deep/pin.js');
    expect((await load(app, '_content/@acme/maps/deep/pin.js')).drop()).toBe('pin');
  });

  it('stops where two modules would have one address, or a package has none', async () => {
    const app = makeApp({
      'index.html': '<!doctype html>',
      'src/a.razor.js': '',
      'old/a.razor.js': '',
      'node_modules/plain/package.json': '{ "name": "plain" }',
    });
    const both = { modules: ['**/*.razor.js'], roots: ['src', 'old'] };
    await expect(buildApp(app, both)).rejects.toThrow(
      /STROP6001: The modules '.*\/src\/a\.razor\.js' and '.*\/old\/a\.razor\.js'/,
    );
    await expect(buildApp(app, { packages: ['plain'] })).rejects.toMatchObject({ code: 'STROP6002' });
    await expect(buildApp(app, { packages: ['absent'] })).rejects.toMatchObject({ code: 'STROP6002' });
  });
});
