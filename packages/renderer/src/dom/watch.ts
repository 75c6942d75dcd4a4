/**
 * Tells whether anybody but us changes what a root shows. Each write looks first (`diff/undisturbed.ts`), until many have looked:
 * then the root is watched, and while nobody else changes anything a node that was found in its place once is written without
 * looking. From the first foreign change on, each write looks again, for good. Not from the start, since a document that was ever
 * observed asks each node that is made or put in whether somebody observes it: a fifth of the time of making rows. Hot.
 *
 * In: a root's container, and when we write. Out: `quiet`. The observer is off while we write, so that our own writes make no
 * records; what other code does meanwhile is seen where it is let (`resume`). See docs/decisions/0024-watched-roots.md.
 */
import { SAFETY } from '#safety';
import type { DomElement, DomEvent, DomNode } from './contract.ts';

export interface Watch {
  /** True while the root is watched, and nobody else has changed anything meanwhile. False for good after that. */
  quiet: boolean;
  /** What was found in its place while the root is quiet: the nodes of each block, as bits. */
  readonly found: WeakMap<object, number>;
  /** False where texts are not watched: each that is written is read first. */
  seesTexts: boolean;
  /** A write had to look, and has found the node. */
  looked(node: DomNode): void;
  /** Before nodes are looked for: what was changed earlier in this turn counts. */
  look(): void;
  /** We write from now on. */
  pause(): void;
  /** We have written, or code of others runs in between: true where `pause` has to follow. */
  resume(): boolean;
  /** Somebody was there, or may be: nothing is watched any more. */
  disturb(): void;
}

/** What is written into now. Of all apps: one whose batch ends within another's has that one's writes noted as foreign. */
const written: Watch[] = [];

/** Writes that look before a root is watched: some 0.2 ms, as much as 500 rows of ten nodes cost more in a watched document (0024). */
const patience = 64;

/** Levels of the document where observing texts costs as much as reading one: 33 ns a level, whenever a text is written, and 0.65 µs (0024). */
const shallow = 24;

function isDeep(node: DomNode): boolean {
  let depth = 0;
  for (let at: DomNode | null = node; at !== null; at = at.parentNode) depth++;
  return depth > shallow;
}

export function createWatch(container: DomElement): Watch {
  /** False while we write. */
  let isOn = true;
  /** Writes until the root is watched; NaN where it never will be. */
  let left = patience;
  /** True while listeners hear of the focus that goes with an element, in the midst of our writes. */
  let isBlurring = false;
  const view = container.ownerDocument?.defaultView;
  const Observer = SAFETY ? view?.MutationObserver : undefined;
  const observer = Observer && new Observer(() => watch.disturb());
  const hear = ({ type }: DomEvent): void => {
    if (isBlurring) watch.pause();
    isBlurring = type === 'blur' && watch.resume();
  };
  const watch: Watch = {
    quiet: false,
    seesTexts: true,
    found: new WeakMap(),
    looked(node) {
      if (--left !== 0 || observer === undefined) return;
      watch.seesTexts = !isDeep(node);
      // In the midst of a batch: what it writes is written, and seen from its end on.
      watch.quiet = true;
      isOn = false;
      written.push(watch);
      view!.addEventListener!('blur', hear, true);
      view!.addEventListener!('focusout', hear);
    },
    look() {
      if (watch.quiet && observer!.takeRecords().length > 0) watch.disturb();
    },
    pause() {
      if (!isOn) return;
      watch.look();
      if (!watch.quiet) return;
      observer!.disconnect();
      isOn = false;
      written.push(watch);
    },
    resume() {
      if (isOn || !watch.quiet) return false;
      observer!.observe(container, { childList: true, characterData: watch.seesTexts, subtree: true });
      return (isOn = true);
    },
    disturb() {
      left = NaN;
      if (!watch.quiet) return;
      watch.quiet = false;
      observer!.disconnect();
      view!.removeEventListener!('blur', hear, true);
      view!.removeEventListener!('focusout', hear);
    },
  };
  return watch;
}

/** The batch is displayed. */
export function resumeAll(): void {
  if (SAFETY) while (written.length > 0) written.pop()!.resume();
}

/** Something could not be put where it belongs. */
export function disturbAll(): void {
  for (const watch of written) watch.disturb();
}
