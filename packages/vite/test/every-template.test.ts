/** Every template of this repository is the same, read at build time and read by a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { parseTemplateWithDiagnostics } from '@strop/template';
import { noting, outlined, ran } from '../../template/test/outlined.ts';
import { compileTemplates } from '../src/compile-templates.ts';
import { findTemplates } from '../src/template-tags.ts';

const root = join(import.meta.dirname, '../../..');

it('with its outline, and as many mistakes', async () => {
  const right: (readonly string[])[] = [];
  let wrong = 0;
  for (const file of sources('packages', 'examples', 'bench/entries', 'bench/trees', 'e2e')) {
    const text = readFileSync(join(root, file), 'utf8');
    const compiled = compileTemplates(file, text, false);
    const mistakes: string[] = [];
    for (const { quasi } of compiled === undefined ? [] : findTemplates(parseSync(file, text))) {
      const strings = quasi.quasis.map(({ value }) => value.cooked ?? (undefined as never));
      const { diagnostics } = parseTemplateWithDiagnostics(strings, noting);
      mistakes.push(...diagnostics.map(({ code }) => code));
      if (diagnostics.length > 0) wrong++;
      else right.push(strings);
    }
    expect(compiled?.mistakes.map(({ code }) => code) ?? [], file).toEqual(mistakes);
    if (compiled !== undefined) expect(parseSync(file, compiled.code).errors, file).toEqual([]);
  }
  // Tests show what is wrong with some; the others are all that pages and tests have.
  expect(right.length).toBeGreaterThan(900);
  expect(wrong).toBeGreaterThan(0);
  expect(await ran(right)).toEqual(right.map(outlined));
});

function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const { name } = entry;
      const path = `${folder}/${name}`;
      if (name === 'node_modules' || name === 'dist' || name === 'public') return [];
      return entry.isDirectory() ? sources(path) : /\.[cm]?[jt]sx?$/.test(name) ? [path] : [];
    }),
  );
}
