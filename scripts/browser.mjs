/**
 * Finds a Chromium for the tests, and installs one where that needs nobody's help.
 *
 * In: this machine. Out: launch options for Playwright, used by vitest.config.ts and playwright.config.ts.
 * Looked for in this order, the first that is there wins:
 *   1. CHROMIUM_PATH      2. Playwright's own      3. a system Chromium or Chrome
 *   4. the one @sparticuz/chromium carries (Linux x64; no root, nothing of the system needed)
 *   5. apt-get, as root on Debian      6. an error that says which command to run
 *
 * The benchmark also wants a full one, to read memory in, and does with less where there is none: `fullLaunchOptions`.
 *
 *   node scripts/browser.mjs            starts it and prints what it can do
 *   BROWSER_FROM=packed,apt             considers only these, in the order above (env, playwright, system, packed, apt)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
} from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/**
 * `executablePath` is absent where Playwright finds its own. `env` is added to the browser's environment.
 * @typedef {{ from: string, executablePath?: string, env?: Record<string, string> }} Browser
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Software rendering everywhere, so that a map has the same pixels on a machine with a graphics card. */
const launchArguments = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** @type {import('playwright').LaunchOptions} */
const sharedOptions = {
  // Containers seldom allow user namespaces, and the pages are our own.
  chromiumSandbox: false,
  args: launchArguments,
};

/** @type {Record<string, readonly string[]>} */
const systemPaths = {
  linux: [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** In the order in which they are tried. */
const ways = {
  env: fromEnvironment,
  playwright: fromPlaywright,
  system: fromSystem,
  packed: fromPackage,
  apt: fromApt,
};

/** @returns {Promise<Browser>} */
async function findBrowser() {
  for (const [name, find] of Object.entries(ways)) {
    if (!isConsidered(name)) continue;
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(
    [
      'No Chromium was found for the browser tests. One of these helps:',
      '  npx playwright install chromium               (downloads Playwright’s own)',
      '  npx playwright install-deps chromium          (its system libraries, where they are missing)',
      '  sudo apt-get install chromium-headless-shell  (Debian; `chromium` elsewhere)',
      '  CHROMIUM_PATH=/path/to/chrome npm test        (any Chromium or Chrome you have)',
    ].join('\n'),
  );
}

/** @returns {Promise<import('playwright').LaunchOptions>} */
export async function launchOptions() {
  const browser = await findBrowser();
  // Where the system names no language, the packed one shows fields of time without their halves of the day.
  const language = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  const environment = /** @type {Record<string, string>} */ ({ ...process.env, ...language, ...browser.env });
  return {
    ...sharedOptions,
    ...(browser.executablePath === undefined ? {} : { executablePath: browser.executablePath }),
    env: environment,
  };
}

/**
 * How to start a full Chromium without a window: the headless shell lacks some of its services. Looked for in
 * `FULL_CHROMIUM_PATH`, `CHROMIUM_PATH`, Playwright's own, the system; nothing is installed for it.
 *
 * @returns {Promise<import('playwright').LaunchOptions | undefined>} undefined where there is none
 */
export async function fullLaunchOptions() {
  const { chromium } = await import('playwright');
  const executablePath = [
    ...(isConsidered('env') ? [fromVariable('FULL_CHROMIUM_PATH'), fromVariable('CHROMIUM_PATH')] : []),
    ...(isConsidered('playwright') ? [chromium.executablePath()] : []),
    ...(isConsidered('system') ? (systemPaths[process.platform] ?? []) : []),
  ].find((path) => path !== undefined && isFull(path) && isExecutable(path));
  return executablePath === undefined ? undefined : { ...sharedOptions, executablePath };
}

/** @param {string} way */
function isConsidered(way) {
  const only = process.env['BROWSER_FROM']?.split(',').filter(Boolean) ?? [];
  return only.length === 0 || only.includes(way);
}

/** Whether a path is that of a Chromium which is not the headless shell, by its name. @param {string} path */
export function isFull(path) {
  return !/headless[-_]shell/.test(path);
}

/** @returns {Browser | undefined} */
function fromEnvironment() {
  const path = fromVariable('CHROMIUM_PATH');
  return path === undefined ? undefined : { from: 'CHROMIUM_PATH', executablePath: path };
}

/** @param {string} name @returns {string | undefined} */
function fromVariable(name) {
  const path = process.env[name];
  if (path === undefined || path === '') return undefined;
  // A wrong path is a mistake to be told about: another browser would be tested in silence.
  if (!isExecutable(path)) throw new Error(`${name} is '${path}', which is not an executable file.`);
  return path;
}

/** @returns {Promise<Browser | undefined>} */
async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const executablePath = chromium.executablePath();
  // Headless runs use another download than `executablePath` names; Playwright marks the ones that are complete.
  const shell = executablePath.replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2');
  if (shell !== executablePath && existsSync(join(shell, 'INSTALLATION_COMPLETE')))
    return { from: 'playwright' };
  return existsSync(executablePath) ? { from: 'playwright', executablePath } : undefined;
}

/** @returns {Browser | undefined} */
function fromSystem() {
  const executablePath = systemPaths[process.platform]?.find(isExecutable);
  return executablePath === undefined ? undefined : { from: 'system', executablePath };
}

/** @returns {Promise<Browser | undefined>} */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder('@sparticuz/chromium');
  if (folder === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(cache)) await unpack(join(folder, 'bin'), cache);
  const executablePath = join(cache, 'chromium');
  /** @type {Record<string, string>} */
  const env = { FONTCONFIG_FILE: join(cache, 'fonts.conf') };
  // The package carries the few libraries it links to; they are used only where the system lacks one.
  if (spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found') !== false) {
    env['LD_LIBRARY_PATH'] = [join(cache, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(':');
  }
  return { from: `@sparticuz/chromium ${version}`, executablePath, env };
}

/** About 200 MB from 66 MB, in two seconds; in a folder of its own first, so that two processes may race. */
async function unpack(/** @type {string} */ archives, /** @type {string} */ target) {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(archives, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
      ),
      extract(join(archives, 'swiftshader.tar.br'), folder),
      extract(join(archives, 'fonts.tar.br'), join(folder, 'fonts')),
      extract(join(archives, 'al2023.tar.br'), join(folder, 'al2023')),
    ]);
    // Without any font in the system text has no size at all.
    writeFileSync(
      join(folder, 'fonts.conf'),
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
        `<dir>${target}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${target}/fonts-cache</cachedir></fontconfig>`,
    );
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // Else another process was first, and its copy is complete.
  }
}

async function extract(/** @type {string} */ archive, /** @type {string} */ folder) {
  mkdirSync(folder, { recursive: true });
  // Not through a pipe: tar closes its end at the last entry, before the padding has been written.
  const plain = join(folder, 'archive.tar');
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  execFileSync('tar', ['-x', '-f', plain, '-C', folder]);
  rmSync(plain);
}

/** @returns {Browser | undefined} */
function fromApt() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return undefined;
  if (!/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  console.log('No Chromium found: installing chromium-headless-shell with apt-get.');
  const apt = (/** @type {string[]} */ ...rest) =>
    execFileSync('apt-get', rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell');
  return { from: 'apt-get', executablePath: '/usr/lib/chromium/chromium-headless-shell' };
}

/** Its manifest is not among its exports, so the folder is found from its entry. */
function packageFolder(/** @type {string} */ name) {
  let folder;
  try {
    folder = dirname(require.resolve(name));
  } catch {
    return undefined;
  }
  while (!existsSync(join(folder, 'bin'))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await report();
  } catch (error) {
    // The message is for a person: where in this file it was thrown helps nobody.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function report() {
  const { from, executablePath } = await findBrowser();
  const { chromium } = await import('playwright');
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent('<canvas></canvas><span>text</span>');
    const able = await page.evaluate(
      `({ webgl2: document.querySelector('canvas').getContext('webgl2') !== null, textWidth: document.querySelector('span').offsetWidth })`,
    );
    console.log({ from, executablePath, version: browser.version(), ...able });
  } finally {
    await browser.close();
  }
}
