/**
 * Errors that carry the name a page's DOM would give them, so that code which looks at `name` works on both.
 *
 * In: the place of a failed call. Out: a coded error with the DOM's name on it.
 */
import { invalidName, invalidToken, invalidTree, notAChild } from './dev/errors.generated.ts';

export function hierarchyRequestError(node: string, parent: string, reason: string): Error {
  return named(invalidTree(node, parent, reason), 'HierarchyRequestError');
}

export function notFoundError(node: string, parent: string): Error {
  return named(notAChild(node, parent), 'NotFoundError');
}

export function invalidCharacterError(name: string, what: string): Error {
  return named(invalidName(name, what), 'InvalidCharacterError');
}

export function checkToken(token: string): void {
  if (token === '') throw named(invalidToken(token, 'it is empty'), 'SyntaxError');
  if (/[\t\n\f\r ]/.test(token))
    throw named(invalidToken(token, 'it holds white space'), 'InvalidCharacterError');
}

function named(error: Error, name: string): Error {
  error.name = name;
  return error;
}
