/**
 * JSImport and JSExport: callbacks, `Action` and `Func` in .NET, of up to three arguments.
 *
 * In: a function of either side. Out: a new function for the other side, at every crossing. Since each crossing makes
 * a new one, `removeEventListener` does not find what `addEventListener` was given: let JavaScript keep the listener
 * and return it as a JSObject.
 */
import { invalidSignature, proxyDisposed, valueNotOfType } from '../dev/errors.generated.ts';
import { callJs, callManaged } from './call.ts';
import { managedProxyMarker } from './managed-object.ts';
import {
  requireKind,
  voidType,
  type CallbackParameterMarker,
  type CallbackResultMarker,
  type Given,
  type GivenAll,
  type JSMarker,
  type Received,
  type ReceivedAll,
  type VoidMarker,
} from './marker.ts';

/** Parameters of a callback. */
export type CallbackParameters =
  | readonly []
  | readonly [CallbackParameterMarker]
  | readonly [CallbackParameterMarker, CallbackParameterMarker]
  | readonly [CallbackParameterMarker, CallbackParameterMarker, CallbackParameterMarker];

/** What JavaScript receives for a callback of managed code. */
export interface CallbackProxy {
  (...args: unknown[]): unknown;
  readonly isDisposed: boolean;
  /** Lets go of the callback; calling it afterwards throws. */
  dispose(): void;
}

type Callback = (...args: never[]) => unknown;

/**
 * A callback. null passes, as for every reference.
 *
 * @param parameters types of at most three arguments
 * @example
 * const subscribe = jsImport('subscribe', 'Events', { params: [JSType.Function([JSType.String])] });
 * subscribe((name) => console.log(name));
 */
export function functionType<
  const P extends CallbackParameters = readonly [],
  R extends CallbackResultMarker = VoidMarker,
>(
  parameters?: P,
  result?: R,
): JSMarker<(...args: GivenAll<P>) => Received<R>, (...args: ReceivedAll<P>) => Given<R>, 'Function'> {
  // Inside, nobody knows the types; they are the markers' business.
  return callbackMarker(parameters ?? [], result ?? voidType) as unknown as JSMarker<
    never,
    unknown,
    'Function'
  >;
}

function callbackMarker(
  parameters: CallbackParameters,
  result: CallbackResultMarker,
): JSMarker<unknown, never, 'Function'> {
  const name = `Function<${[...parameters, result].map((marker) => marker.name).join(', ')}>`;
  if ((parameters.length as number) > 3)
    throw invalidSignature(name, 'a callback has up to three parameters');
  for (const marker of parameters) requireKind(name, marker, (kind) => !notInParameters.includes(kind));
  requireKind(name, result, (kind) => !notInResults.includes(kind));

  const check = (value: unknown): Callback => {
    if (typeof value !== 'function') throw valueNotOfType('a Function');
    return value as Callback;
  };
  return {
    kind: 'Function',
    name,
    toJs(value: Callback | null | undefined) {
      if (value === null || value === undefined) return null;
      let method: Callback | undefined = check(value);
      const call = callManaged((...args) => (method as Callback)(...args), parameters, result);
      const proxy = (...args: unknown[]): unknown => {
        if (method === undefined) throw proxyDisposed();
        return call(...args);
      };
      return Object.defineProperties(proxy, {
        dispose: {
          value: () => {
            method = undefined;
          },
        },
        isDisposed: { get: () => method === undefined },
        [managedProxyMarker]: {
          value: () => {
            if (method === undefined) throw proxyDisposed();
            return method;
          },
        },
      });
    },
    toManaged(value) {
      if (value === null || value === undefined) return null as unknown as Callback;
      const call = check(value) as (this: unknown, ...args: unknown[]) => unknown;
      return callJs(() => ({ call, holder: undefined }), parameters, result);
    },
  };
}

const notInResults: readonly string[] = ['Function', 'Span', 'ArraySegment'];
const notInParameters: readonly string[] = [...notInResults, 'Void', 'Discard'];
