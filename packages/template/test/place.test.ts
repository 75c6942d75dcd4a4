/** Spans and what people are shown of them. */
import { describe, expect, test } from 'vitest';
import { parseTemplate, parseTemplateWithDiagnostics, place } from '@strop/template';
import { strings as html, unmark } from './notation.ts';
import { type Called, noting, where } from './outlined.ts';

const C = 'component';

describe('place', () => {
  test('the first character is line 1, column 1', () => {
    expect(place(['<p></p>'], { part: 0, offset: 0 })).toEqual({ line: 1, column: 1, excerpt: '<p></p>' });
  });

  test('holes show as ${…} and count as shown', () => {
    expect(place(['<p a=', ' b>', '</p>'], { part: 1, offset: 1 })).toEqual({
      line: 1,
      column: 11,
      excerpt: '<p a=${…} b>${…}</p>',
    });
  });

  test('a hole is at the end of the string before it', () => {
    expect(place(['ab', 'c'], { part: 0, offset: 2 })).toEqual({ line: 1, column: 3, excerpt: 'ab${…}c' });
  });

  test('lines are counted through all strings, and only the line itself is shown', () => {
    const strings = ['\n  <ul>\n    <li>', '</li>\n    <li ', '></li>\n  </ul>\n'];
    expect(place(strings, { part: 1, offset: 10 })).toEqual({
      line: 4,
      column: 5,
      excerpt: '<li ${…}></li>',
    });
    expect(place(strings, { part: 2, offset: 6 })).toEqual({
      line: 4,
      column: 19,
      excerpt: '<li ${…}></li>',
    });
  });

  test('the end of the template has a place', () => {
    expect(place(['a\n', '\n'], { part: 1, offset: 1 })).toEqual({ line: 3, column: 1, excerpt: '' });
  });
});

test('a component is told where it stands', () => {
  const { strings, spans } = unmark(html`▸<${C}>a <p> ▸<${C} @key=${1}/></p></${C}>▸<${C}/>`);
  expect(placesOf(parseTemplateWithDiagnostics(strings, noting, where).template)).toEqual(spans.map(where));
  expect(placesOf(parseTemplate(strings, noting))[1]).toBe(
    'line 1, column 13: <${…}>a <p> <${…} @key=${…}/></p></${…}><${…}/>',
  );
});

test('the holes after many others are right', () => {
  const strings = [...Array.from({ length: 500 }, (_, index) => 'x'.repeat(index % 7)), ''];
  const [roots] = parseTemplate(strings, noting).given as [unknown[]];
  expect(roots.filter((node) => typeof node === 'number')).toEqual(
    Array.from({ length: 500 }, (_, index) => index),
  );
});

/** In document order. */
function placesOf(made: unknown): string[] {
  if (Array.isArray(made)) return made.flatMap(placesOf);
  if (typeof made !== 'object' || made === null) return [];
  const { maker, given } = made as Called;
  return [...(maker === 'component' ? [given[1] as string] : []), ...given.flatMap(placesOf)];
}
