/**
 * Development only: says on the console what works, but not as it was meant. Once for a place, however often it renders.
 *
 * In: a coded message and where it belongs. Out: a warning that names the components around, as errors do.
 */
import { describeError, type Named } from './describe-error.ts';

/** Every document that renders has one, but the language does not say so. */
declare const console: { warn(message: string): void };

const told = new WeakMap<object, Set<string>>();

/**
 * @param place what the warning is about, and is told for once: a part, a class, a template.
 * @param name tells several warnings of one place apart.
 */
export function warnOnce(state: Named, place: object, name: string, warning: () => Error): void {
  let names = told.get(place);
  if (names === undefined) told.set(place, (names = new Set()));
  if (names.has(name)) return;
  names.add(name);
  const error = warning();
  const components: string[] = [];
  for (let around: Named | null = state; around !== null; around = around.parent)
    components.push(around.name);
  describeError(error, components);
  console.warn(error.message);
}
