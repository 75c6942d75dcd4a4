import { describe, expect, it } from 'vitest';
import { readArchitecture } from '../layers/architecture.mjs';
import { checkLayers } from '../layers/check.mjs';
import { findCycles } from '../layers/cycles.mjs';
import { readImports } from '../layers/imports.mjs';

const fence = '```';
const architecture = readArchitecture(`
${fence}arrows
low → nothing
high → low, side/contract (types)
side → nothing
${fence}

${fence}layers high
top
left, right
bottom
${fence}
`);
const manifests = new Map([
  ['low', {}],
  ['high', { dependencies: { lodash: '1.0.0' } }],
  ['side', { peerDependencies: { vite: '8.0.0' } }],
]);

function problemsOf(files: Record<string, string>, rules = architecture): string[] {
  const problems = checkLayers(rules, manifests, new Map(Object.entries(files)));
  return problems.map(({ file, line, text }) => `${file}:${line}: ${text}`);
}
const problemsIn = (path: string, text: string) => problemsOf({ [path]: text });

describe('arrows between packages', () => {
  it('allow what is written, for types only where it says so', () => {
    const text = `import { a } from '@strop/low';\nimport type { b } from '@strop/side/contract';`;
    expect(problemsIn('packages/high/src/a.ts', text)).toEqual([]);
  });

  it('refuse a package that is not written, with the line of the import', () => {
    expect(problemsIn('packages/low/src/a.ts', `\nimport { a } from '@strop/high';`)).toEqual([
      'packages/low/src/a.ts:2: there is no arrow low → high',
    ]);
  });

  it('refuse values where only types are allowed, also by re-export and by dynamic import', () => {
    const text = [
      `import { b } from '@strop/side/contract';`,
      `export * from '@strop/side/contract';`,
      `const c = await import('@strop/side/contract');`,
      `import { type d } from '@strop/side/contract';`,
    ].join('\n');
    const message = "the arrow high → side is for types: write 'import type'";
    expect(problemsIn('packages/high/src/a.ts', text).sort()).toEqual(
      [1, 2, 3, 4].map((line) => `packages/high/src/a.ts:${line}: ${message}`),
    );
  });

  it('refuse another entry than the one that is written', () => {
    expect(problemsIn('packages/high/src/a.ts', `import type { b } from '@strop/side';`)).toEqual([
      "packages/high/src/a.ts:1: the arrow high → side is for other entries than ''",
    ]);
  });

  it('refuse paths into another package, from tests and examples too', () => {
    const text = `import { a } from '../../low/src/a.ts';`;
    const message = "'../../low/src/a.ts' goes into another package's src: import @strop/low";
    expect(problemsIn('packages/high/test/a.test.ts', text)).toEqual([
      `packages/high/test/a.test.ts:1: ${message}`,
    ]);
    expect(problemsIn('examples/app/main.ts', `import '../../packages/low/src/a.ts';`)).toHaveLength(1);
  });

  it('do not bind tests, which may import any package by name', () => {
    expect(problemsIn('packages/low/test/a.test.ts', `import { a } from '@strop/high';`)).toEqual([]);
  });

  it('want npm packages declared, and Node only where Vite is', () => {
    expect(problemsIn('packages/high/src/a.ts', `import 'lodash/get';\nimport 'left-pad';`)).toEqual([
      "packages/high/src/a.ts:2: 'left-pad' is no dependency of this package",
    ]);
    expect(problemsIn('packages/high/src/a.ts', `import 'node:fs';`)).toHaveLength(1);
    expect(problemsIn('packages/side/src/a.ts', `import 'node:fs';\nimport 'vite';`)).toEqual([]);
  });

  it('are wanted for every package', () => {
    const rules = readArchitecture(`${fence}arrows\nlow → nothing\n${fence}`);
    expect(problemsOf({}, rules)).toEqual([
      "docs/architecture.md:1: the package 'high' has no arrows",
      "docs/architecture.md:1: the package 'side' has no arrows",
    ]);
  });
});

describe('layers within a package', () => {
  it('allow imports down and within a line, and everything from the files beside the folders', () => {
    expect(
      problemsOf({
        'packages/high/src/index.ts': `export * from './bottom/a.ts'; export * from './top/a.ts';`,
        'packages/high/src/top/a.ts': `import type { b } from '../bottom/a.ts';`,
        'packages/high/src/left/a.ts': `import type { b } from '../right/a.ts';`,
      }),
    ).toEqual([]);
  });

  it('refuse imports up, of types too', () => {
    expect(problemsIn('packages/high/src/bottom/a.ts', `import type { b } from '../top/a.ts';`)).toEqual([
      "packages/high/src/bottom/a.ts:1: 'bottom' is below 'top' and must not import from it",
    ]);
    expect(problemsIn('packages/high/src/top/a.ts', `import { b } from '../index.ts';`)).toHaveLength(1);
  });

  it('refuse a folder that is in no layer', () => {
    expect(problemsIn('packages/high/src/new/a.ts', `import { b } from '../bottom/a.ts';`)).toEqual([
      "packages/high/src/new/a.ts:1: the folder 'new' is in no layer",
    ]);
  });
});

describe('files that import each other', () => {
  const circle = {
    'packages/low/src/a.ts': `import './b.ts';`,
    'packages/low/src/b.ts': `import './c.ts';`,
    'packages/low/src/c.ts': `import './a.ts';`,
  };

  it('are refused with the way round', () => {
    expect(problemsOf(circle)).toEqual([
      'packages/low/src/a.ts:1: files import each other: packages/low/src/a.ts → packages/low/src/b.ts → packages/low/src/c.ts → packages/low/src/a.ts',
    ]);
  });

  it('are no circle where types close it', () => {
    expect(problemsOf({ ...circle, 'packages/low/src/c.ts': `import type { a } from './a.ts';` })).toEqual(
      [],
    );
  });

  it('are allowed where the architecture names them, and named only while they are', () => {
    const rules = { ...architecture, knots: [Object.keys(circle).reverse()] };
    expect(problemsOf(circle, rules)).toEqual([]);
    expect(problemsOf({}, rules)).toEqual([
      expect.stringMatching(/^docs\/architecture.md:1: these do not import each other/),
    ]);
  });

  it('are found once for each knot, by the shortest way', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['c', ['a', 'd']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    expect(findCycles(graph)).toEqual([
      { members: ['d'], way: ['d'] },
      { members: ['a', 'b', 'c'], way: ['a', 'b'] },
    ]);
  });
});

it('finds imports in code, not in comments, strings or template literals', () => {
  const text = [
    `// import 'a'`,
    `const b = "import 'b'";`,
    'const c = `import("c")`;',
    `import { type d } from 'd';`,
    `import type from 'e';`,
    `export type { f } from 'f';`,
    `await import(b);`,
  ].join('\n');
  expect(readImports('a.ts', text)).toEqual([
    { specifier: 'd', line: 4, typesOnly: false },
    { specifier: 'e', line: 5, typesOnly: false },
    { specifier: 'f', line: 6, typesOnly: true },
  ]);
});
