import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimBench } from '../lock.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('lets one benchmark run at a time', () => {
  const file = join(folder, 'new', 'running');
  const release = claimBench(file);
  expect(() => claimBench(file)).toThrow(`process ${process.pid}`);
  release();
  claimBench(file)();
});

it('takes over from a process that died', () => {
  const file = join(folder, 'running');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = claimBench(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
});
