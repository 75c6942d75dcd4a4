/**
 * Plays renders, each after one change of a stranger, and looks whether every hole that changed shows the model. Knows nothing
 * of the framework that renders: Strop's own harness and the peers' are the same.
 */
import { type HarmKind, Strangers } from './harm.ts';
import { type Change, changeModel, chance, type Group, idsIn, type Leaf, randomModel } from './tree.ts';

/** A framework that shows a model. */
export interface Showing {
  /** Renders what the model says now; throws what it throws. */
  render(): void | Promise<void>;
  /** The same, with the stranger's change in the midst of it, before anything is written; left out, it comes before. */
  renderAround?(act: () => void): void;
  dispose(): void;
  /** What the framework must answer besides a click, for an element that shows a leaf; null where it does. */
  unanswered?(leaf: Leaf, element: Element): string | null;
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
  /** Nodes of others that are gone: where no template has anything to say, around an element that stands, or before one. */
  foreignGone: number;
  /** Translations of texts that did not change, gone in the first render after the page was translated. */
  untranslated: number;
  /** Changed holes that do not show the model where nobody could tell what became of them (`isUndecidable`). */
  undecidable: number;
  /** Elements that went from the model in a render and are still there after it, but for copies and what was moved. */
  left: number;
}

export interface Finding {
  readonly what: 'error' | 'stale' | 'deaf' | 'foreignGone' | 'untranslated' | 'left';
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
  const counts: Counts = {
    renders: 0,
    errors: 0,
    changed: 0,
    stale: 0,
    deaf: 0,
    foreignGone: 0,
    untranslated: 0,
    undecidable: 0,
    left: 0,
  };
  for (let tree = 0; counts.renders < renders; tree++) {
    const random = chance(seed + tree);
    const model = randomModel(random);
    const page = document.body.appendChild(document.createElement('div'));
    const container = page.appendChild(document.createElement('div'));
    const elsewhere = page.appendChild(document.createElement('div'));
    const heard = new Set<string>();
    const showing = await options.show(container, model, (id) => void heard.add(id));
    const strangers = new Strangers(container, elsewhere, random);
    const isFromElsewhere = (element: Element): boolean => strangers.isFromElsewhere(element);
    for (const island of container.querySelectorAll('[data-island]')) island.append('n0 1');
    for (let i = 0; i < perTree && counts.renders < renders; i++) {
      let harm: HarmKind = 'translate';
      let islands = new Map<Element, string>();
      let fonts = new Map<string, Element[]>();
      const act = (): void => {
        harm = strangers.act();
        islands = contentsOf(container.querySelectorAll('[data-island]'));
        if (harm === 'translate' && i === 0) fonts = fontsOf(container);
      };
      if (showing.renderAround === undefined) act();
      const step = counts.renders++;
      const tell = (what: Finding['what'], detail: string): void =>
        found({ what, harm, step, detail: `tree ${seed + tree}, change ${i}: ${detail}` });
      const before = idsIn(model);
      const changed = changeModel(model, random);
      const went = before.filter((id) => !idsIn(model).includes(id));
      const errors: unknown[] = [];
      try {
        if (showing.renderAround === undefined) await showing.render();
        else showing.renderAround(act);
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
      for (const change of changed.values()) {
        const { leaf } = change;
        counts.changed++;
        const shown = [...page.querySelectorAll(`[data-h="${leaf.id}"]`)];
        const right = shown.filter((one) => showsModel(one, change, isFromElsewhere));
        // One of two that are equal may have been taken for the other, which is the stranger's then.
        const own = shown.filter((one) => !strangers.isTheirs(one));
        if (right.length === 0 || right.length < own.length) {
          if (isUndecidable(page, strangers, shown, own, change)) {
            counts.undecidable++;
            continue;
          }
          counts.stale++;
          tell('stale', `${JSON.stringify(leaf)} in ${shown.map((one) => one.outerHTML).join()}`);
          continue;
        }
        // Events of what a script has put outside do not come by the root.
        if (leaf.frame === 'markup' || !container.contains(right[0]!)) continue;
        heard.clear();
        const unanswered = right.map((one) => {
          heard.clear();
          one.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
          return heard.has(leaf.id) ? (showing.unanswered?.(leaf, one) ?? null) : 'click';
        });
        if (unanswered.includes(null)) continue;
        counts.deaf++;
        tell('deaf', `${unanswered.join()}: ${right[0]!.outerHTML}`);
      }
      const left = [...container.querySelectorAll('[data-h]')].filter(
        (one) => went.includes(one.getAttribute('data-h')!) && !strangers.isTheirs(one),
      );
      counts.left += left.length;
      if (left.length > 0) tell('left', left.map((one) => one.outerHTML).join());
      const untranslated = [...fonts].filter(
        ([id, own]) => !changed.has(id) && own.some((one) => !one.isConnected) && !isGone(container, id),
      );
      counts.untranslated += untranslated.length;
      if (untranslated.length > 0) tell('untranslated', untranslated.map(([id]) => id).join());
      const gone = strangers.outside.filter((one) => !one.isConnected);
      const touched = [...islands].filter(([island, text]) => island.textContent !== text);
      // Once other things have been done, what was added may stand for something.
      const isAddedGone = i === 0 && strangers.isAddedGone();
      const lost = gone.length + touched.length + (isAddedGone ? 1 : 0);
      counts.foreignGone += lost;
      if (lost > 0) tell('foreignGone', isAddedGone ? 'added' : touched.map(([, text]) => text).join());
    }
    try {
      showing.dispose();
    } catch (error) {
      counts.errors++;
      found({ what: 'error', harm: 'remove', step: counts.renders, detail: `disposal: ${String(error)}` });
    }
    takeErrors();
    page.remove();
  }
  return counts;
}

function contentsOf(elements: Iterable<Element>): Map<Element, string> {
  return new Map(Array.from(elements, (one) => [one, one.textContent ?? '']));
}

/** The translations by the leaf whose element they stand in. */
function fontsOf(container: Element): Map<string, Element[]> {
  const fonts = new Map<string, Element[]>();
  for (const element of container.querySelectorAll('[data-h]'))
    fonts.set(element.getAttribute('data-h')!, [...element.querySelectorAll(':scope > font')]);
  return fonts;
}

/**
 * What the guide says nobody can tell: translations that are as many as the texts and yet not of them, a piece of a text that was
 * put back beside it when it had been made anew, and an element that took the place of one of the same name which was never written.
 */
function isUndecidable(
  page: Element,
  strangers: Strangers,
  shown: readonly Element[],
  own: readonly Element[],
  change: Change,
): boolean {
  if (shown.some((one) => strangers.isBlurred(one))) return true;
  // The element itself may stand where it was moved to; it must show the model, whatever came back beside that.
  const isOther = (one: Element): boolean => strangers.isFromElsewhere(one) || strangers.isReturned(one);
  if (own.length > 0) return own.every((one) => showsModel(one, change, isOther));
  const isFromElsewhere = (one: Element): boolean => strangers.isFromElsewhere(one);
  const others = [...page.querySelectorAll('[data-h], [data-foreign]')];
  return others
    .filter((one) => one.hasAttribute('data-foreign') || strangers.isTheirs(one))
    .some((one) => showsModel(one, { ...change, title: false }, isFromElsewhere));
}

function isGone(container: Element, id: string): boolean {
  return container.querySelector(`[data-h="${id}"]`) === null;
}

/**
 * True where the hole's text stands once, whole, and no older one of the same hole beside it. The template's own texts may be
 * translated: they did not change. Other elements of the model, or their texts, may have been put in there.
 */
function showsModel(
  element: Element,
  { leaf, text, title }: Change,
  isOther: (element: Element) => boolean,
): boolean {
  const within = textWithin(element, isOther);
  const isText = within.match(new RegExp(`${leaf.id} (?:\\d+|one)`, 'g'))?.join() === leaf.text;
  if (text && !isText) return false;
  if (!title) return true;
  // Not to the end of the word: a text of another element, which was unwrapped there, may follow.
  const isPair =
    leaf.frame !== 'pair' || within.match(/ and (?:t[a-j]+|a)/g)?.join() === ` and ${leaf.title}`;
  return element.getAttribute('title') === leaf.title && isPair;
}

function textWithin(element: Element, isOther: (element: Element) => boolean): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) text += child.data;
    // Pieces of a text; other elements are none, and whatever was moved there.
    else if (child instanceof Element && child.matches('font, mark, [data-foreign]') && !isOther(child))
      text += textWithin(child, isOther);
    else text += '|';
  }
  return text;
}
