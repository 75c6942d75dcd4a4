/**
 * Calls from JavaScript: how a class or a module says what JavaScript may call.
 *
 * In: identifiers, written out since minifiers change names, and functions. Out: entries in the tables of
 * `managed/dotnet/invokables.ts`. It stands above both folders because it makes the page show `DotNet`.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { DEV } from '#dev';
import { belongsToHotModule } from './dev/hot-module.ts';
import {
  declareInstance,
  declareStatic,
  makeInvokable,
  type Invokable,
} from './managed/dotnet/invokables.ts';
import type { DotNetObjectReference } from './dotnet-object-reference.ts';
import type { ResultToken } from './managed/result-token.ts';
import { installDotNetByItself } from './page/dotnet/install.ts';

/** The type of a parameter, checked when JavaScript calls; undefined for any. */
export type ParameterType = ResultToken | typeof DotNetObjectReference | undefined;

/** A static method: a function, or one with the types of its parameters. Not `call`: every function has that. */
export type StaticInvokable =
  | ((...args: never[]) => unknown)
  | { readonly parameters: readonly ParameterType[]; readonly invoke: (...args: never[]) => unknown };

/** A method of an object, which is given first. */
export type InstanceInvokable<T> =
  | ((self: T, ...args: never[]) => unknown)
  | {
      readonly parameters: readonly ParameterType[];
      readonly invoke: (self: T, ...args: never[]) => unknown;
    };

/** What JavaScript may call of a class. */
export interface InvokableDeclaration<T> {
  /** Name of the assembly, for `static`. */
  readonly assembly?: string;
  /** Methods by identifier: `DotNet.invokeMethodAsync(assembly, identifier, …)`. */
  readonly static?: Readonly<Record<string, StaticInvokable>>;
  /** Methods by identifier: `reference.invokeMethodAsync(identifier, …)`. Subclasses have them, too. */
  readonly instance?: Readonly<Record<string, InstanceInvokable<T>>>;
  /** Name of the class in messages. Default: its own, which minifiers change. */
  readonly typeName?: string;
}

/**
 * Declares what JavaScript may call. Written in a static block, it reaches private members.
 *
 * A plain function takes exactly as many arguments as its `length` says, and any number where that is 0. With
 * `parameters` the types are checked as well, as .NET does by the method's signature, and no minifier can change the
 * count. A promise that a method returns is awaited by `invokeMethodAsync`. State that a method changes is shown after
 * `stateHasChanged()`, as in Blazor.
 *
 * @returns takes the declaration away again: for modules that are replaced while the page runs
 * @example
 * class Greeter extends Component {
 *   #name = 'Blazor';
 *   static {
 *     jsInvokable(this, {
 *       assembly: 'BlazorSample',
 *       static: { ReturnArrayAsync: async () => [11, 12, 13] },
 *       instance: {
 *         GetHelloMessage: (self) => `Hello, ${self.#name}!`,
 *         Rename: { parameters: [String], invoke: (self, name: string) => void (self.#name = name) },
 *       },
 *     });
 *   }
 * }
 */
export function jsInvokable<T extends object>(
  type: abstract new (...args: never[]) => T,
  declaration: InvokableDeclaration<T>,
): Disposable;
/**
 * Declares functions of a module as static methods of an assembly.
 *
 * @example
 * jsInvokable('BlazorSample', { ReturnArrayAsync: async () => [11, 12, 13] });
 */
export function jsInvokable(
  assembly: string,
  functions: Readonly<Record<string, StaticInvokable>>,
): Disposable;
export function jsInvokable(
  target: string | (abstract new (...args: never[]) => object),
  declaration: InvokableDeclaration<object> | Readonly<Record<string, StaticInvokable>>,
): Disposable {
  const removals =
    typeof target === 'string'
      ? [declareStatic(target, invokables(declaration as Record<string, StaticInvokable>, 0))]
      : declareClass(target, declaration as InvokableDeclaration<object>);
  installDotNetByItself();
  const removeAll = (): void => {
    for (const remove of removals) remove();
  };
  if (DEV) belongsToHotModule(removeAll);
  return { [Symbol.dispose]: removeAll };
}

function declareClass(
  type: abstract new (...args: never[]) => object,
  { assembly = '', static: functions, instance, typeName = type.name }: InvokableDeclaration<object>,
): (() => void)[] {
  const removals: (() => void)[] = [];
  // First, as it may refuse the name of the assembly.
  if (functions !== undefined) removals.push(declareStatic(assembly, invokables(functions, 0)));
  if (instance !== undefined) {
    removals.push(declareInstance(type.prototype as object, typeName, invokables(instance, 1)));
  }
  return removals;
}

function invokables(
  declared: Readonly<Record<string, StaticInvokable | InstanceInvokable<object>>>,
  hidden: number,
): ReadonlyMap<string, Invokable> {
  return new Map(
    Object.entries(declared).map(([identifier, one]) => [
      identifier,
      typeof one === 'function'
        ? makeInvokable(one, hidden, undefined)
        : makeInvokable(one.invoke, hidden, one.parameters),
    ]),
  );
}
