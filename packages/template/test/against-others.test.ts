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
import { options, seed, withHoles, withoutHoles } from './random-templates.ts';

/** What all three readers are compared by. A text is a string; holes in it are `#0#`. */
type Tree = string | { name: string; attributes: Record<string, string>; children: Tree[] };

// ---- against parse5 ----

test(`templates without holes are read as HTML reads them (seed ${seed})`, () => {
  fc.assert(
    fc.property(withoutHoles, ([written]) => {
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

test(`components, splats and mixed values are read as htm reads them (seed ${seed})`, () => {
  fc.assert(
    fc.property(withHoles, (strings) => {
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
        case 'attribute': {
          const { name, value } = attribute;
          if (value === true) return [name, ''];
          if (typeof value === 'string') return [name, value];
          if (typeof value === 'number') return [name, `#${value}#`];
          const [strings, holes] = value;
          return [name, strings.reduce((all, string, index) => `${all}#${holes[index - 1]}#${string}`)];
        }
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
