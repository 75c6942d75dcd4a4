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
  readonly #owned = new Set<number>();
  /** Those among them that the message will mention which is being made. */
  #made: number[] = [];
  #ended = false;

  override createReference(value: unknown): number {
    // What would have carried the id fails by itself: a library may go on calling a component's function for long.
    if (this.#ended) return nullObjectId;
    const id = super.createReference(value);
    if (id !== nullObjectId) this.own(id);
    return id;
  }

  /** Takes over what was put into the table for a message that is being made. */
  own(id: number): void {
    this.#owned.add(id);
    this.#made.push(id);
  }

  /** The message is made: what it put into the table, should nobody ever receive it. */
  takeMade(): readonly number[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }

  /** Takes objects out of the table. */
  release(ids: readonly number[]): void {
    for (const id of ids) {
      this.#owned.delete(id);
      this.objects.release(id);
    }
  }

  /** The connection has ended: what it put into the table is taken out, and nothing more is put there. */
  end(): void {
    this.#ended = true;
    this.release([...this.#owned]);
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
