/**
 * The random tests' comparison. After every step that settles
 *   - the document, the living components and what a click on each element says are what the plain oracle computes from
 *     the model, and what a fresh render of the same state gives;
 *   - each reference leads to its element, and to none where it has none;
 *   - rows that stay keep their elements, and a new order of rows moves the fewest, none that holds state unless it must;
 *   - a field that stays keeps the focus;
 *   - classes of strangers stay; elements that are gone answer nothing; rendering the same again writes nothing.
 * After disposal nothing is left.
 *
 * In: steps and a stage. Out: how many comparisons were made, or an error that says what differs.
 */
import { Component, type EventWork, inject, parameter, type Renderable } from '@strop/renderer';
import { type Rendered, settled, type Stage, type StageElement } from '../support/stage.ts';
import { broken } from './components.ts';
import { expected } from './expected.ts';
import { type Inspected, stranger } from './inspected.ts';
import { interpret } from './interpret.ts';
import { elementsOf, outlineOf } from './look.ts';
import { elementsStay, fewestMoves, type RowsBefore, rowsBefore } from './rows.ts';
import { canTweak, type Change, editAt, inOrder, type Step, type Value, tweak } from './value.ts';
import { World } from './world.ts';

/** The root: shows a value, and runs work in one batch where it is given some. */
class Main extends Component {
  readonly world = inject(World);
  readonly work = parameter<() => void>();
  value: Value = { kind: 'nothing', which: 0 };
  override onInitialized(): void {
    this.world.interpret = (value) => interpret(this.world, value);
  }
  override onParametersSet(): void {
    this.work?.();
  }
  override handleEventAsync(callback: EventWork, argument: unknown): Promise<void> | void {
    return this.world.rendersOnClick ? super.handleEventAsync(callback, argument) : callback(argument);
  }
  override render(): Renderable {
    return this.world.interpret(this.value);
  }
}

/** Late components stand in each other: each level takes a few turns. */
async function settleAll(): Promise<void> {
  for (let i = 0; i < 4; i++) await settled();
}

/** Plays the steps; returns how many were compared. */
export async function playSteps(stage: Stage, steps: readonly Step[]): Promise<number> {
  const play = new Play(await stage.render(Main), await stage.render(Main));
  let compared = 0;
  try {
    for (const [index, step] of steps.entries()) {
      play.change(step);
      if (!step.settle && index + 1 < steps.length) continue;
      await settleAll();
      try {
        await play.compare(step.renders);
      } catch (error) {
        if (error instanceof Error) error.message = `Step ${index}: ${error.message}`;
        throw error;
      }
      compared++;
    }
    return compared;
  } finally {
    await play.end();
  }
}

class Play {
  readonly #shown: Rendered<Main>;
  /** Where fresh renders come from: an app of its own, each time another root. */
  readonly #fresh: Rendered<Main>;
  readonly #world: World;
  readonly #strangers = new Set<StageElement>();
  #gone: StageElement[] = [];
  /** The key each element was made with. */
  readonly #keys = new WeakMap<StageElement, string>();
  #before: RowsBefore | null = null;
  /** Kinds of the changes since the last comparison. */
  #changes: Change['kind'][] = [];
  #asked = 0;
  #failed = false;

  constructor(shown: Rendered<Main>, fresh: Rendered<Main>) {
    this.#shown = shown;
    this.#fresh = fresh;
    fresh.dispose();
    const main = shown.component;
    this.#world = main.world;
    // Each instance asks once: a component that is made anew in every render would never come to an end.
    this.#world.askRoot = () => {
      if (++this.#asked < 1000) main.stateHasChanged();
    };
    this.#world.noteChanged = () => {
      main.stateHasChanged();
      for (const cell of this.#world.showing) cell.stateHasChanged();
    };
  }

  change({ changes, batched }: Step): void {
    const work = (): void => {
      for (const change of changes) this.#apply(change);
    };
    if (this.#before === null) {
      this.#before = rowsBefore(this.#shown.component.value, this.#shown);
      this.#shown.operations();
    }
    this.#changes.push(...changes.map(({ kind }) => kind));
    if (batched) this.#shown.setParameters({ work });
    else work();
  }

  #apply(change: Change): void {
    const main = this.#shown.component;
    const world = this.#world;
    const show = (value: Value): void => {
      main.value = value;
      main.stateHasChanged();
    };
    switch (change.kind) {
      case 'value':
        return show(change.value);
      case 'edit':
        return show(editAt(main.value, change.at, () => change.value));
      case 'tweak':
        return show(
          editAt(main.value, change.at, (found) => tweak(found, change.text, change.how), canTweak),
        );
      case 'order':
        if (main.value.kind !== 'list') return;
        return show({ kind: 'list', items: inOrder(main.value.items, change.ranks) });
      case 'cell':
        world.cells = world.cells.map((old, i) => (i === change.cell ? change.value : old));
        for (const shown of [...world.showing]) if (shown.cell === change.cell) shown.stateHasChanged();
        return;
      case 'flip':
        world.flipped = !world.flipped;
        for (const label of world.labels) {
          label.flipped = world.flipped;
          label.stateHasChanged();
        }
        return;
      case 'type': {
        const fields = elementsOf(this.#shown.container).filter((one) => one.getAttribute('data-b') !== null);
        const field = fields[change.at];
        if (field === undefined) return;
        field.value = change.text;
        this.#shown.fire(field, 'input');
        return;
      }
      case 'focus': {
        const fields = elementsOf(this.#shown.container).filter(({ localName }) => localName === 'input');
        if (fields.length > 0) fields[change.at % fields.length]!.focus();
        return;
      }
      case 'stranger': {
        const element = elementsOf(this.#shown.container)[change.at];
        if (element === undefined) return;
        element.classList.add(stranger);
        this.#strangers.add(element);
        return;
      }
      default:
        change satisfies never;
    }
  }

  async compare(renders: boolean): Promise<void> {
    const { container, component } = this.#shown;
    const operations = this.#shown.operations();
    const isBroken = this.#throwUnexpected(this.#shown);
    if (this.#asked >= 1000) throw new Error('a component is made anew in every render');
    this.#asked = 0;
    const world = this.#world;
    const found = await this.#inspect(this.#shown, container, world, renders);
    const { cells, notes, flipped } = world;
    same('the model says', expected({ value: component.value, cells, notes, flipped }), found);
    same('a fresh render gives', await this.#renderFresh(), found);
    checkReferences(world, container);
    const only = this.#changes.length === 1 ? this.#changes[0]! : null;
    if (only !== null) elementsStay(this.#before!, component.value, container);
    if (only === 'order' && !isBroken) fewestMoves(this.#before!, component.value, operations);
    this.#checkFocus();
    this.#before = null;
    this.#changes = [];
    this.#checkKeys();
    this.#checkStrangers();
    this.#checkGone();
    await this.#sameAgain();
  }

  async #renderFresh(): Promise<Inspected> {
    const { app, document, container: beside } = this.#fresh;
    const container = document.createElement('div');
    beside.parentNode!.insertBefore(container, null);
    const root = app.rootComponents.add(Main, container);
    const main = root.component as Main;
    const { world } = main;
    const { cells, notes, flipped } = this.#world;
    Object.assign(world, { cells, notes, flipped });
    main.value = this.#shown.component.value;
    main.stateHasChanged();
    await settleAll();
    const found = await this.#inspect(this.#fresh, container, world, false);
    checkReferences(world, container);
    root.dispose();
    checkEmpty(world, container);
    container.parentNode!.removeChild(container);
    return found;
  }

  /** Looks, and clicks every element in document order; where handlers render, that changes nothing. */
  async #inspect(
    rendered: Rendered<Main>,
    container: StageElement,
    world: World,
    renders: boolean,
  ): Promise<Inspected> {
    this.#throwUnexpected(rendered);
    const outline = outlineOf(container);
    const alive = world.census();
    world.rendersOnClick = renders;
    const clicks: string[] = [];
    for (const element of elementsOf(container)) {
      world.clicked = [];
      rendered.fire(element, 'click');
      clicks.push(`#${world.clicked.join('+')}`);
    }
    world.rendersOnClick = true;
    if (renders) {
      await settleAll();
      this.#throwUnexpected(rendered);
      const after = outlineOf(container);
      if (after !== outline) throw new Error(`after clicks\n${after}\nbefore\n${outline}`);
    }
    return { outline, alive, clicks: clicks.join(',') };
  }

  /** Takes the errors since the last look; one that is not on purpose fails the run. */
  #throwUnexpected({ errors }: Rendered<Main>): boolean {
    const taken = errors.splice(0);
    for (const error of taken) {
      if (error !== broken) {
        this.#failed = true;
        throw error;
      }
    }
    return taken.length > 0;
  }

  /** Whatever moved, the focus stays where it was, as long as the element does. */
  #checkFocus(): void {
    const { container, document } = this.#shown;
    const { focused } = this.#before!;
    if (focused === null || !isInside(container, focused) || this.#changes.includes('focus')) return;
    if (document.activeElement !== focused) throw new Error('a field that stays has lost the focus');
  }

  /** An element never serves another key. */
  #checkKeys(): void {
    for (const element of elementsOf(this.#shown.container)) {
      const key = element.getAttribute('data-k');
      const before = this.#keys.get(element) ?? key;
      if (before !== key) throw new Error(`the element of key ${before} serves key ${key}`);
      if (key !== null) this.#keys.set(element, key);
    }
  }

  #checkStrangers(): void {
    const { container } = this.#shown;
    for (const element of this.#strangers) {
      if (!isInside(container, element)) this.#strangers.delete(element);
      else if (!element.classList.contains(stranger)) throw new Error('the class of a stranger is gone');
    }
  }

  /** Elements that were there once say nothing any more. */
  #checkGone(): void {
    const { container } = this.#shown;
    this.#world.clicked = [];
    for (const element of this.#gone) {
      if (!isInside(container, element)) this.#shown.fire(element, 'click');
    }
    if (this.#world.clicked.length > 0) throw new Error(`gone, but said ${this.#world.clicked.join()}`);
    this.#gone = elementsOf(container).slice(0, 8);
  }

  /** A render of the same writes nothing: a page records nothing, so this holds there by the other stage. */
  async #sameAgain(): Promise<void> {
    const rendered = this.#shown;
    rendered.operations();
    rendered.component.stateHasChanged();
    for (const cell of this.#world.showing) cell.stateHasChanged();
    await settleAll();
    const operations = rendered.operations();
    // What is broken is tried again each time.
    if (this.#throwUnexpected(rendered)) return;
    if (operations.length > 0) throw new Error(`rendering the same again wrote\n${operations.join('\n')}`);
  }

  async end(): Promise<void> {
    const { container, document } = this.#shown;
    this.#shown.dispose();
    await settleAll();
    for (const { container: one } of [this.#shown, this.#fresh]) one.parentNode?.removeChild(one);
    if (this.#failed) return;
    this.#throwUnexpected(this.#shown);
    checkEmpty(this.#world, container);
    const { [Symbol.for('strop.staying')]: noted } = document as unknown as Record<symbol, Set<object>>;
    if (noted !== undefined && noted.size > 0) throw new Error('frames that are gone are still noted');
  }
}

function same(who: string, wanted: Inspected, found: Inspected): void {
  for (const what of ['outline', 'alive', 'clicks'] as const) {
    if (wanted[what] === found[what]) continue;
    throw new Error(`${what}: ${who}\n${wanted[what]}\nfound\n${found[what]}\nin\n${found.outline}`);
  }
}

/** Every reference that has an element leads to it, all others to none, and each such element has one. */
function checkReferences(world: World, container: StageElement): void {
  const wanted = new Set(
    elementsOf(container).filter((element) => element.getAttribute('data-ref') !== null),
  );
  for (const { references, attached } of world.referring) {
    for (const [index, reference] of references.entries()) {
      const element = world.resolve(reference);
      const isAttached = reference.state === 'attached';
      if (isAttached !== (index === attached) || isAttached !== (element !== null)) {
        throw new Error(
          `reference ${index} of a component whose ${attached} is attached is ${reference.state}`,
        );
      }
      if (element !== null && !wanted.delete(element))
        throw new Error('a reference leads to another element');
    }
  }
  if (wanted.size > 0) throw new Error(`${wanted.size} elements have lost their reference`);
  for (const reference of world.orphans.splice(0)) {
    if (reference.state === 'attached') throw new Error('a reference outlived its component');
  }
}

function checkEmpty(world: World, container: StageElement): void {
  if (container.firstChild !== null) throw new Error(`left after disposal: ${outlineOf(container)}`);
  if (world.living.size > 0) throw new Error(`never disposed: ${world.census()}`);
  if (world.disposedTwice.length > 0) throw new Error(`disposed twice: ${world.disposedTwice.join(' ')}`);
  for (const reference of world.orphans.splice(0)) {
    if (reference.state === 'attached') throw new Error('a reference outlived its component');
  }
}

function isInside(container: StageElement, element: StageElement): boolean {
  let node: StageElement | null = element;
  while (node !== null && node !== container) node = node.parentNode;
  return node !== null;
}
