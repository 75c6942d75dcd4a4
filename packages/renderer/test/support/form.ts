/** Fields as suites of bindings show and use them. */
import { Component, fieldBinding, type Renderable } from '@strop/renderer';
import type { Rendered, Stage, StageElement } from './stage.ts';

/** What a user does with a field: it says something else, and its event comes. */
export function enter(
  { fire }: Pick<Rendered<Component>, 'fire'>,
  field: StageElement,
  value: string,
  event: string = 'change',
): void {
  field.value = value;
  fire(field, event);
}

/** A component with one value and the view that binds it. */
export function formOf<T>(initial: T, view: (form: Form<T>) => Renderable): new () => Form<T> {
  return class extends Form<T> {
    override value = initial;
    override render(): Renderable {
      this.renders++;
      return view(this);
    }
  };
}

export abstract class Form<T> extends Component {
  abstract value: T;
  renders = 0;
  shown = true;
}

/** For suites whose fields are bound by `:get` and `:set` too. */
export function withFieldBinding(plain: Stage): Stage {
  return {
    name: plain.name,
    render: (type, parameters, options) => plain.render(type, parameters, { fieldBinding, ...options }),
  };
}
