/** What a production bundle of `parseTemplate` holds: codes and values, nothing of development or of diagnostics. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { parseTemplate as parseInDevelopment } from '@strop/template';
import type * as Template from '@strop/template';
import { accepted } from './accepted-templates.ts';
import { noting } from './outlined.ts';

/** The entry is the file behind the index's export, so what it holds is what that export alone costs. */
async function bundleParser(): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    resolve: { conditions: ['@strop/source', 'production'] },
    build: { write: false, lib: { entry: 'src/parse-template.ts', formats: ['es'] } },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

async function importParser(code: string): Promise<typeof Template> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

test('a production bundle throws codes with values, and holds no sentence, suggestion or line counting', async () => {
  const code = await bundleParser();
  expect(code).not.toMatch(/Cause|Fix:|never closed|dblclick|diagnostics|column|excerpt/);

  const { parseTemplate } = await importParser(code);
  expect(() => parseTemplate(['<div><p a=', '></div>'], noting)).toThrow(
    /^STROP1002 \[<\/div>, <p>, 0:5, 1:1\]$/,
  );
  expect(() => parseTemplate(['a</p>'], noting)).toThrow(/^STROP1002 \[<\/p>, , 0:0, 0:1\]$/);
  expect(() => parseTemplate(['<div><p></p>'], noting)).toThrow(/^STROP1001 \[<div>, 0:0\]$/);
  expect(() => parseTemplate(['<p a="'], noting)).toThrow(/^STROP1004 \[<p, 0:0\]$/);
  expect(() => parseTemplate(['a<!doctype html>'], noting)).toThrow(/^STROP1001 \[, 0:0\]$/);
});

test('it leaves to development what is wrong with names and values', async () => {
  const { parseTemplate } = await importParser(await bundleParser());
  for (const strings of [['<p @click=', '></p>'], ['<p a a></p>'], ['&infin;']]) {
    expect(() => parseInDevelopment(strings, noting)).toThrow(/^STROP10/);
    parseTemplate(strings, noting);
  }
});

test('it reads what is right as development does', async () => {
  const { parseTemplate } = await importParser(await bundleParser());
  for (const [, rows] of accepted)
    for (const [, strings] of rows)
      expect(withoutPlaces(parseTemplate(strings, noting))).toBe(
        withoutPlaces(parseInDevelopment(strings, noting)),
      );
});

/** Components are told where they stand, in words of development. */
function withoutPlaces(made: unknown): string {
  return JSON.stringify(made).replace(/("maker":"component","given":\[\d+,)"(?:\\.|[^"])*"/g, '$1');
}
