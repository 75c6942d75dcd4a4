/**
 * Flow A, first stage, for tools: a Shape as the text of a program that makes it again, by the functions of `make-shape.ts`.
 *
 * In: what the parser read. Out: an expression, the functions it calls, and the kinds of parts that a renderer needs for it.
 * It is apart from the parser so that pages do not ship it.
 */
import type { AttributeNode, ComponentNode, ElementNode, Shape, ShapeNode } from './shape.ts';

/** Kinds of parts that only some templates have; texts, plain attributes, classes and slots are in every page. */
export type PartName =
  'style' | 'property' | 'field' | 'ref' | 'bind' | 'splat' | 'island' | 'stateful' | 'component';

export interface WrittenShape {
  /** `template([element("p", [], [0])])` */
  readonly code: string;
  /** Names of the functions that the code calls: `template` and some of `make-shape.ts`. */
  readonly makers: ReadonlySet<string>;
  readonly kinds: ReadonlySet<PartName>;
}

export interface WriteOptions {
  /** How a function of `make-shape.ts` is called in the code, or `template`. */
  readonly name: (maker: string) => string;
  /** How a kind is called in the code. */
  readonly kind: (kind: PartName) => string;
  /** What the strings of the template are called in the code, where messages are to show places. */
  readonly strings?: string;
}

/** Writes the expression `template(roots, kinds, keyHole, strings)`. */
export function writeShape(shape: Shape, { name, kind, strings }: WriteOptions): WrittenShape {
  const makers = new Set<string>();
  const kinds = new Set<PartName>();
  const roots = list(shape.roots.map(writeChild));
  const brought = list([...kinds].map(kind));
  return {
    code: call('template', [roots, brought, shape.keyHole, strings], ['', '[]', -1, undefined]),
    makers,
    kinds,
  };

  /** A call without the last arguments that are what the function takes by itself. */
  function call(maker: string, given: readonly unknown[], defaults: readonly unknown[]): string {
    makers.add(maker);
    let count = given.length;
    while (count > 0 && given[count - 1] === defaults[count - 1]) count--;
    return `${name(maker)}(${given.slice(0, count).join(', ')})`;
  }

  function writeContent({ roots: nodes, keyHole }: Shape): string {
    return call('shape', [list(nodes.map(writeChild)), keyHole, strings], ['', -1, undefined]);
  }

  function writeChild(node: ShapeNode): string {
    switch (node.kind) {
      case 'text':
        return JSON.stringify(node.text);
      case 'content':
        return String(node.hole);
      case 'region':
        return call('region', [writeContent(node.shape)], []);
      case 'component':
        return writeComponent(node);
      case 'element':
        return writeElement(node);
      default:
        return node satisfies never;
    }
  }

  function writeComponent({ hole, attributes, content, span }: ComponentNode): string {
    kinds.add('component');
    return call(
      'component',
      [
        hole,
        span.part,
        span.offset,
        list(attributes.map(writeAttribute)),
        content === null ? 'null' : writeContent(content),
      ],
      ['', '', '', '[]', 'null'],
    );
  }

  function writeElement(element: ElementNode): string {
    for (const one of kindsOfElement(element)) kinds.add(one);
    const { attributes, children, namespace } = element;
    return call(
      'element',
      [
        JSON.stringify(element.name),
        list(attributes.map(writeAttribute)),
        list(children.map(writeChild)),
        namespace,
      ],
      ['', '[]', '[]', 0],
    );
  }

  function writeAttribute(attribute: AttributeNode): string {
    const { kind: maker } = attribute;
    switch (maker) {
      case 'literal':
        return call(maker, [JSON.stringify(attribute.name), JSON.stringify(attribute.value)], ['', 'true']);
      case 'value':
      case 'property':
        return call(maker, [JSON.stringify(attribute.name), attribute.hole], []);
      case 'mixed':
        return call(
          maker,
          [JSON.stringify(attribute.name), JSON.stringify(attribute.strings), list(attribute.holes)],
          [],
        );
      case 'event':
        return call(maker, [JSON.stringify(attribute.event), attribute.hole], []);
      case 'eventOption':
        return call(
          maker,
          [JSON.stringify(attribute.event), JSON.stringify(attribute.option), attribute.hole],
          ['', '', -1],
        );
      case 'bind': {
        const { hole, set, after, event, format, culture } = attribute;
        const given = Object.entries({ set, after, event, format, culture })
          .filter(([, value]) => value !== null && value !== -1)
          .map(([modifier, value]) => `${modifier}: ${JSON.stringify(value)}`);
        return call(
          maker,
          [hole, JSON.stringify(attribute.name), `{ ${given.join(', ')} }`],
          ['', '""', '{  }'],
        );
      }
      case 'splat':
      case 'ref':
      case 'island':
        return call(maker, [attribute.hole], []);
      default:
        return attribute satisfies never;
    }
  }
}

function list(items: readonly unknown[]): string {
  return `[${items.join(', ')}]`;
}

/**
 * What the renderer may need for an element. In which case a name is written, and whether the place is HTML, shows only where it
 * is stamped: a kind too many is some bytes, one too few an error.
 */
function* kindsOfElement({ name, attributes }: ElementNode): Iterable<PartName> {
  const tag = name.toLowerCase();
  if (/^(?:iframe|object|embed|video|audio)$/.test(tag)) yield 'stateful';
  for (const attribute of attributes) {
    switch (attribute.kind) {
      case 'literal':
      case 'value':
      case 'mixed': {
        const named = attribute.name.toLowerCase();
        if (named === 'style' && attribute.kind !== 'literal') yield 'style';
        // An input's own attribute is the right place for a literal.
        if (attribute.kind === 'literal' && tag === 'input') break;
        if (named === 'value' && /^(?:input|select|textarea)$/.test(tag)) yield 'field';
        if (named === 'checked' && tag === 'input') yield 'field';
        break;
      }
      case 'property':
      case 'bind':
      case 'splat':
      case 'ref':
      case 'island':
        yield attribute.kind;
        break;
      default:
    }
  }
}
