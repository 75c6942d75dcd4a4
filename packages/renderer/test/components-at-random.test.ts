/**
 * Error boundaries and cascading values in trees that change at random, with components that fail at random in every
 * stage: once nothing fails any more and all boundaries have recovered, the document is that of a fresh render, and
 * every component that is gone was disposed once.
 */
import {
  cascadingParameter,
  CascadingValue,
  Component,
  ErrorBoundaryBase,
  html,
  parameter,
} from '@strop/renderer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedFromEnvironment, stepsFromEnvironment } from './fuzz/seed.ts';
import { recordingStage, type Rendered, settled } from './support/stage.ts';

const stages = ['', 'init', 'set', 'setAsync', 'render', 'fragment', 'after', 'afterAsync'] as const;
type Where = (typeof stages)[number];

interface Node {
  readonly id: number;
  readonly kind: 'leaf' | 'wrap' | 'boundary' | 'list' | 'cascade';
  fail: Where;
  value: string;
  children: Node[];
}

/** All instances that were made and not disposed. */
let alive: Set<Component>;
let twice: number;

function gone(component: Component): void {
  if (!alive.delete(component)) twice++;
}

function throwAt(node: Node, where: Where): void {
  if (node.fail === where) throw new Error(`${node.id} ${where}`);
}

class Part extends Component {
  readonly node = parameter.required<Node>();
  readonly value = cascadingParameter(String);
  override onInitialized(): void {
    alive.add(this);
    throwAt(this.node, 'init');
  }
  override onParametersSet(): void {
    throwAt(this.node, 'set');
  }
  override onParametersSetAsync(): Promise<void> | void {
    const { node } = this;
    if (node.fail === 'setAsync') return Promise.resolve().then(() => throwAt(node, 'setAsync'));
  }
  override onAfterRender(): void {
    throwAt(this.node, 'after');
  }
  override onAfterRenderAsync(): Promise<void> | void {
    const { node } = this;
    if (node.fail === 'afterAsync') return Promise.resolve().then(() => throwAt(node, 'afterAsync'));
  }
  [Symbol.dispose](): void {
    gone(this);
  }
  override render() {
    const { node } = this;
    throwAt(node, 'render');
    const content = node.children.map(show);
    const failing = node.fail === 'fragment' ? () => throwAt(node, 'fragment') : null;
    return node.kind === 'leaf'
      ? html`<i>${node.id}${this.value}</i>${failing}`
      : html`<p>${node.id}${this.value}${content}</p>${failing}`;
  }
}

class Boundary extends ErrorBoundaryBase {
  override onInitialized(): void {
    alive.add(this);
  }
  protected override onErrorAsync(): void {}
  [Symbol.dispose](): void {
    gone(this);
  }
  override render() {
    return this.currentException === null ? this.childContent?.() : html`<u>failed</u>`;
  }
}

function show(node: Node): unknown {
  switch (node.kind) {
    case 'leaf':
    case 'wrap':
      return html`<${Part} @key=${node.id} node=${node} />`;
    case 'boundary':
      return html`<${Boundary} @key=${node.id}>${() => node.children.map(show)}<//>`;
    case 'cascade':
      return html`<${CascadingValue} @key=${node.id} value=${node.value}>${() => node.children.map(show)}<//>`;
    case 'list':
      return html`<section @key=${node.id}>${node.children.map(show)}</section>`;
    default:
      return node.kind satisfies never;
  }
}

class Tree extends Component {
  readonly root = parameter.required<Node>();
  override render() {
    return html`<div>${show(this.root)}</div>`;
  }
}

interface Step {
  readonly what: 'fail' | 'add' | 'remove' | 'swap' | 'recover' | 'value';
  readonly at: number;
  readonly kind: Node['kind'];
  readonly where: Where;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('fail', 'fail', 'add', 'add', 'remove', 'swap', 'recover', 'value'),
  at: fc.nat(1000),
  kind: fc.constantFrom('leaf', 'wrap', 'boundary', 'list', 'cascade'),
  where: fc.constantFrom(...stages),
});

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % items.length];
}

function recover(): void {
  for (const component of alive) if (component instanceof Boundary) component.recover();
}

function apply(root: Node, { what, at, kind, where }: Step, id: number): void {
  const parents = all(root).filter(({ kind }) => kind !== 'leaf');
  const parent = pick(parents, at)!;
  switch (what) {
    case 'fail': {
      const part = pick(
        all(root).filter(({ kind }) => kind === 'leaf' || kind === 'wrap'),
        at,
      );
      if (part !== undefined) part.fail = where;
      return;
    }
    case 'add':
      parent.children.splice(at % (parent.children.length + 1), 0, {
        id,
        kind,
        fail: '',
        value: where,
        children: [],
      });
      return;
    case 'remove':
      parent.children.splice(at % (parent.children.length + 1), 1);
      return;
    case 'swap':
      parent.children.reverse();
      return;
    case 'value':
      parent.value = where;
      return;
    case 'recover':
      return recover();
    default:
      what satisfies never;
  }
}

async function render(root: Node): Promise<Rendered<Tree>> {
  return recordingStage.render(Tree, { root });
}

it('comes back to what a fresh render shows, whatever failed', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      alive = new Set();
      twice = 0;
      const root: Node = { id: 0, kind: 'boundary', fail: '', value: '', children: [] };
      const rendered = await render(root);
      const { component, errors } = rendered;
      for (const [index, one] of steps.entries()) {
        apply(root, one, index + 1);
        component.stateHasChanged();
        await settled();
      }
      for (const node of all(root)) node.fail = '';
      component.stateHasChanged();
      await settled();
      // A boundary that recovers may show another one that still has an error.
      for (let i = 0; i < 25; i++) recover();
      component.stateHasChanged();
      await settled();
      const shown = rendered.html();
      const count = alive.size;
      const earlier = alive;
      alive = new Set();
      const fresh = await render(root);
      expect(shown).toBe(fresh.html());
      expect(count).toBe(alive.size);
      expect(twice).toBe(0);
      expect(errors).toEqual([]);
      alive = earlier;
      rendered.dispose();
      expect(alive.size).toBe(0);
    }),
    { seed: seedFromEnvironment() ?? Date.now(), numRuns: stepsFromEnvironment(300) },
  );
});
