/**
 * JavaScript's side in the page: calls to the managed side are function calls.
 *
 * In: names and arguments. Out: the result, or a promise of it; both pass by reference, as in the other direction.
 * The method runs, up to its first await, before a call returns.
 */
import { neitherAssemblyNorObject } from '../../dev/errors.generated.ts';
import { describeManagedFailure } from '../../managed/dotnet/failure.ts';
import { invokeManagedAsync } from '../../managed/dotnet/invoke-async.ts';
import { invokeManaged } from '../../managed/dotnet/invoke.ts';
import { trackedObjectsOf, type TrackedObjects } from '../../managed/dotnet/tracked-objects.ts';
import { JSObjectReference } from '../../managed/js-object-reference.ts';
import type { Owner } from '../../managed/owner.ts';
import { nullObjectId } from '../../wire/call-types.ts';
import { jsObjectIdKey } from '../../wire/reserved-keys.ts';
import { isPlainContainer, walkArguments } from '../../wire/walk.ts';
import { reviveProxy } from '../live-results.ts';
import type { LiveTransport } from '../live-transport.ts';
import { createPageStream } from '../page-streams.ts';
import type { DotNetCalls, JSObjectReferenceJson, JSStreamReferenceJson } from './types.ts';

export class LiveCalls implements DotNetCalls {
  readonly table: object;
  readonly #transport: LiveTransport;
  readonly #objects: TrackedObjects;

  constructor(transport: LiveTransport) {
    this.table = transport.table;
    this.#transport = transport;
    this.#objects = trackedObjectsOf(transport.table);
  }

  /** What the method throws arrives as it is. */
  invokeDotNetMethod(
    assembly: string | null,
    identifier: string,
    objectId: number | null,
    args: readonly unknown[] | null,
  ): unknown {
    refuseNobody(assembly, objectId);
    const owner = this.#objects.ownerOf(objectId);
    const result = invokeManaged(this.#objects, { assembly, identifier, objectId }, () =>
      this.#toManaged(args, owner),
    );
    return this.#toJavaScript(result, owner);
  }

  /** What the method throws is the `cause` of the error that the promise is rejected with. */
  async invokeDotNetMethodAsync(
    assembly: string | null,
    identifier: string,
    objectId: number | null,
    args: readonly unknown[] | null,
  ): Promise<unknown> {
    refuseNobody(assembly, objectId);
    try {
      const call = { assembly, identifier, objectId };
      const owner = this.#objects.ownerOf(objectId);
      const result = await invokeManagedAsync(this.#objects, call, () => this.#toManaged(args, owner));
      return this.#toJavaScript(result, owner);
    } catch (error) {
      throw new Error(describeManagedFailure(error), { cause: error });
    }
  }

  #toManaged(args: readonly unknown[] | null, owner: Owner | undefined): readonly unknown[] {
    if (args === null) return [];
    return walkArguments(args, {
      replace: (value, place) => {
        const json = referenceIn(value);
        if (json === undefined) return reviveProxy(value, this.table, place);
        const { __jsObjectId: id, __jsStreamReferenceLength: length } = json;
        if (id === nullObjectId) return null;
        return typeof length === 'number'
          ? createPageStream(this.#transport, id, length, owner)
          : new JSObjectReference(this.#transport, id, { owner });
      },
      enters: isPlainContainer,
      lenient: true,
    });
  }

  #toJavaScript(result: unknown, owner: Owner | undefined): unknown {
    return this.#transport.toJavaScript([result], owner)[0] ?? null;
  }
}

/** What `DotNet.createJSObjectReference` or `createJSStreamReference` made. */
function referenceIn(value: unknown): (JSObjectReferenceJson & Partial<JSStreamReferenceJson>) | undefined {
  if (typeof value !== 'object' || value === null || !isPlainContainer(value)) return undefined;
  if (!Object.hasOwn(value, jsObjectIdKey)) return undefined;
  const json = value as JSObjectReferenceJson & Partial<JSStreamReferenceJson>;
  return typeof json[jsObjectIdKey] === 'number' ? json : undefined;
}

/** As .NET's own dispatcher for a page. */
export function refuseNobody(assembly: string | null, objectId: number | null): void {
  if (!assembly && !objectId) throw neitherAssemblyNorObject();
}
