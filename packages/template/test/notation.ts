/**
 * A short notation for outlines, so that a table of templates and what they mean can be read at a glance.
 *
 * `#0` is hole 0, `"x"` a text, `div(id="a")[…]` an element, `<#0>(a=#1){…}` a component with its content,
 * `region{key #2: …}` a region. Which attributes are fields or styles is left out; `outline.test.ts` looks at that.
 */
import type { Bound, MixedSource, Span } from '@strop/template';
import type { Called } from './outlined.ts';

/** The strings of a tagged template, as `html` receives them. */
export function strings(cooked: TemplateStringsArray, ..._values: unknown[]): readonly string[] {
  return cooked;
}

/** Where the marker `▸` stands, and the strings without it. */
export function unmark(marked: readonly string[]): { strings: string[]; spans: Span[] } {
  const spans: Span[] = [];
  const plain = marked.map((string, part) => {
    const pieces = string.split('▸');
    let offset = 0;
    for (const piece of pieces.slice(0, -1)) spans.push({ part, offset: (offset += piece.length) });
    return pieces.join('');
  });
  return { strings: plain, spans };
}

export function showTemplate({ given }: Called): string {
  const [roots, keyHole] = given as [unknown[], number];
  return `${keyHole < 0 ? '' : `key #${keyHole}: `}${roots.map(showNode).join(' ')}`;
}

function showNode(node: unknown): string {
  if (typeof node === 'string') return JSON.stringify(node);
  if (typeof node === 'number') return `#${node}`;
  if (Array.isArray(node)) {
    const [name, attributes, ...children] = node as [string, unknown[], ...unknown[]];
    const shown = children.length > 0 ? `[${children.map(showNode).join(' ')}]` : '';
    return `${name}${showAttributes(attributes)}${shown}`;
  }
  const { maker, given } = node as Called;
  if (maker === 'region') return `region{${showTemplate(given[0] as Called)}}`;
  const [hole, , parameters, content, ref] = given as [number, string, unknown[], Called | null, number];
  const all = ref < 0 ? parameters : [...parameters, { maker: 'ref', given: [ref] }];
  return `<#${hole}>${showAttributes(all)}${content === null ? '' : `{${showTemplate(content)}}`}`;
}

/** Pairs, and what functions made. */
function showAttributes(attributes: readonly unknown[]): string {
  const shown: string[] = [];
  for (let i = 0; i < attributes.length; i++) {
    const one = attributes[i];
    if (typeof one === 'string') shown.push(showPair(one, attributes[++i]));
    else shown.push(showCalled(one as Called));
  }
  return shown.length === 0 ? '' : `(${shown.join(' ')})`;
}

function showPair(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === 'string') return `${name}=${JSON.stringify(value)}`;
  if (typeof value === 'number') return name === '' ? `...#${value}` : `${name}=#${value}`;
  const [pieces, holes] = value as MixedSource;
  return `${name}=${pieces.map((piece, i) => JSON.stringify(piece) + (i in holes ? `#${holes[i]}` : '')).join('')}`;
}

function showCalled({ maker, given }: Called): string {
  const [hole, name, more] = given as [number, string, unknown];
  switch (maker) {
    case 'css':
    case 'style':
      return showPair('style', given[0]);
    case 'field':
      return showPair(given[0] as string, given[1]);
    case 'handler':
      return showPair(given[0] as string, given[1]);
    case 'splat':
      return showAttributes(given[0] as unknown[]).slice(1, -1);
    case 'splatParameter':
      return `...#${hole}`;
    case 'property':
      return `.${name}=#${hole}`;
    case 'event':
      return `on ${name}=#${hole}`;
    case 'eventOption':
      return `${String(more)} ${name}=${hole < 0 ? 'always' : `#${hole}`}`;
    case 'bind':
    case 'bindParameter': {
      const { set, event, after, format, culture } = more as Partial<Bound>;
      return [
        `bind ${name || '-'}=#${hole}`,
        set === undefined ? '' : ` set #${set}`,
        ` event ${textOrHole(event)} after ${textOrHole(after)}`,
        format === undefined ? '' : ` format ${textOrHole(format)}`,
        culture === undefined ? '' : ` culture ${textOrHole(culture)}`,
      ].join('');
    }
    default:
      return `${maker}=#${hole}`;
  }
}

function textOrHole(value: string | number | null | undefined): string {
  return typeof value === 'number' ? `#${value}` : (value ?? '-');
}
