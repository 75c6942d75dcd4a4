/**
 * The oracle of the random tests: after any sequence of changes the document must be what a fresh render of the same
 * value gives, node by node, the same components must be alive, a click on any element must call the same handlers,
 * rendering the same again must do nothing, and after disposal nothing may be left.
 *
 * In: steps and a stage. Out: nothing, or an error that says what differs.
 */
import { Component, parameter, type Renderable } from '@strop/renderer';
import { type Rendered, settled, type Stage, type StageElement } from '../support/stage.ts';
import { interpret, onPurpose, World } from './interpret.ts';
import { type Change, cellCount, type Step, type Value } from './value.ts';

const nothing: Value = { kind: 'nothing', which: 0 };

/** The root: shows a value, and runs work in one batch where it is given some. */
class Main extends Component {
  readonly world = parameter.required<World>();
  readonly work = parameter<() => void>();
  value: Value = nothing;
  override onParametersSet(): void {
    this.work?.();
  }
  override render(): Renderable {
    return interpret(this.world, this.value);
  }
}

/** Plays the steps, comparing after each that settles. */
export async function playSteps(stage: Stage, steps: readonly Step[]): Promise<void> {
  const world = new World(Array.from({ length: cellCount }, () => nothing));
  const rendered = await stage.render(Main, { world, work: undefined });
  const { component } = rendered;
  let asked = 0;
  // Each instance asks once: a component that is made anew in every render would never come to an end.
  world.askRoot = () => {
    if (++asked < 1000) component.stateHasChanged();
  };
  try {
    for (const [index, step] of steps.entries()) {
      const work = (): void => {
        for (const change of step.changes) apply(world, component, change);
      };
      if (step.batched) rendered.setParameters({ work });
      else work();
      if (!step.settle && index + 1 < steps.length) continue;
      await settleAll();
      throwUnexpected(rendered);
      if (asked >= 1000) throw new Error(`Step ${index}: a component is made anew in every render`);
      await compare(stage, world, rendered, index);
      await sameAgain(rendered, index);
    }
  } finally {
    rendered.dispose();
  }
  await settleAll();
  throwUnexpected(rendered);
  checkEmpty(world, rendered);
  rendered.container.parentNode?.removeChild(rendered.container);
}

/** Takes the errors since the last look; one that is not on purpose fails the run. */
function throwUnexpected({ errors }: Rendered<Main>): boolean {
  const taken = errors.splice(0);
  for (const error of taken) if (!(error instanceof Error) || error.message !== onPurpose) throw error;
  return taken.length > 0;
}

function apply(world: World, main: Main, change: Change): void {
  if (change.kind === 'value') {
    main.value = change.value;
    main.stateHasChanged();
    return;
  }
  world.cells[change.cell] = change.value;
  for (const shown of [...world.showing]) if (shown.cell === change.cell) shown.stateHasChanged();
}

/** Late components stand in each other: each level takes a few turns. */
async function settleAll(): Promise<void> {
  for (let i = 0; i < 4; i++) await settled();
}

async function compare(stage: Stage, world: World, shown: Rendered<Main>, step: number): Promise<void> {
  const fresh = new World(world.cells);
  const again = await stage.render(Main, {
    world: fresh,
    work: undefined,
  });
  again.component.value = shown.component.value;
  again.component.stateHasChanged();
  await settleAll();
  const expected = outline(again.container);
  const found = outline(shown.container);
  const expectedLife = fresh.census().join(' ');
  const foundLife = world.census().join(' ');
  const expectedClicks = await clickAll(again, fresh);
  const foundClicks = await clickAll(shown, world);
  again.dispose();
  again.container.parentNode?.removeChild(again.container);
  if (expected !== found) throw new Error(`Step ${step}: a fresh render gives\n${expected}\nfound\n${found}`);
  if (expectedLife !== foundLife) {
    throw new Error(`Step ${step}: alive should be\n${expectedLife}\nfound\n${foundLife}`);
  }
  if (expectedClicks !== foundClicks) {
    throw new Error(
      `Step ${step}: clicks should call\n${expectedClicks}\nfound\n${foundClicks}\nin\n${found}`,
    );
  }
}

/** Clicks every element, in document order; what the handlers said. A handler renders again, which changes nothing. */
async function clickAll(rendered: Rendered<Main>, world: World): Promise<string> {
  const elements: StageElement[] = [];
  collect(rendered.container, elements);
  world.clicked.length = 0;
  for (const [at, element] of elements.entries()) {
    world.clicked.push(`#${at}`);
    rendered.fire(element, 'click');
  }
  await settleAll();
  throwUnexpected(rendered);
  return world.clicked.join(',');
}

function collect(parent: StageElement, elements: StageElement[]): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    elements.push(child);
    collect(child, elements);
  }
}

/** A render of the same value writes nothing: a page records nothing, so this holds there by the other stage. */
async function sameAgain(rendered: Rendered<Main>, step: number): Promise<void> {
  rendered.operations();
  rendered.component.stateHasChanged();
  await settleAll();
  const operations = rendered.operations();
  // What is broken is tried again each time.
  if (throwUnexpected(rendered)) return;
  if (operations.length > 0) {
    throw new Error(`Step ${step}: rendering the same again wrote\n${operations.join('\n')}`);
  }
}

function checkEmpty(world: World, { container }: Rendered<Main>): void {
  if (container.firstChild !== null) throw new Error(`Left after disposal: ${outline(container)}`);
  if (world.living.size > 0) throw new Error(`Never disposed: ${world.census().join(' ')}`);
  if (world.disposedTwice.length > 0) throw new Error(`Disposed twice: ${world.disposedTwice.join(' ')}`);
}

/** All nodes but comments and empty texts, which keep places and are not the same after every history. */
export function outline(parent: StageElement): string {
  const lines: string[] = [];
  write(parent, '', lines);
  return lines.join('\n');
}

function write(parent: StageElement, indent: string, lines: string[]): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue !== '') lines.push(`${indent}'${child.nodeValue}'`);
    if (child.nodeType !== 1) continue;
    const { attributes } = child as unknown as { attributes: Iterable<{ name: string; value: string }> };
    const written = [...attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    const namespace = child.namespaceURI?.endsWith('svg') === true ? 'svg:' : '';
    lines.push(`${indent}<${namespace}${child.localName}${written.join('')}>`);
    write(child, `${indent}  `, lines);
  }
}
