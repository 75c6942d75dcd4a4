/** What is refused: a table of mistakes, each with the code and, marked by `▸`, the place it is reported at. */
import { describe, expect, test } from 'vitest';
import { parseTemplate, parseTemplateWithDiagnostics } from '@strop/template';
import type { StropError } from '@strop/template';
import { showTemplate, strings as html, unmark } from './notation.ts';
import { noting } from './outlined.ts';

const C = 'component';
const v = 'value';

type Row = readonly [title: string, code: string, marked: readonly string[]];

const rows: Row[] = [
  ['an element that is never closed', 'STROP1001', html`<b></b>▸<div><p></p>`],
  ['a component that is never closed', 'STROP1001', html`▸<${C}>a`],
  ['raw text that is never closed', 'STROP1001', html`▸<style>a</sty>`],
  ['a closing tag that comes too early', 'STROP1002', html`<div><p>▸</div>`],
  ['an implied end tag', 'STROP1002', html`<ul><li>a<li>b▸</ul>`],
  ['crossed elements', 'STROP1002', html`<b><i>▸</b></i>`],
  ['<//> for an element', 'STROP1002', html`<${C}><p>▸<//><//>`],
  ['the name of an element for a component', 'STROP1002', html`<p><${C}>▸</p>`],
  ['a closing tag without any opening', 'STROP1003', html`<p></p>▸</p>`],
  ['<//> without a component', 'STROP1003', html`a▸<//>`],
  ['the closing tag of a void element', 'STROP1003', html`<p><br>▸</br></p>`],
  ['a closing tag without a name', 'STROP1003', html`<p>▸</></p>`],
  ['a tag that is never finished', 'STROP1004', html`a▸<p class="b" `],
  ['a closing tag that is never finished', 'STROP1004', html`<p>a▸</p`],
  ['a closing tag with attributes', 'STROP1004', html`<p>a▸</p class="a">`],
  ['a comment that is never closed', 'STROP1005', html`a▸<!-- b ${v} -- >`],
  ['a doctype', 'STROP1006', html`▸<!doctype html><p></p>`],
  ['an XML declaration', 'STROP1006', html`▸<?xml version="1.0"?>`],
  ['a CDATA section', 'STROP1006', html`<svg>▸<![CDATA[a]]></svg>`],
  ['a script', 'STROP1007', html`<p>▸<script src="a.js"></script></p>`],
  ['a script in svg', 'STROP1007', html`<svg>▸<script></script></svg>`],
  ['a hole after part of a tag name', 'STROP1008', html`▸<my-${v}></my-${v}>`],
  ['a name after a component hole', 'STROP1008', html`▸<${C}a/>`],
  ['two component holes', 'STROP1008', html`▸<${C}${C}/>`],
  ['a hole as an attribute', 'STROP1008', html`<p ▸${v}></p>`],
  ['a hole as an attribute name', 'STROP1008', html`<p ▸${v}=1></p>`],
  ['a hole in an attribute name', 'STROP1008', html`<p ▸data-${v}=1></p>`],
  ['a hole right after a value', 'STROP1008', html`<p a="1"▸${v}></p>`],
  ['a hole in the closing tag of an element', 'STROP1008', html`<my-a>▸</my-${v}>`],
  ['a hole as the closing tag of an element', 'STROP1008', html`<p>▸</${v}>`],
  ['a tag inside a tag', 'STROP1009', html`<p ▸<b></b></p>`],
  ['a stray quote', 'STROP1009', html`<p a=1▸"></p>`],
  ['a stray =', 'STROP1009', html`<p ▸=1></p>`],
  ['a stray /', 'STROP1009', html`<p ▸/ a></p>`],
  ['an = without a value', 'STROP1010', html`<p a▸=></p>`],
  ['a quote without its partner', 'STROP1010', html`<p a▸="b></p>`],
  ['an unquoted value with a slash at the end', 'STROP1011', html`<img src=▸a.png/>`],
  ['an unquoted mixed value with a slash at the end', 'STROP1011', html`<p class=▸a${v}/>`],
  ['the same attribute twice', 'STROP1012', html`<p id=a ▸id=b></p>`],
  ['the same attribute in another case', 'STROP1012', html`<p id=${v} ▸ID=b></p>`],
  ['the same parameter twice', 'STROP1012', html`<${C} Title=a ▸title=b/>`],
  ['the same event twice', 'STROP1012', html`<p @onclick=${v} ▸@onclick=${v}></p>`],
  ['an event and its attribute', 'STROP1012', html`<p @onclick=${v} ▸onclick="a"></p>`],
  [
    'the same event option twice',
    'STROP1012',
    html`<p @onclick:preventDefault ▸@onclick:preventDefault=${v}></p>`,
  ],
  ['@key twice', 'STROP1012', html`<p @key=${v} ▸@key=${v}></p>`],
  ['@ref twice', 'STROP1012', html`<p @ref=${v} ▸@ref=${v}></p>`],
  ['@bind twice', 'STROP1012', html`<input @bind=${v} ▸@bind=${v}>`],
  ['@bind and value', 'STROP1012', html`<input value=${v} ▸@bind=${v}>`],
  ['@bind and checked on a check box', 'STROP1012', html`<input ▸@bind=${v} checked type=checkbox>`],
  ['@bind-title and title', 'STROP1012', html`<${C} ▸@bind-title=${v} title=a />`],
  ['@bind-title and titleChanged', 'STROP1012', html`<${C} ▸@bind-title=${v} titleChanged=${v}/>`],
  ['@bind and its default event', 'STROP1012', html`<input ▸@bind=${v} @onchange=${v}>`],
  [
    '@bind and the event it names',
    'STROP1012',
    html`<input ▸@bind=${v} @bind:event="oninput" @oninput=${v}>`,
  ],
  ['an unknown directive', 'STROP1013', html`<p ▸@click=${v}></p>`],
  ['an event in the spelling of React', 'STROP1013', html`<p ▸@onClick=${v}></p>`],
  ['a directive in another case', 'STROP1013', html`<p ▸@Key=${v}></p>`],
  ['an unknown event option', 'STROP1013', html`<p ▸@onclick:prevent></p>`],
  ['an unknown modifier of @bind', 'STROP1013', html`<p ▸@bind:formats=${v}></p>`],
  ['a modifier where there is none', 'STROP1013', html`<p ▸@ref:a=${v}></p>`],
  ['@on without an event', 'STROP1013', html`<p ▸@on=${v}></p>`],
  ['@bind- without a name', 'STROP1013', html`<p ▸@bind-=${v}></p>`],
  ['a lone @', 'STROP1013', html`<p ▸@></p>`],
  ['an event with text for a handler', 'STROP1014', html`<p ▸@onclick="go()"></p>`],
  ['an event with text around its handler', 'STROP1014', html`<p ▸@onclick="a ${v}"></p>`],
  ['an event without a value', 'STROP1014', html`<p ▸@onclick></p>`],
  ['an event option with text', 'STROP1014', html`<p ▸@onclick:preventDefault="true"></p>`],
  ['a delay without milliseconds', 'STROP1014', html`<p ▸@oninput:debounce></p>`],
  ['a delay as text', 'STROP1014', html`<p ▸@oninput:throttle="300"></p>`],
  ['@key with text', 'STROP1014', html`<p ▸@key="1"></p>`],
  ['@island without a value', 'STROP1014', html`<p ▸@island></p>`],
  ['@ref without a value', 'STROP1014', html`<p ▸@ref></p>`],
  ['@attributes with text', 'STROP1014', html`<p ▸@attributes=a></p>`],
  ['@bind with text', 'STROP1014', html`<input ▸@bind="name">`],
  ['@bind:after with text', 'STROP1014', html`<input @bind=${v} ▸@bind:after="a">`],
  ['a property with text', 'STROP1014', html`<p ▸.value="a"></p>`],
  ['an event of @bind without on', 'STROP1015', html`<input @bind=${v} ▸@bind:event="input">`],
  ['an event of @bind with a hole in it', 'STROP1015', html`<input @bind=${v} ▸@bind:event="on${v}">`],
  ['an event of @bind without a value', 'STROP1015', html`<input @bind=${v} ▸@bind:event>`],
  ['@bind:get without :set', 'STROP1020', html`<input ▸@bind:get=${v}>`],
  ['@bind:set without :get', 'STROP1020', html`<input ▸@bind:set=${v}>`],
  ['@bind with :get and :set', 'STROP1020', html`<input @bind=${v} ▸@bind:get=${v} @bind:set=${v}>`],
  ['@bind:set with :after', 'STROP1020', html`<input ▸@bind:get=${v} @bind:set=${v} @bind:after=${v}>`],
  ['@bind:get with text', 'STROP1014', html`<input @bind:set=${v} ▸@bind:get="a">`],
  ['@bind:format with a hole in it', 'STROP1014', html`<input @bind=${v} ▸@bind:format="a${v}">`],
  [
    '@bind and value on a radio button with checked',
    'STROP1012',
    html`<input type=radio checked ▸@bind=${v}>`,
  ],
  ['@bind:event without @bind', 'STROP1016', html`<input ▸@bind:event="oninput">`],
  ['@bind:after without @bind', 'STROP1016', html`<input ▸@bind:after=${v}>`],
  ['a modifier of another binding', 'STROP1016', html`<input @bind-value=${v} ▸@bind:after=${v}>`],
  ['an element with a component’s name', 'STROP1021', html`<p>▸<Card title="a"></Card></p>`],
  ['Razor’s condition', 'STROP1022', html`<p>a ▸@if (true) { <b>x</b> }</p>`],
  ['Razor’s loop over a hole', 'STROP1022', html`<ul>▸@foreach (${v}) { <li></li> }</ul>`],
  ['Razor’s members', 'STROP1022', html`<p>x</p>▸@code { int a; }`],
  ['Razor’s expression', 'STROP1022', html`<p>(▸@(name))</p>`],
  ['Razor’s directive', 'STROP1022', html`▸@page "/counter"`],
  ['a boolean prefix', 'STROP1017', html`<input ▸?disabled=${v}>`],
  ['an unknown name', 'STROP1018', html`<p>a ▸&infin;</p>`],
  ['a name that objects inherit', 'STROP1018', html`▸&constructor;`],
  ['a name in another case', 'STROP1018', html`▸&COPY;`],
  ['an unknown name in an attribute', 'STROP1018', html`<p a="b ${v} ▸&foo;"></p>`],
  ['zero', 'STROP1018', html`▸&#0;`],
  ['a control character', 'STROP1018', html`▸&#150;`],
  ['half a pair', 'STROP1018', html`▸&#xD800;`],
  ['a number beyond Unicode', 'STROP1018', html`▸&#x110000;`],
  ['the character U+0000', 'STROP1019', ['a', '▸b\0']],
];

function read(strings: readonly string[]): StropError | undefined {
  try {
    parseTemplate(strings, noting);
    return undefined;
  } catch (error) {
    return error as StropError;
  }
}

describe('one mistake is one error at its place', () => {
  test.each(rows)('%s (%s)', (_title, code, marked) => {
    const { strings, spans } = unmark(marked);
    const [first] = parseTemplateWithDiagnostics(strings, noting).diagnostics;
    expect(first?.code).toBe(code);
    expect([first?.span]).toEqual(spans);

    const error = read(strings);
    expect(error?.code).toBe(code);
    expect(error?.name).toBe('StropError');
    expect(error?.message).toContain(first?.message.replace(/\.$/, ''));
  });
});

test('every code of the catalogue is in the table', () => {
  const codes = new Set(rows.map(([, code]) => code));
  expect([...codes].sort()).toEqual(Array.from({ length: 22 }, (_, index) => `STROP${1001 + index}`));
});

test('an invalid escape is an error, although a tag function receives undefined for it', () => {
  const strings = ['a', undefined] as unknown as readonly string[];
  expect(read(strings)?.code).toBe('STROP1019');
  expect(parseTemplateWithDiagnostics(strings, noting).template).toBeNull();
  expect(parseTemplateWithDiagnostics(strings, noting).diagnostics).toMatchObject([
    { code: 'STROP1019', span: { part: 1, offset: 0 } },
  ]);
});

test('a message says what was expected, what was found, where, and what to do', () => {
  expect(read(html`<div>\n  <p>${v}</div>`)?.message).toBe(
    [
      "STROP1002: Found '</div>' where '<p>', opened at line 2, column 3, has to be closed first (line 2, column 10: <p>${…}</div>).",
      '  Cause: Elements must be closed in the reverse order of their opening. A component is closed by `<//>` or by its own hole, an element by its name.',
      '  Fix: Close the inner element first, or correct the name in the closing tag.',
    ].join('\n'),
  );
});

describe('the nearest directive is named', () => {
  test.each([
    [html`<p @click=${v}></p>`, '@onclick'],
    [html`<p @onClick=${v}></p>`, '@onclick'],
    [html`<p @onlcick=${v} @></p>`, undefined],
    [html`<p @Ref=${v}></p>`, '@ref'],
    [html`<p @keys=${v}></p>`, '@key'],
    [html`<p @attribute=${v}></p>`, '@attributes'],
    [html`<p @binds=${v}></p>`, '@bind'],
    [html`<p @bind:evnt="oninput"></p>`, '@bind:event'],
    [html`<p @onclick:prevent></p>`, '@onclick:preventDefault'],
    [html`<p @oninput:debounced></p>`, '@oninput:debounce'],
    [html`<p @onfoo:stopPropagaton></p>`, '@onfoo:stopPropagation'],
    [html`<p @somethingelse=${v}></p>`, undefined],
  ])('%j', (strings, nearest) => {
    const unknown = parseTemplateWithDiagnostics(strings, noting).diagnostics.findLast(
      ({ code }) => code === 'STROP1013',
    );
    if (nearest === undefined) expect(unknown?.hint).not.toContain('Did you mean');
    else expect(unknown?.hint).toContain(`Did you mean '${nearest}'?`);
  });
});

describe('after a mistake, reading goes on', () => {
  test.each([
    [
      'several mistakes are reported in order',
      html`<p @click=${v} id=a id=b>&foo;</q></p>`,
      ['1013', '1012', '1018', '1002'],
      'p(id="a" id="b")["&foo;"]',
    ],
    [
      'an unclosed element ends with the one around it',
      html`<div><p>a</div><b></b>`,
      ['1002'],
      'div[p["a"]] b',
    ],
    ['a closing tag that closes nothing is left out', html`<p>a</b>c</p>`, ['1002'], 'p["ac"]'],
    [
      'all that is open at the end is reported, inside first',
      html`<a><b><i>x`,
      ['1001', '1001', '1001'],
      'a[b[i["x"]]]',
    ],
    ['a tag inside a tag starts a new one', html`<p <b>x</b></p>`, ['1009'], 'p[b["x"]]'],
    ['a doctype is left out', html`<!doctype html><p></p>`, ['1006'], 'p'],
    ['a stray character is left out', html`<p " a=1></p>`, ['1009'], 'p(a="1")'],
    ['a misplaced hole is left out', html`<p ${v}=1 data-${v}=2 b=3></p>`, ['1008', '1008'], 'p(b="3")'],
    ['a bad closing tag counts as the right one', html`<my-a></my-${v}>x`, ['1008'], 'my-a "x"'],
    ['a quote without its partner ends with the tag', html`<p a="b c>x</p>`, ['1010'], 'p(a="")["x"]'],
    ['a bad directive is left out', html`<p @click=${v} @onclick=x b></p>`, ['1013', '1014'], 'p(b="")'],
    [
      'a bad @bind does not make its modifiers wrong',
      html`<input @bind=x @bind:event="oninput">`,
      ['1014'],
      'input',
    ],
    ['a cut-off tag is reported once', html`<p a`, ['1004'], 'p(a="")'],
    ['an unclosed comment ends the template', html`<p></p><!-- <p>`, ['1005'], 'p'],
  ])('%s', (_title, strings, codes, expected) => {
    const reading = parseTemplateWithDiagnostics(strings, noting);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(codes.map((code) => 'STROP' + code));
    expect(reading.template && showTemplate(reading.template)).toBe(expected);
  });

  test('every diagnostic has a sentence and a hint without code and place', () => {
    for (const [, , marked] of rows) {
      for (const { message, hint } of parseTemplateWithDiagnostics(unmark(marked).strings, noting)
        .diagnostics) {
        expect(message).toMatch(/^[A-Z].*\.$/);
        expect(message).not.toMatch(/STROP|Cause:|Fix:|\(line/);
        expect(hint).toMatch(/^[A-Z].*[.)`]$/);
      }
    }
  });
});
