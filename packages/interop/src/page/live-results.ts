/**
 * Flow C in the page: what JavaScript hands to the managed side by reference.
 *
 * In: a value. Out: the same, with the references of the managed side in the place of JavaScript's proxies for them.
 */
import { foreignDotNetObject } from '../dev/errors.generated.ts';
import { trackedObjectsOf } from '../managed/dotnet/tracked-objects.ts';
import { describeDotNetProxy } from '../wire/markers.ts';
import { isPlainContainer, walkArguments } from '../wire/walk.ts';

/**
 * A result with the references it was given back. It is searched only while JavaScript holds objects of this runtime:
 * all others are handed over without a look, whatever their size.
 */
export function reviveProxies(value: unknown, table: object): unknown {
  if (typeof value !== 'object' || value === null || trackedObjectsOf(table).size === 0) return value;
  const [revived] = walkArguments([value], {
    replace: (item, place) => reviveProxy(item, table, place),
    enters: isPlainContainer,
    lenient: true,
  });
  return revived;
}

/** The reference a proxy stands for, or the value itself. */
export function reviveProxy(value: unknown, table: object, place: () => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const proxy = describeDotNetProxy(value);
  if (proxy === undefined) return value;
  if (proxy.table !== table) throw foreignDotNetObject(place());
  return trackedObjectsOf(table).get(proxy.id);
}
