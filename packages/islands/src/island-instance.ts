/**
 * One island in one element, from mount to disposal. Each way an element can go ends in `dispose`: the renderer takes it
 * out, another script removes it or something around it, the library removes its own host.
 *
 *   waiting (for a size) ──▶ pending (an asynchronous mount) ──▶ mounted ──▶ gone
 *
 * In: the value of each render. Out: calls of the adapter, exactly one `mount` and one `dispose` for each handle.
 */
import type { Island, IslandContext, MountedIsland, Renderable } from '@strop/renderer';
import type { IslandHost, IslandValue } from './adapter.ts';
import { type AddRoot, type IslandContent, showContent } from './content.ts';
import { findPatch, nothing, type Snapshot, takeSnapshot, updateSnapshot } from './compare.ts';
import { IslandReference } from './island-reference.ts';
import { forget, lookAfter, type Standing } from './standing.ts';
import { watchSize } from './watch-size.ts';

/** What is made for each of perhaps thousands: what few islands use is made when they do. */
export class IslandInstance<Options extends object, Handle>
  implements MountedIsland, Standing, Hosting<Options>
{
  readonly element: HTMLElement;
  readonly #context: IslandContext;
  readonly #host: InstanceHost<Options>;
  #value: IslandValue<Options, Handle>;
  #snapshot: Snapshot = nothing;
  #handle: Handle | typeof missing = missing;
  #abort: AbortController | null = null;
  #stopSize: (() => void) | null = null;
  /** The stable functions that the library was given for those among the options. */
  #wrappers: Map<string, (...given: unknown[]) => unknown> | null = null;
  /** What `host.render` shows and nobody has disposed yet. */
  #contents: Set<IslandContent> | null = null;
  #gone = false;
  /** False until it is mounted in, or updated in, a document. */
  #isLookedAfter = false;
  /** Once: where `mount` fails, it is tried again for another adapter or element only, not with every render. */
  #started = false;

  constructor(value: IslandValue<Options, Handle>, context: IslandContext) {
    this.#value = value;
    this.#context = context;
    this.element = context.element as HTMLElement;
    this.#host = new InstanceHost(this);
    this.#lookAfter();
    const { adapter } = value;
    if (adapter.needsSize || adapter.resize) this.#watchSize();
    if (!adapter.needsSize || hasSize(this.element)) this.#mount();
  }

  update(next: Island): boolean {
    // Gone by somebody else's hand; where the element is back, it gets a new one.
    if (this.#gone) return !this.element.isConnected;
    const { adapter } = this.#value;
    if ((next as Partial<IslandValue<Options, Handle>>).adapter !== adapter) return false;
    const patch = this.#handle === missing ? null : this.#patchFor(next as IslandValue<Options, Handle>);
    if (patch !== null && needsAnother(adapter, patch)) return false;
    this.#lookAfter();
    this.#adopt(next as IslandValue<Options, Handle>);
    if (patch !== null) this.#apply(patch);
    return true;
  }

  dispose(): void {
    if (this.#gone) return;
    this.#gone = true;
    forget(this);
    this.#stopSize?.();
    this.#abort?.abort();
    const handle = this.#handle;
    this.#handle = missing;
    try {
      if (handle !== missing) this.#release(handle);
    } finally {
      // Each takes itself out of the set, which a walk through it allows.
      this.#contents?.forEach((content) => content.dispose());
    }
  }

  /** What the renderer does not do itself: another script takes the element, or what it stands in. */
  #lookAfter(): void {
    if (this.#isLookedAfter || !this.element.isConnected) return;
    this.#isLookedAfter = true;
    lookAfter(this);
  }

  /** By somebody else's hand. */
  removed(): void {
    this.dispose();
  }

  #adopt(next: IslandValue<Options, Handle>): void {
    const { reference } = this.#value;
    this.#value = next;
    if (reference === next.reference || this.#handle === missing) return;
    if (reference !== null) IslandReference.clear(reference, this.#handle);
    if (next.reference !== null) IslandReference.set(next.reference, this.#handle);
  }

  #mount(): void {
    const value = this.#value;
    const { adapter } = value;
    this.#started = true;
    try {
      this.#snapshot = takeSnapshot(value.options, adapter.byIdentity ?? none);
      const made = adapter.mount(this.element, this.wrapped(), this.#host);
      // What was given just now cannot have changed.
      if (!isPromise(made))
        return this.#mounted(made, this.#value === value ? null : this.#patchFor(this.#value));
      Promise.resolve(made)
        .then((handle) => this.#mounted(handle, this.#patchFor(this.#value)))
        .catch((error: unknown) => this.fail(error));
    } catch (error) {
      this.fail(error);
    }
  }

  /** @param patch what has changed since the library's object was asked for. */
  #mounted(handle: Handle, patch: Patch | null): void {
    // Disposed meanwhile: the element is not ours any more, but what was made has to go. Nobody waits for it, so what that
    // throws is the page's to hear of, as for every disposal that no render asked for.
    if (this.#gone) return releaseLate(() => this.#release(handle));
    this.#handle = handle;
    const { reference, adapter } = this.#value;
    if (patch !== null && needsAnother(adapter, patch)) {
      // Outdated before it was there, and it cannot be told.
      this.#handle = missing;
      this.#release(handle);
      return this.#mount();
    }
    if (reference !== null) IslandReference.set(reference, handle);
    if (adapter.resize === undefined) this.#stopSize?.();
    if (patch !== null) this.#apply(patch);
  }

  /** What an adapter tells, too. */
  fail(error: unknown): void {
    // An abort because of our own disposal is no failure.
    if (!this.#gone) this.#context.reportError(error);
  }

  #release(handle: Handle): void {
    const { reference, adapter } = this.#value;
    if (reference !== null) IslandReference.clear(reference, handle);
    adapter.dispose(handle);
  }

  /** Hands the adapter what has changed since it last heard. */
  #apply(patch: Patch): void {
    const { adapter } = this.#value;
    if (this.#handle === missing || !adapter.update) return;
    try {
      updateSnapshot(this.#snapshot, patch, adapter.byIdentity ?? none);
      adapter.update(this.#handle, patch as Partial<Options>, this.wrapped(), this.#host);
    } catch (error) {
      this.#context.reportError(error);
    }
  }

  #patchFor({ options, adapter }: IslandValue<Options, Handle>): Patch | null {
    return findPatch(this.#snapshot, options, adapter.byIdentity ?? none);
  }

  /** The options with functions that go on calling those of the last render. */
  wrapped(): Options {
    const shown = { ...this.#value.options } as Record<string, unknown>;
    // Its own, all of them.
    for (const name in shown) if (typeof shown[name] === 'function') shown[name] = this.#wrapper(name);
    return shown as Options;
  }

  /** A handler is called as an event's is; another function (a formatter) answers the library at once. */
  #wrapper(name: string): (...given: unknown[]) => unknown {
    const wrappers = (this.#wrappers ??= new Map<string, (...given: unknown[]) => unknown>());
    let wrapper = wrappers.get(name);
    if (wrapper === undefined) {
      const latest = (): unknown => (this.#value.options as Record<string, unknown>)[name];
      wrapper = isHandlerName(name)
        ? (argument) => this.emit(name, argument)
        : (...given) => (latest() as ((...given: unknown[]) => unknown) | undefined)?.(...given);
      wrappers.set(name, wrapper);
    }
    return wrapper;
  }

  emit(name: string, argument: unknown): void {
    const handler = (this.#value.options as Record<string, unknown>)[name];
    if (!this.#gone && handler !== undefined && handler !== null) this.#context.invoke(handler, argument);
  }

  signal(): AbortSignal {
    this.#abort ??= new AbortController();
    if (this.#gone) this.#abort.abort();
    return this.#abort.signal;
  }

  render(element: Element, content: Renderable): IslandContent {
    const add: AddRoot = (type, container, given) => this.#context.addRoot(type, container, given);
    const contents = (this.#contents ??= new Set());
    const shown = showContent(add, element, content);
    const kept: IslandContent = {
      update: (next) => shown.update(next),
      dispose: () => {
        contents.delete(kept);
        shown.dispose();
      },
    };
    contents.add(kept);
    return kept;
  }

  #watchSize(): void {
    this.#stopSize = watchSize(this.element, (size) => {
      const { adapter } = this.#value;
      if (this.#handle === missing) {
        if (adapter.needsSize && !this.#started && size.width > 0 && size.height > 0) this.#mount();
      } else adapter.resize?.(this.#handle, size);
    });
  }
}

/** In place of a handle that is not there: a library's own may be null, or anything else. */
const missing: unique symbol = Symbol('strop.missing');

/** The options that have changed, with what they are now. */
type Patch = Readonly<Record<string, unknown>>;

/** What a host asks its island. */
interface Hosting<Options> {
  signal(): AbortSignal;
  wrapped(): Options;
  emit(name: string, argument: unknown): void;
  render(element: Element, content: Renderable): IslandContent;
  fail(error: unknown): void;
}

/** What an adapter sees of it; functions are made when they are asked for, so that they may be taken out of it. */
class InstanceHost<Options> implements IslandHost<Options> {
  readonly #island: Hosting<Options>;

  constructor(island: Hosting<Options>) {
    this.#island = island;
  }

  get signal(): AbortSignal {
    return this.#island.signal();
  }

  get options(): Options {
    return this.#island.wrapped();
  }

  get emit(): IslandHost<Options>['emit'] {
    return (name, argument) => this.#island.emit(name, argument);
  }

  get render(): IslandHost<Options>['render'] {
    return (element, content) => this.#island.render(element, content);
  }

  get reportError(): IslandHost<Options>['reportError'] {
    return (error) => this.#island.fail(error);
  }
}

const none: readonly string[] = [];

/** True where the library's object cannot be told of these changes. */
function needsAnother(
  adapter: { readonly update?: unknown; readonly remountFor?: readonly string[] },
  patch: Patch,
): boolean {
  return !adapter.update || (adapter.remountFor?.some((name) => name in patch) ?? false);
}

function releaseLate(release: () => void): void {
  try {
    release();
  } catch (error) {
    reportError(error);
  }
}

function hasSize(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function isHandlerName(name: string): boolean {
  return /^on[A-Z]/.test(name);
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
