/**
 * Typed remotes where text travels: how JavaScript calls a component's function.
 *
 * In: a callback. Out: an object that JSON can hold. All callbacks of a table go through one hub, an object that
 * JavaScript may call as any `DotNetObjectReference`; so a callback that is gone is no error, and nothing has to be said
 * to JavaScript's side when a component leaves. Next: `page/typed/typed-values.ts` makes functions of them.
 */
import { DEV } from '#dev';
import { declareInstance, makeInvokable } from '../managed/dotnet/invokables.ts';
import { afterAnswer } from '../managed/dotnet/after-answer.ts';
import { ManagedReference } from '../managed/dotnet/managed-reference.ts';
import { ledger } from '../managed/ledger.ts';
import { Owner } from '../managed/owner.ts';
import type { JSTransport } from '../managed/transport.ts';
import { isThenable } from '../page/continue-with.ts';
import { createProxy } from '../page/dotnet/page-calls.ts';
import { dotNetReferenceMarker, type DotNetReferenceDescription } from '../wire/markers.ts';
import { typedKey } from '../wire/reserved-keys.ts';
import { describePrimitive } from '../wire/typed-values.ts';
import type { Callback, CallbackValues } from './callbacks.ts';

class Hub {
  /** Tells it from the hubs of other threads and machines, where JavaScript is called from several. */
  readonly name: string = Math.random().toString(36).slice(2);
  readonly callbacks = new Map<number, Callback>();
  readonly reference = HubReference.make(this);
  readonly #receive: CallbackValues['receive'];
  readonly #promises = new Map<number, PromiseLike<unknown>>();
  #lastPromise = 0;

  constructor(receive: CallbackValues['receive']) {
    this.#receive = receive;
  }

  invoke(id: number, args: readonly unknown[]): unknown {
    const callback = this.callbacks.get(id);
    if (callback === undefined) this.#letGo(args);
    return callback?.run(args, endWhenWritten) ?? describePrimitive(undefined);
  }

  /** What came for a callback that is gone has a place in JavaScript's table, which nobody else would give up. */
  #letGo(args: readonly unknown[]): void {
    if (DEV) ledger.countLateCall();
    const nobody = new Owner('a component that is gone');
    for (const value of args) this.#receive(value, nobody);
    nobody.release();
  }

  /** For JavaScript that waits: a promise cannot be text, so its answer is asked for by a number. */
  invokeNow(id: number, args: readonly unknown[]): unknown {
    const result = this.invoke(id, args);
    if (!isThenable(result)) return result;
    this.#promises.set(++this.#lastPromise, result as PromiseLike<unknown>);
    return { [typedKey]: 'promise', value: this.#lastPromise };
  }

  settle(id: number): unknown {
    const promise = this.#promises.get(id);
    this.#promises.delete(id);
    return promise;
  }
}

class HubReference extends ManagedReference<Hub> {
  static {
    Object.defineProperty(this.prototype, dotNetReferenceMarker, {
      get(this: HubReference): DotNetReferenceDescription {
        return {
          track: (table) => this.trackIn(table),
          createProxy: (transport) =>
            createProxy(transport, this.trackIn((transport as { table: object }).table)),
        };
      },
    });
  }

  static make(hub: Hub): HubReference {
    const reference = new HubReference(hub);
    // One for each table, for as long as that lives: nobody's to dispose.
    if (DEV) ledger.remove(reference);
    return reference;
  }
}

/** What is no object mentions nothing; the text of the others is made later, by who answers the call. */
function endWhenWritten(value: unknown, end: () => void): unknown {
  if (typeof value === 'object' && value !== null) afterAnswer(value, end);
  else end();
  return value;
}

const hubs = new WeakMap<object, Hub>();
let declared = false;

export const textCallbacks = {
  /** Returns what stands for the callback in arguments. */
  add(callback: Callback, { transport, receive }: CallbackValues): object {
    declareHub();
    let hub = hubs.get(transport.table);
    if (hub === undefined) hubs.set(transport.table, (hub = new Hub(receive)));
    hub.callbacks.set(callback.id, callback);
    const { reference: target, name } = hub;
    return {
      [typedKey]: 'callback',
      target,
      hub: name,
      id: callback.id,
      sync: transport.sameThread === true,
    };
  },
  remove(transport: JSTransport, id: number): void {
    hubs.get(transport.table)?.callbacks.delete(id);
  },
};

/** At first use: a module that does something when it is loaded could not be left out. */
function declareHub(): void {
  if (declared) return;
  declared = true;
  declareInstance(
    Hub.prototype,
    'CallbackHub',
    new Map([
      [
        'invoke',
        makeInvokable((hub: Hub, id: number, ...args: unknown[]) => hub.invoke(id, args), 2, undefined),
      ],
      [
        'invokeNow',
        makeInvokable((hub: Hub, id: number, ...args: unknown[]) => hub.invokeNow(id, args), 2, undefined),
      ],
      ['settle', makeInvokable((hub: Hub, id: number) => hub.settle(id), 1, undefined)],
    ]),
  );
}
