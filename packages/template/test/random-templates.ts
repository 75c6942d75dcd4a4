/**
 * Random templates: what HTML and the reader both read, and what htm and the reader both read. In: fast-check's random
 * numbers. Out: the strings of templates.
 */
import fc from 'fast-check';

export const seed = Number(process.env['SEED'] ?? 1);
export const options = { seed, numRuns: Number(process.env['COUNT'] ?? 500) };

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

/** HTML. */
export const withoutHoles: fc.Arbitrary<[string]> = fc
  .array(nodeSource, { maxLength: 4 })
  // Two texts side by side could make a tag or a reference that neither is.
  .map((sources) => [sources.join('<!-- -->')]);

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

/** Components, splats and mixed values. */
export const withHoles: fc.Arbitrary<string[]> = fc.array(htmNode, { maxLength: 4 }).map((nodes) => {
  const strings = [''];
  for (const piece of nodes.flat()) {
    if (piece === holePiece) strings.push('');
    else strings[strings.length - 1] += piece;
  }
  return strings;
});
