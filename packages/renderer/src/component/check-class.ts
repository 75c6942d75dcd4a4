/**
 * Development only: methods of a component class under names that nothing calls, as Blazor or another framework spells them, and
 * classes of another copy of this package.
 *
 * In: the record of an instance, when it has been made. Out: a coded error, or a warning where what was found may do all the same;
 * once for each class.
 */
import {
  disposeNotCalled,
  forEachShows,
  methodNeverCalled,
  methodNotCalled,
  renderMissing,
  twoCopies,
} from '../dev/errors.generated.ts';
import type { ClassMetadata } from './class-metadata.ts';
import { forEachShown, methodsOf, sourceOf } from './class-source.ts';
import { Component } from './component-base.ts';
import type { Named } from './describe-error.ts';
import { meantBy, spelling } from './lifecycle-names.ts';
import { warnOnce } from './warn-once.ts';

const checked = new WeakSet<object>();

type Made = Named & { readonly component: object; readonly metadata: ClassMetadata };

/** @throws STROP2100, STROP2101 */
export function checkClass(state: Made): void {
  const { component } = state;
  const type = component.constructor;
  if (checked.has(type)) return;
  checked.add(type);
  const warn = (name: string, warning: () => Error): void => warnOnce(state, type, name, warning);
  if (!(component instanceof Component)) warn('', () => twoCopies(type.name));
  const names = methodsOf(component);
  for (const name of names) {
    const right = spelling(name);
    if (right !== undefined && right !== name) throw methodNotCalled(type.name, name, right);
  }
  if (typeof (component as { render?: unknown }).render !== 'function') throw renderMissing(type.name);
  for (const name of [...names, ...functionFieldsOf(state)]) {
    const right = spelling(name);
    const meant = meantBy(name) ?? (right === name ? undefined : right);
    // One that the class calls, or passes on, may have any name.
    if (meant !== undefined && sourceOf(component).split(new RegExp(`\\b${name}\\b`)).length <= 2)
      warn(name, () => methodNeverCalled(type.name, name, meant));
  }
  const dropped = forEachShown(sourceOf(component));
  if (dropped !== undefined) warn('forEach', () => forEachShows(type.name, dropped));
  const disposes = Symbol.dispose in component || Symbol.asyncDispose in component;
  const own = disposes
    ? undefined
    : ['dispose', 'disposeAsync', 'Dispose', 'DisposeAsync'].find((name) => name in component);
  if (own !== undefined)
    warn(own, () => disposeNotCalled(type.name, own, /async$/i.test(own) ? 'asyncDispose' : 'dispose'));
}

/** Fields that hold a function, such as `onInit = () => {}`; parameters do as they are given, and getters are not asked. */
function functionFieldsOf({ component, metadata }: Made): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(component))
    .filter(
      ([name, { value }]) =>
        typeof value === 'function' && !metadata.parameters.some((one) => one.name === name),
    )
    .map(([name]) => name);
}
