/**
 * Assigns supplied parameters to a component's fields (reference 4.1, 4.2). Only what is supplied is assigned:
 * a parameter that is omitted later keeps its last value.
 */
import { DEV } from '#dev';
import {
  callbackNotFunction,
  cascadingSetExplicitly,
  missingParameter,
  unmatchedSetExplicitly,
} from '../dev/errors.generated.ts';
import type { RenderFragment } from '../view/renderable.ts';
import { withOwner, type ViewOwner } from '../view/owner.ts';
import type { CascadingConsumer } from './cascading-supplier.ts';
import { checkOverwritten } from './check-overwritten.ts';
import { type ParameterInfo, undeclared } from './class-metadata.ts';
import { EventCallback } from './event-callback.ts';
import type { ParameterView } from './parameter-view.ts';
import type { RenderHandle } from './render-handle.ts';

/** What a class declares, by name. */
export interface Parameters {
  readonly byName: ReadonlyMap<string, ParameterInfo>;
  /** Names are matched whatever their case when nothing matches exactly. */
  readonly byLowerName: ReadonlyMap<string, ParameterInfo>;
  readonly required: readonly string[];
  /** Name of the field that takes unmatched attributes, or null. */
  readonly unmatched: string | null;
}

export function assignParameters(
  component: object,
  declared: Parameters,
  cascading: CascadingConsumer | null,
  view: ParameterView,
  first: boolean,
): void {
  const { names, values, owner, directCount } = view;
  const fields = component as Record<string, unknown>;
  let unmatched: Record<string, unknown> | null = null;
  let explicit = false;
  for (let i = 0; i < directCount; i++) {
    const name = names[i]!;
    const info = findParameter(declared, name);
    if (info === null) {
      if (declared.unmatched === null)
        throw unknownParameter(component, cascading, name, DEV ? declared : null);
      (unmatched ??= {})[name] = values[i];
    } else {
      if (info.kind === 'unmatched') explicit = true;
      if (DEV) checkOverwritten(component, info, values[i]);
      fields[info.name] = convert(info, values[i], owner);
    }
  }
  if (unmatched !== null) {
    if (explicit) {
      throw unmatchedSetExplicitly(
        declared.unmatched!,
        component.constructor.name,
        Object.keys(unmatched).join(', '),
      );
    }
    fields[declared.unmatched!] = unmatched;
  }
  for (let i = directCount; i < names.length; i++) fields[names[i]!] = values[i];
  if (!first) return;
  for (const name of declared.required) {
    if (!view.has(name)) throw missingParameter(component.constructor.name, name);
  }
}

/** @param declared what there is to choose from: development tells it. */
function unknownParameter(
  component: object,
  cascading: CascadingConsumer | null,
  name: string,
  declared: Parameters | null,
): Error {
  return cascading?.names.has(name.toLowerCase())
    ? cascadingSetExplicitly(name, component.constructor.name)
    : undeclared(component, name, declared?.byName.keys());
}

export function findParameter(declared: Parameters, name: string): ParameterInfo | null {
  return declared.byName.get(name) ?? declared.byLowerName.get(name.toLowerCase()) ?? null;
}

export function convert(info: ParameterInfo, value: unknown, owner: ViewOwner | null): unknown {
  switch (info.kind) {
    case 'event':
      if (DEV && !isCallable(value)) throw callbackNotFunction(info.name, typeof value);
      return toEventCallback(value, owner);
    case 'fragment':
      return toFragment(value, owner);
    case 'value':
    case 'required':
    case 'unmatched':
      return value;
    default:
      return info.kind satisfies never;
  }
}

function isCallable(value: unknown): boolean {
  return !value || typeof value === 'function' || (typeof value === 'object' && 'invokeAsync' in value);
}

function toEventCallback(value: unknown, owner: ViewOwner | null): unknown {
  if (value === null || value === undefined || value === false) return EventCallback.empty;
  if (typeof value !== 'function') return value;
  return new EventCallback(owner as RenderHandle | null, value as (argument: never) => unknown);
}

/** A fragment is always a function for the component that received it, and runs as the component that wrote it. */
export function toFragment(value: unknown, owner: ViewOwner | null): RenderFragment<unknown> | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'function') return () => value as ReturnType<RenderFragment>;
  return (context) => withOwner(owner, value as RenderFragment<unknown>, context);
}
