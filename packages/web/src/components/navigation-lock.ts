/**
 * NavigationLock: asks before the page is left. Blazor's component of that name; it shows nothing.
 *
 * In: what to do before a navigation within the application, and whether the browser asks before it leaves the document. Out:
 * a handler with the NavigationManager and one for `beforeunload`, as long as the component is shown and asks for them.
 */
import { Component, type EventCallback, inject, parameter, type Renderable } from '@strop/renderer';
import type { LocationChangingContext } from '../navigation/location-changing.ts';
import { type NavigationHost, NavigationHostToken } from '../navigation/navigation-host.ts';
import { NavigationManager } from '../navigation/navigation-manager.ts';

/**
 * @example
 * html`<${NavigationLock} confirmExternalNavigation=${this.isDirty}
 *   onBeforeInternalNavigation=${(context: LocationChangingContext) => {
 *     if (this.isDirty && !confirm('Leave without saving?')) context.preventNavigation();
 *   }} />`
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation#handleprevent-location-changes
 */
export class NavigationLock extends Component {
  readonly navigation: NavigationManager = inject(NavigationManager);
  readonly host: NavigationHost = inject(NavigationHostToken);

  /** Called before the address changes; the navigation waits for it. */
  readonly onBeforeInternalNavigation: EventCallback<LocationChangingContext> =
    parameter.eventCallback<LocationChangingContext>();
  /** True lets the browser ask, in its own words, before the document is left, reloaded or closed. */
  readonly confirmExternalNavigation: boolean = parameter(false);

  #asked: Disposable | null = null;
  #confirmed: Disposable | null = null;

  override render(): Renderable {
    return null;
  }

  override onAfterRender(): void {
    this.#asked = held(this.#asked, this.onBeforeInternalNavigation.hasDelegate, () =>
      // The callback of the latest render.
      this.navigation.registerLocationChangingHandler((context) =>
        this.onBeforeInternalNavigation.invokeAsync(context),
      ),
    );
    this.#confirmed = held(this.#confirmed, this.confirmExternalNavigation, () => this.host.confirmUnload());
  }

  [Symbol.dispose](): void {
    this.#asked?.[Symbol.dispose]();
    this.#confirmed?.[Symbol.dispose]();
  }
}

/** What is held, after taking or leaving it as is wanted. */
function held(current: Disposable | null, isWanted: boolean, take: () => Disposable): Disposable | null {
  if (isWanted) return current ?? take();
  current?.[Symbol.dispose]();
  return null;
}
