/** What is compared of a document: an outline, and what a click on each element says. Imports nothing. */

export interface InspectedElement {
  readonly name: string;
  readonly svg: boolean;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (InspectedElement | string)[];
  /** What its own handlers say. */
  readonly clicks: readonly string[];
  /** What a field shows, else null. */
  readonly value: string | null;
}

export interface Inspected {
  readonly outline: string;
  readonly clicks: string;
  /** Names of the classes of living components, sorted. */
  readonly alive: string;
}

/** Outline and clicks of a tree. */
export function inspect(nodes: readonly (InspectedElement | string)[]): { outline: string; clicks: string } {
  const lines: string[] = [];
  const clicks: string[] = [];
  write(nodes, '', [], lines, clicks);
  return { outline: lines.join('\n'), clicks: clicks.join(',') };
}

function write(
  nodes: readonly (InspectedElement | string)[],
  indent: string,
  above: readonly string[],
  lines: string[],
  clicks: string[],
): void {
  let text = '';
  const flush = (): void => {
    if (text !== '') lines.push(`${indent}'${text}'`);
    text = '';
  };
  for (const node of nodes) {
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    flush();
    lines.push(tagLine(indent, node.svg, node.name, node.attributes, node.value));
    const bubbled = [...node.clicks, ...above];
    clicks.push(`#${bubbled.join('+')}`);
    write(node.children, `${indent}  `, bubbled, lines, clicks);
  }
  flush();
}

/** One line for an element; an empty class is none, since a stranger's may have stood there. */
export function tagLine(
  indent: string,
  svg: boolean,
  name: string,
  attributes: readonly (readonly [string, string])[],
  value: string | null,
): string {
  const written = attributes
    .map(([attribute, text]) => ` ${attribute}="${attribute === 'class' ? tokens(text) : text}"`)
    .filter((text) => text !== ' class=""')
    .sort()
    .join('');
  const field = value === null ? '' : ` .value="${value}"`;
  return `${indent}<${svg ? 'svg:' : ''}${name}${written}${field}>`;
}

/** Without a stranger's. */
function tokens(text: string): string {
  return text
    .split(' ')
    .filter((token) => token !== '' && token !== stranger)
    .sort()
    .join(' ');
}

/** The class that strangers add. */
export const stranger = 'stranger';
