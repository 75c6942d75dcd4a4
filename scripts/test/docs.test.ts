import { describe, expect, it } from 'vitest';
import { checkPages } from '../docs/check.mjs';

/** What is wrong with a page beside a complete index and a guide. */
function check(text: string, index = '[Page](page.md), [Guide](guides/guide.md)') {
  const pages = new Map([
    ['docs/README.md', index],
    ['docs/page.md', text],
    [
      'docs/guides/guide.md',
      '# A guide, and more: `code`\n\n```ts\n# not a heading\n```\n\n[up](../page.md)',
    ],
    ['docs/decisions/0001-one.md', '# One'],
  ]);
  const files = new Set(['packages', 'docs/picture.svg', 'packages/a/test/code.ts']);
  return checkPages(
    pages,
    (path) => pages.has(path) || files.has(path),
    () => "// A header.\nimport { a } from '../a.ts';\n\nexport const b = a;\n\nb();\n",
  );
}

describe('links of the pages', () => {
  it('may lead to pages, their headings, folders and other sites', () => {
    expect(
      check(
        '# This one\n[a](guides/guide.md#a-guide-and-more-code) [b](../packages/) [c](#this-one) [d](https://example.org) ![e](picture.svg)',
      ),
    ).toEqual([]);
  });

  it('are not looked for in code', () => {
    expect(check('`[a](nowhere.md)`\n\n```md\n[b](nowhere.md)\n```\n')).toEqual([]);
  });

  it.each([
    ['[a](nowhere.md)', 'nowhere.md is not there.'],
    ['[a](guides/guide.md#not-a-heading)', 'docs/guides/guide.md has no heading for #not-a-heading.'],
    ['[a](#nothing)', 'docs/page.md has no heading for #nothing.'],
  ])('%s leads nowhere', (text, problem) => {
    expect(check(`\n${text}`)).toEqual([{ page: 'docs/page.md', line: 2, text: problem }]);
  });
});

describe('code that a test runs', () => {
  const page = (path: string, code: string) =>
    check(`# One\n\n<!-- runs in ${path} -->\n\n\`\`\`ts\n${code}\n\`\`\`\n`);

  it('stands in the test’s file, imports aside', () => {
    expect(page('packages/a/test/code.ts', "import { a } from 'a';\n\nexport const b = a;")).toEqual([]);
  });

  it.each([
    ['packages/a/test/code.ts', 'export const b = 1;', 'packages/a/test/code.ts does not hold this code.'],
    ['packages/a/test/gone.ts', 'export const b = a;', 'packages/a/test/gone.ts is not there.'],
  ])('is told where it does not: %s, %s', (path, code, text) => {
    expect(page(path, code)).toEqual([{ page: 'docs/page.md', line: 3, text }]);
  });
});

describe('the index', () => {
  it('names guides and references; decisions have a folder', () => {
    expect(check('', '[Decisions](decisions/0001-one.md)').map(({ text }) => text)).toEqual([
      'Does not name docs/page.md.',
      'Does not name docs/guides/guide.md.',
    ]);
  });
});

describe('decisions', () => {
  it('have a number each', () => {
    const pages = new Map(
      ['0001-one', '0002-two', '0001-three'].map((name) => [`docs/decisions/${name}.md`, '']),
    );
    expect(
      checkPages(
        pages,
        () => true,
        () => '',
      ),
    ).toEqual([{ page: 'docs/decisions/0001-three.md', line: 1, text: 'Another decision is number 0001.' }]);
  });
});
