/**
 * What a component class declares, read once from its first instance: parameters and services.
 *
 * In: an instance whose fields still hold markers. Out: the metadata, and the instance with defaults and services in
 * the markers' place, ready for its first method. Reached only from the functions that make markers.
 */
import { DEV } from '#dev';
import { duplicateParameter, hiddenMarker, severalUnmatched } from '../dev/errors.generated.ts';
import type { CascadingRequest } from './cascading-supplier.ts';
import type { CascadingMarker, ClassMetadata, ParameterInfo } from './class-metadata.ts';
import { EventCallback } from './event-callback.ts';
import { readMarker } from './markers.ts';
import { assignParameters, findParameter, type Parameters } from './parameters.ts';
import type { Services, ServiceUser, Token } from './services.ts';

const metadata = new WeakMap<object, ClassMetadata>();

/** An EventCallback by its name: `onMoved`, `valueChanged`. */
const eventName = /^on[A-Z]|Changed$/;

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
  let found = metadata.get(type);
  if (found === undefined) {
    found = readMetadata(instance);
    metadata.set(type, found);
  }
  const count = found.parameters.length + found.services.length + found.cascadingFields.length;
  if (DEV && madeMarkers > count) throw hiddenMarker(type.name);
  const fields = instance as Record<string, unknown>;
  for (const { name, kind } of found.parameters) fields[name] = initialValue(kind, fields[name]);
  for (const name of found.cascadingFields) {
    const marker = readMarker(fields[name]);
    // One that a tag may supply has its default already.
    if (marker !== null) fields[name] = (marker.value as CascadingMarker).defaultValue;
  }
  for (const name of found.services)
    fields[name] = services.getFor(component, readMarker(fields[name])!.value as Token<unknown>);
  return found;
}

function initialValue(kind: ParameterInfo['kind'], field: unknown): unknown {
  switch (kind) {
    case 'value': {
      const { kind: made, value } = readMarker(field)!;
      return made === 'cascading' ? (value as CascadingMarker).defaultValue : value;
    }
    case 'event':
      return EventCallback.empty;
    case 'unmatched':
      return {};
    case 'required':
    case 'fragment':
      return undefined;
    default:
      return kind satisfies never;
  }
}

export function readMetadata(instance: object): ClassMetadata {
  const parameters: ParameterInfo[] = [];
  const services: string[] = [];
  const byLowerName = new Map<string, ParameterInfo>();
  const lowerNames = new Set<string>();
  const cascading: [string, CascadingRequest][] = [];
  let makeConsumer: CascadingMarker['createConsumer'] | null = null;
  let unmatched: string | null = null;
  for (const [name, value] of Object.entries(instance)) {
    const marker = readMarker(value);
    if (marker === null) continue;
    if (marker.kind === 'service') {
      services.push(name);
      continue;
    }
    if (lowerNames.has(name.toLowerCase())) throw duplicateParameter(instance.constructor.name, name);
    lowerNames.add(name.toLowerCase());
    if (marker.kind === 'cascading') {
      const { request, createConsumer, direct } = marker.value as CascadingMarker;
      cascading.push([name, request]);
      makeConsumer = createConsumer;
      if (direct !== true) continue;
    }
    const isEvent = marker.kind === 'value' && marker.value === undefined && eventName.test(name);
    const kind = marker.kind === 'cascading' ? 'value' : marker.kind;
    const info: ParameterInfo = { name, kind: isEvent ? 'event' : kind };
    if (info.kind === 'unmatched') {
      if (unmatched !== null) throw severalUnmatched(instance.constructor.name);
      unmatched = name;
    }
    byLowerName.set(name.toLowerCase(), info);
    parameters.push(info);
  }
  const declared: Parameters = {
    byName: new Map(parameters.map((info) => [info.name, info])),
    byLowerName,
    required: parameters.filter(({ kind }) => kind === 'required').map(({ name }) => name),
    unmatched,
  };
  const consumer = makeConsumer === null ? null : makeConsumer(cascading);
  return {
    parameters,
    services,
    cascadingFields: cascading.map(([name]) => name),
    cascading: consumer,
    isCallback: (name) => findParameter(declared, name)?.kind === 'event',
    assign: (component, view, first) => assignParameters(component, declared, consumer, view, first),
  };
}
