import { describe, expect, it } from 'vitest';
import { checkRows, readRows, readTitles } from '../seeds/check.mjs';

const pages = new Set(['/a']);
const titles = readTitles(
  "test('does it', () => {});\nit(\n  `answers ${n} of ${m[0]}`,\n);\ntest(\"isn't\")",
);
const check = (row: string) =>
  checkRows(readRows(`| Section | Page | Tests |\n| --- | --- | --- |\n${row}\n`), pages, (file) =>
    file === 'x' || file === 'p/y' ? titles : null,
  );

describe('the table from the documents to the gallery', () => {
  it('is right where page and test exist', () => {
    expect(check('| One | `/a` | `x`: does it<br>`p/y`: answers 3 of 4 |')).toEqual([]);
    expect(check("| One | `/a` | `x`: isn't |")).toEqual([]);
    expect(check('| One | **not here** | It needs a server. |')).toEqual([]);
  });

  it.each([
    ['a page that is not there', '| One | `/b` | `x`: does it |', 'The gallery has no page /b.'],
    ['no page', '| One | | `x`: does it |', 'Names neither a page nor **not here**.'],
    ['a file that is not there', '| One | `/a` | `z`: does it |', 'There is no test file z.'],
    ['a test that is not there', '| One | `/a` | `x`: does |', "x has no test 'does'."],
    ['a page without a test', '| One | `/a` | |', 'Names no test, or not as `file`: title.'],
    ['an absence without a reason', '| One | **not here** | |', 'Says no reason.'],
  ])('names %s', (_, row, text) => {
    expect(check(row)).toEqual([{ line: 3, text: `One: ${text}` }]);
  });

  it('is missed where there is none', () => {
    expect(checkRows([], pages, () => null)).toEqual([{ line: 1, text: 'There is no table.' }]);
  });
});
