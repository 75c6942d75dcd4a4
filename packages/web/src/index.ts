/** @strop/web: what a single-page application needs of a browser beyond its components. */

// Pages and their addresses
export { Router } from './components/router.ts';
export { LayoutComponentBase } from './components/layout.ts';
export { route, type LayoutClass, type PageClass, type Route, type RouteOptions } from './routing/route.ts';
export type { MatchedParameters, RouteParameters } from './routing/route-parameters.ts';
export type { RouteValue } from './routing/route-constraints.ts';
export type { RouteValues } from './routing/route-template.ts';
export { createRouteTable, type RouteMatch, type RouteTable } from './routing/route-table.ts';

// What needs a gesture of the person
/** Recipes for what a browser allows only within a gesture: `gesture.fullscreen(panel)`, `gesture.copy(text)`. */
export * as gesture from './gestures/recipes.ts';
export type { PopupOptions } from './gestures/recipes.ts';
export { recipeOf } from './gestures/gesture.ts';
export type {
  GestureHandler,
  GestureHost,
  GestureOutcome,
  GestureRecipe,
  GestureRefusal,
} from './gestures/gesture.ts';
export { performRecipe } from './gestures/perform-recipe.ts';

// Going from one to another
export { NavigationLock } from './components/navigation-lock.ts';
export { NavLink } from './components/nav-link.ts';
export type { NavLinkMatch } from './components/nav-link-match.ts';
export {
  NavigationManager,
  type LocationChangedEvent,
  type LocationChangedHandler,
  type NavigationOptions,
} from './navigation/navigation-manager.ts';
export { LocationChangingContext, type LocationChangingHandler } from './navigation/location-changing.ts';
export {
  supplyParameterFromQuery,
  type QueryParameterOptions,
} from './navigation/supply-parameter-from-query.ts';
export type { QueryType, QueryValue } from './navigation/query-value.ts';
export {
  createWindowHost,
  NavigationHostToken,
  type LinkClick,
  type NavigationHost,
} from './navigation/navigation-host.ts';
