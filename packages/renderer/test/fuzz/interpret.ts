/**
 * Values of the random tests as what a component returns: one call site for each number.
 *
 * In: a Value. Out: a Renderable.
 */
import { bind, CascadingValue, each, html, MarkupString, type Renderable, renderTree } from '@strop/renderer';
import {
  broken,
  Cell,
  componentTypes,
  Holder,
  Label,
  Reader,
  Referring,
  Templated,
  Unmade,
} from './components.ts';
import { type Key, markOf, markups, uniqueItems, type Value } from './value.ts';
import type { World } from './world.ts';

const nothings = [null, undefined, true, false] as const;

export function interpret(world: World, value: Value): Renderable {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'nothing':
      return nothings[value.which];
    case 'markup':
      return new MarkupString(markups[value.markup]!);
    case 'list':
      return uniqueItems(value.items).map((item) => interpret(world, item));
    case 'fragment':
      return () => interpret(world, value.inner);
    case 'view':
      return view(world, value, interpret(world, value.first), interpret(world, value.second));
    case 'keyed':
      return keyedView(world, value, interpret(world, value.inner));
    case 'broken':
      return brokenValue(value.site, value.key);
    case 'component':
      return component(world, value);
    case 'cell':
      return value.key === null
        ? html`<${Cell} cell=${value.cell} />`
        : html`<${Cell} @key=${value.key} cell=${value.cell} />`;
    case 'splat':
      return splat(world, value);
    case 'templated':
      return templated(world, value);
    case 'each':
      return rows(world, value);
    case 'label':
      return label(world, value);
    case 'reference':
      return value.key === null
        ? html`<${Referring} site=${value.site} inner=${value.inner} />`
        : html`<${Referring} @key=${value.key} site=${value.site} inner=${value.inner} />`;
    case 'field':
      return field(world, value);
    case 'cascade':
      return html`<${CascadingValue} value=${value.text}>${interpret(world, value.inner)}<//>`;
    case 'reader':
      return html`<${Reader} />`;
    case 'built':
      return built(world, value);
    default:
      return value satisfies never;
  }
}

type Of<K extends Value['kind']> = Extract<Value, { kind: K }>;

function view(world: World, { site, text }: Of<'view'>, first: Renderable, second: Renderable): Renderable {
  const click = world.click(text);
  switch (site) {
    case 0:
      return html`<p @onclick=${click}>${text}</p>`;
    case 1:
      return html`<p class=${text}>${first}</p>`;
    case 2:
      return html`<b>${text}</b>${first}<s @onclick=${click}></s>`;
    case 3:
      return html`${first}<hr>${second}`;
    case 4:
      return html`${first}`;
    case 5:
      return html`<div>a${first}b<i title=${text} @onclick=${click}>${text}</i>${second}</div>`;
    case 6:
      return html`<div>${text}${first}${second}<span @onclick=${click}>${text}</span></div>`;
    case 7:
      return html`${first}${second}`;
    case 8:
      return html`<svg><g id=${text}>${first}</g></svg>`;
    case 9:
      return html`<p data-a="1" ...${text === '' ? null : { 'data-a': text, title: text }}>${first}</p>`;
    case 10:
      return html`<ul><li @key=${text} data-k=${markOf('region', text)}>${first}</li>${second}</ul>`;
    case 11:
      return html`<svg><foreignObject>${first}</foreignObject></svg>`;
    case 12:
      return html`<p hidden=${text === 'a'} title=${text === 'b' ? null : text} class="k ${text} m" lang="${text}-${text}" @onclick=${text === '' ? null : click}>${first}${text}${second}</p>`;
    default:
      // A conditional: what follows stays.
      return html`${text === 'a' ? html`<em>${first}</em>` : text === 'b' ? null : first}${text === 'a' || text === 'b' ? second : null}`;
  }
}

function keyedView(world: World, { site, key, text }: Of<'keyed'>, inner: Renderable): Renderable {
  const click = world.click(`${key} ${text}`);
  const mark = markOf(site, key);
  switch (site) {
    case 0:
      return html`<li @key=${key} data-k=${mark}>${text}${inner}<a @onclick=${click}></a></li>`;
    case 1:
      return html`<article @key=${key} data-k=${mark} class="x ${text}" @onclick=${click}><u @onclick=${click}>${text}</u></article>`;
    case 2:
      return html`<dd @key=${key} data-k=${mark}>${inner}</dd>`;
    default:
      return html`<section @key=${key} data-k=${mark}>${inner}<iframe title=${text}></iframe></section>`;
  }
}

function brokenValue(site: number, key: Key): Renderable {
  const textless = {
    toString() {
      throw broken;
    },
  } as unknown as Renderable;
  if (site === 0) return textless;
  if (site === 1) return html`<${Unmade} @key=${key} />`;
  return html`<q @key=${key}>${textless}</q>`;
}

function component(world: World, value: Of<'component'>): Renderable {
  const type = componentTypes[value.type]!;
  if (type === Holder) {
    const inner = interpret(world, value.inner);
    if (value.site === 0) return html`<${type} @key=${value.key}>${inner}<//>`;
    return html`<${type} @key=${value.key}><u>${inner}</u>${inner}<//>`;
  }
  switch (value.site) {
    case 0:
      return html`<${type} @key=${value.key} inner=${value.inner} />`;
    case 1:
      return html`<${type} inner=${value.inner} />`;
    case 2:
      return html`<div><${type} inner=${value.inner} />x<${type} @key=${value.key} inner=${value.inner} /></div>`;
    default:
      return html`<${type} inner=${value.inner} /><hr><${type} @key=${value.key} inner=${value.inner} />`;
  }
}

function splat(world: World, { site, early, entries, late, inner }: Of<'splat'>): Renderable {
  const handler = (name: unknown): unknown => (name === null ? null : world.click(`splat ${String(name)}`));
  const record =
    entries === null
      ? null
      : Object.fromEntries(entries.map(([name, item]) => [name, name === 'onclick' ? handler(item) : item]));
  const content = interpret(world, inner);
  if (site === 2) return html`<p ...${record}>${content}</p>`;
  return site === 0
    ? html`<p title=${early} ...${record} class=${late}>${content}</p>`
    : html`<p ...${record} title=${late} class="s" @onclick=${handler(early)}>${content}</p>`;
}

function templated(world: World, { site, contexts, inner }: Of<'templated'>): Renderable {
  const row = (context: string): Renderable =>
    html`<i title=${context} @onclick=${world.click(`context ${context}`)}>${context}${interpret(world, inner)}</i>`;
  return site === 0
    ? html`<${Templated} contexts=${contexts} row=${row} />`
    : html`<${Templated} contexts=${contexts}>${row}<//>`;
}

function rows(world: World, { site, rows: given, selected }: Of<'each'>): Renderable {
  const items = given.map((row) => world.row(row));
  if (site === 0) {
    return each(
      items,
      ({ id, text }) =>
        html`<li @key=${id} class=${id === selected ? 'on' : null} @onclick=${world.click(`row ${id} ${text}`)}>${text}</li>`,
      { dependsOn: ({ id }) => id === selected },
    );
  }
  return site === 1
    ? each(items, ({ text }) => html`<li>${text}</li>`)
    : each(items, ({ id, text }) => html`<${Label} @key=${id} text=${text} />`);
}

function label(world: World, { site, key, text }: Of<'label'>): Renderable {
  switch (site) {
    case 0:
      return html`<${Label} @key=${key} />`;
    case 1:
      return html`<${Label} @key=${key} text=${text} />`;
    case 2:
      return html`<${Label} @key=${key} ...${{ text }} />`;
    case 3:
      return html`<${Label} @key=${key} text="literal" />`;
    default:
      return html`<${Label} @key=${key} text=${text} onPicked=${world.click(`picked ${text}`)} />`;
  }
}

function field(world: World, { site, note }: Of<'field'>): Renderable {
  // Of its own namespace wherever it stands: in SVG an input is no field.
  if (site === 1) {
    return html`<svg><foreignObject><input title="t" value=${world.notes[note]}></foreignObject></svg>`;
  }
  const binding = bind({ get: () => world.notes[note]!, set: (text: string) => world.setNote(note, text) });
  return html`<svg><foreignObject><input data-b @bind=${binding} @bind:event="oninput"></foreignObject></svg>`;
}

/** Elements of names known at run time, content that may be anything, a component that may be left out. */
function built(world: World, { level, key, text, inner }: Of<'built'>): Renderable {
  const content = interpret(world, inner);
  return renderTree((builder) => {
    builder.openElement(0, `h${level + 2}`);
    builder.setKey(key);
    builder.addAttribute(1, 'data-k', markOf(`built${level}`, key));
    if (text !== 'c') builder.addAttribute(2, 'title', text);
    if (text === 'a') builder.addAttribute(3, 'onclick', world.click(`built ${text}`));
    builder.addContent(4, text);
    builder.addContent(5, content);
    builder.closeElement();
    if (text === 'b') return;
    builder.openComponent(6, Label);
    builder.addComponentParameter(7, 'text', text);
    builder.closeComponent();
  });
}
