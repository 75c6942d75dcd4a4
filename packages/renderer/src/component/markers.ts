/**
 * Markers: what `parameter()` and its like leave in a field until the instance is complete.
 *
 * In: field initialisers. Out: `read-fields.ts`, which the makers of markers bring along, reads them.
 */
import { DEV } from '#dev';
import { markerRead } from '../dev/errors.generated.ts';
import type { ClassMetadata } from './class-metadata.ts';
import type { Component, ComponentType } from './component-base.ts';
import type { Services, WhenGone } from './services.ts';

const tag: unique symbol = Symbol.for('strop.fieldMarker');

export type MarkerKind = 'value' | 'required' | 'event' | 'fragment' | 'unmatched' | 'cascading' | 'service';

export interface FieldMarker {
  readonly kind: MarkerKind;
  /** The default of a parameter; the token of a service; what a cascading parameter asks for. */
  readonly value: unknown;
}

/** The record of a component that services are made for. */
export interface Injected {
  readonly name: string;
  whenGone: WhenGone | null;
}

/**
 * Replaces the markers of a new instance.
 *
 * @param madeMarkers how many markers its field initialisers made, to tell when private fields hide some.
 */
export type FieldReader = (
  instance: object,
  services: Services,
  madeMarkers: number,
  component: Injected,
) => ClassMetadata;

/** A field that holds a marker. */
export type MarkedField = readonly [name: string, marker: FieldMarker];

/** Makes the metadata of a class that declares parameters. */
export type Declare = (type: string, marked: readonly MarkedField[]) => ClassMetadata;

/** Makes an instance; of a class whose fields are known, its parameters leave no markers but what they hold at first. */
export type InstanceMaker = (type: ComponentType) => Component;

/** How many markers were made so far, and what reads them: null until the first, so that without any no code is there. */
export const markers: {
  made: number;
  make: InstanceMaker | null;
  read: FieldReader | null;
  declare: Declare | null;
} = {
  made: 0,
  make: null,
  read: null,
  declare: null,
};

export function readMarker(value: unknown): FieldMarker | null {
  if (typeof value !== 'object' || value === null || !(tag in value)) return null;
  return (value as { [tag]: FieldMarker })[tag];
}

export function makeMarker(
  kind: MarkerKind,
  value: unknown,
  { make, read }: { readonly make: InstanceMaker; readonly read: FieldReader },
): unknown {
  markers.made++;
  markers.make = make;
  markers.read = read;
  const marker = { [tag]: { kind, value } };
  if (!DEV) return marker;
  // Reading a parameter in the constructor would silently see the marker; in development it says so.
  return new Proxy(marker, {
    get(target, key) {
      if (key === tag) return target[tag];
      throw markerRead(kind === 'service' ? 'inject' : 'parameter', String(key));
    },
    set() {
      throw markerRead(kind === 'service' ? 'inject' : 'parameter', 'set');
    },
  });
}
