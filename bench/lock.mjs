/**
 * Stage: before anything else of a run. In: this process. Out: the right to have the machine for itself, or an
 * error. Next: `run.mjs`. Two benchmarks at once would each measure the other.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const defaultFile = join(dirname(fileURLToPath(import.meta.url)), '.cache/running');

/**
 * Claims the benchmark for this process. A claim that a process left behind when it died does not count.
 *
 * @param {string} [file] where the claim is kept
 * @returns {() => void} gives it back
 * @throws when another live process has it
 */
export function claimBench(file = defaultFile) {
  mkdirSync(dirname(file), { recursive: true });
  const owner = readOwner(file);
  if (owner !== undefined && isAlive(owner)) {
    throw new Error(
      `Another benchmark is running (process ${owner}). Wait for it: two at once measure each other.`,
    );
  }
  if (owner !== undefined) rmSync(file);
  // 'wx' fails where another process was quicker.
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return () => rmSync(file, { force: true });
}

/** @param {string} file @returns {number | undefined} */
function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is there.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid)) return false;
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
