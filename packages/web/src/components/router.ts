/**
 * Router: shows the page that belongs to the address.
 *
 * In: routes, and the address as `NavigationManager` tells it. Out: the page's component with the route's values as
 * its parameters, inside its layout; after the render the document's title, focus and scroll position.
 *
 *   1. The address changes; a change of the fragment alone renders nothing.
 *   2. The table finds the route. None, and the change came from a click: the server may have that page, load it.
 *   3. Render. The same page class keeps its instance and gets the new values.
 *   4. After the render, when the page is there to be scrolled: title, focus, scroll.
 */
import { Component, html, inject, parameter, type RenderFragment, type Renderable } from '@strop/renderer';
import { fragmentOf, withoutFragment, withoutQueryAndFragment } from '../navigation/base-uri.ts';
import { type NavigationHost, NavigationHostToken } from '../navigation/navigation-host.ts';
import { type LocationChangedEvent, NavigationManager } from '../navigation/navigation-manager.ts';
import { createRouteTable, type RouteMatch, type RouteTable } from '../routing/route-table.ts';
import type { LayoutClass, PageClass, Route } from '../routing/route.ts';

/**
 * @example
 * const routes = [route('/', Home), route('/user/{id:int}', UserPage, { title: ({ id }) => `User ${id}` })];
 * html`<${Router} routes=${routes} layout=${MainLayout} focusOnNavigate="h1"
 *   notFound=${() => html`<h1>Nothing here</h1>`} />`
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/routing
 */
export class Router extends Component {
  readonly navigation: NavigationManager = inject(NavigationManager);
  readonly host: NavigationHost = inject(NavigationHostToken);

  /** Made once, outside of `render`: another array means another table. */
  readonly routes: readonly Route[] = parameter.required<readonly Route[]>();
  /** Around every page whose route names none of its own, and around `notFound`. */
  readonly layout: LayoutClass | null | undefined = parameter<LayoutClass | null>();
  /** Shown for an address without a route; without it the text "Not found". */
  readonly notFound: RenderFragment | undefined = parameter.fragment();
  /** After a change of page the first match is focused, so that screen readers read on from there. */
  readonly focusOnNavigate: string | undefined = parameter<string>();

  #table: RouteTable | null = null;
  #tableRoutes: readonly Route[] | null = null;
  #match: RouteMatch | null = null;
  /** The address that `#match` was found for, or that differs from it in its fragment only. */
  #uri = '';
  /** What is to be scrolled to after the next render. */
  #scroll: 'nothing' | 'fragment' | 'fragment or top' = 'nothing';
  #titled: RouteMatch | null = null;
  #focusedPage: PageClass | null = null;
  #documentTitle = '';
  #changes: Disposable | null = null;
  #interception: Disposable | null = null;

  override onInitialized(): void {
    this.#documentTitle = this.host.title;
    // The browser looked for the fragment before the page was there. It restores the position of a reload itself.
    this.#scroll = 'fragment';
    this.#changes = this.navigation.locationChanged((event) => this.#locationChanged(event));
  }

  override onParametersSet(): void {
    const { uri } = this.navigation;
    // A parent that renders again for its own reasons changes nothing here, so the match stays the same one.
    if (this.#tableRoutes === this.routes && this.#uri === uri) return;
    if (this.#tableRoutes !== this.routes) this.#table = createRouteTable(this.routes);
    this.#tableRoutes = this.routes;
    this.#uri = uri;
    this.#match = this.#find(uri);
  }

  override render(): Renderable {
    const match = this.#match;
    const content =
      match === null ? this.#notFoundContent() : html`<${match.route.page} ...${match.values} />`;
    const own = match?.route.layout;
    const layout = own === undefined ? this.layout : own;
    return layout ? html`<${layout} body=${content} />` : content;
  }

  override onAfterRender(firstRender: boolean): void {
    // Not before there is something to show instead of what a click would have loaded.
    if (firstRender) this.#interception = this.navigation.interceptLinks();
    this.#applyTitle();
    this.#applyFocus();
    this.#applyScroll();
  }

  [Symbol.dispose](): void {
    this.#changes?.[Symbol.dispose]();
    this.#interception?.[Symbol.dispose]();
  }

  #locationChanged({ location, isHistoryTraversal, isNavigationIntercepted }: LocationChangedEvent): void {
    const before = this.#uri;
    this.#uri = location;
    if (location !== before && withoutFragment(location) === withoutFragment(before)) return;

    const match = this.#find(location);
    if (match === null && isNavigationIntercepted) {
      // Whoever wanted to be asked has been.
      this.host.load(location, false);
      return;
    }
    this.#match = match;
    // Back and forward: the browser puts the page where it was left.
    if (isHistoryTraversal) this.#scroll = 'nothing';
    else if (withoutQueryAndFragment(location) !== withoutQueryAndFragment(before))
      this.#scroll = 'fragment or top';
    this.stateHasChanged();
  }

  #find(uri: string): RouteMatch | null {
    return this.#table!.match(withoutQueryAndFragment(this.navigation.toBaseRelativePath(uri)));
  }

  #notFoundContent(): Renderable {
    return this.notFound === undefined ? 'Not found' : this.notFound();
  }

  /** Once for each match: what a page itself makes of the title later stays. */
  #applyTitle(): void {
    if (this.#match === this.#titled) return;
    this.#titled = this.#match;
    const { title = null } = this.#match?.route ?? {};
    const text = typeof title === 'function' ? title(this.#match!.values) : title;
    this.host.title = text ?? this.#documentTitle;
  }

  #applyFocus(): void {
    const page = this.#match?.route.page ?? null;
    if (page === this.#focusedPage) return;
    this.#focusedPage = page;
    if (page !== null && this.focusOnNavigate) this.host.focus(this.focusOnNavigate);
  }

  #applyScroll(): void {
    const scroll = this.#scroll;
    this.#scroll = 'nothing';
    if (scroll === 'nothing') return;
    const found = this.host.scrollToFragment(fragmentOf(this.#uri) ?? '');
    if (!found && scroll === 'fragment or top') this.host.scrollToTop();
  }
}
