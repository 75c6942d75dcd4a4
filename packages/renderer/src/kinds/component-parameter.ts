/** What supplies parameters in a component's tag beside literals and values. */
import type { Bound } from '@strop/template';
import { islandOnComponent, splatNotObject } from '../dev/errors.generated.ts';
import type { Supply } from '../dom/component-plan.ts';
import { bindingOf, boundOf, setBinding } from '../parts/binding.ts';

/** `@bind-title=${…}`: the value, and what writes it back. */
export function bindParameter(hole: number, tagged: string = '', given: Partial<Bound> = {}): Supply {
  const bound = boundOf(hole, tagged, given);
  const name = tagged || 'value';
  return (names, supplied, values) => {
    const binding = bindingOf(bound, values);
    names.push(name, `${name}Changed`);
    supplied.push(binding.value, (value: unknown) => setBinding(binding, value, bound, values));
  };
}

/** `...${…}` */
export function splatParameter(hole: number): Supply {
  return (names, supplied, values) => {
    const record = values[hole];
    if (record === null || record === undefined) return;
    if (typeof record !== 'object') throw splatNotObject(typeof record);
    for (const [name, value] of Object.entries(record)) {
      names.push(name);
      supplied.push(value);
    }
  };
}

/** `@island=${…}`, which only elements have. */
export function islandParameter(): Supply {
  return (_names, _supplied, _values, type) => {
    throw islandOnComponent(String((type as { name?: string }).name));
  };
}
