/** The document of a stage as what is compared. In: a container. Out: its outline, its elements, what clicks say. */
import type { StageElement } from '../support/stage.ts';
import { tagLine } from './inspected.ts';

/** All elements in document order. */
export function elementsOf(parent: StageElement, found: StageElement[] = []): StageElement[] {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    found.push(child);
    elementsOf(child, found);
  }
  return found;
}

/** All nodes but comments, adjacent texts as one: comments keep places and are not the same after every history. */
export function outlineOf(container: StageElement): string {
  const lines: string[] = [];
  write(container, '', lines);
  return lines.join('\n');
}

function write(parent: StageElement, indent: string, lines: string[]): void {
  let text = '';
  const flush = (): void => {
    if (text !== '') lines.push(`${indent}'${text}'`);
    text = '';
  };
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    flush();
    const { attributes } = child as unknown as { attributes: Iterable<{ name: string; value: string }> };
    const svg = child.namespaceURI?.endsWith('svg') === true;
    const value = child.localName === 'input' && !svg ? child.value : null;
    const written = Array.from(attributes, ({ name, value: text }) => [name, text] as const);
    lines.push(tagLine(indent, svg, child.localName, written, value));
    write(child, `${indent}  `, lines);
  }
  flush();
}
