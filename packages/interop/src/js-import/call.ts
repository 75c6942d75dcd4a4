/**
 * JSImport and JSExport: one call across, in either direction.
 *
 * In: a function of one side and the markers of its parameters and result. Out: a function for the other side.
 * Hot: the unrolled arities are what a million calls of the seeds' benchmark go through.
 */
import { toJsException, toManagedException } from './exceptions.ts';
import { jsObjectMarker, jsObjectToJs, type TargetHolder } from './js-object.ts';
import { voidType, type AnyMarker } from './marker.ts';

/** A function of JavaScript and what `this` is in it. */
export interface JSTarget {
  readonly call: (this: unknown, ...args: unknown[]) => unknown;
  readonly holder: unknown;
}

type Conversion = (value: unknown) => unknown;

/**
 * A function of JavaScript, for managed code.
 *
 * A mistake in the arguments throws a coded error; what JavaScript throws, and a result of another type, a JSException.
 *
 * @param find finds the function at the first call; what it throws is thrown by every call until it finds it
 */
export function callJs(
  find: () => JSTarget,
  parameters: readonly AnyMarker[],
  result: AnyMarker,
): (...args: unknown[]) => unknown {
  const toJs = parameters.map((parameter) => parameter.toJs as Conversion);
  // Most functions return nothing that anybody wants; that is one call less.
  const toManaged = result.toManaged === voidType.toManaged ? undefined : result.toManaged;
  let target: JSTarget | undefined;

  const [first, second, third] = toJs as [Conversion, Conversion, Conversion];
  if (parameters.some((parameter) => parameter.release !== undefined)) return callWithViews;
  switch (parameters.length) {
    case 0:
      return () => {
        const { call, holder } = (target ??= find());
        try {
          const value = call.call(holder);
          return toManaged === undefined ? undefined : toManaged(value);
        } catch (thrown) {
          throw toManagedException(thrown);
        }
      };
    case 1:
      return (a) => {
        const { call, holder } = (target ??= find());
        const x = convert(first, a);
        try {
          const value = call.call(holder, x);
          return toManaged === undefined ? undefined : toManaged(value);
        } catch (thrown) {
          throw toManagedException(thrown);
        }
      };
    case 2:
      return (a, b) => {
        const { call, holder } = (target ??= find());
        const x = convert(first, a);
        const y = convert(second, b);
        try {
          const value = call.call(holder, x, y);
          return toManaged === undefined ? undefined : toManaged(value);
        } catch (thrown) {
          throw toManagedException(thrown);
        }
      };
    case 3:
      return (a, b, c) => {
        const { call, holder } = (target ??= find());
        const x = convert(first, a);
        const y = convert(second, b);
        const z = convert(third, c);
        try {
          const value = call.call(holder, x, y, z);
          return toManaged === undefined ? undefined : toManaged(value);
        } catch (thrown) {
          throw toManagedException(thrown);
        }
      };
    default:
      return callAny;
  }

  function callAny(...args: unknown[]): unknown {
    const { call, holder } = (target ??= find());
    return callConverted(
      call,
      holder,
      toJs.map((toJsOne, i) => toJsOne(args[i])),
    );
  }

  /** Views of a Span end with the call; where it threw they stay, as in .NET. */
  function callWithViews(...args: unknown[]): unknown {
    const { call, holder } = (target ??= find());
    const converted = toJs.map((toJsOne, i) => toJsOne(args[i]));
    const value = callConverted(call, holder, converted);
    parameters.forEach(({ release }, i) => release?.(converted[i]));
    return value;
  }

  function callConverted(call: JSTarget['call'], holder: unknown, args: unknown[]): unknown {
    try {
      return result.toManaged(call.apply(holder, args));
    } catch (thrown) {
      throw toManagedException(thrown);
    }
  }
}

/** A JSObject, the most common argument, without a call: measured by JSObjectBenchmark. */
function convert(toJs: Conversion, value: unknown): unknown {
  const target = toJs === jsObjectToJs && value ? (value as TargetHolder)[jsObjectMarker] : undefined;
  return target ?? toJs(value);
}

/**
 * A function of managed code, for JavaScript.
 *
 * A mistake in the arguments throws a coded error, which is an Error with .NET's text; what managed code throws arrives
 * as a ManagedError. What is missing counts as undefined, what is too much is dropped.
 */
export function callManaged(
  method: (...args: never[]) => unknown,
  parameters: readonly AnyMarker[],
  result: AnyMarker,
): (...args: unknown[]) => unknown {
  const toManaged = parameters.map((parameter) => parameter.toManaged);
  const toJs = result.toJs as Conversion;
  return (...args) => {
    const converted = toManaged.map((convert, i) => convert(args[i])) as never[];
    try {
      return toJs(method(...converted));
    } catch (thrown) {
      throw toJsException(thrown);
    }
  };
}
