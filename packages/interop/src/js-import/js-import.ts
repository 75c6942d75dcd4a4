/**
 * JSImport: a function of JavaScript, called like one of managed code. Source: `[JSImport]` of .NET 10.
 *
 * In: its name, its module's name, the markers of its signature. Out: a typed function.
 */
import { callJs } from './call.ts';
import { toManagedException } from './exceptions.ts';
import { lookUp } from './look-up.ts';
import {
  requireKind,
  voidType,
  type AnyMarker,
  type GivenAll,
  type ParameterMarker,
  type Received,
  type VoidMarker,
} from './marker.ts';

/** Markers of an imported function. */
export interface JSImportSignature<P extends readonly ParameterMarker[], R extends AnyMarker> {
  /** Default: none. */
  readonly params?: P;
  /** Default: JSType.Void. */
  readonly returns?: R;
}

/**
 * Imports a function of the global object.
 *
 * @param functionName a path that begins with `globalThis.`
 * @param signature how arguments and result cross
 * @returns a function that looks the name up at its first call, and keeps what it found. It throws a JSException for
 *   what JavaScript throws, for a name that is not there and for a result of another type; a coded error for arguments
 *   of another type.
 * @example
 * const log = jsImport('globalThis.console.log', { params: [JSType.String] });
 * log('Hello World!');
 */
export function jsImport<
  const P extends readonly ParameterMarker[] = readonly [],
  R extends AnyMarker = VoidMarker,
>(functionName: string, signature?: JSImportSignature<P, R>): (...args: GivenAll<P>) => Received<R>;
/**
 * Imports a function of a module that `JSHost.importAsync` loads under `moduleName`, before the first call.
 *
 * @example
 * await JSHost.importAsync('CallJavaScript1', './Pages/CallJavaScript1.razor.js');
 * const getWelcomeMessage = jsImport('getMessage', 'CallJavaScript1', { returns: JSType.String });
 * this.message = getWelcomeMessage();
 */
export function jsImport<
  const P extends readonly ParameterMarker[] = readonly [],
  R extends AnyMarker = VoidMarker,
>(
  functionName: string,
  moduleName: string,
  signature?: JSImportSignature<P, R>,
): (...args: GivenAll<P>) => Received<R>;
export function jsImport(functionName: string, ...rest: readonly unknown[]): (...args: never[]) => unknown {
  const hasModule = typeof rest[0] !== 'object' || rest[0] === null;
  const moduleName = hasModule ? rest[0] : undefined;
  const signature = (hasModule ? rest[1] : rest[0]) as
    JSImportSignature<readonly ParameterMarker[], AnyMarker> | undefined;
  const { params = [], returns = voidType } = signature ?? {};
  const owner = `jsImport ${functionName}`;
  for (const marker of params) requireKind(owner, marker, (kind) => kind !== 'Void' && kind !== 'Discard');
  requireKind(owner, returns, () => true);
  const find = (): ReturnType<typeof lookUp> => {
    try {
      return lookUp(functionName, moduleName);
    } catch (thrown) {
      throw toManagedException(thrown);
    }
  };
  return callJs(find, params, returns);
}
