/**
 * Conditions of event options, as data: `:preventDefault=${key.Enter}` is decided without calling anybody, so it
 * holds in the event itself even where handlers run in a worker or on a server.
 */

/**
 * What an event must be like: each member equals the given value, or one of several. A member the event does not
 * have counts as false.
 */
export interface EventPattern {
  readonly [member: string]: unknown;
}

/** What an option such as `:preventDefault` takes: a flag, a pattern, or several patterns of which one must match. */
export type EventCondition = boolean | null | undefined | EventPattern | readonly EventPattern[];

/** True where the event meets the condition. */
export function meetsCondition(event: object, condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return Boolean(condition);
  if (Array.isArray(condition)) return condition.some((one) => meetsCondition(event, one));
  return Object.entries(condition).every(([member, expected]) => {
    const found = (event as EventPattern)[member] ?? false;
    return Array.isArray(expected) ? expected.includes(found) : found === expected;
  });
}
