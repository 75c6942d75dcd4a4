/**
 * What a component class declares, read once from its first instance: services here, parameters by what `parameter` brings
 * (`declare-parameters.ts`).
 *
 * In: an instance whose fields still hold markers. Out: the metadata, and the instance with defaults and services in
 * the markers' place, ready for its first method. Reached only from the functions that make markers.
 */
import { DEV } from '#dev';
import { hiddenMarker } from '../dev/errors.generated.ts';
import { type ClassMetadata, noFields } from './class-metadata.ts';
import { type MarkedField, markers, readMarker } from './markers.ts';
import type { Services, ServiceUser, Token } from './services.ts';

/** What the fields of a class hold in a new instance. */
interface Fields {
  readonly services: readonly string[];
  readonly declared: ClassMetadata;
  readonly count: number;
}

const known = new WeakMap<object, Fields>();

/**
 * Replaces the markers of a new instance.
 *
 * @param madeMarkers how many markers its field initialisers made, to tell when private fields hide some.
 */
export function readFields(
  instance: object,
  services: Services,
  madeMarkers: number,
  component: ServiceUser,
): ClassMetadata {
  const type = instance.constructor;
  let found = known.get(type);
  if (found === undefined) {
    found = sortFields(instance);
    known.set(type, found);
  }
  if (DEV && madeMarkers > found.count) throw hiddenMarker(type.name);
  const fields = instance as Record<string, unknown>;
  found.declared.reset(fields);
  for (const name of found.services)
    fields[name] = services.getFor(component, readMarker(fields[name])!.value as Token<unknown>);
  return found.declared;
}

/** The fields that hold markers. */
export function markedFields(instance: object): MarkedField[] {
  return Object.entries(instance).flatMap(([name, value]): MarkedField[] => {
    const marker = readMarker(value);
    return marker === null ? [] : [[name, marker]];
  });
}

function sortFields(instance: object): Fields {
  const all = markedFields(instance);
  const parameters = all.filter(([, { kind }]) => kind !== 'service');
  return {
    services: all.filter((field) => !parameters.includes(field)).map(([name]) => name),
    declared: parameters.length === 0 ? noFields : markers.declare!(instance.constructor.name, parameters),
    count: all.length,
  };
}
