/**
 * Calls from JavaScript: what has to wait until the answer of a call is on its way as text.
 *
 * In: a result, and what to do afterwards. Out: nothing; `wire-endpoint.ts` says when a result has been sent, or is not
 * wanted. A result that is never answered waits for nobody: it is collected, and what it waits for belongs to somebody else.
 */
const waiting = new WeakMap<object, (() => void)[]>();

/** Calls back when `result`, an object that a method is about to return, has been sent. */
export function afterAnswer(result: object, action: () => void): void {
  const actions = waiting.get(result);
  if (actions === undefined) waiting.set(result, [action]);
  else actions.push(action);
}

/** A result has been sent, or could not be, or nobody wants it. */
export function answered(result: unknown): void {
  if (typeof result !== 'object' || result === null) return;
  const actions = waiting.get(result);
  if (actions === undefined) return;
  waiting.delete(result);
  for (const action of actions) action();
}
