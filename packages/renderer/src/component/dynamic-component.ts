/** `DynamicComponent`: shows a component whose class is decided at run time (reference 12.1). */
import { component } from '../kinds/component.ts';
import { splatParameter } from '../kinds/component-parameter.ts';
import { dynamicTypeMissing, dynamicUnknownParameter } from '../dev/errors.generated.ts';
import { type Template, template } from '../dom/template.ts';
import { type ViewOwner, withOwner } from '../view/owner.ts';
import type { Renderable } from '../view/renderable.ts';
import { viewOf } from '../view/view.ts';
import { mayHaveChanged } from './change-detection.ts';
import { Component, type ComponentType } from './component-base.ts';
import { ComponentReference } from './component-reference.ts';
import type { ParameterView } from './parameter-view.ts';

type ParameterRecord = Readonly<Record<string, unknown>>;

/**
 * Parameters: `type`, the class (required), and `parameters`, a record of what the component is given. The same class
 * keeps its instance, another one replaces it.
 *
 * @example
 * ```ts
 * html`<${DynamicComponent} type=${this.widget} parameters=${{ title: 'News' }} />`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/dynamiccomponent
 */
export class DynamicComponent extends Component {
  readonly #reference = new ComponentReference<Component>();
  #type: ComponentType | null = null;
  /** A copy: the record may be changed in place. */
  #parameters: ParameterRecord = {};
  #owner: ViewOwner | null = null;

  /** The instance that is shown; undefined until it is made. */
  get instance(): Component | undefined {
    return this.#reference.current;
  }

  override setParametersAsync(view: ParameterView): void {
    let type: ComponentType | null = null;
    let parameters: ParameterRecord = {};
    for (const [name, value] of view) {
      if (name.toLowerCase() === 'type') type = (value ?? null) as ComponentType | null;
      else if (name.toLowerCase() === 'parameters') parameters = { ...(value as ParameterRecord | null) };
      else throw dynamicUnknownParameter(name);
    }
    if (type === null) throw dynamicTypeMissing();
    const changed = type !== this.#type || differ(this.#parameters, parameters);
    this.#type = type;
    this.#parameters = parameters;
    this.#owner = view.owner;
    if (changed) this.stateHasChanged();
  }

  override render(): Renderable {
    // Handlers among the parameters belong to whoever wrote the record.
    return withOwner(
      this.#owner,
      () => viewOf(dynamicTemplate, [this.#type, this.#parameters, this.#reference]),
      undefined,
    );
  }
}

/** `<${type} ...${parameters} @ref=${reference} />` */
function dynamicTemplate(): Template {
  return template([component(0, '', [splatParameter(1)], null, 2)]);
}

/** As for a component in a tag: what may have been changed in place counts as changed. */
function differ(before: ParameterRecord, after: ParameterRecord): boolean {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return true;
  return names.some((name) => !Object.hasOwn(before, name) || mayHaveChanged(before[name], after[name]));
}
