/**
 * Development only: methods of a component class under names that nothing calls, as Blazor spells them, and classes of another copy
 * of this package.
 *
 * In: an instance, when it has been made. Out: a coded error, or a warning where what was found may do all the same; once for
 * each class.
 */
import { disposeNotCalled, methodNotCalled, renderMissing, twoCopies } from '../dev/errors.generated.ts';
import { Component } from './component-base.ts';

declare const console: { warn(message: string): void };

const checked = new WeakSet<object>();

/** What is called. A text: what is made of one by a call would stay in production. */
const called =
  'setParametersAsync onInitialized onInitializedAsync onParametersSet onParametersSetAsync shouldRender onAfterRender ' +
  'onAfterRenderAsync render';

/** @throws STROP2100, STROP2101 */
export function checkClass(component: object): void {
  const type = component.constructor;
  if (checked.has(type)) return;
  checked.add(type);
  if (!(component instanceof Component)) console.warn(twoCopies(type.name).message);
  for (
    let from = type.prototype as object;
    from !== Object.prototype;
    from = Object.getPrototypeOf(from) as object
  ) {
    for (const name of Object.getOwnPropertyNames(from)) {
      const right = nameOf(name.toLowerCase());
      if (right !== undefined && right !== name) throw methodNotCalled(type.name, name, right);
    }
  }
  if (typeof (component as { render?: unknown }).render !== 'function') throw renderMissing(type.name);
  const disposes = Symbol.dispose in component || Symbol.asyncDispose in component;
  const own = disposes
    ? undefined
    : ['dispose', 'disposeAsync', 'Dispose', 'DisposeAsync'].find((name) => name in component);
  if (own !== undefined)
    console.warn(disposeNotCalled(type.name, own, /async$/i.test(own) ? 'asyncDispose' : 'dispose').message);
}

/** @param lower a method's name in lower case. */
function nameOf(lower: string): string | undefined {
  if (lower === 'buildrendertree') return 'render';
  return called.split(' ').find((name) => name.toLowerCase() === lower);
}
