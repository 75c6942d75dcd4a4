/**
 * Development only: what the classes of a component say of themselves, up to this package's own.
 *
 * In: an instance. Out: names of methods, or the text of its classes.
 */
import { Component } from './component-base.ts';

export function methodsOf(component: object): string[] {
  return prototypesOf(component).flatMap((from) =>
    Object.entries(Object.getOwnPropertyDescriptors(from))
      .filter(([name, { value }]) => typeof value === 'function' && name !== 'constructor')
      .map(([name]) => name),
  );
}

export function sourceOf(component: object): string {
  return prototypesOf(component)
    .map((from) => String(from.constructor))
    .join('\n');
}

function prototypesOf(component: object): object[] {
  const found: object[] = [];
  for (
    let from = Object.getPrototypeOf(component) as object;
    from !== Component.prototype && from !== Object.prototype;
    from = Object.getPrototypeOf(from) as object
  )
    found.push(from);
  return found;
}
