/**
 * Flow A, first stage: the grammar of content, that is of texts, holes, elements and components.
 *
 * HTML first: names in any case, void elements without an end, raw text, entities; then htm's conveniences,
 * `<${Component}>`, `<//>` and `<div />`. White space follows Razor: whitespace-only text goes at the start and end
 * of a template, an element's body and a component's content, and stays as written everywhere else.
 *
 * In: a reader. Out: what its makers made of the outline. Attributes are read by `read-attributes.ts`. Where a problem is reported
 * and reading goes on (see `Report`), the code below the report recovers by leaving the mistake out.
 *
 * A template is the same in every build, so only development looks for mistakes; production refuses what it cannot read
 * to the end (codes 1001, 1002 and 1004) and trusts the rest (see `docs/decisions/0020-production-trusts-templates.md`).
 */
import { DEV } from '#dev';
import {
  invalidString,
  markupDeclaration,
  mismatchedClosingTag,
  misplacedHole,
  scriptElement,
  unclosedComment,
  unclosedElement,
  unexpectedClosingTag,
  unfinishedTag,
} from './dev/errors.generated.ts';
import { checkElement, checkText } from './check-content.ts';
import { decode } from './entities.ts';
import type { OutlinedElement, OutlinedNode } from './outline.ts';
import { outlineAttributes, outlineParameters } from './outline-tag.ts';
import { where } from './place.ts';
import { htmlName, readAttributes } from './read-attributes.ts';
import { type Reader, holeMark } from './reader.ts';
import type { Namespace, Span } from './vocabulary.ts';

/** An element or component whose closing tag has not been read yet, or the template itself. */
interface Open {
  /** As it stands in messages: `<div>`, `<${…}>`, or empty for the template. */
  readonly tag: string;
  readonly span: Span;
  readonly parent: Open | null;
  /** The template it belongs to, which content of a component and a node with a key are by themselves. */
  readonly whole: Whole;
  /** Namespace of its children. */
  readonly namespace: Namespace;
  /** Matches a run of literal text in it. */
  readonly text: RegExp;
  /** Whether whitespace-only text counts in it: `<pre>`, `<textarea>` and what they contain. */
  readonly keepsBlanks: boolean;
}

/** What is known of a template only at its end. */
interface Whole {
  /** True where its prototype must not awake custom elements, or hides content. */
  isInert: boolean;
}

/** A node with a key: alone, its template is the whole one; among others, a region. */
class Keyed<Made> {
  readonly template: Made;

  constructor(template: Made) {
    this.template = template;
  }
}

type Node<Made> = OutlinedNode<Made> | Keyed<Made>;

/** A `<` that opens nothing is text, as in HTML: `a < b`. */
const text = /(?:[^<\0]|<(?![a-z/!?\0]))+/iy;
const comment = /<!--(?:-?>|[^]*?--!?>)/y;
/** Groups: name, a hole or `/` of a component; white space and `>`, which may be missing. */
const closingTag = /<\/(\/|\0|[a-z][^\s<>/\0]*)?(\s*>)?/iy;
/** Group: the name of an element. */
const openingTag = /<(?:\0|([a-z][^\s"'<>/=\0]*))/iy;
const componentTag = '<${…}>';
const voidNames = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/**
 * True for the elements of SVG and MathML whose content is HTML again.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point
 */
export function isIntegrationPoint(name: string): boolean {
  return /^(?:foreignObject|desc|title|annotation-xml|m[inos]|mtext)$/.test(name);
}

/** Reads a whole template. Where `report` returns, so does this: with what was readable, or null if nothing is. */
export function readTemplate<Made>(reader: Reader<Made>): Made | null {
  const { strings } = reader;
  if (DEV) {
    // An invalid escape leaves `undefined` in a tagged template's strings, whatever their type says.
    const invalid = strings.findIndex((string) => string?.includes(holeMark) ?? true);
    if (invalid >= 0) {
      reader.report({ part: invalid, offset: 0 }, invalidString);
      return null;
    }
  }
  const whole = { isInert: false };
  const open = { tag: '', span: reader.span(), parent: null, whole, namespace: 0, text, keepsBlanks: false };
  return makeTemplate(reader, readContent(reader, open as Open), whole);
}

/** A keyed node that is the only one needs no region around it. */
function makeTemplate<Made>(reader: Reader<Made>, nodes: readonly Node<Made>[], { isInert }: Whole): Made {
  const [only] = nodes;
  return nodes.length === 1 && only instanceof Keyed
    ? only.template
    : reader.make.template(withRegions(reader, nodes), -1, isInert);
}

function withRegions<Made>({ make }: Reader<Made>, nodes: readonly Node<Made>[]): OutlinedNode<Made>[] {
  return nodes.map((node) => (node instanceof Keyed ? make.region(node.template as Made) : node));
}

/** Reads up to and with the closing tag of `open`. */
function readContent<Made>(reader: Reader<Made>, open: Open): Node<Made>[] {
  const nodes: Node<Made>[] = [];
  /** Whitespace-only text that is kept if something follows it. */
  let blanks = '';
  const addText = (added: string) => {
    const last = nodes.at(-1);
    if (typeof last === 'string') nodes[nodes.length - 1] = last + added;
    else if (added) nodes.push(added);
    blanks = '';
  };
  const add = (node: Node<Made>) => {
    addText(blanks);
    nodes.push(node);
  };

  for (let tag; ;) {
    const start = reader.at;
    const span = reader.span();
    const literal = reader.take(open.text)?.[0];
    if (literal) {
      if (open.keepsBlanks || /[^ \t\n\f\r]/.test(literal)) {
        if (DEV) checkText(reader, open.tag, literal, start);
        const isStyle = !open.namespace && open.tag === '<style>';
        addText(blanks + (isStyle ? literal : decode(reader, literal, start)));
      } else if (nodes.length) blanks += literal;
    } else if (reader.take(comment)) continue;
    else if (reader.take(/\0/y)) add(span.part);
    else if ((tag = reader.take(closingTag))) {
      if (readClosingTag(reader, open, tag, span)) return nodes;
    } else if ((tag = reader.take(openingTag))) add(readElement(reader, open, tag[1], span));
    else if (DEV && reader.take(/<!--[^]*/y)) reader.report(span, unclosedComment);
    else if (DEV && reader.take(/<[^>]*>?/y)) reader.report(span, markupDeclaration);
    else {
      if (open.tag || reader.text[start]) reader.report(open.span, unclosedElement, open.tag);
      return nodes;
    }
  }
}

/** What a closing tag means. Returns whether `open` ends here. */
function readClosingTag(
  reader: Reader,
  open: Open,
  [tag, name = '', isFinished]: readonly (string | undefined)[],
  span: Span,
): boolean {
  const isComponent = name === '/' || name === holeMark;
  const opening = isComponent ? componentTag : `<${name.toLowerCase()}>`;
  const found = name === holeMark ? '</${…}>' : `</${name}>`;
  const isClosing = (one: Open) => one.tag.toLowerCase() === opening;
  if (isFinished && isClosing(open)) return true;
  const isMismatched = (): void =>
    reader.report(span, mismatchedClosingTag, found, open.tag, where(reader.strings, open.span));
  if (!DEV) {
    isMismatched();
    return true;
  }

  if (!isFinished) {
    if (reader.take(/[^<>]*>?/y)![0].includes(holeMark)) reader.report(span, misplacedHole);
    else reader.report(span, unfinishedTag, found.slice(0, -1));
    return !!open.tag; // Recovery: as if it were the right one.
  }
  let outer: Open | null = open;
  while (outer && !isClosing(outer)) outer = outer.parent;
  if (name === holeMark && !outer) reader.report(span, misplacedHole);
  else if (!open.tag || !name || voidNames.test(name)) reader.report(span, unexpectedClosingTag, found);
  else isMismatched();
  // Recovery: the tag belongs to an element further out, which reads it again; or to none, and is left out.
  if (outer) reader.at -= tag!.length;
  return !!outer;
}

/** Reads what follows `<`: an element or component with all it contains. */
function readElement<Made>(reader: Reader<Made>, parent: Open, written: string = '', span: Span): Node<Made> {
  const isComponent = !written;
  const hasMore =
    DEV &&
    (isComponent
      ? (reader.take(/[a-z][^\s"'<>/=\0]*/iy) ?? reader.take(/[^\s/>]+/y))
      : reader.take(/\0[^\s/>]*/y));
  if (hasMore) reader.report(span, misplacedHole);

  const { make } = reader;
  const name = parent.namespace ? written : htmlName(written);
  const tag = isComponent ? componentTag : `<${name}>`;
  const namespace = name === 'svg' ? 1 : name === 'math' ? 2 : parent.namespace;
  const isHtml = !isComponent && !namespace;
  if (DEV && name === 'script') reader.report(span, scriptElement);
  if (DEV && isHtml) checkElement(reader, written, span);

  const { attributes, key } = readAttributes(reader, { tag, isComponent, isHtml });
  const end = reader.take(/\/?>/y)?.[0];
  const isCutOff = !end && !(DEV && reader.text[reader.at]);
  if (isCutOff) reader.report(span, unfinishedTag, tag.slice(0, -1));

  const whole = isComponent || key >= 0 ? { isInert: false } : parent.whole;
  if (name === 'template' || name.includes('-')) whole.isInert = true;
  let children: Node<Made>[] = [];
  if (end !== '/>' && !isCutOff && !(isHtml && voidNames.test(name))) {
    const isRaw = isHtml && /^(?:script|style|textarea|title)$/.test(name);
    const isVerbatim = isHtml && /^(?:pre|textarea)$/.test(name);
    if (isVerbatim) reader.take(/\n/y); // HTML's own rule: the first line break is not content.
    children = readContent(reader, {
      tag,
      span,
      parent,
      whole,
      // Content is placed by its component, so its namespace is that of the place, as for a template.
      namespace: isComponent || isIntegrationPoint(name) ? 0 : namespace,
      text: isRaw ? new RegExp(`(?:[^<\\0]|<(?!/${name}[\\s/>]))+`, 'iy') : text,
      keepsBlanks: parent.keepsBlanks || isVerbatim,
    });
  }

  let node: OutlinedNode<Made>;
  if (isComponent) {
    const ref = attributes.find(({ kind }) => kind === 'ref')?.value as number | undefined;
    node = make.component(
      span.part,
      reader.where(span),
      outlineParameters(make, attributes),
      children.length ? makeTemplate(reader, children, whole) : null,
      ref ?? -1,
    );
  } else
    node = [
      name,
      outlineAttributes(make, name, namespace, attributes),
      ...withRegions(reader, children),
    ] as unknown as OutlinedElement<Made>;
  return key < 0 ? node : new Keyed(make.template([node], key, !isComponent && whole.isInert));
}
