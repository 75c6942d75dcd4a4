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

/** True where a template is a statement of its own: it is made, and nobody gets it. `${html`…`}` is none. */
export function dropsTemplate(source: string): boolean {
  return /(?<!\$)[{;]\s*(?:\(0,\s*)?(?:[\w$]+\.)*html\)?`/.test(withoutComments(source));
}

/** `rows` of `${rows.forEach(…)}` in a template, which shows what `forEach` returns: nothing. */
export function forEachShown(source: string): string | undefined {
  return /(?<!\\)\$\{\s*([\w$.#?!]+?)\??\.forEach\(/.exec(withoutComments(source))?.[1];
}

/** `this.add(1)` of `@onclick=${this.add(1)}`, and the method's name. */
export function calledAt(
  source: string,
  event: string,
): { readonly called: string; readonly method: string } | undefined {
  const name = event.replace(/[^\w-]/g, '\\$&');
  const [, called, method] =
    new RegExp(`@on${name}=["']?\\$\\{\\s*(this\\.([\\w$#]+)\\([^(){}\`]*\\))\\s*\\}`).exec(
      withoutComments(source),
    ) ?? [];
  return called === undefined ? undefined : { called, method: method! };
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '');
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
