/**
 * Stage: script time where other work runs on the machine (`--quiet-clock`). In: the browser that this process has started. Out: it is
 * first in line for the processors (Linux's round-robin real time), so that other work does not stand in the clock around a click. It
 * does not make a busy machine a quiet one: caches and memory are shared all the same (decision 0025). Next: `measure-script.mjs`.
 */
import { execFileSync } from 'node:child_process';

/** @returns {() => void} to be called with every page, since each may bring processes; throws where the system does not allow it */
export function quietClock() {
  setFirst(process.pid);
  return () => {
    for (const pid of below(process.pid)) {
      try {
        setFirst(pid);
      } catch (error) {
        // One that has ended meanwhile is no matter.
        if (isRunning(pid)) throw error;
      }
    }
  };
}

/** All threads of a process. @param {number} pid */
function setFirst(pid) {
  try {
    execFileSync('chrt', ['--all-tasks', '--rr', '--pid', '1', String(pid)], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      `--quiet-clock needs Linux, chrt (of util-linux) and the right to use it (root, or CAP_SYS_NICE): ${String(error)}`,
      { cause: error },
    );
  }
}

/** @param {number} pid */
function isRunning(pid) {
  return table().some(([one]) => one === pid);
}

/** The processes a process has started, and those they have. @param {number} root @returns {number[]} */
function below(root) {
  const rows = table();
  const found = [root];
  // Grows while it is worked off.
  for (const parent of found) for (const [pid, above] of rows) if (above === parent) found.push(pid);
  return found.slice(1);
}

/** @returns {(readonly [pid: number, parent: number])[]} */
function table() {
  const text = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return /** @type {const} */ ([pid ?? 0, parent ?? 0]);
    });
}
