/**
 * JavaScript's side of typed remotes: what a dispatcher needs for them.
 *
 * In: a dispatcher. Out: one that can answer with typed results, and make functions of the callbacks it is sent. Installed
 * when the first remote is made, so that pages without them carry none of it.
 */
import { reviveValue } from '../../wire/typed-values.ts';
import { typedKey, type TypedDescription } from '../../wire/reserved-keys.ts';
import type { CallDispatcher, TypedValues } from '../call-dispatcher.ts';
import { readableOf } from './readable.ts';
import { allToPlain, toPlain } from './to-plain.ts';

/** What calls a component's function: JavaScript's proxy of the hub that all callbacks of a runtime go through. */
interface HubProxy {
  invokeMethod(identifier: string, ...args: unknown[]): unknown;
  invokeMethodAsync(identifier: string, ...args: unknown[]): Promise<unknown>;
}

type CallbackDescription = Extract<TypedDescription, { __strop: 'callback' }>;

const targetDescription: TypedDescription = { [typedKey]: 'target' };

export function installTypedValues(dispatcher: CallDispatcher): void {
  dispatcher.typed ??= createTypedValues((value) => dispatcher.createReference(value));
}

function createTypedValues(createReference: (value: unknown) => number): TypedValues {
  // The same function of a component is the same one here, for as long as somebody holds it: what was added as a
  // listener can be removed. Collection only tidies the list.
  const functions = new Map<string, WeakRef<(...args: unknown[]) => unknown>>();
  const collected = new FinalizationRegistry<string>((key) => {
    if (functions.get(key)?.deref() === undefined) functions.delete(key);
  });

  const makeCallback = ({ target, hub, id, sync }: CallbackDescription): unknown => {
    const key = `${hub}/${id}`;
    const known = functions.get(key)?.deref();
    if (known !== undefined) return known;
    const proxy = target as HubProxy;
    const callback = (...args: unknown[]): unknown => {
      const plain = allToPlain(args, createReference);
      return sync ? waitForPromise(proxy, id, plain) : proxy.invokeMethodAsync('invoke', id, ...plain);
    };
    functions.set(key, new WeakRef(callback));
    collected.register(callback, key);
    return callback;
  };

  return {
    toPlain,
    // Methods that return `this` are many: no second reference for them.
    answer: (value, target, create = createReference) =>
      target !== undefined && value === target ? targetDescription : toPlain(value, create),
    revive(description) {
      switch (description.__strop) {
        case 'callback':
          return makeCallback(description);
        case 'stream':
          return readableOf(description.source);
        default:
          return reviveValue(description);
      }
    },
  };
}

/** The component may answer at once or with a promise, which text cannot hold. */
function waitForPromise(proxy: HubProxy, id: number, args: readonly unknown[]): unknown {
  const answer = proxy.invokeMethod('invokeNow', id, ...args);
  return typeof answer === 'object' && answer !== null && '__strop' in answer
    ? proxy.invokeMethodAsync('settle', (answer as { value?: unknown }).value)
    : answer;
}
