/**
 * What browser tests ask of Node: a process with components at the far end of a WebSocket.
 *
 * In: a command of a test in Chromium. Out: the port. The process is built from the sources, once for each run.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserCommand } from 'vitest/node';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'node_modules/.cache/strop-components', String(process.pid));
const running = new Map<number, ChildProcess>();
let built: Promise<unknown> | undefined;

/** Starts a process. Its sockets take messages of `maxMessageBytes`. */
export const startComponents: BrowserCommand<[maxMessageBytes: number]> = async (
  _context,
  maxMessageBytes,
) => {
  await (built ??= buildServer());
  const child = fork(join(outDir, 'socket-server.mjs'), [String(maxMessageBytes)]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`The process with components ended with ${code}.`)));
  });
  running.set(port, child);
  return port;
};

/** Ends it without a word to its sockets. */
export const stopComponents: BrowserCommand<[port: number]> = async (_context, port) => {
  const child = running.get(port);
  if (child === undefined) return;
  running.delete(port);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
};

function buildServer(): Promise<unknown> {
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@strop\//], resolve: { conditions: ['@strop/source', 'development', 'node'] } },
    resolve: { conditions: ['@strop/source', 'development', 'node'] },
    build: {
      ssr: join(root, 'packages/interop/test/support/socket-server.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'socket-server.mjs' } },
    },
  });
}
