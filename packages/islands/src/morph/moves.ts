/**
 * Moves within merged markup that keep what moves alive: a frame goes on, a film plays on. `morphdom` moves a node by
 * `insertBefore` of its new parent, or by the `addChild` it is given; both are `moveBefore` here, where the browser has it.
 *
 * In: the elements whose children are merged. Out: the same moves; nothing stays on the elements afterwards.
 */

export interface Moves {
  /** The children of this element are merged next. */
  within(parent: Element): void;
  /** What morphdom puts last: new nodes, and those that stood elsewhere. */
  addChild(this: void, parent: Node, child: Node): Node;
  end(): void;
}

export function keepAliveInMoves(): Moves {
  const parents = new Set<Element>();
  return {
    within(parent) {
      if (parents.has(parent) || !canMove(parent)) return;
      parents.add(parent);
      // Only for morphdom, which takes no function for this one, and only until the merge is done.
      Object.defineProperty(parent, 'insertBefore', {
        configurable: true,
        value: (child: Node, before: Node | null) => put(parent, child, before),
      });
    },
    addChild: (parent, child) => put(parent as Element, child, null),
    end() {
      for (const parent of parents) Reflect.deleteProperty(parent, 'insertBefore');
    },
  };
}

function canMove(parent: Element): boolean {
  return typeof parent.moveBefore === 'function';
}

/** New nodes, and those of a tree that is not in the document, cannot be moved so. */
function put(parent: Element, child: Node, before: Node | null): Node {
  if (!canMove(parent) || !parent.isConnected || !child.isConnected) {
    return (Object.getPrototypeOf(parent) as Element).insertBefore.call(parent, child, before);
  }
  parent.moveBefore(child, before);
  return child;
}
