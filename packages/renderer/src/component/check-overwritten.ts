/**
 * Development only: a parameter that a handler of its component writes, and that the parent takes back without having changed its
 * mind: the value that was supplied before comes again. Anything else may be meant: what `onParametersSet` makes of a parameter is made
 * again, and a parent that hears of the value (`nameChanged`) may well refuse it.
 *
 * In: a component's handlers while they run, and its parameters before they are assigned. Out: a warning for each name of a class.
 */
import { parameterOverwritten } from '../dev/errors.generated.ts';
import type { ClassMetadata, ParameterInfo } from './class-metadata.ts';
import type { Named } from './describe-error.ts';
import type { EventWork } from './render-handle.ts';
import { warnOnce } from './warn-once.ts';

interface Written {
  readonly state: Named;
  /** By name, what handlers have written. */
  readonly values: Map<string, unknown>;
}

const written = new WeakMap<object, Written>();
/** By name, what a parent has supplied last. */
const supplied = new WeakMap<object, Map<string, unknown>>();

/** The handler, bound to its component and watched. */
export function watchWrites(
  state: Named & { readonly component: object; readonly metadata: ClassMetadata },
  callback: EventWork,
): EventWork {
  const { component, metadata } = state;
  const names = metadata.parameters
    .filter(({ kind, name }) => isValue(kind) && !metadata.isCallback(`${name}Changed`))
    .map(({ name }) => name);
  return (argument) => {
    const before = names.map((name) => held(component, name));
    try {
      return callback.call(component, argument);
    } finally {
      names.forEach((name, i) => {
        const value = held(component, name);
        if (Object.is(value, before[i])) return;
        let found = written.get(component);
        if (found === undefined) written.set(component, (found = { state, values: new Map() }));
        found.values.set(name, value);
      });
    }
  };
}

/** Right before `value` is assigned. */
export function checkOverwritten(component: object, { name, kind }: ParameterInfo, value: unknown): void {
  if (!isValue(kind)) return;
  let last = supplied.get(component);
  if (last === undefined) supplied.set(component, (last = new Map()));
  const isSame = last.has(name) && Object.is(last.get(name), value);
  last.set(name, value);
  const { state, values } = written.get(component) ?? {};
  if (values === undefined || !values.has(name)) return;
  const own = values.get(name);
  values.delete(name);
  if (!isSame || Object.is(own, value) || !Object.is(held(component, name), own)) return;
  warnOnce(state!, component.constructor, `parameter ${name}`, () => parameterOverwritten(state!.name, name));
}

/** Callbacks and fragments are other ones in every render. */
function isValue(kind: ParameterInfo['kind']): boolean {
  return kind === 'value' || kind === 'required';
}

/** Without asking a getter. */
function held(component: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(component, name)?.value;
}
