/** A component whose view is a function of a value that a test changes. */
import { Component, type Renderable } from '@strop/renderer';
import type { Rendered, Stage } from './stage.ts';

export class Sample extends Component {
  value: unknown = null;
  view: (value: never) => Renderable = () => null;
  override render() {
    return this.view(this.value as never);
  }
}

/** Shows the view of a value. */
export async function show<T>(
  stage: Stage,
  value: T,
  view: (value: T) => Renderable,
): Promise<Rendered<Sample>> {
  class Shown extends Sample {
    override value: unknown = value;
    override view = view;
  }
  return stage.render(Shown);
}

/** Renders with another value. */
export function again({ component }: Rendered<Sample>, value: unknown): void {
  component.value = value;
  component.stateHasChanged();
}
