/**
 * One cascading value on the supplier's side: what it is, who it fits, who is told when it changes. A `CascadingValue`
 * and a `CascadingValueSource` have one each.
 */
import type {
  CascadingReceiver,
  CascadingRequest,
  CascadingSupplyLike,
  ClassToken,
} from './cascading-supplier.ts';
import type { Scheduler } from './root-context.ts';

export class CascadingSupply<T = unknown> implements CascadingSupplyLike {
  /** Makes the value when it is first asked for; null once there is one. */
  factory: (() => T) | null = null;
  #value: T;
  type: ClassToken | null;
  name: string | null;
  isFixed: boolean;
  readonly #receivers = new Set<CascadingReceiver>();

  constructor(value: T, type: ClassToken | null, name: string | null, isFixed: boolean) {
    this.#value = value;
    this.type = type;
    this.name = name;
    this.isFixed = isFixed;
  }

  get value(): T {
    const { factory } = this;
    if (factory !== null) this.value = factory();
    return this.#value;
  }

  set value(value: T) {
    this.factory = null;
    this.#value = value;
  }

  /**
   * True where the declared class (not the value's own, which may be null) is the requested one or derives from it,
   * and neither has a name or both have the same. A named value whose class nobody knows fits by name.
   */
  canSupply(request: CascadingRequest): boolean {
    if (this.name?.toLowerCase() !== request.name?.toLowerCase()) return false;
    if (request.type === null || this.type === null || this.type === request.type) return true;
    return Object.prototype.isPrototypeOf.call(
      request.type.prototype as object,
      this.type.prototype as object,
    );
  }

  subscribe(receiver: CascadingReceiver): void {
    this.#receivers.add(receiver);
  }

  unsubscribe(receiver: CascadingReceiver): void {
    this.#receivers.delete(receiver);
  }

  /** Hands every consumer its last direct parameters with the current values, in one batch for each app. */
  notify(): void {
    const byScheduler = new Map<Scheduler, CascadingReceiver[]>();
    for (const receiver of this.#receivers) {
      const { scheduler } = receiver.state.root;
      const receivers = byScheduler.get(scheduler);
      if (receivers === undefined) byScheduler.set(scheduler, [receiver]);
      else receivers.push(receiver);
    }
    for (const [scheduler, receivers] of byScheduler) {
      scheduler.batch(() => {
        for (const receiver of receivers) receiver.receive();
      });
    }
  }
}

/** The class that a value is asked for by: String for a text, null where there is no value. */
export function classOf(value: unknown): ClassToken | null {
  if (value === null || value === undefined) return null;
  const { constructor } = Object(value) as { constructor?: unknown };
  return typeof constructor === 'function' ? (constructor as ClassToken) : Object;
}
