/**
 * `parameter()` and `inject()` leave a marker in a field. The markers of a class are read once; in every instance
 * they are replaced before any of its methods runs. No decorators are needed, and fields are typed as what they hold.
 *
 * In: field initialisers. Out: markers (`markers.ts`), and the code that reads them.
 */
import { DEV } from '#dev';
import { serviceUndefined } from '../dev/errors.generated.ts';
import { declareParameters, initialValue } from './declare-parameters.ts';
import type { RenderFragment } from '../view/renderable.ts';
import type { EventCallback } from './event-callback.ts';
import { makeMarker, markers, type MarkerKind } from './markers.ts';
import { fieldReader, leavesNoMarkers } from './read-fields.ts';
import type { Token } from './services.ts';

/** Makes the marker of a parameter, of whatever kind; of a class that is known, what the field holds at first. */
export function mark(kind: Exclude<MarkerKind, 'service'>, value: unknown): unknown {
  if (leavesNoMarkers) return initialValue(kind, value);
  markers.declare = declareParameters;
  return makeMarker(kind, value, fieldReader);
}

/** What `parameter<T>()` without a default holds: an EventCallback is never undefined, anything else may be. */
export type ParameterValue<T> = [T] extends [EventCallback<infer _>] ? T : T | undefined;

/** The ways to declare a parameter: optional, with a default, required, a fragment. */
export interface ParameterFunction {
  /** A parameter that is undefined until supplied. An EventCallback (named `on…` or `…Changed`) is an empty one. */
  <T>(): ParameterValue<T>;
  /** A parameter with a default; a literal's type is widened, so that `parameter('Tokyo')` is a string. */
  (defaultValue: string): string;
  (defaultValue: number): number;
  (defaultValue: boolean): boolean;
  (defaultValue: bigint): bigint;
  /** A parameter with a default, of the type named or inferred. */
  <T>(defaultValue: T): T;
  /** A parameter that must be supplied. */
  required<T>(): T;
  /** An EventCallback whose name does not begin with `on` or end with `Changed`. */
  eventCallback<T = void>(): EventCallback<T>;
  /** Content to render: `childContent`, or a template that is given a context. */
  fragment<T = void>(): RenderFragment<T> | undefined;
  /** Takes every attribute that matches no parameter (`CaptureUnmatchedValues`). At most one for a class. */
  unmatched(): Readonly<Record<string, unknown>>;
}

/**
 * Declares a component parameter: a value the parent passes as an attribute.
 *
 * @example
 * ```ts
 * class Card extends Component {
 *   readonly title = parameter('untitled');
 *   readonly count = parameter.required<number>();
 *   readonly onClosed = parameter<EventCallback<string>>();
 *   readonly childContent = parameter.fragment();
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/#component-parameters
 */
export const parameter: ParameterFunction = /* @__PURE__ */ Object.assign(
  (defaultValue?: unknown): never => mark('value', defaultValue) as never,
  {
    required: <T>(): T => mark('required', undefined) as T,
    eventCallback: <T = void>(): EventCallback<T> => mark('event', undefined) as EventCallback<T>,
    fragment: <T = void>(): RenderFragment<T> | undefined =>
      mark('fragment', undefined) as RenderFragment<T> | undefined,
    unmatched: (): Readonly<Record<string, unknown>> =>
      mark('unmatched', undefined) as Readonly<Record<string, unknown>>,
  },
);

/**
 * Declares a service the component needs; it is there before any lifecycle method runs.
 *
 * @param token the class of the service, or a token made for it.
 * @example
 * ```ts
 * readonly js = inject(JSRuntime);
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/dependency-injection
 */
export function inject<T>(token: Token<T>): T {
  if (DEV && !token) throw serviceUndefined(String(token));
  return (leavesNoMarkers ? token : makeMarker('service', token, fieldReader)) as T;
}
