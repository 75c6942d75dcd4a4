/**
 * Unit and integration tests, in three projects:
 *   node      packages/<package>/test/**, on the recording document or on plain values
 *   browser   packages/<package>/test/browser/**, in Chromium
 *   compiled  what the node project runs of renderer, islands and web, with templates read before, as a build has them
 * A suite that must hold in both stands in test/shared/ as functions, and a test file of each kind calls it.
 *
 *   npx vitest run --project node packages/renderer        one package, one kind
 *   TEST_BROWSER=firefox npx vitest run --project browser  in the Firefox of this machine (`npm run firefox` does it)
 */
import { realpathSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { importedPackages } from './scripts/imported-packages.mjs';
import { testBrowser } from './scripts/vitest-browser.ts';
import * as inputCommands from './scripts/vitest-input.ts';
import { startComponents, stopComponents } from './scripts/vitest-components.ts';
import { readTemplates } from './scripts/vitest-templates.ts';

// Tests run on the sources: no build has to be up to date.
const source = '@strop/source';
const shared = {
  resolve: { conditions: [source, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [source, 'module', 'node', 'development|production'] } },
  oxc: { target: 'es2022' as const },
};
const setupFiles = ['./scripts/vitest-setup.ts'];
// A loaded machine is no failure: the longest tests take a second or two on a quiet one.
const testTimeout = 60_000;

// Whoever runs the node project alone needs no browser.
const asked = process.argv.join(' ').match(/--project[= ](\S+)/)?.[1];
const browser =
  asked === 'node' || asked === 'compiled' ? { enabled: false } : { enabled: true, ...(await testBrowser()) };

// What islands are made of, and what their tests compare them with.
const islandLibraries = importedPackages([
  'packages/islands/src',
  'packages/islands/test/browser',
  'packages/islands/test/support',
]).filter((name) => name !== 'vitest' && name !== 'maplibre-gl');

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['packages/*/src/**'], exclude: ['**/*.generated.ts'] },
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'bench/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/fixtures/**', '**/test/browser/**', '**/test/compiled/**'],
          setupFiles,
          testTimeout,
        },
      },
      {
        ...shared,
        plugins: [readTemplates()],
        test: {
          name: 'compiled',
          include: [
            'packages/renderer/test/**/*.test.ts',
            'packages/islands/test/**/*.test.ts',
            'packages/web/test/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/fixtures/**', '**/test/browser/**'],
          setupFiles,
          testTimeout,
        },
      },
      {
        ...shared,
        // Found while the first test runs, a dependency would reload the page under it.
        optimizeDeps: {
          include: ['fast-check', 'parse5', ...islandLibraries.map((name) => `@strop/islands > ${name}`)],
          // Its worker is a file beside it.
          exclude: ['maplibre-gl'],
        },
        // The worker starts from its own address, also where node_modules is a link to somewhere else.
        server: { fs: { allow: ['.', realpathSync('node_modules/maplibre-gl')] } },
        test: {
          name: 'browser',
          include: ['packages/*/test/browser/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/fixtures/**'],
          setupFiles,
          testTimeout,
          browser: {
            headless: true,
            screenshotFailures: false,
            commands: { startComponents, stopComponents, ...inputCommands },
            ...browser,
          },
        },
      },
    ],
  },
});
