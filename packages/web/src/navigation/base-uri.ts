/**
 * Navigation, pure part: which addresses belong to the application, and what is left of them below its base.
 *
 * Reference 15.1. Comparisons are exact, as in Blazor: `/App/` does not contain `/app/page`.
 */
import { uriOutsideBase } from '../dev/errors.generated.ts';

/** A base ends with its last slash: a page's own name, query and fragment are not part of it. */
export function normaliseBaseUri(uri: string): string {
  const path = withoutQueryAndFragment(uri);
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Inside the base, or the base itself without its slash: servers commonly answer both alike. */
export function isWithinBase(uri: string, baseUri: string): boolean {
  return uri.startsWith(baseUri) || `${withoutQueryAndFragment(uri)}/` === baseUri;
}

/**
 * What follows the base: `more` of `…/path/more`, `` of `…/path`, `#hash` of `…/path#hash`.
 * Throws STROP4020 in Blazor's words for an address outside of it.
 */
export function toBaseRelativePath(uri: string, baseUri: string): string {
  if (uri.startsWith(baseUri)) return uri.slice(baseUri.length);
  if (isWithinBase(uri, baseUri)) return uri.slice(baseUri.length - 1);
  throw uriOutsideBase(uri, baseUri);
}

export function withoutQueryAndFragment(uri: string): string {
  const end = uri.search(/[?#]/);
  return end < 0 ? uri : uri.slice(0, end);
}

export function withoutFragment(uri: string): string {
  const end = uri.indexOf('#');
  return end < 0 ? uri : uri.slice(0, end);
}

/** The fragment without its `#`, still encoded; `null` where there is none at all. */
export function fragmentOf(uri: string): string | null {
  const start = uri.indexOf('#');
  return start < 0 ? null : uri.slice(start + 1);
}
