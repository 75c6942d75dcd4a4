/**
 * Routing: one line of an application's table of pages.
 *
 * In: a template and a component class. Out: a `Route` for the `Router`'s `routes`.
 */
import type { Component, ComponentType, RenderFragment } from '@strop/renderer';
import { pageMissing } from '../dev/errors.generated.ts';
import type { MatchedParameters } from './route-parameters.ts';
import type { RouteValues } from './route-template.ts';

/** A page is a component; the values of its route are its parameters. */
export type PageClass = ComponentType;

/** A layout is a component with a parameter for the page, see `LayoutComponentBase`. */
export type LayoutClass = new () => Component & { readonly body: RenderFragment | undefined };

/** A page and where it is found: what `route` makes and a Router takes. */
export interface Route {
  readonly template: string;
  readonly page: PageClass;
  /** Of the document while this page is shown; without one, the document's own title stands. */
  readonly title: string | ((values: RouteValues) => string) | null;
  /** Around this page. `undefined`: the Router's layout; `null`: none. */
  readonly layout: LayoutClass | null | undefined;
}

/** What a page has beside its address. */
export interface RouteOptions<Template extends string> {
  title?: string | ((values: MatchedParameters<Template>) => string);
  layout?: LayoutClass | null;
}

/**
 * A page and where it is found. A page with several addresses has several routes; parameters that only the others
 * have are then `null`.
 *
 * @param template Blazor's syntax, see `RouteParameters`
 * @example route('/user/{id:int}', UserPage, { title: ({ id }) => `User ${id}` })
 */
export function route<const Template extends string>(
  template: Template,
  page: PageClass,
  options: RouteOptions<Template> = {},
): Route {
  if (typeof page !== 'function') throw pageMissing(template, page === null ? 'null' : typeof page);
  return {
    template,
    page,
    // Only a match of this very template calls it, so the values are the ones its type names.
    title: (options.title as Route['title'] | undefined) ?? null,
    layout: options.layout,
  };
}
