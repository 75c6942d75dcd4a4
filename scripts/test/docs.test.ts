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
  return checkPages(pages, (path) => pages.has(path) || path === 'packages' || path === 'docs/picture.svg');
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
    expect(checkPages(pages, () => true)).toEqual([
      { page: 'docs/decisions/0001-three.md', line: 1, text: 'Another decision is number 0001.' },
    ]);
  });
});
