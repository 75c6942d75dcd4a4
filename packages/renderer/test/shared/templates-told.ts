/**
 * What a template or its values say in another language than this one, told on the console in development: other frameworks' words,
 * braces, elements that nobody knows, values that browsers refuse. What may be meant is not told.
 */
import { bind, html } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';
import type { Stage } from '../support/stage.ts';
import { rendered, Sample, showing } from '../support/told.ts';

/** Written without the tag, or in other quotes; `shown` is what its render returns. */
function marked(quote: string, shown: string = '<h2>a</h2> and <p class="b">c</p>'): typeof Sample {
  const Marked = { Marked: class extends Sample {} }.Marked;
  Object.defineProperty(Marked, 'toString', {
    value: () => `class Marked { render() { return ${quote}${shown.slice(0, 4)}…${quote}; } }`,
  });
  Object.assign(Marked.prototype, { render: () => shown });
  return Marked;
}

const told: [title: string, type: () => typeof Sample, code: string, part: string][] = [
  [
    'two braces',
    () => showing(() => html`<p>Hello {{ order.total | number }}</p>`),
    'STROP2129',
    '${order.total}',
  ],
  [
    'two braces around a member',
    () => showing(() => html`<p>{{count}} times</p>`),
    'STROP2129',
    '${this.count}',
  ],
  ['braces around a member', () => showing(() => html`<p>{count}</p>`), 'STROP2129', '${this.count}'],
  ['braces with this', () => showing(() => html`<p>Hello {this.title}!</p>`), 'STROP2129', '${this.title}'],
  [
    'braces in a parameter',
    () => showing(() => html`<${Sample} title={title} />`),
    'STROP2129',
    '${this.title}',
  ],
  [
    'a boolean in quotes',
    () => showing(() => html`<input disabled="false">`),
    'STROP2132',
    '`disabled=${…}`',
  ],
  [
    'a boolean in quotes that is not in lower case',
    () => showing(() => html`<div><details OPEN="false"></details></div>`),
    'STROP2132',
    "'details'",
  ],
  [
    'a boolean in quotes beside a splat',
    () => showing(() => html`<p hidden="false" ...${{ title: 'a' }}></p>`),
    'STROP2132',
    'hidden="false"',
  ],
  [
    'a binding of an element that has no value',
    () => showing((self) => html`<div @bind=${bind(self, 'count')}></div>`),
    'STROP2133',
    "'div'",
  ],
  [
    'an event as Vue writes it',
    () => showing(() => html`<b (click)=${() => {}}></b>`),
    'STROP2121',
    '`@onclick=${…}`',
  ],
  ['a bound attribute', () => showing(() => html`<p :title=${{ a: 1 }}></p>`), 'STROP2121', '`title=${…}`'],
  [
    'words in a splat',
    () => showing(() => html`<p v-text="a" ...${{ id: 'b' }}></p>`),
    'STROP2121',
    '${text}',
  ],
  [
    "another framework's words behind an event",
    () => showing(() => html`<form @onsubmit.prevent.once=${() => {}}></form>`),
    'STROP2121',
    '`@onsubmit=${…} @onsubmit:preventDefault @onsubmit:once`',
  ],
  [
    'a key behind an event',
    () => showing(() => html`<b @onkeydown.enter=${() => {}}></b>`),
    'STROP2121',
    '`@onkeydown=${…}`, and look at the event',
  ],
  ['markup that is a string', () => marked('`'), 'STROP2130', "begins with '<h2>'"],
];

/** What only documents tell that know their elements and styles. */
const toldInPages: typeof told = [
  [
    'an unknown element',
    () => showing(() => html`<div><child></child></div>`),
    'STROP2128',
    '`<${Child} />`',
  ],
  ['a misspelt element', () => showing(() => html`<buton></buton>`), 'STROP2128', 'Did you mean `<button>`?'],
  [
    'an element of SVG outside',
    () => showing(() => html`<circle r="1"></circle>`),
    'STROP2128',
    'in `<svg>`',
  ],
  [
    'an element of HTML in SVG',
    () => showing(() => html`<svg><div></div></svg>`),
    'STROP2128',
    '<foreignObject>',
  ],
  [
    'an element of SVG in another case',
    () => showing(() => html`<svg><lineargradient></lineargradient></svg>`),
    'STROP2128',
    'Did you mean `<linearGradient>`?',
  ],
  [
    'an unknown element in SVG',
    () => showing(() => html`<svg><marker1 /></svg>`),
    'STROP2128',
    "'<marker1>'",
  ],
  ['braces in an attribute', () => showing(() => html`<p class={title}></p>`), 'STROP2129', '${this.title}'],
  [
    'a style without its unit',
    () => showing(() => html`<p style=${{ fontSize: 12, lineHeight: 1.5, margin: 0 }}></p>`),
    'STROP2131',
    "`fontSize: '12px'`",
  ],
  [
    'a style without its unit in a splat',
    () => showing(() => html`<p ...${{ style: { 'transition-duration': '300' } }}></p>`),
    'STROP2131',
    "`'transition-duration': '300ms'`",
  ],
];

/** Attributes without a hole, which only documents that list them tell, as they stand on an element. */
const foreign: [written: string, right: string][] = [
  ['v-if="a"', '${condition ? html`…` : null}'],
  ['v-else', '${condition'],
  ['v-for="a in b"', '.map('],
  ['v-show="a"', '`hidden=${!condition}`'],
  ['v-model.trim="a"', '`@bind=${bind(this, …)}`'],
  ['v-model:title="a"', '`@bind-title=${bind(this, …)}`'],
  ['v-html="a"', 'MarkupString'],
  ['v-on:click.stop="a"', '`@onclick=${…} @onclick:stopPropagation`'],
  ['v-bind="a"', '`...${attributes}`'],
  ['v-bind:title="a"', '`title=${…}`'],
  [':key="a"', '`@key=${…}`'],
  ['*ngIf="a"', '${condition'],
  ['*ngFor="let a of b"', '.map('],
  ['[value]="a"', '`value=${…}`'],
  ['[innerHTML]="a"', 'MarkupString'],
  ['[class.open]="a"', '`class=${…}`'],
  ['[attr.colspan]="a"', '`colspan=${…}`'],
  ['[(ngModel)]="a"', '`@bind=${bind(this, …)}`'],
  ['(keydown.enter)="a()"', '`@onkeydown=${…}`'],
  ['#field', '`@ref=${…}`'],
  ['x-if="a"', '${condition'],
  ['x-on:click="a"', '`@onclick=${…}`'],
  ['x-bind:title="a"', '`title=${…}`'],
  ['bind:value="a"', '`@bind=${bind(this, …)}`'],
  ['bind:this="a"', '`@ref=${…}`'],
  ['class:open="a"', '`class=${…}`'],
  ['use:action', '`@ref=${…}`'],
  ['htmlFor="a"', '`for`'],
];

const own = (
  'v-cloak v-alphabetic x-height x-data x-custom hx-get data-v-if data-if aria-label xlink:href xml:lang if for-each ng-version class style ' +
  'bind use'
).split(' ');

/** A template of this text alone. */
function literal(text: string): typeof Sample {
  return showing(() => html(Object.assign([text], { raw: [text] })));
}

const meant: [title: string, type: () => typeof Sample][] = [
  [
    'braces that may be meant',
    () =>
      showing(() => html`<p title="/a/{count}">/a/{count} {other} {} {{}} {{ a b }} \${count} a{count}</p>`),
  ],
  ['braces in code', () => showing(() => html`<pre>{{ count }}</pre><code>{count}</code><kbd>{count}</kbd>`)],
  [
    'braces of others',
    () =>
      showing(
        () => html`<my-list>{{ count }}</my-list><div @island=${false}><child>{{ count }}</child></div>`,
      ),
  ],
  ['braces in a value', () => showing(() => html`<p title=${'{{ count }}'}>${'{count}'}</p>`)],
  [
    'false that says something',
    () =>
      showing(
        () => html`<p contenteditable="false" draggable="false" spellcheck="false" aria-hidden="false">
          <b disabled="false"></b><a download="false"></a><my-field disabled="false"></my-field>
          <input disabled=${false}><input disabled="true"><svg hidden="false"></svg>
        </p>`,
      ),
  ],
  [
    'bindings of what holds something',
    () =>
      showing(
        (self) => html`<div contenteditable @bind=${bind(self, 'n')}></div>
          <div contenteditable=${'true'} @bind=${bind(self, 'n')}></div>
          <p @bind-title=${bind(self, 'n')}></p><my-field @bind=${bind(self, 'n')}></my-field>
          <div ...${{ contenteditable: true }} @bind=${bind(self, 'n')}></div>
          <meter @bind=${bind(self, 'n')}></meter><li @bind=${bind(self, 'n')}></li>`,
      ),
  ],
  [
    'elements that are known',
    () =>
      showing(
        () => html`<dialog></dialog><search></search><hgroup></hgroup><applet></applet><my-own></my-own>
          <b is="my-b"></b><svg><feDropShadow /><font-face /><foreignObject><div></div></foreignObject></svg>
          <math><mi>x</mi><anything></anything></math>`,
      ),
  ],
  [
    'styles that take numbers',
    () =>
      showing(
        () =>
          html`<p style=${{ lineHeight: 1.5, zIndex: 2, opacity: 0.5, margin: 0, '--size': 12, flex: 1, fontSize: '12px', notThere: 5, width: NaN }}></p>`,
      ),
  ],
  [
    "words of one's own on custom elements, and through a splat",
    () => showing(() => html`<my-list :items=${[1]} v-if="a"></my-list><p ...${{ 'v-if': 'a' }}></p>`),
  ],
  ['events whose names have dots', () => showing(() => html`<b @onshown.bs.modal=${() => {}}></b>`)],
  ['text in angles', () => marked('"', '<none>')],
  ['markup that is given', () => marked('', '<p>a</p>')],
];

export function templatesToldSuite(stage: Stage): void {
  afterEach(() => vi.restoreAllMocks());

  it.each(told)('tells of %s, once', async (_, type, code, part) => {
    const warnings = await rendered(stage, type());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${code}: `);
    expect(warnings[0]).toContain(part);
    expect(warnings[0]).toMatch(/Fix: [^]*\n {4}in <\w+>\n {4}in <Page>/);
  });

  it.each(toldInPages)('tells of %s, once, where the document knows', async (_, type, code, part) => {
    const warnings = await rendered(stage, type());
    if (stage.name === 'recording') return expect(warnings).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${code}: `);
    expect(warnings[0]).toContain(part);
  });

  it.each(meant)('says nothing of %s', async (_, type) => {
    expect(await rendered(stage, type())).toEqual([]);
  });

  it.each(foreign)('tells of an attribute %s, where the document lists them', async (written, right) => {
    const warnings = await rendered(stage, literal(`<p ${written}></p>`));
    if (stage.name === 'recording') return expect(warnings).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('STROP2121: ');
    expect(warnings[0]).toContain(`Write ${right.startsWith('`') ? right : ''}`);
    expect(warnings[0]).toContain(right);
  });

  it.each(own)('says nothing of an attribute %s', async (name) => {
    expect(await rendered(stage, literal(`<p ${name}="a"></p>`))).toEqual([]);
  });

  it('says nothing of words that another library in the page reads', async () => {
    const page = globalThis as { Alpine?: object };
    page.Alpine = {};
    try {
      if (stage.name === 'page') expect(await rendered(stage, literal('<p x-if="a"></p>'))).toEqual([]);
    } finally {
      delete page.Alpine;
    }
  });

  it('says nothing of markup that is shown as code', async () => {
    const Code = marked('`');
    expect(
      await rendered(
        stage,
        showing(() => html`<pre><b><${Code} /></b></pre>`),
      ),
    ).toEqual([]);
  });
}
