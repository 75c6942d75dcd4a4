/**
 * End-to-end tests: the built gallery, served as files, used as a person would.
 *
 *   npm run build:gallery && npx playwright test        (scripts/test.mjs does both)
 *   TEST_BROWSER=firefox npx playwright test             in the Firefox of this machine (`npm run firefox` does it)
 *   E2E_SLOW=modules npx playwright test                 on a slow line; or `processor`, on a slow machine (e2e/tests/slow-page.ts)
 *   E2E_PORT=5000 npx playwright test                   another port than the free one it would choose
 */
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';
import { firefoxContextOptions, firefoxLaunchOptions, isHeadless } from './scripts/firefox/find.mjs';
import { freePort } from './scripts/free-port.mjs';

// The configuration is read again in every worker: the first one chooses, the others are told.
const port = Number((process.env['E2E_PORT'] ??= String(await freePort())));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig<{ strict: boolean }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second attempt has found something: it is not hidden here.
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/reports/e2e.json' }]],
  use: {
    baseURL,
    ...(process.env['TEST_BROWSER'] === 'firefox' ? firefox() : await chromium()),
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'gallery' },
    // The samples once more, with every call through the wire codec; what remains is not about calls.
    {
      name: 'strict',
      testIgnore:
        /(accessibility|leaks|component-features|gestures|interop-values|navigation|policy|shell|unsaved-changes|without-gesture)\.spec\.ts/,
      use: { strict: true },
    },
  ],
  webServer: {
    command: `node scripts/preview.mjs --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

async function chromium() {
  return {
    ...devices['Desktop Chrome'],
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: await launchOptions(),
  };
}

/** Without the device's name for itself: the browser is the one that it says it is. */
function firefox() {
  const { viewport } = devices['Desktop Firefox'];
  return {
    browserName: 'firefox' as const,
    viewport,
    headless: isHeadless,
    ...firefoxContextOptions,
    launchOptions: firefoxLaunchOptions(),
  };
}
