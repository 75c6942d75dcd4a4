/**
 * NavLink: a link that says whether it leads to where one is.
 *
 * In: the attributes of an `<a>`, and the address. Out: the `<a>`, with a class and `aria-current` while it is active.
 */
import { Component, html, inject, parameter, type RenderFragment, type Renderable } from '@strop/renderer';
import { NavigationManager } from '../navigation/navigation-manager.ts';
import { isActiveLink, type NavLinkMatch } from './nav-link-match.ts';

/**
 * @example
 * html`<${NavLink} href="user/5" class="menu" match="all">Ann<//>`
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation#navlink-component
 */
export class NavLink extends Component {
  readonly navigation: NavigationManager = inject(NavigationManager);

  readonly match: NavLinkMatch = parameter<NavLinkMatch>('prefix');
  /** Added to the link's own class while it is active. */
  readonly activeClass: string = parameter('active');
  /** Everything else: `href`, `class`, events, … */
  readonly additionalAttributes: Readonly<Record<string, unknown>> = parameter.unmatched();
  readonly childContent: RenderFragment | undefined = parameter.fragment();

  #target: string | null = null;
  #active = false;
  #changes: Disposable | null = null;

  override onInitialized(): void {
    this.#changes = this.navigation.locationChanged(({ location }) => {
      const active = this.#isActiveAt(location);
      if (active === this.#active) return;
      this.#active = active;
      this.stateHasChanged();
    });
  }

  override onParametersSet(): void {
    const { href } = this.additionalAttributes;
    this.#target =
      href === undefined || href === null ? null : this.navigation.toAbsoluteUri(String(href)).href;
    this.#active = this.#isActiveAt(this.navigation.uri);
  }

  override render(): Renderable {
    const { class: own, 'aria-current': current } = this.additionalAttributes;
    const classes = this.#active ? [own, this.activeClass].filter(Boolean).join(' ') : own;
    const shown = this.#active ? 'page' : current;
    return html`
      <a ...${this.additionalAttributes} class=${classes ?? null} aria-current=${shown ?? null}>
        ${this.childContent}
      </a>
    `;
  }

  [Symbol.dispose](): void {
    this.#changes?.[Symbol.dispose]();
  }

  #isActiveAt(uri: string): boolean {
    return this.#target !== null && isActiveLink(uri, this.#target, this.match);
  }
}
