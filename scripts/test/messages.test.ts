import { describe, expect, it } from 'vitest';
import { generateModule, generateReference } from '../messages/generate.mjs';
import { findDuplicates, parseMessages, splitSlots } from '../messages/parse.mjs';

const entry = (heading: string, rest = '> The element is broken.\n**Cause.** It was.\n**Fix.** Mend it.') =>
  `${heading}\n${rest}\n`;
const parse = (text: string, packageName = 'template') =>
  parseMessages(text, { file: `messages/${packageName}.md`, packageName });
const problemsOf = (text: string, packageName = 'template') =>
  parse(text, packageName).problems.map(({ line, text: problem }) => `${line}: ${problem}`);

describe('the parser of the error catalogue', () => {
  it('reads the code, the name, typed parameters, wrapped sentences and both code blocks', () => {
    const { entries, problems } = parse(
      [
        '# Errors',
        'Some introduction.',
        '',
        '## STROP1004 unclosedElement(name, count: number)',
        "> The element '<{name}>'",
        '> is never closed.',
        '',
        '**Cause.** It was opened',
        '{count} times.',
        '**Fix.** Close it.',
        '**Before**',
        '```html',
        '## not a heading',
        '```',
        '**After**',
        '```html',
        '<b></b>',
        '```',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        code: 'STROP1004',
        name: 'unclosedElement',
        parameters: [
          { name: 'name', type: 'string' },
          { name: 'count', type: 'number' },
        ],
        verbatim: false,
        alone: false,
        everywhere: false,
        line: 4,
        sentence: "The element '<{name}>' is never closed.",
        cause: 'It was opened {count} times.',
        fix: 'Close it.',
        before: '## not a heading\n',
        after: '<b></b>\n',
      },
    ]);
  });

  it('reads the markers where a formatter has drawn them into the quotation', () => {
    const text = entry(
      '## STROP1001 broken()',
      '\n> The\n> sentence.\n> **Cause.** It was.\n> **Fix.** Mend it.',
    );
    expect(parse(text)).toMatchObject({
      problems: [],
      entries: [{ sentence: 'The sentence.', cause: 'It was.', fix: 'Mend it.' }],
    });
  });

  it('keeps the line ends of a verbatim text', () => {
    const { entries } = parse(
      entry('## STROP3001 gone() verbatim', '> one\n> two\n**Cause.** a\n**Fix.** b'),
      'interop',
    );
    expect(entries[0]).toMatchObject({ verbatim: true, sentence: 'one\ntwo' });
  });

  it('reports a slot that is not a parameter, wherever it stands', () => {
    const text = entry(
      '## STROP1001 broken(name)',
      '> A {nmae}.\n**Cause.** {cause}\n**Fix.** Write `{fix}`.',
    );
    expect(problemsOf(text)).toEqual([
      expect.stringContaining("'{nmae}'"),
      expect.stringContaining("'{cause}'"),
      expect.stringContaining("'{fix}'"),
    ]);
  });

  it('reports a code outside the range of the package', () => {
    expect(problemsOf(entry('## STROP2001 broken()'))).toEqual([
      "1: STROP2001 broken: codes of 'template' are STROP1000 to STROP1999",
    ]);
  });

  it('reports headings that cannot be read, and missing parts', () => {
    expect(problemsOf('## STROP10 broken()')).toEqual([expect.stringContaining('expected')]);
    expect(problemsOf(entry('## STROP1001 broken(a: string[])'))).toEqual([
      expect.stringContaining('a: string[]'),
    ]);
    expect(problemsOf(entry('## STROP1001 broken(a, a)'))).toEqual(["1: 'a' is declared twice"]);
    expect(problemsOf(entry('## STROP1001 broken()', ''))).toEqual([
      '1: STROP1001 broken: the sentence is missing',
      '1: STROP1001 broken: **Cause.** is missing',
      '1: STROP1001 broken: **Fix.** is missing',
    ]);
    expect(problemsOf(entry('## STROP1001 broken()') + '**Before**\n```\na\n```')).toEqual([
      '1: STROP1001 broken: **Before** and **After** come together',
    ]);
    expect(problemsOf(entry('## STROP1001 broken()') + '**Before**\n```\na')).toContain(
      '7: a code block is never closed',
    );
  });

  it('reports codes given twice in the project and names given twice in a package', () => {
    const one = { file: 'one.md', ...parse(entry('## STROP1001 a()') + entry('## STROP1002 a()')) };
    const two = { file: 'two.md', ...parse(entry('## STROP1001 a()')) };
    expect(findDuplicates([one, two]).map(({ file, text }) => `${file}: ${text}`)).toEqual([
      "one.md: the name 'a' is already used at one.md:1",
      'two.md: the code STROP1001 is already used at one.md:1',
    ]);
  });

  it('takes braces that hold no identifier, follow a dollar or are doubled as text', () => {
    expect(splitSlots('{a} { b: 1 } ${c} {{d}}')).toEqual([
      { kind: 'slot', name: 'a' },
      { kind: 'text', text: ' { b: 1 } ${c} {d}' },
    ]);
  });
});

describe('the generated errors', () => {
  const template = entry(
    '## STROP1002 second(name, count: number, cause)',
    '> A `{name}` costs ${x} \\ {count}.\n**Cause.** c\n**Fix.** f',
  );
  const { entries } = parse(template + entry('## STROP1001 first()'));

  it('stand in the order of codes, escape what a template literal would read, and pass a cause on', () => {
    const module = generateModule('template', entries);
    expect(module.indexOf('const first: () => StropError')).toBeLessThan(module.indexOf('function second('));
    expect(module).toContain('second(name: string, count: number, cause: unknown): StropError');
    expect(module).toContain(
      'DEV ? (name, count) => `STROP1002: A \\`${name}\\` costs \\${x} \\\\ ${count}.\\n  Cause: c\\n  Fix: f` : undefined',
    );
    expect(module).toContain('[name, count], { cause }');
  });

  it('hold a sentence of Blazor’s with what to do, or alone where scripts see it, in every build if need be', () => {
    const text =
      entry('## STROP3001 gone() verbatim alone') +
      entry('## STROP3002 lost() verbatim in every build') +
      entry('## STROP3003 left() verbatim');
    const module = generateModule('interop', parse(text, 'interop').entries);
    const sentence = '() =>\n    `The element is broken.`)';
    expect(module).toContain('`STROP3003: The element is broken.\\n  Cause: ');
    expect(module).toContain(`DEV\n  ? /* @__PURE__ */ message(3001, ${sentence}\n`);
    expect(module).toContain(': /* @__PURE__ */ message(3001);');
    expect(module).toContain(`= /* @__PURE__ */ message(3002, ${sentence};`);
  });

  it('take a hint where there is one, in development alone', () => {
    const text = entry(
      '## STROP2001 gone(name, near: hint)',
      '> No {name}.\n**Cause.** c\n**Fix.** {near}Look.',
    );
    const parsed = parse(text, 'renderer').entries;
    const module = generateModule('renderer', parsed);
    expect(module).toContain('(name: string, near?: string) => StropError');
    expect(module).toContain("  Fix: ${near ?? ''}Look.`");
    const page = generateReference([{ packageName: 'renderer', entries: parsed }]);
    expect(page).toContain('In production: `STROP2001 [name]`');
    expect(page).toContain('**Fix.** Look.');
  });

  it('do not import the development flag where every text stands in every build', () => {
    const verbatim = parse(entry('## STROP3001 gone() verbatim in every build'), 'interop').entries;
    expect(generateModule('interop', verbatim)).not.toContain('#dev');
  });

  it('are listed in a reference page with the production text', () => {
    const page = generateReference([{ packageName: 'template', entries }]);
    expect(page).toContain('### STROP1002');
    expect(page).toContain('In production: `STROP1002 [name, count]`');
  });
});
