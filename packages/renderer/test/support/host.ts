/** A component whose view is a function that a test gives and may replace. */
import { Component } from '@strop/renderer';
import type { Rendered, Stage } from './stage.ts';

export class Host extends Component {
  view: () => unknown = () => null;
  override render() {
    return this.view() as never;
  }
}

export async function show(stage: Stage, view: (host: Host) => unknown): Promise<Rendered<Host>> {
  const rendered = await stage.render(Host);
  const { component } = rendered;
  component.view = () => view(component);
  component.stateHasChanged();
  return rendered;
}
