/**
 * Types from a library: what compiles and what does not, by the compiler itself.
 *
 * `fixtures/pass-*.ts` compile. In `fixtures/fail-*.ts` each line that ends with `// TS2345 `token`` has exactly these
 * errors, and they begin at these tokens. All fixtures are one program, compiled once.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')),
  'bin/tsc',
);
const files = readdirSync(folder).filter((name) => /^(?:pass|fail)-.*\.ts$/.test(name));
const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n');

/** Errors by file, each as `line: code `token``. */
let found: Map<string, string[]>;

beforeAll(async () => {
  const output = await new Promise<string>((resolve) => {
    const args = [compiler, '-p', folder, '--pretty', 'false'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 }, (_error, text) => resolve(text));
  });
  found = new Map();
  for (const [, path = '', line, column, code] of output.matchAll(
    /^(\S+?)\((\d+),(\d+)\): error (TS\d+)/gm,
  )) {
    const file = path.split('/').at(-1)!;
    const rest = linesOf(file)[Number(line) - 1]!.slice(Number(column) - 1);
    const token = /^(?:[\w$]+|'[^']*'|.)/.exec(rest)?.[0] ?? '';
    found.set(file, [...(found.get(file) ?? []), `${line}: ${code} \`${token}\``]);
  }
}, 120_000);

describe('fixtures that compile', () => {
  it.each(files.filter((name) => name.startsWith('pass-')))('%s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

describe('fixtures that must not compile', () => {
  it.each(files.filter((name) => name.startsWith('fail-')))(
    '%s: every error, its place and its code',
    (file) => {
      const expected = linesOf(file).flatMap((text, index) =>
        [...(/ \/\/ (TS\d.*)$/.exec(text)?.[1] ?? '').matchAll(/(TS\d+ `[^`]*`)/g)].map(
          ([note]) => `${index + 1}: ${note}`,
        ),
      );
      expect(found.get(file)).toEqual(expected);
      // A statement without an expected error stands in the wrong file.
      const statements = linesOf(file).filter((text) => /^(?:await|const|view|lib|\()/.test(text));
      expect(statements.filter((text) => !text.includes(' // TS'))).toEqual([]);
    },
  );
});

it('no other file of the program has errors, and there are enough cases', () => {
  expect([...found.keys()].filter((file) => !files.includes(file))).toEqual([]);
  const cases = (kind: string, pattern: RegExp): number =>
    files
      .filter((name) => name.startsWith(kind))
      .flatMap(linesOf)
      .filter((text) => pattern.test(text)).length;
  expect(cases('fail-', / \/\/ TS\d/)).toBeGreaterThanOrEqual(160);
  expect(cases('pass-', /^ *(?:await|const .*await|same|notAny)/)).toBeGreaterThanOrEqual(100);
});
