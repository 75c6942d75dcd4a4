/**
 * Stage: in the page of a peer, before it is loaded. In: nothing. Out: whether a render has moved nodes without end, which is
 * ended by an exception: a loop over siblings that waits for a node which a stranger has taken elsewhere.
 */

/** A tree of the harness has some hundred nodes. */
const most = 50_000;

export interface Calls {
  reset(): void;
  isEndless(): boolean;
}

/** Counts calls that change the tree from now on. */
export function countCalls(): Calls {
  let calls = 0;
  let endless = false;
  const wrap = (prototype: object, names: readonly string[]): void => {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        if (++calls > most) {
          endless = true;
          // Who ends it may change the tree again.
          calls = 0;
          throw new Error('The render does not end.');
        }
        return Reflect.apply(original, this, given);
      });
    }
  };
  wrap(Node.prototype, ['insertBefore', 'appendChild', 'removeChild', 'replaceChild']);
  for (const { prototype } of [Element, CharacterData]) {
    wrap(prototype, ['before', 'after', 'remove', 'replaceWith']);
  }
  wrap(Element.prototype, ['append', 'prepend', 'replaceChildren']);
  return {
    reset() {
      calls = 0;
      endless = false;
    },
    isEndless: () => endless,
  };
}
