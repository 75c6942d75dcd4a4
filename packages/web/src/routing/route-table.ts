/**
 * Routing, third stage: all routes of a Router, the most specific first.
 *
 * In: routes in any order. Out: for a path, the route that wins and the values for its page.
 * Next: `components/router.ts`.
 *
 * Order, segment by segment: literal, constrained parameter, parameter, optional parameter, catch-all; of equals the
 * shorter template. The order in which routes are written never decides: where nothing else does, they are ambiguous.
 */
import { ambiguousRoutes } from '../dev/errors.generated.ts';
import { routeConstraintNames } from './route-constraints.ts';
import {
  fold,
  matchRouteTemplate,
  parseRouteTemplate,
  splitPath,
  type RouteSegment,
  type RouteTemplate,
  type RouteValues,
} from './route-template.ts';
import type { PageClass, Route } from './route.ts';

/** The route of an address, and what the address says. */
export interface RouteMatch {
  readonly route: Route;
  readonly values: RouteValues;
}

/** Routes in the order in which they are tried. */
export interface RouteTable {
  /** @param path without query and fragment, still encoded; slashes at its ends make no difference */
  match(path: string): RouteMatch | null;
}

interface Entry {
  readonly route: Route;
  readonly template: RouteTemplate;
  /** Parameters of the page's other routes, as nulls. */
  readonly unused: RouteValues;
}

/**
 * Sorts routes, the most literal first, as Blazor does. A Router makes its own; this is for those who ask without one.
 *
 * @throws STROP4001 to STROP4011 for a template that cannot be read, STROP4013 for two that nothing tells apart
 * @example
 * const table = createRouteTable([route('/user/{id:int}', UserPage)]);
 * table.match('/user/5')?.values; // { id: 5 }
 */
export function createRouteTable(routes: readonly Route[]): RouteTable {
  const parsed = routes.map((route) => ({ route, template: parseRouteTemplate(route.template) }));
  const names = parameterNames(parsed);
  const entries = parsed.map(({ route, template }): Entry => ({
    route,
    template,
    unused: unusedParameters(names.get(route.page)!, template),
  }));
  entries.sort((a, b) => compareTemplates(a.template, b.template));
  refuseAmbiguous(entries);

  return {
    match(path) {
      const segments = splitPath(path);
      for (const { route, template, unused } of entries) {
        const values = matchRouteTemplate(template, segments);
        if (values !== null) return { route, values: { ...unused, ...values } };
      }
      return null;
    },
  };
}

/** Negative where `a` is tried before `b`, 0 where nothing tells them apart. */
function compareTemplates(a: RouteTemplate, b: RouteTemplate): number {
  const common = Math.min(a.segments.length, b.segments.length);
  for (let index = 0; index < common; index++) {
    const order = compareSegments(a.segments[index]!, b.segments[index]!);
    if (order !== 0) return order;
  }
  return a.segments.length - b.segments.length;
}

function compareSegments(a: RouteSegment, b: RouteSegment): number {
  if (a.kind === 'literal' && b.kind === 'literal') return compareText(a.folded, b.folded);
  return rank(a) - rank(b) || compareText(constraintKey(a), constraintKey(b));
}

function rank(segment: RouteSegment): number {
  if (segment.kind === 'literal') return 0;
  const free = segment.constraints.length === 0;
  switch (segment.kind) {
    case 'required':
      return free ? 3 : 1;
    case 'optional':
      return free ? 4 : 2;
    case 'catch-all':
      return free ? 6 : 5;
    default:
      return segment satisfies never;
  }
}

/** Sorts more constraints before fewer, and narrow ones before wide ones; equal keys mean equal sets. */
function constraintKey(segment: RouteSegment): string {
  if (segment.kind === 'literal') return '';
  const set = new Set(segment.constraints);
  const ranks = [...set].map((name) => routeConstraintNames.indexOf(name)).sort((a, b) => a - b);
  return `${9 - set.size}${ranks.join('')}`;
}

/** By code units: the result must not depend on the reader's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two templates that compare equal are neighbours once the table is sorted. */
function refuseAmbiguous(entries: readonly Entry[]): void {
  for (let index = 1; index < entries.length; index++) {
    const first = entries[index - 1]!;
    const second = entries[index]!;
    if (compareTemplates(first.template, second.template) !== 0) continue;
    throw ambiguousRoutes(
      first.template.text,
      first.route.page.name,
      second.template.text,
      second.route.page.name,
    );
  }
}

/** Each page's parameter names over all of its routes: the folded name and one spelling of it. */
function parameterNames(
  parsed: readonly { route: Route; template: RouteTemplate }[],
): Map<PageClass, Map<string, string>> {
  const byPage = new Map<PageClass, Map<string, string>>();
  for (const { route, template } of parsed) {
    let names = byPage.get(route.page);
    if (names === undefined) byPage.set(route.page, (names = new Map()));
    for (const segment of template.segments) {
      if (segment.kind !== 'literal') names.set(fold(segment.name), segment.name);
    }
  }
  return byPage;
}

function unusedParameters(names: ReadonlyMap<string, string>, template: RouteTemplate): RouteValues {
  const own = new Set(
    template.segments.map((segment) => (segment.kind === 'literal' ? '' : fold(segment.name))),
  );
  const unused: Record<string, null> = {};
  for (const [folded, name] of names) if (!own.has(folded)) unused[name] = null;
  return unused;
}
