import { describe, expect, it } from 'vitest';
import { checkDocstrings } from '../docstrings/check.mjs';

/** What is said of the names that `index.ts` exports. */
function check(files: Readonly<Record<string, string>>, needsExamples = true) {
  const { names, problems } = checkDocstrings([{ path: 'src/index.ts', needsExamples }], (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} is not there.`);
    return text;
  });
  return { names, problems: problems.map(({ path, line, text }) => `${path}:${line} ${text}`) };
}

describe('docstrings', () => {
  it('are asked of every name that an entry exports, wherever it is declared', () => {
    expect(
      check({
        'src/index.ts': `
          export { run, type Options as RunOptions } from './run/index.ts';
          export * from './all.ts';
          export * as tools from './tools.ts';
          import { started } from './all.ts';
          export { started as begun };`,
        'src/run/index.ts': `export { run, type Options } from './run.ts';`,
        'src/run/run.ts': `/** Runs.\n * @example run() */\nexport function run() {}\nexport interface Options {}`,
        'src/tools.ts': `export const hammer = {};`,
        'src/all.ts': `/** A number. */\nexport const one = 1;\nexport const started = true;`,
      }),
    ).toEqual({
      names: 6,
      problems: [
        'src/run/run.ts:4 RunOptions has no docstring',
        'src/all.ts:3 started has no docstring',
        'src/index.ts:4 tools has no docstring',
        'src/tools.ts:1 tools.hammer has no docstring',
      ],
    });
  });

  it('have an example where the name can be called, made or derived from', () => {
    const files = {
      'src/index.ts': `export { run, Runner, type Made, inner } from './run.ts';`,
      'src/run.ts': `
/** Runs. */
export function run() {}
/** Runs things. */
export class Runner {}
/** What a runner makes. */
export class Made {}
/** @internal For another package. */
export function inner() {}`,
    };
    expect(check(files).problems).toEqual([
      'src/run.ts:3 run has no @example',
      'src/run.ts:5 Runner has no @example',
    ]);
    expect(check(files, false).problems).toEqual([]);
  });

  it('are one for all overloads', () => {
    const overloads = `
/** By name.\n * @example run('a') */
export function run(name: string): void;
export function run(place: number): void;
export function run(it: unknown) {}`;
    expect(check({ 'src/index.ts': overloads }).problems).toEqual([]);
  });

  it('are not the comment at the head of a file, nor a plain one', () => {
    const file = `/** What this file is. */\nimport './other.ts';\n// A number.\nexport const one = 1;`;
    expect(check({ 'src/index.ts': file }).problems).toEqual(['src/index.ts:4 one has no docstring']);
  });
});
