/** What development says on the console of a component, and components to say it of. */
import { Component, ElementReference, html, parameter } from '@strop/renderer';
import { expect, vi } from 'vitest';
import { settled, type Stage } from './stage.ts';

/** A component of its own class whose markup is given. */
export function showing(view: (sample: Sample) => unknown, members: object = {}): typeof Sample {
  class Shown extends Sample {
    override render() {
      return view(this) as never;
    }
  }
  Object.assign(Shown.prototype, members);
  return Shown;
}

export class Sample extends Component {
  readonly title = parameter('');
  n = 0;
  count = 7;
  readonly #secret = 'x';
  readonly field = new ElementReference();
  override render(): ReturnType<Component['render']> {
    return html`<p>${this.#secret}</p>`;
  }
}

/** The warnings of two renders. Errors of this package are none. */
export async function rendered(stage: Stage, type: typeof Sample): Promise<string[]> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  class Page extends Component {
    override render() {
      return html`<${type} />`;
    }
  }
  const { component, errors } = await stage.render(Page);
  component.stateHasChanged();
  await settled();
  expect(errors.filter((error) => (error as { code?: string }).code !== undefined)).toEqual([]);
  return warn.mock.calls.map(([text]) => String(text));
}
