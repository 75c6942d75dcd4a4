/**
 * Plays renders, each after one change of a stranger, and looks whether every hole that changed shows the model. Knows nothing
 * of the framework that renders: Strop's own harness and the peers' are the same.
 */
import { type Harm, type HarmKind, harm } from './harm.ts';
import { changeModel, chance, type Group, type Leaf, randomGroup } from './tree.ts';

/** A framework that shows a model. */
export interface Showing {
  /** Renders what the model says now; throws what it throws. */
  render(): void | Promise<void>;
  dispose(): void;
}

/** What is told apart in a run. */
export interface Counts {
  renders: number;
  /** Renders that threw, or had an error reported. */
  errors: number;
  /** Holes that changed, and those of them that did not show the model after it. */
  changed: number;
  stale: number;
  /** Holes that show the model in an element whose click was not heard. */
  deaf: number;
  /** Nodes of others, where no template has anything to say, that are gone. */
  foreignGone: number;
}

export interface Finding {
  readonly what: 'error' | 'stale' | 'deaf' | 'foreignGone';
  readonly harm: HarmKind;
  readonly step: number;
  readonly detail: string;
}

export interface PlayOptions {
  readonly seed: number;
  readonly renders: number;
  /** Renders of one tree before a fresh one. */
  readonly perTree?: number;
  /** Ends with the first render that throws: what a framework keeps for all its roots may be lost with it. */
  readonly stopsAtError?: boolean;
  show(container: Element, model: Group, clicked: (id: string) => void): Showing | Promise<Showing>;
  /** Errors reported elsewhere since the last call. */
  takeErrors?(): unknown[];
  found?(finding: Finding): void;
}

export async function play(options: PlayOptions): Promise<Counts> {
  const { seed, renders, perTree = 10, takeErrors = () => [], found = () => {} } = options;
  const counts: Counts = { renders: 0, errors: 0, changed: 0, stale: 0, deaf: 0, foreignGone: 0 };
  for (let tree = 0; counts.renders < renders; tree++) {
    const random = chance(seed + tree);
    const model = randomGroup(random);
    const container = document.createElement('div');
    document.body.append(container);
    const heard = new Set<string>();
    const showing = await options.show(container, model, (id) => void heard.add(id));
    const outside: Element[] = [];
    for (let i = 0; i < perTree && counts.renders < renders; i++) {
      const done: Harm = harm(container, random);
      outside.push(...done.outside);
      const step = counts.renders++;
      const tell = (what: Finding['what'], detail: string): void =>
        found({ what, harm: done.kind, step, detail: `tree ${seed + tree}, change ${i}: ${detail}` });
      const changed = changeModel(model, random);
      const errors: unknown[] = [];
      try {
        await showing.render();
      } catch (error) {
        errors.push(error);
      }
      errors.push(...takeErrors());
      if (errors.length > 0) {
        counts.errors++;
        tell('error', errors.map((error) => (error instanceof Error ? error.stack : String(error))).join());
        if (options.stopsAtError) return counts;
        // What has thrown once has lost its records; a fresh tree tells more.
        break;
      }
      for (const leaf of changed) {
        counts.changed++;
        const shown = elementsOf(container, leaf);
        const right = shown.filter((one) => showsModel(one, leaf));
        if (right.length === 0) {
          counts.stale++;
          tell('stale', `${JSON.stringify(leaf)} in ${shown.map((one) => one.outerHTML).join()}`);
          continue;
        }
        // A stranger's copy may say the same beside it.
        const hears = right.some((one) => {
          heard.clear();
          one.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
          return heard.has(leaf.id);
        });
        if (hears) continue;
        counts.deaf++;
        tell('deaf', right.map((one) => one.outerHTML).join());
      }
      const gone = outside.filter((one) => !one.isConnected);
      counts.foreignGone += gone.length;
      if (gone.length > 0) tell('foreignGone', '');
    }
    try {
      showing.dispose();
    } catch (error) {
      counts.errors++;
      found({ what: 'error', harm: 'remove', step: counts.renders, detail: `disposal: ${String(error)}` });
    }
    takeErrors();
    container.remove();
  }
  return counts;
}

/** Those of the model that show the leaf, in the page. */
function elementsOf(container: Element, leaf: Leaf): Element[] {
  return [...container.querySelectorAll(`[data-h="${leaf.id}"]`)];
}

/**
 * True where the hole's text stands once, whole, and no older one beside it. The template's own texts may be translated: they
 * did not change. Other elements of the model may have been put in there.
 */
function showsModel(element: Element, { text }: Leaf): boolean {
  return (
    textWithin(element)
      .match(/n\d+ (?:\d+|one)/g)
      ?.join() === text
  );
}

function textWithin(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element && !child.hasAttribute('data-h')) text += textWithin(child);
  }
  return text;
}
