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
import { attachHandle, Component, type ComponentType } from './component-base.ts';
import {
  type FieldReader,
  type Injected,
  type InstanceMaker,
  type MarkedField,
  markers,
  readMarker,
} from './markers.ts';
import { forComponentKey, type Services, type ServiceUser, type Token } from './services.ts';

/** What the fields of a class hold in a new instance. */
interface Fields {
  readonly services: readonly string[];
  readonly declared: ClassMetadata;
  readonly count: number;
  /** Never looked at: keeps the hidden class of the instances alive while none is there. */
  readonly example: object;
}

const known = new WeakMap<object, Fields>();

/** The class asked for last, and what is known of it: instances of one come in rows. */
let lastType: object | null = null;
let lastFields: Fields | undefined;

function fieldsOf(type: object): Fields | undefined {
  if (type !== lastType) {
    lastFields = known.get(type);
    lastType = type;
  }
  return lastFields;
}

/** True while an instance is made of a class that is known: what its parameters leave is read by nobody. */
export let leavesNoMarkers = false;

/** Two objects less for each parameter of an instance: a tenth of what a component costs to make (`npm run bench:trees`). */
function makeInstance(type: ComponentType): Component {
  const before = leavesNoMarkers;
  leavesNoMarkers = fieldsOf(type) !== undefined;
  try {
    return new type();
  } finally {
    leavesNoMarkers = before;
  }
}

/**
 * Replaces the markers of a new instance.
 *
 * @param madeMarkers how many markers its field initialisers made, to tell when private fields hide some.
 */
function readFields(
  instance: object,
  services: Services,
  madeMarkers: number,
  component: Injected,
): ClassMetadata {
  const type = instance.constructor;
  let found = fieldsOf(type);
  const fields = instance as Record<string, unknown>;
  if (found !== undefined) found.declared.fill(fields);
  else {
    found = sortFields(instance);
    if (DEV && madeMarkers > found.count) throw hiddenMarker(type.name);
    found.declared.reset(fields);
    known.set(type, found);
    lastType = null;
  }
  for (const name of found.services) {
    const held = fields[name];
    // The token itself where the class is known.
    const token = (readMarker(held)?.value ?? held) as Token<unknown>;
    fields[name] = serviceFor(component, services.get(token));
  }
  return found.declared;
}

export const fieldReader: { readonly make: InstanceMaker; readonly read: FieldReader } = {
  make: makeInstance,
  read: readFields,
};

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
    example: exampleOf(instance),
  };
}

/**
 * An object with the fields of an instance and none of what they hold, for which no code of the class runs. With the last object of
 * a hidden class go both it and what was compiled for it, also in the renderer: 10,000 rows that come again after a collection took
 * 1.2 times as long (`npm run bench:trees`; decision 0026). Of a class with private fields it is of no use, and does no harm.
 */
function exampleOf(instance: object): object {
  const example = Reflect.construct(Component, [], instance.constructor) as Component;
  for (const name of Reflect.ownKeys(instance)) {
    const value: unknown = (instance as Record<PropertyKey, unknown>)[name];
    // A number stays one, since the engine keeps fields with numbers in another way.
    Object.defineProperty(example, name, {
      value: typeof value === 'number' ? value : null,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  attachHandle(example, null);
  return example;
}

/** The service, or what it gives each component. */
function serviceFor(component: Injected, service: unknown): unknown {
  const { [forComponentKey]: make } = Object(service) as {
    [forComponentKey]?: (user: ServiceUser) => unknown;
  };
  if (make === undefined) return service;
  return make.call(service, {
    name: component.name,
    onGone(callback) {
      const before = component.whenGone;
      component.whenGone = (report) => {
        before?.(report);
        // One that fails keeps none of the others.
        try {
          callback();
        } catch (error) {
          report(error);
        }
      };
    },
  });
}
