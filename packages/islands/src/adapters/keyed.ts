/**
 * What a list of things with ids has become, against the things a library already has for it.
 *
 * In: the next list, and what there is by id. Out: calls that make, change and remove, in the list's order.
 */

export interface KeyedCalls<Item, Made> {
  create(item: Item): Made;
  /** The same id again. Where the library cannot change what it made, another may be given back. */
  change(made: Made, item: Item): Made;
  remove(made: Made): void;
}

/** Brings `shown` to the state of `items`. An id that stands there twice counts once, as its last. */
export function keepByKey<Item extends { readonly id: string | number }, Made>(
  shown: Map<string | number, Made>,
  items: readonly Item[],
  calls: KeyedCalls<Item, Made>,
): void {
  const wanted = new Map(items.map((item) => [item.id, item]));
  for (const [id, made] of shown) {
    if (wanted.has(id)) continue;
    calls.remove(made);
    shown.delete(id);
  }
  for (const [id, item] of wanted) {
    const made = shown.get(id);
    shown.set(id, made === undefined ? calls.create(item) : calls.change(made, item));
  }
}
