import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bugs } from '../fuzz-bugs.mjs';

const sources = new URL('../../packages/renderer/src/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, sources), 'utf8');

describe('the bugs that are seeded into the renderer', () => {
  it.each(bugs)('$name: its text stands exactly once in $file', ({ file, from, to }) => {
    expect(read(file).split(from).length - 1).toBe(1);
    expect(to).not.toBe(from);
  });

  it('have a name each, which `npm run fuzz:bugs -- --only` takes', () => {
    expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  });
});
