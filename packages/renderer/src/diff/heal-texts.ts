/**
 * Writes a text where strangers have been. It goes where its own node or its translation stands; where the texts beside it cannot
 * be told from it any more (split, joined, taken away), all of them are written anew.
 *
 * In: a level as it stands, the text's entry, and what it is to say. Out: it says so, once; what said something else there is gone.
 */
import { type DomNode, textNode } from '../dom/contract.ts';
import { childrenOf } from '../dom/find.ts';
import { insertNode, standing } from '../dom/insert.ts';
import { keepNode } from '../tree/content.ts';
import { between, type Entry, indexOf, isFont, runAround } from '../tree/level.ts';

/** The children of an element that are ours, and what stands there for each. */
export interface Place {
  readonly parent: DomNode;
  readonly entries: readonly Entry[];
  /** Children that stand for none and are nobody's. */
  readonly rest: readonly DomNode[];
  /** A root's container: what is around our nodes there is none of our business. */
  readonly isOpen: boolean;
}

/** What is known of all nodes of a root. */
export interface Known {
  isOurs(node: DomNode): boolean;
  /** Takes a stranger's node away. */
  drop(node: DomNode): void;
}

export function writeTexts(known: Known, place: Place, target: Entry, text: string): void {
  const { parent, entries, isOpen } = place;
  const { from, to } = runAround(entries, entries.indexOf(target));
  const run = entries.slice(from, to);
  const tops = (some: readonly Entry[]): (DomNode | null)[] => some.map(({ top }) => top);
  const others = tops([...entries.slice(0, from), ...entries.slice(to)]);
  const own = tops(run);
  // What a translator has emptied may be filled again, whatever was put around it.
  const says = (node: DomNode): boolean =>
    isFont(node) ||
    (!isOpen && (node.nodeType === textNode || childrenOf(node).some(says)) && !known.isOurs(node));
  const within = between(parent, entries, from, to).filter((node) => !others.includes(node) && says(node));
  const there = childrenOf(parent).filter((node) => own.includes(node) || within.includes(node));
  const told = own.filter((one) => one !== null);
  // Each of those that say something says one of the texts, in order, and none is missing.
  const isClear =
    there.length === told.length &&
    there.every((node, k) => node === told[k]) &&
    run.every(({ at, node, text: expected }, k) => {
      if (at === null) return expected!.trim() === '';
      const top = own[k]!;
      // Itself: nothing else in what was put around it, and nothing joined with it.
      if (at !== node) return true;
      if (top !== at && top.textContent !== at.nodeValue) return false;
      return run[k] === target || isFont(top) || at.nodeValue === expected;
    });
  const show = (one: Entry): DomNode => {
    const shown = one === target ? text : one.text;
    const node =
      one.node ?? (one.at?.nodeType === textNode ? one.at : parent.ownerDocument!.createTextNode(''));
    if (node.nodeValue !== shown) node.nodeValue = shown;
    const index = one.block === null ? -1 : indexOf(one.block, one.path);
    if (index >= 0) keepNode(one.block!, index, node);
    return node;
  };
  if (isClear) {
    const node = show(target);
    if (node !== target.at) replace(place, target, node);
    return;
  }
  const before = there.length > 0 ? there[there.length - 1]!.nextSibling : after(place, run[run.length - 1]!);
  for (const node of there) known.drop(node);
  for (const one of run) {
    one.at = one.top = null;
    insertNode(parent, show(one), before);
  }
}

/** Puts a node in place of what stands for an entry, or before what stands after it. */
export function replace(place: Place, one: Entry, node: DomNode): void {
  const { at } = one;
  insertNode(at?.parentNode ?? place.parent, node, at ?? after(place, one));
  at?.parentNode?.removeChild(at);
  one.at = node;
  one.top = standing(place.parent, node);
}

/** What stands after an entry, for an insertion. */
function after({ entries, isOpen }: Place, one: Entry): DomNode | null {
  const i = entries.indexOf(one);
  const stands = ({ top }: Entry): boolean => top !== null;
  const next = entries.slice(i + 1).find(stands);
  if (next !== undefined) return next.top;
  return (isOpen && entries.slice(0, i).findLast(stands)?.top!.nextSibling) || null;
}
