/**
 * Navigation: the address of the application, who changes it and who hears of it. Blazor's `NavigationManager`.
 *
 * In: `navigateTo`, clicks on links (while a Router is there), back and forward. Out: history entries, and
 * `locationChanged` for Routers and NavLinks. In between those are asked who want to be (`location-changing.ts`); a change of
 * the fragment alone stays on the page, and nobody is asked.
 */
import type { ServiceContext } from '@strop/renderer';
import { invalidUri, locationChangeFailed } from '../dev/errors.generated.ts';
import { createServiceKey, disposable } from '../service.ts';
import {
  fragmentOf,
  isWithinBase,
  normaliseBaseUri,
  toBaseRelativePath,
  withoutFragment,
} from './base-uri.ts';
import { LocationChanging, type LocationChangingHandler } from './location-changing.ts';
import { type NavigationHost, NavigationHostToken } from './navigation-host.ts';

/** How `navigateTo` goes there. */
export interface NavigationOptions {
  /** Load the page anew from the server, even where a route would match. Default false. */
  readonly forceLoad?: boolean;
  /** Take the place of the current history entry instead of adding one. Default false. */
  readonly replace?: boolean;
  /** Kept with the history entry and there again after back and forward; not for a full load. Default null. */
  readonly historyEntryState?: string | null;
}

/** Where the application has gone. */
export interface LocationChangedEvent {
  /** The new absolute address. */
  readonly location: string;
  /** True where a click on a link was taken from the browser. */
  readonly isNavigationIntercepted: boolean;
  /** True for back and forward, where the browser restores the scroll position. Not in Blazor. */
  readonly isHistoryTraversal: boolean;
  readonly historyEntryState: string | null;
}

/** Hears of it after the address has changed. */
export type LocationChangedHandler = (event: LocationChangedEvent) => void;

/**
 * Where the application is, and the way elsewhere. Everything it serves lies below `baseUri`, which `<base href>` names.
 *
 * @example
 * readonly navigation = inject(NavigationManager);
 * // html`<button @onclick=${() => this.navigation.navigateTo('user/5')}>Ada</button>`
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation
 */
export class NavigationManager {
  static {
    // Not a method: declarations of one would need the symbol's value.
    Object.defineProperty(this, createServiceKey, { value: createForApp });
  }

  /** Absolute, with a slash at its end. Read once: a base that moves would change what every address means. */
  readonly baseUri: string;

  readonly #host: NavigationHost;
  /** A Set of records, not of functions: the same function may subscribe twice. */
  readonly #subscribers = new Set<{ readonly handler: LocationChangedHandler }>();
  readonly #changing = new LocationChanging();
  readonly #traversal: Disposable;
  #linkClicks: Disposable | null = null;
  #interceptors = 0;
  #notifications = 0;
  /** The address that was told last. */
  #settled: string;

  /** @param host the window; components get a NavigationManager by `inject(NavigationManager)` */
  constructor(host: NavigationHost) {
    this.#host = host;
    this.baseUri = normaliseBaseUri(host.documentBaseUri);
    this.#settled = host.uri;
    this.#traversal = host.onTraversal((steps) => this.#traversed(steps));
  }

  /** The absolute address that is shown. */
  get uri(): string {
    return this.#host.uri;
  }

  /** What was given to `navigateTo` for this history entry. */
  get historyEntryState(): string | null {
    return this.#host.historyEntryState;
  }

  /**
   * Goes to an address: within the base by changing the history and telling `locationChanged`, else by a full load.
   *
   * Where somebody wants to be asked first (`registerLocationChangingHandler`) it may happen later, or not at all.
   *
   * @param uri absolute, or relative to the base
   * @throws STROP4021 for what is no address; STROP4022 where a subscriber throws; STROP4025 where a handler that is asked throws
   * @example navigation.navigateTo('user/5', { replace: true })
   * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation
   */
  navigateTo(uri: string, options: NavigationOptions = {}): void {
    const absolute = this.toAbsoluteUri(uri).href;
    const { forceLoad = false, replace = false, historyEntryState = null } = options;
    if (forceLoad || !isWithinBase(absolute, this.baseUri))
      this.#ask(absolute, null, false, () => this.#host.load(absolute, replace));
    else this.#changeTo(absolute, replace, historyEntryState, false);
  }

  /** @throws STROP4021 for what is no address */
  toAbsoluteUri(relativeUri: string): URL {
    if (!URL.canParse(relativeUri, this.baseUri)) throw invalidUri(relativeUri);
    return new URL(relativeUri, this.baseUri);
  }

  /**
   * What follows the base in an absolute address, with its query and fragment.
   *
   * @throws STROP4020 for an address outside the base
   */
  toBaseRelativePath(uri: string): string {
    return toBaseRelativePath(uri, this.baseUri);
  }

  /**
   * Tells `handler` of every change of the address, after it, until the result is disposed.
   *
   * @example
   * override onInitialized() { this.#changes = this.navigation.locationChanged(() => this.stateHasChanged()); }
   * [Symbol.dispose]() { this.#changes?.[Symbol.dispose](); }
   */
  locationChanged(handler: LocationChangedHandler): Disposable {
    const subscriber = { handler };
    this.#subscribers.add(subscriber);
    return disposable(() => this.#subscribers.delete(subscriber));
  }

  /**
   * Asks `handler` before the address changes, by a link, by `navigateTo` (also where it leaves the application), by back or forward,
   * until the result is disposed. The navigation waits for a promise, and `context.preventNavigation()` leaves the address as it is.
   * Not asked: changes of the fragment alone, and what the browser does by itself, such as closing the page (`NavigationLock`).
   *
   * @example
   * override onInitialized() {
   *   this.#lock = this.navigation.registerLocationChangingHandler((context) => {
   *     if (this.isDirty && !confirm('Leave without saving?')) context.preventNavigation();
   *   });
   * }
   * [Symbol.dispose]() { this.#lock?.[Symbol.dispose](); }
   * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation#handleprevent-location-changes
   */
  registerLocationChangingHandler(handler: LocationChangingHandler): Disposable {
    return this.#changing.add(handler);
  }

  /**
   * Takes clicks on links within the base from the browser until the result is disposed. The Router asks for it:
   * where nothing would show the new page, links are left alone.
   */
  interceptLinks(): Disposable {
    this.#interceptors++;
    this.#linkClicks ??= this.#host.onLinkClick((click) => {
      if (!isWithinBase(click.uri, this.baseUri)) return;
      click.take();
      this.#changeTo(click.uri, false, null, true);
    });
    return disposable(() => {
      if (--this.#interceptors > 0) return;
      this.#linkClicks?.[Symbol.dispose]();
      this.#linkClicks = null;
    });
  }

  /** Stops listening to the window. The application does this when it is disposed. */
  [Symbol.dispose](): void {
    this.#traversal[Symbol.dispose]();
    this.#linkClicks?.[Symbol.dispose]();
    this.#linkClicks = null;
    this.#changing.supersede();
    this.#subscribers.clear();
  }

  #changeTo(uri: string, replace: boolean, state: string | null, intercepted: boolean): void {
    const fragment = fragmentOf(uri);
    const change = (): void => {
      if (replace) this.#host.replace(uri, state);
      else this.#host.push(uri, state);
      // Nothing is rendered anew for a fragment of this page, so its element can be shown at once.
      if (samePage) this.#showFragment(fragment);
      this.#notify(intercepted, false);
    };
    const samePage = fragment !== null && withoutFragment(uri) === withoutFragment(this.uri);
    if (samePage) change();
    else this.#ask(uri, state, intercepted, change);
  }

  /** Goes on at once where nobody objects at once. What an asynchronous handler throws is told as nobody's. */
  #ask(uri: string, state: string | null, intercepted: boolean, goOn: () => void): void {
    if (this.#changing.isFree) {
      this.#changing.supersede();
      goOn();
      return;
    }
    const answer = this.#changing.ask(uri, state, intercepted);
    if (answer === true) goOn();
    else if (answer !== false) void answer.then((agreed) => void (agreed && goOn()));
  }

  /**
   * Back or forward has happened already: where somebody wants to be asked it is taken back meanwhile. Not where the steps
   * cannot be told, since more would be left than was entered.
   */
  #traversed(steps: number): void {
    const { uri, historyEntryState } = this;
    if (!steps || this.#changing.isFree || withoutFragment(uri) === withoutFragment(this.#settled)) {
      this.#changing.supersede();
      this.#notify(false, true);
      return;
    }
    void this.#host.go(-steps).then(() =>
      this.#ask(uri, historyEntryState, false, () => {
        void this.#host.go(steps).then(() => this.#notify(false, true));
      }),
    );
  }

  #showFragment(fragment: string): void {
    if (this.#host.scrollToFragment(fragment)) return;
    // HTML's meaning of these two, unless an element has that id.
    if (fragment === '' || fragment.toLowerCase() === 'top') this.#host.scrollToTop();
  }

  /** Every subscriber hears of the change, even where one before it throws. */
  #notify(isNavigationIntercepted: boolean, isHistoryTraversal: boolean): void {
    this.#settled = this.uri;
    const event: LocationChangedEvent = {
      location: this.uri,
      isNavigationIntercepted,
      isHistoryTraversal,
      historyEntryState: this.historyEntryState,
    };
    const notification = ++this.#notifications;
    const errors: unknown[] = [];
    // A copy: one that is added meanwhile has seen the new address already.
    for (const subscriber of Array.from(this.#subscribers)) {
      // A subscriber went on to another address, and all have been told of that one: this one is old news.
      if (notification !== this.#notifications) break;
      // One that an earlier subscriber removed, such as the NavLink of a page that is gone, is not told.
      if (!this.#subscribers.has(subscriber)) continue;
      try {
        subscriber.handler(event);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0)
      throw locationChangeFailed(errors.length === 1 ? errors[0] : new AggregateError(errors));
  }
}

function createForApp(context: ServiceContext): NavigationManager {
  const navigation = new NavigationManager(context.getService(NavigationHostToken));
  context.onDispose(() => navigation[Symbol.dispose]());
  return navigation;
}
