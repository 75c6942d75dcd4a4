/**
 * Random changes of a document as data, so that the same ones run on several documents and fast-check can shrink them.
 *
 * In: steps. Out: what each step answered, and a picture of all nodes afterwards.
 */
import fc from 'fast-check';
import { html, type DomElement, type DomNode, type Loose, type Page } from './page.ts';

/** Numbers choose among the nodes known so far, counted round. */
export type Step =
  | { readonly kind: 'create'; readonly name: string }
  | {
      readonly kind: 'insert';
      readonly node: number;
      readonly parent: number;
      readonly before: number | null;
    }
  | { readonly kind: 'insertFirst'; readonly node: number; readonly parent: number }
  | { readonly kind: 'move'; readonly node: number; readonly parent: number; readonly before: number | null }
  | { readonly kind: 'remove'; readonly node: number }
  | {
      readonly kind: 'attribute';
      readonly node: number;
      readonly name: string;
      readonly value: string | null;
    }
  | { readonly kind: 'class'; readonly node: number; readonly verb: 'add' | 'remove'; readonly token: string }
  | { readonly kind: 'style'; readonly node: number; readonly name: string; readonly value: string }
  | { readonly kind: 'cssText'; readonly node: number; readonly text: string }
  | { readonly kind: 'text'; readonly node: number; readonly text: string }
  | { readonly kind: 'nodeValue'; readonly node: number; readonly text: string }
  | { readonly kind: 'clone'; readonly node: number; readonly deep: boolean; readonly imported: boolean }
  | { readonly kind: 'property'; readonly node: number; readonly name: string; readonly value: unknown }
  | { readonly kind: 'markup'; readonly node: number; readonly markup: string }
  | { readonly kind: 'listen'; readonly node: number; readonly capture: boolean; readonly remove: boolean }
  | { readonly kind: 'dispatch'; readonly node: number; readonly bubbles: boolean }
  | { readonly kind: 'focus'; readonly node: number };

const node = fc.nat(30);
const names = [
  ...['div', 'p', 'svg:g', '#text', '#comment', '#fragment', '#inert', 'template', 'form', 'fieldset'],
  ...['input', 'input', 'textarea', 'select', 'select', 'option', 'option', 'optgroup', 'button'],
];
const attributes: readonly (readonly [string, readonly string[]])[] = [
  ['Title', ['', 'a', '<&"\u00a0>']],
  ['class', ['a', ' a  b ', '']],
  ['style', ['color:red', 'top:0px; color:blue', '']],
  ['type', ['checkbox', 'radio', 'hidden', 'TEXT', 'email', 'number']],
  ['name', ['g', 'h']],
  ['value', ['', '1', 'x', ' y ']],
  ['checked', ['']],
  ['selected', ['']],
  ['multiple', ['']],
  ['size', ['1', '3']],
  ['disabled', ['']],
  ['tabindex', ['0', 'x']],
  ['no name', ['']],
];
const properties: readonly (readonly [string, readonly unknown[]])[] = [
  ['value', ['', '1', 'x', 'a\nb', null]],
  ['checked', [true, false]],
  ['indeterminate', [true]],
  ['selected', [true, false]],
  ['selectedIndex', [-1, 0, 1, 7]],
  ['multiple', [true, false]],
  ['disabled', [true, false]],
  ['type', ['checkbox', 'radio', 'text']],
  ['className', ['c', '']],
  ['id', ['i']],
  ['custom', [1, 'two', null, [1, { a: true }]]],
];
const fromTable = <Value>(
  table: readonly (readonly [string, readonly Value[]])[],
): fc.Arbitrary<[string, Value]> =>
  fc.oneof(...table.map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names).map((name) => ({ kind: 'create' as const, name })) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      node,
      parent: node,
      before: fc.option(node),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('insertFirst' as const), node, parent: node }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('move' as const), node, parent: node, before: fc.option(node) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), node }) },
  {
    weight: 5,
    arbitrary: fc.tuple(node, fromTable(attributes), fc.nat(3)).map(([one, [name, value], chance]) => ({
      kind: 'attribute' as const,
      node: one,
      name,
      value: chance === 0 ? null : value,
    })),
  },
  fc.record({
    kind: fc.constant('class' as const),
    node,
    verb: fc.constantFrom('add' as const, 'remove' as const),
    token: fc.constantFrom('a', 'b', '', 'a b'),
  }),
  fc.record({
    kind: fc.constant('style' as const),
    node,
    name: fc.constantFrom('color', 'TOP', '--x'),
    value: fc.constantFrom('', 'inherit'),
  }),
  fc.record({
    kind: fc.constant('cssText' as const),
    node,
    text: fc.constantFrom('', 'left:0px;color: red !important', '--x: "a;b"'),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      node,
      text: fc.constantFrom('', 't<', ' u '),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('nodeValue' as const), node, text: fc.constantFrom('', 'v&') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('clone' as const),
      node,
      deep: fc.boolean(),
      imported: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(node, fromTable(properties))
      .map(([one, [name, value]]) => ({ kind: 'property' as const, node: one, name, value })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('markup' as const),
      node,
      markup: fc.constantFrom(
        '',
        'a<b class=x>c</b><!--d-->',
        '<select><option>1<option selected>2</select><textarea>\nx</textarea>',
        '<tr><td><template><i>z</template><svg><path d="M0"/></svg>',
      ),
    }),
  },
  fc.record({ kind: fc.constant('listen' as const), node, capture: fc.boolean(), remove: fc.boolean() }),
  fc.record({ kind: fc.constant('dispatch' as const), node, bubbles: fc.boolean() }),
  fc.record({ kind: fc.constant('focus' as const), node }),
);

export const script: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 5,
  maxLength: 60,
  size: 'max',
});

/** Options of a random test; `VITE_SEED` (see `scripts/vitest-setup.ts`) sets the seed, `VITE_RUNS` the number of runs. */
export function randomRuns(numRuns: number): { numRuns: number } {
  const { VITE_RUNS: runs } = import.meta.env as Record<string, string | undefined>;
  return { numRuns: runs === undefined ? numRuns : Number(runs) };
}

/** A readable failure: one step a line. */
export function printScript(steps: readonly Step[]): string {
  return steps.map((one) => JSON.stringify(one)).join('\n');
}

/** Runs the steps; the first known node is the host. The answers hold error names and what listeners saw. */
export function runScript(
  page: Page,
  steps: readonly Step[],
): { nodes: readonly DomNode[]; answers: readonly string[] } {
  const { document } = page;
  const nodes: DomNode[] = [page.host];
  const answers: string[] = [];
  let inert: typeof document | null = null;
  const pick = (index: number): Loose => nodes[index % nodes.length] as Loose;
  const listeners = [false, true].map(
    (capture) => (event: { target: unknown; composedPath(): readonly unknown[] }) => {
      answers.push(`heard ${capture} at ${nodes.indexOf(event.target as DomNode)}`);
    },
  );
  const learn = (one: DomNode): void => {
    nodes.push(one);
    const { localName, content } = one as Loose;
    if (localName === 'template') nodes.push(content as DomNode);
  };

  function make(name: string): DomNode {
    if (name === '#text') return document.createTextNode('t');
    if (name === '#comment') return document.createComment('c');
    if (name === '#fragment') return document.createDocumentFragment();
    if (name === 'svg:g') return document.createElementNS('http://www.w3.org/2000/svg', 'g');
    if (name !== '#inert') return document.createElement(name);
    inert ??= document.implementation.createHTMLDocument('inert');
    const made = inert.createElement('b');
    made.insertBefore(inert.createTextNode('inert'), null);
    return made;
  }

  function run(one: Step): void {
    const target = one.kind === 'create' ? null : pick(one.node);
    if (one.kind === 'create') return learn(make(one.name));
    if (target === null) return;
    const isElement = target.nodeType === 1;
    switch (one.kind) {
      case 'insert':
        pick(one.parent).insertBefore(target, one.before === null ? null : pick(one.before));
        return;
      case 'insertFirst':
        pick(one.parent).insertBefore(target, pick(one.parent).firstChild);
        return;
      case 'move':
        pick(one.parent).moveBefore!(target, one.before === null ? null : pick(one.before));
        return;
      case 'remove':
        if (target.parentNode !== null && target !== page.host) target.parentNode.removeChild(target);
        return;
      case 'attribute':
        if (!isElement || (one.name === 'disabled' && holdsFocus(target))) return;
        if (one.value === null) target.removeAttribute(one.name);
        else target.setAttribute(one.name, one.value);
        return;
      case 'class':
        return isElement ? target.classList[one.verb](one.token) : undefined;
      case 'style':
        return isElement ? target.style.setProperty(one.name, one.value) : undefined;
      case 'cssText':
        if (isElement) target.style.cssText = one.text;
        return;
      case 'text':
        target.textContent = one.text;
        return;
      case 'nodeValue':
        target.nodeValue = one.text;
        return;
      case 'clone':
        return learn(one.imported ? document.importNode(target, one.deep) : target.cloneNode(one.deep));
      case 'property':
        if (one.name === 'disabled' && holdsFocus(target)) return;
        // What an element does not know is kept by it; the meaning of known ones differs by element.
        if (isElement && (knows(target, one.name) || one.name === 'custom')) target[one.name] = one.value;
        return;
      case 'markup':
        if (target.localName === 'template') target['innerHTML'] = one.markup;
        return;
      case 'listen': {
        const listener = listeners[one.capture ? 1 : 0];
        if (!isElement || listener === undefined) return;
        target[one.remove ? 'removeEventListener' : 'addEventListener']('ping', listener, {
          capture: one.capture,
        });
        return;
      }
      case 'dispatch':
        page.dispatch(target, { type: 'ping', bubbles: one.bubbles });
        return;
      case 'focus':
        return isElement ? target.focus() : undefined;
      default:
        one satisfies never;
    }
  }

  /** When a disabled element loses the focus differs: in Chromium 147 and 150 with the next `focus()`, in 156 later. */
  function holdsFocus(target: Loose): boolean {
    const active: DomNode | null = page.document.activeElement;
    return active !== null && target.contains(active);
  }

  for (const one of steps) {
    try {
      run(one);
      answers.push('done');
    } catch (error) {
      answers.push((error as Error).name);
    }
  }
  return { nodes, answers };
}

/** Everything that can be seen of the nodes: markup, form state, links among them, connection, focus. */
export function picture(page: Page, nodes: readonly (DomNode | undefined)[]): readonly string[] {
  const focused = nodes.indexOf((page.document.activeElement ?? undefined) as DomNode | undefined);
  return [
    `focus ${focused}`,
    ...nodes.map((one) => {
      if (one === undefined) return 'missing';
      const parent = one.parentNode === null ? 'none' : nodes.indexOf(one.parentNode);
      return `${parent} ${one.isConnected} ${styleLast(html(one))} ${formState(one)}`;
    }),
  ];
}

/**
 * Chromium writes the attribute of a changed `style` when it is next read: its place among the others says nothing, and
 * removed before it was written it comes back empty.
 */
function styleLast(markup: string): string {
  return markup.replaceAll(' style=""', '').replace(/( style="[^"]*")((?: [^\s=<>]+="[^"]*")+)/g, '$2$1');
}

function formState(root: DomNode): string {
  const loose = root as Loose;
  let text = '';
  if (['input', 'textarea', 'select', 'option'].includes(loose.localName))
    text = ['type', 'value', 'checked', 'indeterminate', 'selected', 'selectedIndex', 'disabled']
      .filter((name) => name in loose)
      .map((name) => `${name}=${JSON.stringify(loose[name])}`)
      .join(' ');
  if (loose.nodeType === 1 && 'custom' in loose) text += ` custom=${JSON.stringify(loose['custom'])}`;
  for (let child = root.firstChild; child !== null; child = child.nextSibling) text += formState(child);
  return text;
}

const known: Readonly<Record<string, readonly string[]>> = {
  input: ['value', 'checked', 'indeterminate', 'disabled', 'type', 'multiple'],
  textarea: ['value', 'disabled'],
  select: ['value', 'selectedIndex', 'multiple', 'disabled'],
  option: ['value', 'selected', 'disabled'],
  optgroup: ['disabled'],
  button: ['disabled'],
  fieldset: ['disabled'],
};

function knows(element: DomElement, name: string): boolean {
  const isSvg = element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
  if (name === 'className' || name === 'id') return !isSvg;
  return known[element.localName]?.includes(name) ?? false;
}
