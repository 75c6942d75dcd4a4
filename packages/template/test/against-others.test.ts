/**
 * The reader against two others, on random input that both read: parse5, which is HTML's own algorithm, for templates
 * without holes, and htm for its conveniences. A failure prints the seed; `SEED=… npx vitest …` runs it again.
 */
import fc from 'fast-check';
import htm from 'htm';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { parseTemplate } from '@strop/template';
import type { AttributeNode, ShapeNode } from '@strop/template';

const seed = Number(process.env['SEED'] ?? 1);
const options = { seed, numRuns: Number(process.env['COUNT'] ?? 500) };

/** What all three readers are compared by. A text is a string; holes in it are `#0#`. */
type Tree = string | { name: string; attributes: Record<string, string>; children: Tree[] };

// ---- against parse5 ----

/** Pieces of texts and values, some of them written as references. */
const character = fc.oneof(
  fc.constantFrom('a', 'Z', '7', ' ', '\n', '\t', '-', '=', '/', '>', "'", '"', '@', '.', '&'),
  fc.constantFrom('é', '€', '😀', '\u00a0', '< ', '<3', '& ', '&;', '&#;'),
  fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&nbsp;', '&copy;', '&hellip;', '&times;'),
  fc.constantFrom('&rarr;', '&euro;', '&check;', '&yen;', '&laquo;', '&#60;', '&#x3c;', '&#X1F600;', '&#32;'),
);
const textSource = fc.array(character, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
const comment = fc.constantFrom('<!-- a -->', '<!---->', '<!-->', '<!-- <b> & -- > -->', '<!-- a --!>');

const attributeName = fc.constantFrom('id', 'class', 'title', 'data-a', 'aria-label', 'lang', 'x:y');
const attributeSource = fc
  .tuple(attributeName, textSource, fc.nat(4), fc.nat(3))
  .map(([name, value, style, gap]) => {
    const equals = ['=', ' = ', '=\n', '\t='][gap]!;
    const shown = gap === 1 ? name.toUpperCase() : name;
    if (style === 0) return { name, written: shown };
    if (style === 1) return { name, written: `${shown}${equals}"${value.replaceAll('"', '')}"` };
    if (style === 2) return { name, written: `${shown}${equals}'${value.replaceAll("'", '')}'` };
    // Neither reader's rules for a quote or a slash at the end of an unquoted value are meant here.
    const unquoted = value.replace(/[\s"'=<>`]|\/$/g, '');
    return { name, written: unquoted && !unquoted.endsWith('/') ? `${shown}${equals}${unquoted}` : shown };
  });
const attributesSource = fc
  .uniqueArray(attributeSource, { maxLength: 3, selector: ({ name }) => name })
  .map((all) => all.map(({ written }) => ' ' + written).join(''));

// Elements that HTML lets stand in each other in any order, so that its parser moves and closes nothing.
const containers = ['div', 'span', 'section', 'em-x', 'label', 'DIV', 'Span', 'svg'];
const rawElements = fc.oneof(
  fc
    .constantFrom('a < b', 'x > y {}', '<b>&lt;</b>', '</styl', '<!-- -->', '')
    .map((body) => `<style>${body}</style>`),
  fc.constantFrom('\n\n a', 'a &amp; <b> </p>', ' &lt; ', '').map((body) => `<textarea>${body}</textarea >`),
  fc.constantFrom('a <b>', '&copy;').map((body) => `<title>${body}</TITLE>`),
  fc.constantFrom('\n a \n', '<b> a </b> ', ' ').map((body) => `<pre>${body}</pre>`),
);
const { node: nodeSource } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textSource,
    comment,
    fc
      .tuple(fc.constantFrom('br', 'img', 'input', 'HR'), attributesSource, fc.constantFrom('', ' /'))
      .map(([name, attributes, end]) => `<${name}${attributes}${end}>`),
    rawElements,
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom(...containers), attributesSource, fc.array(tie('node'), { maxLength: 4 }))
    .map(([name, attributes, children]) =>
      name === 'svg'
        ? // Names in SVG are kept as written, where HTML lower-cases them and then knows some; so they are written right.
          `<svg viewBox="0 0 1 1" class=a><foreignObject>${children.join('')}</foreignObject><path d="a"/></svg>`
        : `<${name}${attributes}>${children.join('')}</${name}>`,
    ),
}));

test(`templates without holes are read as HTML reads them (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(nodeSource, { maxLength: 4 }), (sources) => {
      // Two texts side by side could make a tag or a reference that neither is.
      const written = sources.join('<!-- -->');
      const shape = parseTemplate([written]);
      expect(withoutBlanks(shape.roots.map(fromShape))).toEqual(
        withoutBlanks(parseFragment(written).childNodes.flatMap(fromParse5)),
      );
    }),
    options,
  );
});

function fromParse5(node: DefaultTreeAdapterTypes.ChildNode): Tree[] {
  if (node.nodeName === '#comment') return [];
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) throw new Error(`unexpected ${node.nodeName}`);
  return [
    {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      children: node.childNodes.flatMap(fromParse5),
    },
  ];
}

// ---- against htm ----

/** A hole that htm may join to strings and spread. */
const hole = (index: number) => ({ [`...#${index}#`]: '', toString: () => `#${index}#` });
const component = '<#>';
/** Its types declare an ES module's default inside a CommonJS one's. */
const bindHtm = (
  htm as unknown as {
    bind: (make: typeof fromHtm) => (...template: [TemplateStringsArray, ...unknown[]]) => unknown;
  }
).bind;

/** Pieces of a template: a string, or a hole that a component or a value stands in. */
type Piece = string | null;
const holePiece = null;

const word = fc.constantFrom('a', 'b1', 'hello', 'x-y', 'é');
const htmValue: fc.Arbitrary<Piece[]> = fc.oneof(
  word.map((value): Piece[] => ['=', value]),
  word.map((value): Piece[] => [`="${value} z"`]),
  word.map((value): Piece[] => [`='${value}'`]),
  fc.constant<Piece[]>(['=', holePiece]),
  fc.constant<Piece[]>(['="', holePiece, '"']),
  word.map((value): Piece[] => [`="${value} `, holePiece, '"']),
  fc.constant<Piece[]>(['="', holePiece, ' ', holePiece, '"']),
);
const htmAttributes: fc.Arbitrary<Piece[]> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'title', 'data-a', 'name'), htmValue), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
    fc.boolean(),
  )
  .map(([all, isSplat]) => [
    ...all.flatMap(([name, value]): Piece[] => [` ${name}`, ...value]),
    ...(isSplat ? [' ...', holePiece] : []),
  ]);
const { node: htmNode } = fc.letrec<{ node: Piece[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word.map((value): Piece[] => [value]),
    fc.constant<Piece[]>([holePiece]),
    fc.constantFrom<Piece[]>(['<!-- a -->'], ['<!-- ', holePiece, ' -->']),
    fc
      .tuple(
        fc.constantFrom('div', 'p', 'my-x'),
        htmAttributes,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(([name, attributes, children, isEmpty]): Piece[] =>
        isEmpty
          ? [`<${name}`, ...attributes, ' />']
          : [`<${name}`, ...attributes, '>', ...children.flat(), `</${name}>`],
      ),
    fc
      .tuple(htmAttributes, fc.array(tie('node'), { maxLength: 3 }), fc.nat(2))
      .map(([attributes, children, end]): Piece[] => [
        '<',
        holePiece,
        ...attributes,
        ...(end === 0
          ? [' />']
          : ['>', ...children.flat(), ...(end === 1 ? ['<//>'] : ['</', holePiece, '>'])]),
      ]),
  ),
}));

test(`components, splats and mixed values are read as htm reads them (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(htmNode, { maxLength: 4 }), (nodes) => {
      const strings = [''];
      for (const piece of nodes.flat()) {
        if (piece === holePiece) strings.push('');
        else strings[strings.length - 1] += piece;
      }
      const values = strings.slice(1).map((_, index) => hole(index));
      const template = Object.assign([...strings], { raw: strings }) as TemplateStringsArray;
      const result: unknown = bindHtm.call(htm, fromHtm)(template, ...values);
      const expected = (result === undefined ? [] : Array.isArray(result) ? result : [result]).map(htmChild);
      expect(join(parseTemplate(strings).roots.map(fromShape))).toEqual(join(expected));
    }),
    options,
  );
});

function fromHtm(type: unknown, props: Record<string, unknown> | null, ...children: unknown[]): Tree {
  return {
    name: typeof type === 'string' ? type : component + String(type),
    attributes: Object.fromEntries(
      Object.entries(props ?? {})
        .filter(([name]) => name !== 'toString')
        .map(([name, value]) => [name, String(value)]),
    ),
    children: join(children.map(htmChild)),
  };
}

function htmChild(child: unknown): Tree {
  return typeof child === 'object' && child !== null && 'children' in child ? (child as Tree) : String(child);
}

// ---- in common ----

function fromShape(node: ShapeNode): Tree {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'content':
      return `#${node.hole}#`;
    case 'element':
      return {
        name: node.name,
        attributes: fromAttributes(node.attributes),
        children: join(node.children.map(fromShape)),
      };
    case 'component':
      return {
        name: `${component}#${node.hole}#`,
        attributes: fromAttributes(node.attributes),
        children: join((node.content?.roots ?? []).map(fromShape)),
      };
    default:
      throw new Error(`unexpected ${node.kind}`);
  }
}

function fromAttributes(attributes: readonly AttributeNode[]): Record<string, string> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      switch (attribute.kind) {
        case 'literal':
          return [attribute.name, attribute.value === true ? '' : attribute.value];
        case 'value':
          return [attribute.name, `#${attribute.hole}#`];
        case 'mixed':
          return [
            attribute.name,
            attribute.strings.reduce(
              (all, string, index) => `${all}#${attribute.holes[index - 1]}#${string}`,
            ),
          ];
        case 'splat':
          return [`...#${attribute.hole}#`, ''];
        default:
          throw new Error(`unexpected ${attribute.kind}`);
      }
    }),
  );
}

/** Texts side by side as one: the others know no borders between a text and a hole's text. */
function join(trees: readonly Tree[]): Tree[] {
  const joined: Tree[] = [];
  for (const tree of trees) {
    const last = joined.at(-1);
    if (typeof tree === 'string' && typeof last === 'string') joined[joined.length - 1] = last + tree;
    else joined.push(tree);
  }
  return joined;
}

/** Without white space at both ends of a body, which Strop drops by a rule of its own: see `accepted.test.ts`. */
function withoutBlanks(trees: readonly Tree[]): Tree[] {
  const body = join(trees).map((tree) =>
    typeof tree === 'string' ? tree : { ...tree, children: withoutBlanks(tree.children) },
  );
  const first = body[0];
  if (typeof first === 'string') body[0] = first.replace(/^[ \t\n\f\r]+/, '');
  const last = body.at(-1);
  if (typeof last === 'string') body[body.length - 1] = last.replace(/[ \t\n\f\r]+$/, '');
  return body.filter((tree) => tree !== '');
}
