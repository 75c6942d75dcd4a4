/** What templates mean: a table of sources and the shapes they give, in the notation of `notation.ts`. */
import { describe, expect, test } from 'vitest';
import { parseTemplate, parseTemplateWithDiagnostics } from '@strop/template';
import { accepted } from './accepted-templates.ts';
import { showShape, strings as html } from './notation.ts';

const C = 'component';
const v = 'value';

describe.each(accepted)('%s', (_, rows) => {
  test.each(rows)('%s', (_title, strings, expected) => {
    expect(showShape(parseTemplate(strings))).toBe(expected);
    const reading = parseTemplateWithDiagnostics(strings);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.shape).toEqual(parseTemplate(strings));
  });
});

test('every kind of node has exactly the fields of the vocabulary', () => {
  const strings = html`<p a b=${v} c="${v} d" .e=${v} @onf=${v} @onf:preventDefault @bind=${v} ...${v} @ref=${v}>g${v}<${C}>h<//><i @key=${v}/></p>`;
  const at = (part: number, offset: number) => ({ part, offset });
  expect(parseTemplate(strings)).toStrictEqual({
    strings,
    keyHole: -1,
    roots: [
      {
        kind: 'element',
        name: 'p',
        namespace: 0,
        span: at(0, 0),
        attributes: [
          { kind: 'attribute', name: 'a', value: true, span: at(0, 3) },
          { kind: 'attribute', name: 'b', value: 0, span: at(0, 5) },
          { kind: 'attribute', name: 'c', value: [['', ' d'], [1]], span: at(1, 1) },
          { kind: 'property', name: 'e', hole: 2, span: at(2, 4) },
          { kind: 'event', event: 'f', hole: 3, span: at(3, 1) },
          { kind: 'eventOption', event: 'f', option: 'preventDefault', hole: -1, span: at(4, 1) },
          {
            kind: 'bind',
            name: '',
            hole: 4,
            set: -1,
            event: null,
            after: -1,
            format: null,
            culture: null,
            span: at(4, 21),
          },
          { kind: 'splat', hole: 5, span: at(5, 1) },
          { kind: 'ref', hole: 6, span: at(6, 1) },
        ],
        children: [
          { kind: 'text', text: 'g' },
          { kind: 'content', hole: 7, span: at(7, 2) },
          {
            kind: 'component',
            hole: 8,
            attributes: [],
            content: { strings, keyHole: -1, roots: [{ kind: 'text', text: 'h' }] },
            span: at(8, 0),
          },
          {
            kind: 'region',
            shape: {
              strings,
              keyHole: 9,
              roots: [
                { kind: 'element', name: 'i', namespace: 0, attributes: [], children: [], span: at(9, 6) },
              ],
            },
            span: at(9, 6),
          },
        ],
      },
    ],
  });
});

test('content and regions share the strings array itself, which says "same call site"', () => {
  const strings = html`<${C}><p @key=${v}></p>a<//>`;
  const shape = parseTemplate(strings);
  const [component] = shape.roots;
  expect(shape.strings).toBe(strings);
  if (component?.kind !== 'component' || component.content === null) throw new Error('expected content');
  expect(component.content.strings).toBe(strings);
  const [region] = component.content.roots;
  expect(region?.kind === 'region' && region.shape.strings).toBe(strings);
});
