/** A build with `strop()`: templates are read then, and pages hold what theirs need. */
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { InlineConfig } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { strop } from '@strop/vite';
import type { StropOptions } from '@strop/vite';
import { makeApp } from './app.ts';
import type { App } from './app.ts';

const conditions = ['@strop/source', 'module', 'browser', 'development|production'];

function makePage(files: Record<string, string>): App {
  const app = makeApp({ 'index.html': '<script type="module" src="/src/main.ts"></script>', ...files });
  mkdirSync(join(app.root, 'node_modules/@strop'), { recursive: true });
  symlinkSync(realpathSync('packages/renderer'), join(app.root, 'node_modules/@strop/renderer'));
  return app;
}

async function buildPage(app: App, options?: StropOptions, config: InlineConfig = {}): Promise<string> {
  // Vite asks it which conditions hold; the test runner has its own word there.
  vi.stubEnv('NODE_ENV', config.mode ?? 'production');
  onTestFinished(() => void vi.unstubAllEnvs());
  await build({
    root: app.root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions },
    plugins: [strop(options)],
    ...config,
    build: { modulePreload: { polyfill: false }, minify: false, ...config.build },
  });
  return app
    .list('dist')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(app.root, 'dist', name), 'utf8'))
    .join('\n');
}

const page = (view: string, more = '') => `
  import { Component, createApp, html } from '@strop/renderer';
  ${more}
  class Page extends Component {
    text: string = 'a';
    override render() { return ${view}; }
  }
  const app = createApp();
  app.rootComponents.add(Page, '#app');
  await app.start();
`;
const plain = page('html`<p class=${this.text} @onclick=${() => {}}>${this.text}</p>`');
/** Functions that a bundle without minifying names. */
const parser = 'parseTemplate';
const kinds = {
  style: 'commitStyle',
  property: 'commitProperty',
  field: 'commitField',
  ref: 'notAnElementReference',
  bind: 'fieldBindingMissing',
  splat: 'commitSplat',
  island: 'notAnIsland',
  stateful: 'setState(block, part, keepInPlace',
};
/** A failure need not show the bundle. */
const has = (code: string, text: string) => code.includes(text);
const kindsIn = (code: string) =>
  Object.entries(kinds).flatMap(([kind, text]) => (has(code, text) ? [kind] : []));

describe('a page', () => {
  it('has neither the parser nor a kind of part that its templates do not use', async () => {
    const code = await buildPage(makePage({ 'src/main.ts': plain }));
    expect(has(code, parser)).toBe(false);
    expect(kindsIn(code)).toEqual([]);
    expect(has(code, 'text = "a"')).toBe(true);
  });

  it('has the kinds that its templates use', async () => {
    const view = 'html`<p style=${1} @ref=${2}></p><input @bind=${3}>`';
    expect(kindsIn(await buildPage(makePage({ 'src/main.ts': page(view) })))).toEqual([
      'style',
      'ref',
      'bind',
    ]);
  });

  it('has parser and kinds where a template can be read at run time only, beside those that were read', async () => {
    const code = await buildPage(
      makePage({ 'src/main.ts': plain + 'const tag = html; globalThis.made = tag`<b></b>`;' }),
    );
    expect(has(code, parser)).toBe(true);
    expect(kindsIn(code)).toEqual(Object.keys(kinds));
    expect(has(code, 'html`<p class=${this.text} ')).toBe(false);
  });

  it('has them where the option says so', async () => {
    const code = await buildPage(makePage({ 'src/main.ts': plain }), { templates: false });
    expect(has(code, parser)).toBe(true);
    expect(has(code, 'html`<p class=${this.text} ')).toBe(true);
  });

  it('may use packages whose templates are read with its own', async () => {
    const app = makePage({
      'src/main.ts': page('html`<${Card} />`', `import { Card } from 'cards';`),
      'node_modules/cards/package.json': '{ "name": "cards", "type": "module", "exports": "./cards.js" }',
      'node_modules/cards/cards.js': `import { Component, html as h } from '@strop/renderer';
        export class Card extends Component { render() { return h\`<i>card</i>\`; } }`,
    });
    expect(has(await buildPage(app), parser)).toBe(false);
  });

  it('may pass the tag on from module to module', async () => {
    const app = makePage({
      'src/main.ts': page('markup`<p>${1}</p>`', `import { markup } from './ui/index.ts';`).replace(
        ', html',
        '',
      ),
      'src/ui/index.ts': `export * from './none.ts'; export { a as markup } from './tag.ts';`,
      'src/ui/none.ts': `export * from './index.ts'; export const b = 1;`,
      'src/ui/tag.ts': `import { html } from '@strop/renderer'; export { html as a };`,
    });
    const code = await buildPage(app);
    expect(has(code, parser)).toBe(false);
    expect(/\[\s*"p"/.test(code)).toBe(true);
  });

  it('may pass the tag on with all else, and under a namespace', async () => {
    const app = makePage({
      'src/main.ts': `${page('ui.html`<b>c</b>`', `import * as ui from './ui.ts';`).replace(', html', '')}
        import { html as own } from './own.ts';
        own\`<b>d</b>\`;`,
      'src/ui.ts': `export * from '@strop/renderer';`,
      'src/own.ts': 'export const html = (strings: TemplateStringsArray) => console.log(strings);',
    });
    const code = await buildPage(app);
    expect(has(code, parser)).toBe(false);
    expect(has(code, '<b>d</b>')).toBe(true);
    expect(has(code, '<b>c</b>')).toBe(false);
  });

  it('has a server whose templates are read too', async () => {
    const code = await buildPage(makePage({ 'src/main.ts': plain }), {}, { build: { ssr: 'src/main.ts' } });
    expect(has(code, 'html`<p class')).toBe(false);
    expect(/\[\s*"p"/.test(code)).toBe(true);
    expect(has(code, parser)).toBe(false);
  });

  it('shows places in messages where it is built for development', async () => {
    const code = await buildPage(
      makePage({ 'src/main.ts': page('html`<${Page} />`') }),
      {},
      { mode: 'development' },
    );
    expect(has(code, parser)).toBe(false);
    expect(/line 1, column 1: <\$\{…\} \/>/.test(code)).toBe(true);
  });

  it('is as it was written on the development server', async () => {
    const app = makePage({ 'src/main.ts': plain });
    const server = await createServer({
      root: app.root,
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions },
      plugins: [strop()],
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, watch: null, ws: false },
    });
    onTestFinished(() => server.close());
    const served = await server.environments.client.transformRequest('/src/main.ts');
    expect(served!.code).toContain('html`<p class=${this.text} @onclick=${() => {}}>${this.text}</p>`');
    expect(served!.code).not.toContain('strop$');
  });
});

describe('a mistake in a template', () => {
  it('ends the build with its code, what to do, and the place in the file', async () => {
    const app = makePage({ 'src/main.ts': page('html`\n<p>${1}\n  <b></p>&nope;`') });
    const failure = await buildPage(app).catch((error: unknown) => error as Error);
    expect(failure).toBeInstanceOf(Error);
    const { message } = failure as Error;
    expect(message).toContain(
      "STROP1002: Found '</p>' where '<b>', opened at line 3, column 3, has to be closed first.",
    );
    expect(message).toContain('Fix: ');
    expect(message).toContain('1 more in this module: STROP1018');
    // Columns count from 0 there, as everywhere in Vite's messages.
    expect(message).toMatch(/src\/main\.ts:8:5/);
  });

  it('is left to the page where the template is', async () => {
    const app = makePage({ 'src/main.ts': page('html`<p>`') });
    expect(has(await buildPage(app, { templates: false }), 'html`<p>`')).toBe(true);
  });
});
