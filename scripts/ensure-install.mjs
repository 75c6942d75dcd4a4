/**
 * Installs the dependencies where they are missing or not those of the lock file. Runs before anything is installed,
 * so it needs nothing but Node and npm.
 *
 *   node scripts/ensure-install.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> }} Lock */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export function ensureInstall() {
  const reason = whyStale();
  if (reason === undefined) return;
  console.log(`Installing dependencies (${reason}).`);
  // npm names its own program to scripts it runs; outside one, the shell finds it (npm.cmd on Windows).
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') === true ? [process.execPath, [npm]] : ['npm', []];
  // Development dependencies are wanted whatever NODE_ENV says: these are the tools.
  const { status, error } = spawnSync(command, [...first, 'ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`npm ci ended with ${status}.`);
}

/**
 * Compares contents, not times: a checkout gives every file the time of the clone.
 * Optional packages may be absent, since most of them are for other platforms.
 *
 * @returns {string | undefined}
 */
function whyStale() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'none are installed';
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(record);
  for (const [path, { version, optional, peer, link }] of Object.entries(wanted)) {
    if (!path.includes('node_modules/') || optional === true || peer === true) continue;
    const found = installed[path];
    if (found === undefined || (link !== true && found.version !== version))
      return `${path} is not as locked`;
  }
  return undefined;
}

function readLock(/** @type {string} */ path) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8'))).packages ?? {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstall();
