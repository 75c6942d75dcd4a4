/**
 * What a component's parameters are, for code that knows no types: an initialiser in JavaScript, attributes of a custom
 * element. A default tells the type; where there is none, whoever registers the component says it.
 */
import type { ClassMetadata } from './class-metadata.ts';
import type { ComponentType } from './component-base.ts';
import { declareParameters } from './declare-parameters.ts';
import { readMarker } from './markers.ts';
import { markedFields } from './read-fields.ts';

/** As Blazor names them; those with a question mark may be null. */
export type JSParameterType =
  'string' | 'boolean' | 'boolean?' | 'number' | 'number?' | 'object' | 'eventcallback';

/** A parameter as JavaScript hears of it. Source: `Blazor.registerCustomElement` and `Blazor.rootComponents` of .NET 10. */
export interface JSComponentParameter {
  readonly name: string;
  readonly type: JSParameterType;
}

/**
 * Reads the parameters of a class from an instance made for the purpose: TypeScript leaves nothing else to read.
 * Its constructor runs; no other method does.
 */
export function describeParameters(
  type: ComponentType,
  types: Readonly<Record<string, JSParameterType>> = {},
): JSComponentParameter[] {
  const instance = new type();
  const parameters = markedFields(instance).filter(([, { kind }]) => kind !== 'service');
  const described: JSComponentParameter[] = [];
  for (const { name, kind } of declareParameters(type.name, parameters).parameters) {
    if (kind === 'unmatched') continue;
    const found = kind === 'event' ? 'eventcallback' : typeOfDefault(instance, name, kind);
    described.push({ name, type: types[name] ?? found });
  }
  return described;
}

function typeOfDefault(
  instance: object,
  name: string,
  kind: ClassMetadata['parameters'][number]['kind'],
): JSParameterType {
  if (kind !== 'value') return 'object';
  const type = typeof readMarker((instance as Record<string, unknown>)[name])!.value;
  return type === 'string' || type === 'boolean' || type === 'number' ? type : 'object';
}
