/**
 * A short notation for shapes, so that a table of templates and shapes can be read at a glance.
 *
 * `#0` is hole 0, `"x"` a text, `div(id="a")[…]` an element, `<#0>(a=#1){…}` a component with its content,
 * `key #2 [node]` a region. Spans are left out; `spans.test.ts` looks at them.
 */
import type { AttributeNode, Shape, ShapeNode, Span } from '@strop/template';

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

export function showShape(shape: Shape): string {
  const roots = shape.roots.map(showNode).join(' ');
  return shape.keyHole < 0 ? roots : `key #${shape.keyHole}: ${roots}`;
}

function showNode(node: ShapeNode): string {
  switch (node.kind) {
    case 'text':
      return JSON.stringify(node.text);
    case 'content':
      return `#${node.hole}`;
    case 'region':
      return `region{${showShape(node.shape)}}`;
    case 'component':
      return `<#${node.hole}>${showAttributes(node.attributes)}${node.content ? `{${showShape(node.content)}}` : ''}`;
    case 'element': {
      const namespace = ['', 'svg:', 'math:'][node.namespace];
      const children = node.children.length > 0 ? `[${node.children.map(showNode).join(' ')}]` : '';
      return `${namespace}${node.name}${showAttributes(node.attributes)}${children}`;
    }
    default:
      return node satisfies never;
  }
}

function showAttributes(attributes: readonly AttributeNode[]): string {
  return attributes.length === 0 ? '' : `(${attributes.map(showAttribute).join(' ')})`;
}

function showAttribute(attribute: AttributeNode): string {
  switch (attribute.kind) {
    case 'attribute': {
      const { name, value } = attribute;
      if (value === true) return name;
      if (typeof value === 'string') return `${name}=${JSON.stringify(value)}`;
      if (typeof value === 'number') return `${name}=#${value}`;
      const [strings, holes] = value;
      return `${name}=${strings.map((string, index) => JSON.stringify(string) + (index in holes ? `#${holes[index]}` : '')).join('')}`;
    }
    case 'property':
      return `.${attribute.name}=#${attribute.hole}`;
    case 'event':
      return `on ${attribute.event}=#${attribute.hole}`;
    case 'eventOption':
      return `${attribute.option} ${attribute.event}=${attribute.hole < 0 ? 'always' : `#${attribute.hole}`}`;
    case 'bind':
      return [
        `bind ${attribute.name || '-'}=#${attribute.hole}`,
        attribute.set < 0 ? '' : ` set #${attribute.set}`,
        ` event ${textOrHole(attribute.event)} after ${attribute.after < 0 ? '-' : `#${attribute.after}`}`,
        attribute.format === null ? '' : ` format ${textOrHole(attribute.format)}`,
        attribute.culture === null ? '' : ` culture ${textOrHole(attribute.culture)}`,
      ].join('');
    case 'splat':
      return `...#${attribute.hole}`;
    case 'ref':
    case 'island':
      return `${attribute.kind}=#${attribute.hole}`;
    default:
      return attribute satisfies never;
  }
}

function textOrHole(value: string | number | null): string {
  return typeof value === 'number' ? `#${value}` : (value ?? '-');
}
