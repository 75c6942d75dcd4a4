/**
 * JavaScript's side of a wire: the dispatcher of a window, for calls that come from elsewhere.
 *
 * In: calls as their messages name them. Out: what the window's own dispatcher does, on the same table of objects, so
 * that references may be exchanged with whatever else runs in the page. Refused are names that lead from an object to
 * its class and so to every object there is; in the page they are allowed, since the caller is the page itself.
 */
import { callTypeUnknown, unsafeIdentifier } from '../../dev/errors.generated.ts';
import { JSCallType, nullObjectId } from '../../wire/call-types.ts';
import { CallDispatcher } from '../call-dispatcher.ts';
import type { ResolvedMember } from '../resolve-member.ts';

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);

export class GuardedDispatcher extends CallDispatcher {
  /** Ids that results of its calls put into the table; they go with the connection. */
  readonly owned: Set<number> = new Set();
  #ended = false;

  override createReference(value: unknown): number {
    // What would have carried the id fails by itself: a library may go on calling a component's function for long.
    if (this.#ended) return nullObjectId;
    const id = super.createReference(value);
    if (id !== nullObjectId) this.owned.add(id);
    return id;
  }

  /** The connection has ended: what it put into the table is taken out, and nothing more is put there. */
  end(): void {
    this.#ended = true;
    for (const id of this.owned) this.objects.release(id);
    this.owned.clear();
  }

  // Before what was found is looked for: the page's own calls may have found such a name.
  override findMember(identifier: string, targetId: number, callType?: JSCallType): ResolvedMember {
    for (const name of identifier.split('.')) {
      if (unsafeNames.has(name)) throw unsafeIdentifier(identifier, name);
    }
    if (callType !== undefined && !(callType >= JSCallType.FunctionCall && callType <= JSCallType.SetValue)) {
      throw callTypeUnknown(callType);
    }
    return super.findMember(identifier, targetId, callType);
  }
}
