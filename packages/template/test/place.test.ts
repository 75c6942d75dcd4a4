/** Spans and what people are shown of them. */
import { describe, expect, test } from 'vitest';
import { parseTemplate, place } from '@strop/template';
import type { AttributeNode, ShapeNode, Span } from '@strop/template';
import { strings as html, unmark } from './notation.ts';

const C = 'component';
const v = 'value';

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

test.each([
  ['elements', html`  ▸<div> ▸<br> ▸<svg>▸<g/></svg></div> ▸<p/>`],
  ['content holes', html`a ▸${v} <!-- ${v} -->▸${v}▸<p>▸${v}</p>`],
  ['components', html`▸<${C}>a ▸<${C}/></${C}>▸<${C}/>`],
  [
    'attributes of every kind',
    html`▸<input ▸a ▸b=1 ▸c = ${v}  ▸d="x${v}"\n▸.e=${v} ▸@onf=${v} ▸@onf:stopPropagation ▸...${v} ▸@attributes=${v} ▸@ref=${v}>`,
  ],
  [
    'a binding, whose place is that of @bind itself',
    html`▸<input @bind:event="oninput" ▸@bind=${v} @bind:after=${v}>`,
  ],
  ['attributes of components', html`▸<${C} ▸a=1 ▸B=${v}/>`],
  ['keyed nodes, whose region stands where they do', html`▸<ul>▸<li @key=${v} ▸a></li></ul>`],
])('a span points at the first character of %s', (_title, marked) => {
  const { strings, spans } = unmark(marked);
  expect(collectSpans(parseTemplate(strings).roots)).toEqual(spans);
});

test('the places of many holes are right however many came before', () => {
  const strings = [...Array.from({ length: 500 }, (_, index) => 'x'.repeat(index % 7)), ''];
  const contents = parseTemplate(strings).roots.filter((node) => node.kind === 'content');
  expect(contents.map(({ hole }) => hole)).toEqual(Array.from({ length: 500 }, (_, index) => index));
  expect(contents.map(({ span }) => span)).toEqual(
    Array.from({ length: 500 }, (_, index) => ({ part: index, offset: index % 7 })),
  );
});

/** All spans in the order nodes are met; a region's own is checked to be its node's. */
function collectSpans(nodes: readonly ShapeNode[]): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'content':
        return [node.span];
      case 'element':
        return [node.span, ...spansOf(node.attributes), ...collectSpans(node.children)];
      case 'component':
        return [node.span, ...spansOf(node.attributes), ...collectSpans(node.content?.roots ?? [])];
      case 'region': {
        const spans = collectSpans(node.shape.roots);
        expect(node.span).toEqual(spans[0]);
        return spans;
      }
      default:
        return node satisfies never;
    }
  });
}

function spansOf(attributes: readonly AttributeNode[]): Span[] {
  return attributes.map(({ span }) => span);
}
