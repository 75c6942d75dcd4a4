/**
 * Typed remotes: functions of a component that JavaScript may call.
 *
 * In: a function among the arguments of a call. Out: what takes its place, a function of the page where objects pass by
 * reference, an object that stands for one where text does. The same function passed twice by one component is the same
 * on the other side. It goes with the component: called later, it does nothing and returns undefined, since libraries
 * fire their last events while they are taken down.
 */
import { DEV } from '#dev';
import { ledger } from '../managed/ledger.ts';
import { Owner, type Owned } from '../managed/owner.ts';
import type { JSTransport } from '../managed/transport.ts';
import { isThenable } from '../page/continue-with.ts';
import { textCallbacks } from './text-callbacks.ts';

type Callee = (...args: unknown[]) => unknown;

/** How values pass between a callback and JavaScript. */
export interface CallbackValues {
  readonly transport: JSTransport;
  /** What the callback gets; live objects among it belong to `owner`. */
  readonly receive: (value: unknown, owner: Owner) => unknown;
  /** What JavaScript gets. */
  readonly send: (value: unknown) => unknown;
}

export class Callback implements Owned {
  readonly id: number;
  readonly #callee: Callee;
  readonly #owner: Owner | undefined;
  readonly #values: CallbackValues;
  readonly #onRelease: () => void;
  #released = false;
  /** What JavaScript holds for it, so that it is the same each time. */
  standIn: unknown;

  constructor(
    id: number,
    callee: Callee,
    owner: Owner | undefined,
    values: CallbackValues,
    onRelease: () => void,
  ) {
    this.id = id;
    this.#callee = callee;
    this.#owner = owner;
    this.#values = values;
    this.#onRelease = onRelease;
    if (DEV) ledger.add('callback', this, owner?.name);
    owner?.add(this);
  }

  /**
   * Runs the function. What it receives lives until it has returned, or until the promise it returned has settled, and what
   * it answers is on its way; or until its component goes. `keep()` takes something out of that.
   *
   * @param answer makes what JavaScript gets, and calls `end` when nothing of it has to be looked up any more
   */
  run(args: readonly unknown[], answer: (value: unknown, end: () => void) => unknown): unknown {
    if (this.#released) {
      if (DEV) ledger.countLateCall();
      return undefined;
    }
    const owner = this.#owner;
    const during = new Owner(`${owner?.name ?? 'script'}, in a callback that has returned`, owner);
    owner?.add(during);
    const end = (): void => {
      owner?.remove(during);
      during.release();
    };
    const send = (value: unknown): unknown => {
      try {
        return answer(this.#values.send(value), end);
      } catch (error) {
        end();
        throw error;
      }
    };
    let result: unknown;
    try {
      result = this.#callee(...args.map((value) => this.#values.receive(value, during)));
    } catch (error) {
      end();
      throw error;
    }
    if (!isThenable(result)) return send(result);
    return Promise.resolve(result as PromiseLike<unknown>).then(send, (error: unknown) => {
      end();
      throw error;
    });
  }

  /** True once its component is gone. */
  get isReleased(): boolean {
    return this.#released;
  }

  release(): void {
    this.#released = true;
    if (DEV) ledger.remove(this);
    this.#onRelease();
  }
}

const tables = new WeakMap<object, Map<Callee, Callback>>();
let lastId = 0;

/** What takes the place of a function among arguments. */
export function callbackFor(callee: Callee, owner: Owner | undefined, values: CallbackValues): unknown {
  const { transport } = values;
  const holder = outermost(owner);
  const key = holder ?? transport;
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = new Map()));
  let callback = table.get(callee);
  if (callback === undefined) {
    const callbacks = table;
    const id = ++lastId;
    callback = new Callback(id, callee, holder, values, () => {
      callbacks.delete(callee);
      textCallbacks.remove(transport, id);
    });
    table.set(callee, callback);
    callback.standIn = transport.byReference
      ? liveFunction(callback, values, holder)
      : textCallbacks.add(callback, values);
  }
  return callback.standIn;
}

/** What a callback passes on belongs to its component: it is called when the callback is over. */
function outermost(owner: Owner | undefined): Owner | undefined {
  let found = owner;
  while (found?.parent !== undefined) found = found.parent;
  return found;
}

/** JavaScript's side and the component share this thread and their objects. */
interface LiveTransportLike extends JSTransport {
  readonly dispatcher: {
    readonly typed: { toPlain(value: unknown, create: (value: unknown) => number): unknown } | undefined;
    createReference(value: unknown): number;
  };
  toJavaScript(values: readonly unknown[], owner: Owner | undefined): readonly unknown[];
}

function liveFunction(callback: Callback, { transport }: CallbackValues, owner: Owner | undefined): Callee {
  const { dispatcher } = transport as LiveTransportLike;
  const create = (value: unknown): number => dispatcher.createReference(value);
  const toJavaScript = (value: unknown, end: () => void): unknown => {
    const [live] = (transport as LiveTransportLike).toJavaScript([value], owner);
    end();
    return live;
  };
  return (...args) => {
    // What nobody will receive gets no place in the table.
    const passed = callback.isReleased ? [] : args.map((value) => dispatcher.typed?.toPlain(value, create));
    return callback.run(passed, toJavaScript);
  };
}
