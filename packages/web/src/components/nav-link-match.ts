/**
 * NavLink, pure part: is the page that a link leads to the one that is shown, or around it?
 *
 * Reference 14.3. Addresses are absolute; case makes no difference.
 */
import { withoutQueryAndFragment } from '../navigation/base-uri.ts';

/** `prefix`: also for addresses below the link's. `all`: only for the link's own, whatever query and fragment. */
export type NavLinkMatch = 'prefix' | 'all';

export function isActiveLink(uri: string, href: string, match: NavLinkMatch): boolean {
  const current = uri.toLowerCase();
  const target = href.toLowerCase();
  if (sameOrWithoutSlash(current, target)) return true;
  if (match === 'prefix') return isPrefixAtSeparator(target, current);
  return sameOrWithoutSlash(withoutQueryAndFragment(current), withoutQueryAndFragment(target));
}

/** A link to `/path/` is active at `/path` as well: servers commonly answer both alike. */
function sameOrWithoutSlash(current: string, target: string): boolean {
  return current === target || `${current}/` === target;
}

/** `/abc` is a prefix of `/abc/def` and `/abc?x`, not of `/abcdef` nor, a hyphen being part of a name, of `/abc-def`. */
function isPrefixAtSeparator(prefix: string, text: string): boolean {
  if (text.length <= prefix.length || !text.startsWith(prefix)) return false;
  return !partOfName.test(prefix.slice(-1)) || !partOfName.test(text.charAt(prefix.length));
}

/** The unreserved characters of a URI. */
const partOfName = /[\p{L}\p{Nd}\-._~]/u;
