/** A shape that was written as a program and made again by it is the one that was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, writeShape } from '@strop/template';
import type { PartName } from '@strop/template';
import { accepted } from './accepted-templates.ts';
import { strings as html } from './notation.ts';
import { options, seed, withHoles, withoutHoles } from './random-templates.ts';
import { runWritten, withoutPlaces } from './written.ts';

describe('a written shape makes what was read', () => {
  it('of every template that is accepted', async () => {
    const shapes = accepted.flatMap(([, rows]) => rows.map(([, strings]) => parseTemplate(strings)));
    expect(shapes.length).toBeGreaterThan(100);
    expect(await runWritten(shapes)).toEqual(shapes.map(withoutPlaces));
  });

  it(`of random templates (seed ${seed})`, async () => {
    const sampled = [...fc.sample(withoutHoles, options), ...fc.sample(withHoles, options)];
    const shapes = sampled.map((strings) => parseTemplate(strings));
    expect(await runWritten(shapes)).toEqual(shapes.map(withoutPlaces));
  });

  it('with texts that look like code', async () => {
    const shape = parseTemplate(html`<p title="a\u2028&quot;\\">\`\${x}</p>`);
    expect(await runWritten([shape])).toEqual([withoutPlaces(shape)]);
  });
});

describe('the code of a shape', () => {
  const write = (strings: readonly string[], places = false) =>
    writeShape(parseTemplate(strings), {
      name: (maker) => maker,
      kind: (kind) => kind,
      ...(places ? { strings: 'strings' } : {}),
    });

  it('leaves out what functions take by themselves', () => {
    expect(write(html`<br><p>a ${1}</p>`).code).toBe(
      'template([element("br"), element("p", [], ["a ", 0])])',
    );
    expect(write(html`<p @key=${1} hidden></p>`).code).toBe(
      'template([element("p", [literal("hidden")])], [], 0)',
    );
  });

  it('names the strings where places are to be shown, in content and regions too', () => {
    expect(write(html`<${1}>${2}<//>`, true).code).toBe(
      'template([component(0, 0, 0, [], shape([1], -1, strings))], [component], -1, strings)',
    );
    expect(write(html`a<b @key=${1}></b>`, true).code).toBe(
      'template(["a", region(shape([element("b")], 0, strings))], [], -1, strings)',
    );
  });

  it('tells the functions that it calls', () => {
    expect([...write(html`<p class=${1}>a</p>`).makers].sort()).toEqual(['element', 'template', 'value']);
  });

  it.each<[string, readonly string[], PartName[]]>([
    [
      'none for texts, attributes, classes and handlers',
      html`<p id=${1} class="a ${1}" @onclick=${1}>${1}</p>`,
      [],
    ],
    [
      'none for a literal style, and for an input’s literal value',
      html`<input style="a:b" value="a" checked>`,
      [],
    ],
    ['styles', html`<p style=${1}></p>`, ['style']],
    ['mixed styles', html`<p style="a:${1}"></p>`, ['style']],
    ['properties', html`<p .title=${1}></p>`, ['property']],
    ['values of fields', html`<input value=${1}>`, ['field']],
    ['checked', html`<input checked=${1}>`, ['field']],
    ['mixed values of fields', html`<textarea value="a ${1}"></textarea>`, ['field']],
    ['literal values of selects', html`<select value="a"></select>`, ['field']],
    ['fields in whatever case the names are', html`<inPut vaLue=${1}></inPut>`, ['field']],
    ['references', html`<p @ref=${1}></p>`, ['ref']],
    ['bindings', html`<input @bind=${1}>`, ['bind']],
    ['splats', html`<p ...${1}></p>`, ['splat']],
    ['islands', html`<p @island=${1}></p>`, ['island']],
    ['frames and media', html`<p><video></video></p>`, ['stateful']],
    [
      'what is in regions and in content',
      html`a<b @key=${1} style=${1}></b><${1}><i .a=${1}></i><//>`,
      ['style', 'component', 'property'],
    ],
    [
      'one for all that stands on a component',
      html`<${1} ...${1} @ref=${1} @bind-a=${1} style=${1} />`,
      ['component'],
    ],
  ])('brings %s', (_title, strings, kinds) => {
    expect([...write(strings).kinds]).toEqual(kinds);
  });
});
