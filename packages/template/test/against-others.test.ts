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
import type { MixedSource } from '@strop/template';
import { type Called, noting } from './outlined.ts';
import { options, seed, withHoles, withoutHoles } from './random-templates.ts';

/** What all three readers are compared by. A text is a string; holes in it are `#0#`. */
type Tree = string | { name: string; attributes: Record<string, string>; children: Tree[] };

// ---- against parse5 ----

test(`templates without holes are read as HTML reads them (seed ${seed})`, () => {
  fc.assert(
    fc.property(withoutHoles, ([written]) => {
      expect(withoutBlanks(fromTemplate(parseTemplate([written], noting)))).toEqual(
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
      expect(join(fromTemplate(parseTemplate(strings, noting)))).toEqual(join(expected));
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

function fromTemplate({ given }: Called): Tree[] {
  return (given[0] as unknown[]).map(fromNode);
}

function fromNode(node: unknown): Tree {
  if (typeof node === 'string') return node;
  if (typeof node === 'number') return `#${node}#`;
  if (Array.isArray(node)) {
    const [name, attributes, ...children] = node as [string, unknown[], ...unknown[]];
    return { name, attributes: fromAttributes(attributes), children: join(children.map(fromNode)) };
  }
  const { maker, given } = node as Called;
  if (maker !== 'component') throw new Error(`unexpected ${maker}`);
  const [hole, , parameters, content] = given as [number, string, unknown[], Called | null];
  return {
    name: `${component}#${hole}#`,
    attributes: fromAttributes(parameters),
    children: join(content === null ? [] : fromTemplate(content)),
  };
}

/** Pairs, or all of them in one splat. */
function fromAttributes(attributes: readonly unknown[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (let i = 0; i < attributes.length; i++) {
    const one = attributes[i];
    if (typeof one === 'string') Object.assign(all, fromPair(one, attributes[++i]));
    else {
      const { maker, given } = one as Called;
      if (maker === 'splat') Object.assign(all, fromAttributes(given[0] as unknown[]));
      else if (maker === 'splatParameter') Object.assign(all, fromPair('', given[0]));
      else throw new Error(`unexpected ${maker}`);
    }
  }
  return all;
}

function fromPair(name: string, value: unknown): Record<string, string> {
  if (value === true) return { [name]: '' };
  if (typeof value === 'string') return { [name]: value };
  if (typeof value === 'number') return name === '' ? { [`...#${value}#`]: '' } : { [name]: `#${value}#` };
  const [strings, holes] = value as MixedSource;
  return { [name]: strings.reduce((all, string, index) => `${all}#${holes[index - 1]}#${string}`) };
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
