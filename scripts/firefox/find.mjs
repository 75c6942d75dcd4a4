/**
 * Finds the Firefox of this machine. Nothing is downloaded or installed: where there is none, an error says what to do.
 *
 * In: this machine, and FIREFOX_PATH. Out: launch options for Playwright, used by vitest.config.ts, playwright.config.ts and
 * `scripts/firefox.mjs`. Playwright's own Firefox is a patched build; the one that people have is driven by WebDriver BiDi
 * (`docs/decisions/0008-firefox-of-the-system.md`).
 */
import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const relay = join(dirname(fileURLToPath(import.meta.url)), 'relay.mjs');

/** @type {Record<string, readonly string[]>} */
const paths = {
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @returns {string} its path @throws where there is none, with what helps */
export function findFirefox() {
  if (process.platform === 'win32') throw new Error('Firefox is driven on Linux and macOS only.');
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') {
    // A wrong path is a mistake to be told about: another browser would be tested in silence.
    if (!isExecutable(named)) throw new Error(`FIREFOX_PATH is '${named}', which is not an executable file.`);
    return named;
  }
  const found = paths[process.platform]?.find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    [
      'No Firefox was found, and none is downloaded. One of these helps:',
      '  sudo apt-get install firefox-esr               (Debian; `firefox` elsewhere)',
      '  brew install --cask firefox                    (macOS)',
      '  FIREFOX_PATH=/path/to/firefox npm run firefox  (any Firefox from 153 you have)',
    ].join('\n'),
  );
}

/**
 * A fresh profile each time, made and removed by Playwright.
 *
 * @returns {import('playwright').LaunchOptions}
 */
export function firefoxLaunchOptions() {
  return {
    channel: 'moz-firefox',
    executablePath: relay,
    // For the input method of `vitest-input.ts`.
    args: ['--remote-allow-system-access'],
    env: /** @type {Record<string, string>} */ ({ ...process.env, FIREFOX_PATH: findFirefox() }),
    firefoxUserPrefs: preferences,
  };
}

/** Of a context: Firefox knows no override of what a person prefers, and asks nobody about the clipboard. */
export const firefoxContextOptions = /** @type {const} */ ({ colorScheme: null });

/** Without a window Firefox has no WebGL. `FIREFOX_WINDOW=1 xvfb-run npm run firefox` shows its windows to nobody. */
export const isHeadless = process.env['FIREFOX_WINDOW'] !== '1';

/** What the tests are about, without what a person would be asked. */
const preferences = {
  // Media play without a gesture, as in a headless Chromium.
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  // Drawn in software, as Chromium is told to.
  'webgl.force-enabled': true,
};

function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
