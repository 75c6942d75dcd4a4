/**
 * Ownership, development only: names the `DotNetObjectReference`s that a component left undisposed.
 *
 * In: the arguments of each call that a component makes. Out: a warning with the place that made a reference, when the
 * component is gone and the reference is not. Nothing is disposed: JavaScript may hold it, and who creates a reference
 * disposes it, as in Blazor. A reference belongs to the component that it leads to, or else to the first that passed it.
 */
import { dotNetReferenceLeft } from '../../dev/errors.generated.ts';
import { describeDotNetReference } from '../../wire/markers.ts';
import { isPlainContainer, walkArguments } from '../../wire/walk.ts';
import { ledger } from '../ledger.ts';
import type { Owner } from '../owner.ts';

const noted = new WeakSet();

/** Looks for references among arguments and remembers whom they belong to. */
export function noteReferences(args: readonly unknown[], owner: Owner): void {
  walkArguments(args, {
    replace(value) {
      if (typeof value !== 'object' || value === null || noted.has(value)) return value;
      if (describeDotNetReference(value) !== undefined && isOf(value, owner)) {
        noted.add(value);
        ledger.rename(value, owner.name);
        owner.add({ release: () => report(value, owner) });
      }
      return value;
    },
    enters: isPlainContainer,
    lenient: true,
  });
}

function isOf(reference: object, owner: Owner): boolean {
  if (ledger.entryOf(reference) === undefined) return false;
  const { value } = reference as { value?: object };
  const isComponent = value !== undefined && Symbol.for('strop.component') in value.constructor;
  return !isComponent || value === owner.component;
}

function report(reference: object, owner: Owner): void {
  const entry = ledger.entryOf(reference);
  if (entry !== undefined) console.warn(dotNetReferenceLeft(owner.name, `\n${entry.madeAt}`).message);
}
