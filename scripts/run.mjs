/** Runs the project's tools and scripts in a process of their own, from the root, with their output passed through. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Programs by name: found without a shell, so that it works alike on every system. */
const tools = {
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** What a failed command throws: its output has already said why. */
export class CommandFailed extends Error {}

/**
 * @param {keyof typeof tools} name
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export function runTool(name, args, options) {
  runNode([tools[name], ...args], options, name);
}

/**
 * A script of this folder: `runScript('build.mjs')`.
 *
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {{ env?: Record<string, string> }} [options]
 */
export function runScript(name, args = [], options) {
  runNode([`scripts/${name}`, ...args], options, `scripts/${name}`);
}

/**
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string } | undefined} options
 * @param {string} name
 */
function runNode(args, options, name) {
  const [file = '', ...rest] = args;
  const { status, signal, error } = spawnSync(process.execPath, [join(root, file), ...rest], {
    cwd: options?.cwd ?? root,
    env: { ...process.env, ...options?.env },
    // No input: nothing here may wait for a person.
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new CommandFailed(`${name} ended with ${signal ?? status}.`);
}

/**
 * Runs one step after the other and prints what each took; the first failure is thrown on.
 *
 * @param {readonly { name: string, run: () => unknown }[]} steps
 */
export async function runSteps(steps) {
  for (const { name, run } of steps) {
    console.log(`\n▶ ${name}`);
    const start = performance.now();
    const took = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    try {
      await run();
      console.log(`✓ ${name} (${took()})`);
    } catch (error) {
      console.error(`✗ ${name} (${took()})`);
      throw error;
    }
  }
}
