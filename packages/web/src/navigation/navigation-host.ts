/**
 * Navigation, the border to the browser: all that `NavigationManager` and `Router` do to a window.
 *
 * In: addresses and requests. Out: the window's history, clicks on links, the document's title, scrolling and focus.
 * An interface, so that the rules above it are tested without a window and can be served by another host later.
 */
import {
  createServiceKey,
  disposable,
  pageDocument,
  type PageDocument,
  type ServiceToken,
} from '../service.ts';
import { linkOfClick } from './link-click.ts';

/** A click on a link that leads within the base. */
export interface LinkClick {
  readonly uri: string;
  /** Keeps the browser from following the link itself. */
  take(): void;
}

/** What navigation needs of a page. */
export interface NavigationHost {
  /** Of the document's base element, as it is: not normalised. */
  readonly documentBaseUri: string;
  readonly uri: string;
  readonly historyEntryState: string | null;
  title: string;
  push(uri: string, state: string | null): void;
  replace(uri: string, state: string | null): void;
  /** Leaves the page: a full load, also of the address that is already shown. */
  load(uri: string, replace: boolean): void;
  /**
   * Back, forward, or a fragment that the user typed: not what `go` does.
   *
   * @param handler gets the steps by which the history has moved, NaN where that cannot be told
   */
  onTraversal(handler: (steps: number) => void): Disposable;
  /** Moves through the history by as many steps as it has moved before; settles when it is there. */
  go(steps: number): Promise<void>;
  /** Until it is disposed, the browser asks the person before it leaves the document. Browsers ask where the page has been used. */
  confirmUnload(): Disposable;
  onLinkClick(handler: (click: LinkClick) => void): Disposable;
  scrollToTop(): void;
  /** @returns false where nothing has this id or name */
  scrollToFragment(fragment: string): boolean;
  /** Focuses the first match without scrolling; nothing happens where there is none. */
  focus(selector: string): void;
}

/** What this package stores in a history entry; the name is Blazor's. */
interface HistoryEntry {
  readonly userState?: unknown;
}

/** What is read of the Navigation API, which browsers have had since 2022 (Chromium) to 2026 (Firefox). */
interface HistoryPlace {
  /** Among all entries of this site that lie side by side in the history, whoever has added them. */
  readonly index: number;
}
interface NavigationApi extends EventTarget {
  readonly currentEntry: HistoryPlace | null;
}

/** Under this token the host is provided: made for the window of the application's document, or one's own. */
export const NavigationHostToken: ServiceToken<NavigationHost> = {
  tokenName: 'NavigationHost',
  [createServiceKey]: (context) => createWindowHost(pageDocument(context, 'NavigationManager')),
};

/**
 * The host of a page: its window's history, address and clicks. Another one, registered under `NavigationHostToken`, serves elsewhere.
 *
 * @example
 * app.services.add(NavigationHostToken, createWindowHost(frame.contentDocument!));
 */
export function createWindowHost(document: PageDocument): NavigationHost {
  const window = document.defaultView;
  const { history, location } = window;
  const { navigation } = window as { readonly navigation?: NavigationApi };
  const readIndex = (): number => navigation?.currentEntry?.index ?? NaN;
  /** Ends `go`, which moves to the place. */
  let going: { readonly to: number; readonly arrive: () => void } | null = null;

  function listen<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): Disposable {
    window.addEventListener(type, listener);
    return disposable(() => window.removeEventListener(type, listener));
  }

  return {
    get documentBaseUri() {
      return document.baseURI;
    },
    get uri() {
      return location.href;
    },
    get historyEntryState() {
      // Entries of others hold whatever they like.
      const state = (history.state as HistoryEntry | null)?.userState;
      return typeof state === 'string' ? state : null;
    },
    get title() {
      return document.title;
    },
    set title(title) {
      document.title = title;
    },
    push(uri, state) {
      history.pushState({ userState: state } satisfies HistoryEntry, '', uri);
    },
    replace(uri, state) {
      history.replaceState({ userState: state } satisfies HistoryEntry, '', uri);
    },
    load(uri, replace) {
      // Assigning the address that is shown would only scroll where it has a fragment.
      if (uri === location.href) location.reload();
      else if (replace) location.replace(uri);
      else location.assign(uri);
    },
    onTraversal(handler) {
      let steps = NaN;
      // Comes before `popstate`, and tells which entry was left.
      const changed = (event: Event): void => {
        steps = readIndex() - (event as Event & { readonly from: HistoryPlace }).from.index;
      };
      navigation?.addEventListener('currententrychange', changed);
      const traversal = listen('popstate', () => {
        if (going?.to === readIndex()) {
          const { arrive } = going;
          going = null;
          arrive();
        } else handler(steps);
      });
      return disposable(() => {
        navigation?.removeEventListener('currententrychange', changed);
        traversal[Symbol.dispose]();
      });
    },
    go: (steps) =>
      new Promise((arrive) => {
        going = { to: readIndex() + steps, arrive };
        history.go(steps);
      }),
    confirmUnload: () =>
      listen('beforeunload', (event) => {
        event.preventDefault();
        // Browsers of before 2023 ask for this one.
        event.returnValue = true;
      }),
    // On the window, where a click arrives last: handlers of components have run and had their say.
    onLinkClick: (handler) =>
      listen('click', (event) => {
        const uri = linkOfClick(event);
        if (uri !== null) handler({ uri, take: () => event.preventDefault() });
      }),
    scrollToTop() {
      window.scrollTo(0, 0);
    },
    scrollToFragment(fragment) {
      const target = findFragment(document, fragment);
      target?.scrollIntoView();
      return target !== null;
    },
    focus(selector) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element === null) return;
      // A heading takes focus only with a tabindex; -1 keeps it out of the tab order, where a button is to stay.
      if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
      element.focus({ preventScroll: true });
    },
  };
}

/** As HTML finds it: the id as written, the id decoded, then an `<a name>`. */
function findFragment(document: Document, fragment: string): Element | null {
  if (fragment === '') return null;
  const decoded = decode(fragment);
  const found = document.getElementById(fragment) ?? document.getElementById(decoded);
  if (found !== null) return found;
  for (const anchor of document.getElementsByName(decoded)) if (anchor.localName === 'a') return anchor;
  return null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
