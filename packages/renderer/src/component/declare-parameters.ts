/**
 * The parameters of a component class: their kinds and defaults, and how they are assigned. Reached only from `parameter` and
 * its like.
 *
 * In: the fields of a class's first instance that hold markers. Out: the class's metadata.
 */
import { DEV } from '#dev';
import { duplicateParameter, severalUnmatched } from '../dev/errors.generated.ts';
import type { CascadingRequest } from './cascading-supplier.ts';
import type { CascadingMarker, ClassMetadata, ParameterInfo } from './class-metadata.ts';
import { EventCallback } from './event-callback.ts';
import { type MarkedField, type MarkerKind, readMarker } from './markers.ts';
import { supplyPlain } from './supply-plain.ts';
import { assignParameters, findParameter, type Parameters } from './parameters.ts';

/** An EventCallback by its name: `onMoved`, `valueChanged`. */
const eventName = /^on[A-Z]|Changed$/;

/** @param type name of the class. */
export function declareParameters(type: string, marked: readonly MarkedField[]): ClassMetadata {
  const parameters: ParameterInfo[] = [];
  const byLowerName = new Map<string, ParameterInfo>();
  const lowerNames = new Set<string>();
  const cascading: [string, CascadingRequest][] = [];
  let makeConsumer: CascadingMarker['createConsumer'] | null = null;
  let unmatched: string | null = null;
  for (const [name, marker] of marked) {
    if (DEV && lowerNames.has(name.toLowerCase())) throw duplicateParameter(type, name);
    lowerNames.add(name.toLowerCase());
    if (marker.kind === 'cascading') {
      const { request, createConsumer, direct } = marker.value as CascadingMarker;
      cascading.push([name, request]);
      makeConsumer = createConsumer;
      if (direct !== true) continue;
    }
    const isEvent = marker.kind === 'value' && marker.value === undefined && eventName.test(name);
    const kind = marker.kind === 'cascading' ? 'value' : marker.kind;
    const info = { name, kind: isEvent ? 'event' : kind } as ParameterInfo;
    if (info.kind === 'unmatched') {
      if (DEV && unmatched !== null) throw severalUnmatched(type);
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
  // Known by their names, which what makes a marker does not learn.
  const events = parameters.filter(({ kind }) => kind === 'event').map(({ name }) => name);
  const fill = (fields: Record<string, unknown>): void => {
    for (const name of events) fields[name] = EventCallback.empty;
  };
  return {
    parameters,
    cascading: consumer,
    isCallback: (name) => findParameter(declared, name)?.kind === 'event',
    assign: (component, view, first) => assignParameters(component, declared, consumer, view, first),
    supplyPlain:
      consumer === null ? (child, values, owner) => supplyPlain(declared, child, values, owner) : () => false,
    reset(fields) {
      for (const [name, { kind, value }] of marked) {
        if (readMarker(fields[name]) !== null)
          fields[name] = initialValue(kind as Exclude<MarkerKind, 'service'>, value);
      }
      fill(fields);
    },
    fill,
  };
}

/** What a field holds until a parameter is supplied. */
export function initialValue(kind: Exclude<MarkerKind, 'service'>, value: unknown): unknown {
  switch (kind) {
    case 'value':
      return value;
    case 'cascading':
      return (value as CascadingMarker).defaultValue;
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
