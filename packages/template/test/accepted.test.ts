/** What templates mean: a table of sources and what is made of them, in the notation of `notation.ts`. */
import { describe, expect, test } from 'vitest';
import { parseTemplate, parseTemplateWithDiagnostics } from '@strop/template';
import { accepted } from './accepted-templates.ts';
import { showTemplate, strings as html } from './notation.ts';
import { noting, where } from './outlined.ts';

const C = 'component';
const v = 'value';

describe.each(accepted)('%s', (_, rows) => {
  test.each(rows)('%s', (_title, strings, expected) => {
    const made = parseTemplate(strings, noting);
    expect(showTemplate(made)).toBe(expected);
    const reading = parseTemplateWithDiagnostics(strings, noting);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.template).toEqual(made);
  });
});

test('every maker is given what the vocabulary says', () => {
  const strings = html`<p a b=${v} c="${v} d" .e=${v} @onf=${v} @onf:preventDefault @bind=${v} @bind:after=${v} @ref=${v}>g${v}<${C} h>i<//><i @key=${v}/></p>`;
  const call = (maker: string, ...given: unknown[]) => ({ maker, given });
  expect(parseTemplateWithDiagnostics(strings, noting, where).template).toStrictEqual(
    call(
      'template',
      [
        [
          'p',
          [
            ...['a', '', 'b', 0, 'c', [['', ' d'], [1]]],
            call('property', 2, 'e', undefined),
            call('event', 3, 'f', undefined),
            call('eventOption', -1, 'f', 'preventDefault'),
            call('ref', 6, '', undefined),
            call('bind', 4, '', { after: 5 }),
          ],
          'g',
          7,
          call('component', 8, '8:0', ['h', true], call('template', ['i'], -1, false), -1),
          call('region', call('template', [['i', []]], 9, false)),
        ],
      ],
      -1,
      false,
    ),
  );
});
