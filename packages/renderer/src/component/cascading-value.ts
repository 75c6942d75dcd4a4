/**
 * `CascadingValue`: supplies a value to every component below it, at any depth, that declares a
 * `cascadingParameter` for it (reference section 10).
 *
 * In: the value and the content it is for. Out: consumers that hold it, and hear of changes without anything between
 * them and here being rendered.
 */
import {
  cascadingIsFixedChanged,
  cascadingNameEmpty,
  cascadingTypeUnknown,
  cascadingUnknownParameter,
  cascadingValueMissing,
} from '../dev/errors.generated.ts';
import type { Renderable, RenderFragment } from '../view/renderable.ts';
import type { CascadingSupplier, ClassToken } from './cascading-supplier.ts';
import { CascadingSupply, classOf } from './cascading-supply.ts';
import { mayHaveChanged } from './change-detection.ts';
import { Component } from './component-base.ts';
import type { ParameterView } from './parameter-view.ts';
import { toFragment } from './parameters.ts';

/**
 * Supplies `value` to the components in its content.
 *
 * Parameters: `value` (required; may be null); `type`, the class it is asked for by (default: the class of the first
 * value); `name`, to be asked for by name; `isFixed`, which promises that the value will not change, so that nobody
 * subscribes. All but `type` go back to their defaults when they are left out.
 *
 * @example
 * ```ts
 * html`<${CascadingValue} value=${this.theme} type=${Theme}>${this.childContent}<//>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/cascading-values-and-parameters
 */
export class CascadingValue extends Component implements CascadingSupplier {
  /** @internal */
  readonly cascadingSupply: CascadingSupply = new CascadingSupply<unknown>(undefined, null, null, false);
  #content: RenderFragment<unknown> | undefined;
  #isSet = false;

  override setParametersAsync(parameters: ParameterView): void {
    const given = readParameters(parameters);
    const supply = this.cascadingSupply;
    if (this.#isSet && given.isFixed !== supply.isFixed) throw cascadingIsFixedChanged();
    if (!given.hasValue) throw cascadingValueMissing();
    const type = given.type ?? supply.type ?? classOf(given.value);
    if (type === null && given.name === null) throw cascadingTypeUnknown();
    const changed = mayHaveChanged(supply.value, given.value);
    this.#isSet = true;
    this.#content = given.content;
    supply.value = given.value;
    supply.type = type;
    supply.name = given.name;
    supply.isFixed = given.isFixed;
    // Before the consumers, so that this renders before them: what they then get from this render is not rendered twice.
    this.stateHasChanged();
    if (changed) supply.notify();
  }

  override render(): Renderable {
    return this.#content?.(undefined);
  }
}

interface Given {
  value: unknown;
  hasValue: boolean;
  type: ClassToken | null;
  name: string | null;
  isFixed: boolean;
  content: RenderFragment<unknown> | undefined;
}

function readParameters(parameters: ParameterView): Given {
  const given: Given = {
    value: undefined,
    hasValue: false,
    type: null,
    name: null,
    isFixed: false,
    content: undefined,
  };
  const { names, values, owner } = parameters;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const value = values[i];
    switch (name.toLowerCase()) {
      case 'value':
        given.value = value;
        given.hasValue = true;
        break;
      case 'type':
        given.type = (value ?? null) as ClassToken | null;
        break;
      case 'name':
        if (typeof value !== 'string' || value === '') throw cascadingNameEmpty();
        given.name = value;
        break;
      case 'isfixed':
        given.isFixed = Boolean(value);
        break;
      case 'childcontent':
        given.content = toFragment(value, owner);
        break;
      default:
        throw cascadingUnknownParameter(name);
    }
  }
  return given;
}
