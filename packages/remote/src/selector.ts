/**
 * `querySelector` for one compound selector, which is what naming a container takes.
 *
 * In: a root and a selector such as `main#app.wide[data-kind="x"]`. Out: the first match in tree order, or null.
 */
import { unsupportedSelector } from './dev/errors.generated.ts';
import type { RecordingElement } from './element.ts';
import { lowerCaseAscii } from './names.ts';
import type { RecordingNode } from './node.ts';

type Test = (element: RecordingElement) => boolean;

export function findFirst(root: RecordingNode, selector: string): RecordingElement | null {
  const tests = readSelector(selector);
  const search = (parent: RecordingNode): RecordingElement | null => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 1 && tests.every((test) => test(child as RecordingElement)))
        return child as RecordingElement;
      const found = search(child);
      if (found !== null) return found;
    }
    return null;
  };
  return search(root);
}

const name = String.raw`[A-Za-z_\u0080-\uffff-][\w\u0080-\uffff-]*`;
const step = new RegExp(
  `(?<tag>^(?:\\*|${name}))|#(?<id>${name})|\\.(?<token>${name})` +
    `|\\[\\s*(?<attribute>${name})\\s*(?:=\\s*(?:"(?<double>[^"\\\\]*)"|'(?<single>[^'\\\\]*)'|(?<bare>${name}))\\s*)?\\]`,
  'y',
);

function readSelector(selector: string): readonly Test[] {
  const text = selector.trim();
  const tests: Test[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < text.length || text === '') {
    const groups = step.exec(text)?.groups;
    if (groups === undefined) throw unsupportedSelector(selector);
    tests.push(toTest(groups));
  }
  return tests;
}

function toTest({
  tag,
  id,
  token,
  attribute,
  double,
  single,
  bare,
}: Record<string, string | undefined>): Test {
  if (tag === '*') return () => true;
  if (tag !== undefined)
    return (element) => element.localName === (element.isHtml ? lowerCaseAscii(tag) : tag);
  if (id !== undefined) return (element) => element.getAttribute('id') === id;
  if (token !== undefined) return (element) => element.classList.contains(token);
  const value = double ?? single ?? bare;
  return (element) => {
    const found = element.getAttribute(attribute ?? '');
    return value === undefined ? found !== null : found === value;
  };
}
