/**
 * JSImport: from names to a function, by .NET 10's rules and with its texts.
 *
 * In: the name of a function and perhaps of its module. Out: the function and the object it stands on, which is `this`
 * in it. Next: `js-import.ts` keeps what was found.
 *
 * With a module the path starts at the module, and `globalThis` is a name like any other. Without one the path must
 * begin with `globalThis.`.
 */
import {
  importNotFound,
  importNotFunction,
  moduleNotImported,
  mustBeString,
} from '../dev/errors.generated.ts';
import type { JSTarget } from './call.ts';
import { runtimeState } from '../page/dotnet/dotnet-runtime.ts';

export function lookUp(functionName: unknown, moduleName: unknown): JSTarget {
  if (typeof functionName !== 'string' || functionName === '') throw mustBeString('function_name');
  const [scope, path] = findScope(functionName, moduleName);
  let holder: unknown = scope;
  for (const part of path.slice(0, -1)) {
    holder = (holder as Record<string, unknown>)[part];
    if (!holder) throw importNotFound(part, functionName);
  }
  const call = (holder as Record<string, unknown>)[path.at(-1) as string];
  if (typeof call !== 'function') throw importNotFunction(functionName, typeof call);
  return { call: call as JSTarget['call'], holder };
}

function findScope(functionName: string, moduleName: unknown): [scope: object, path: string[]] {
  const path = functionName.split('.');
  if (moduleName !== undefined && moduleName !== null && moduleName !== '') {
    if (typeof moduleName !== 'string') throw mustBeString('module_name');
    const module = runtimeState().modules.get(moduleName);
    if (module === undefined) throw moduleNotImported(moduleName);
    return [module, path];
  }
  // .NET's own functions, `INTERNAL.…`, are no functions of ours: they are not found, like every other name.
  return path[0] === 'globalThis' ? [globalThis, path.slice(1)] : [Object.create(null) as object, path];
}
