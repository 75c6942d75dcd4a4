/** What a page is told of a template, and that the text of it says the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '@strop/template';
import { accepted } from './accepted-templates.ts';
import { strings as html } from './notation.ts';
import { outlined, ran, where } from './outlined.ts';
import { options, seed, withHoles, withoutHoles } from './random-templates.ts';

describe('a written outline makes what a page makes', () => {
  it('of every template that is accepted', async () => {
    const all = accepted.flatMap(([, rows]) => rows.map(([, strings]) => strings));
    expect(all.length).toBeGreaterThan(100);
    expect(await ran(all)).toEqual(all.map(outlined));
  });

  it(`of random templates (seed ${seed})`, async () => {
    const sampled = [...fc.sample(withoutHoles, options), ...fc.sample(withHoles, options)];
    expect(await ran(sampled)).toEqual(sampled.map(outlined));
  });

  it('with texts that look like code', async () => {
    const strings = html`<p title="a\u2028&quot;\\">\`\${x}</p>`;
    expect(await ran([strings])).toEqual([outlined(strings)]);
  });
});

const write = (strings: readonly string[]) => writeOutline(strings, { name: (maker) => maker, where });

describe('an outline', () => {
  it.each<[string, readonly string[], string]>([
    [
      'has names, attributes and children',
      html`<p id=a title=${1}>b ${1}<br></p>`,
      '["p", ["id", "a", "title", 0], "b ", 1, ["br"]]',
    ],
    ['leaves out what is missing', html`<p>a</p><hr>`, '["p", , "a"], ["hr"]'],
    [
      'says what a mixed value is made of',
      html`<p class="a ${1} b"></p>`,
      '["p", ["class", [["a ", " b"], [0]]]]',
    ],
    ['has an attribute without a value as an empty one', html`<p hidden></p>`, '["p", ["hidden", ""]]'],
    ['writes a literal style apart', html`<p style="a:b"></p>`, '["p", [css("a:b")]]'],
    [
      'says the kinds of parts',
      html`<p .a=${1} @onb=${1} @ref=${1} @island=${1}></p>`,
      '["p", [property(0, "a"), event(1, "b"), ref(2), island(3)]]',
    ],
    [
      'has options of events',
      html`<p @ona:once @ona:passive=${1}></p>`,
      '["p", [eventOption(-1, "a", "once"), eventOption(0, "a", "passive")]]',
    ],
    [
      'tells a name beginning with on from others',
      html`<p ona=${1} onb="${1}c"></p>`,
      '["p", [handler("ona", 0), "onb", [["", "c"], [1]]]]',
    ],
    [
      'has bindings after the other attributes',
      html`<p @bind=${1} a @bind:event="onb"></p>`,
      '["p", ["a", "", bind(0, "", {"event":"b"})]]',
    ],
    [
      'merges the attributes of an element with a splat',
      html`<p a=${1} ...${1} b @onc=${1} .d=${1}></p>`,
      '["p", [splat(["a", 0, "", 1, "b", true, "onc", 2]), event(-1, "c"), property(3, "d")]]',
    ],
    [
      'names the event of a binding beside a splat',
      html`<input ...${1} @bind=${1}>`,
      '["input", [splat(["", 0, null, "onchange"]), bind(1)]]',
    ],
    [
      'tells events of which there is nothing to know from others',
      html`<p @onclick=${1} @onkeydown=${1} @onfocus=${1} @onwheel=${1} @onclick:once></p>`,
      '["p", [plainEvent(0, "click"), plainEvent(1, "keydown"), event(2, "focus"), event(3, "wheel"), eventOption(-1, "click", "once")]]',
    ],
    ['keeps frames and media', html`<iframe></iframe>`, '["iframe", [stateful()]]'],
    [
      'says xlink:href as browsers know it',
      html`<svg><use xlink:href=#a></use></svg>`,
      '["svg", , ["use", ["href", "#a"]]]',
    ],
  ])('%s', (_title, strings, code) => {
    expect(write(strings).code).toBe(`template([${code}])`);
  });

  it('has keys, and says where custom elements are', () => {
    expect(write(html`<p @key=${1}></p>`).code).toBe('template([["p"]], 0)');
    expect(write(html`a<p @key=${1}><a-b></a-b></p>`).code).toBe(
      'template(["a", region(template([["p", , ["a-b"]]], 0, true))])',
    );
    expect(write(html`<p><a-b></a-b></p>`).code).toBe('template([["p", , ["a-b"]]], -1, true)');
  });

  it('has what a component’s tag supplies, its content and its place', () => {
    expect(write(html`<${1} a=b c d=${1} e="f${1}" .g=${1} @onh=${1} @onh:once />`).code).toBe(
      'template([component(0, "0:0", ["a", "b", "c", true, "d", 1, "e", [["f", ""], [2]], "g", 3, "onh", 4])])',
    );
    expect(
      write(html`<p><${1} ...${1} @bind-a=${1} @bind-a:after=${1} @island=${1} @ref=${1}>b${1}<//></p>`).code,
    ).toBe(
      'template([["p", , component(0, "0:3", [splatParameter(1), bindParameter(2, "a", {"after":3}), islandParameter(4)], template(["b", 6]), 5)]])',
    );
    expect(write(html`<${1}>a<//>`).code).toBe('template([component(0, "0:0", [], template(["a"]))])');
  });
});

describe('fields', () => {
  it.each<[string, readonly string[], string]>([
    ['an input’s value', html`<input value=${1}>`, '["input", [field("value", 0)]]'],
    ['checked', html`<input checked=${1}>`, '["input", [field("checked", 0)]]'],
    [
      'a mixed value',
      html`<textarea value="a ${1}"></textarea>`,
      '["textarea", [field("value", [["a ", ""], [0]])]]',
    ],
    ['a select’s literal', html`<select value="a"></select>`, '["select", [field("value", [["a"], []])]]'],
    ['an input’s literal, as it is', html`<input value="a">`, '["input", ["value", "a"]]'],
    [
      'names of elements in whatever case',
      html`<inPut value=${1}></inPut>`,
      '["inPut", [field("value", 0)]]',
    ],
    ['none in SVG', html`<svg><input value=${1}></input></svg>`, '["svg", , ["input", ["value", 0]]]'],
    ['none beside a splat', html`<input value=${1} ...${1}>`, '["input", [splat(["value", 0, "", 1])]]'],
  ])('%s', (_title, strings, code) => {
    expect(write(strings).code).toBe(`template([${code}])`);
  });
});

it('the functions that are called are told', () => {
  expect([...write(html`<p class=${1} @ref=${1}>a<b @ref=${1} style=${1}></b></p>`).makers].sort()).toEqual([
    'ref',
    'style',
    'template',
  ]);
});
