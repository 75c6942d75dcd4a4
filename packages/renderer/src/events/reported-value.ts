/**
 * Handlers that report what their field shows, for bindings by hand in a `RenderTreeBuilder` (reference 7.6).
 *
 * In: a handler, marked. Out: when its event comes, the attribute that the element is known to show.
 */

const updatesKey: unique symbol = Symbol('strop.updates');

interface Reporting {
  readonly [updatesKey]: string;
}

type Handler = ((argument: unknown) => unknown) | { invokeAsync(argument: unknown): unknown };

export function isHandler(value: unknown): value is Handler {
  return (
    typeof value === 'function' || (typeof value === 'object' && value !== null && 'invokeAsync' in value)
  );
}

/** The same handler, as one that keeps an attribute of its element up to date. */
export function reporting(handler: Handler, attribute: string): Handler & Reporting {
  return typeof handler === 'function'
    ? Object.assign((argument: unknown) => handler(argument), { [updatesKey]: attribute } as const)
    : { [updatesKey]: attribute, invokeAsync: (argument) => handler.invokeAsync(argument) };
}

/** Notes what the field shows now, where the handler says so; the next render compares with that. */
export function noteReported(
  handler: unknown,
  element: object,
  shown: Map<string, unknown> | undefined,
): void {
  const attribute = (handler as Partial<Reporting>)[updatesKey];
  if (attribute !== undefined) shown?.set(attribute, (element as Record<string, unknown>)[attribute]);
}
