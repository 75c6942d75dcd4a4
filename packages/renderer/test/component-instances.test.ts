/**
 * The first instance of a class tells what its fields declare, later ones take a shorter way; tags with plain attributes, too,
 * once they are known. All of them hold and get the same.
 */
import {
  Component,
  type ComponentType,
  EventCallback,
  html,
  inject,
  parameter,
  type ParameterView,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { show } from './support/host.ts';
import { messages } from './support/promises.ts';
import { recordingStage as stage } from './support/stage.ts';

class Sum {
  static [Symbol.for('strop.createService')](): Sum {
    return new Sum();
  }
}

describe('instances of one class', () => {
  it('are all that its code runs for: fields, private ones and those over an accessor of its base class', async () => {
    const ran: string[] = [];
    abstract class Base extends Component {
      get title(): string {
        return 'base';
      }
      set title(value: string) {
        ran.push(`set ${value}`);
      }
    }
    class Runs extends Base {
      readonly id = parameter(0);
      // A field that hides an accessor: the language allows it, and only TypeScript does not.
      // @ts-expect-error TS2610
      override title = `title ${ran.push('field')}`;
      readonly #seen = ran.push('private');
      override render() {
        return html`<i title=${this.title}>${this.id} ${this.#seen}</i>`;
      }
    }
    const { errors, html: shown } = await show(stage, () => html`<${Runs} id=${1} /><${Runs} id=${2} />`);
    expect(messages(errors)).toEqual([]);
    expect(ran).toEqual(['field', 'private', 'field', 'private']);
    expect(shown().replaceAll('<!---->', '')).toBe('<i title="title 1">1 2</i><i title="title 3">2 4</i>');
  });

  it('hold the same before anything is supplied, and share no default', async () => {
    const made: Declares[] = [];
    class Declares extends Component {
      readonly number = parameter(7);
      readonly list = parameter<number[]>([1]);
      readonly nothing = parameter<string>();
      readonly onDone = parameter<EventCallback>();
      readonly done = parameter.eventCallback();
      readonly childContent = parameter.fragment();
      readonly rest = parameter.unmatched();
      readonly sum = inject(Sum);
      override onInitialized(): void {
        made.push(this);
      }
      override render() {
        return null;
      }
    }
    await show(stage, () => html`<${Declares} /><${Declares} /><${Declares} />`);
    expect(made.length).toBe(3);
    for (const { number, list, nothing, onDone, done, childContent, rest, sum } of made) {
      expect(sum).toBeInstanceOf(Sum);
      expect({ number, list, nothing, childContent, rest }).toEqual({
        number: 7,
        list: [1],
        nothing: undefined,
        childContent: undefined,
        rest: {},
      });
      expect([onDone, done]).toEqual([EventCallback.empty, EventCallback.empty]);
    }
    expect(new Set(made.map(({ list }) => list)).size).toBe(3);
    expect(new Set(made.map(({ rest }) => rest)).size).toBe(3);
  });

  it('are as ever after one whose constructor failed', async () => {
    let fails = false;
    class Fails extends Component {
      readonly name = parameter('a');
      constructor() {
        super();
        if (fails) throw new Error('no');
      }
      override render() {
        return html`<i>${this.name}</i>`;
      }
    }
    class Other extends Component {
      readonly name = parameter('b');
      override render() {
        return html`<b>${this.name}</b>`;
      }
    }
    let more = false;
    const {
      component,
      errors,
      html: shown,
    } = await show(
      stage,
      () => html`<${Fails} />${more ? html`<${Fails} /><${Other} /><${Other} />` : null}`,
    );
    fails = more = true;
    component.stateHasChanged();
    expect(messages(errors)).toEqual(['no']);
    expect(shown()).toContain('<b>b</b><b>b</b>');
  });
});

describe('a tag with plain attributes', () => {
  class Shows extends Component {
    readonly required = parameter.required<string>();
    readonly text = parameter('');
    override render() {
      return html`<i>${this.required} ${this.text}</i>`;
    }
  }
  class Asks extends Shows {
    override setParametersAsync(parameters: ParameterView): Promise<void> | void {
      asked.push(parameters.toRecord());
      return super.setParametersAsync(parameters);
    }
  }
  const asked: Record<string, unknown>[] = [];

  it('supplies whatever class stands in it', async () => {
    class Swapped extends Component {
      readonly TEXT = parameter('');
      readonly rest = parameter.unmatched();
      override render() {
        return html`<b>${this.TEXT} ${JSON.stringify(this.rest)}</b>`;
      }
    }
    const types: ComponentType[] = [Shows, Swapped, Asks, Shows, Shows];
    let text = 'x';
    const { component, html: shown } = await show(
      stage,
      () => html`${types.map((type) => html`<${type} required=${'r'} text=${text} />`)}`,
    );
    expect(shown()).toBe('<i>r x</i><b>x {"required":"r"}</b><i>r x</i><i>r x</i><i>r x</i>');
    text = 'y';
    component.stateHasChanged();
    expect(shown()).toBe('<i>r y</i><b>y {"required":"r"}</b><i>r y</i><i>r y</i><i>r y</i>');
    expect(asked).toEqual([
      { required: 'r', text: 'x' },
      { required: 'r', text: 'y' },
    ]);
  });

  it('says what is missing or unknown, of each instance', async () => {
    const { errors } = await show(
      stage,
      () =>
        html`${[1, 2].map((id) => html`<${Shows} text=${id} />`)}${[1, 2].map(() => html`<${Shows} required="r" other="x" />`)}`,
    );
    expect(messages(errors).map((message) => /'(?:required|other)'/.test(message))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('tells an error of the first parameters to the page, and the others stand', async () => {
    class Throws extends Component {
      readonly id = parameter(0);
      override onInitialized(): void {
        if (this.id === 2) throw new Error('two');
      }
      override render() {
        return html`<i>${this.id}</i>`;
      }
    }
    const { errors, html: shown } = await show(
      stage,
      () => html`${[1, 2, 3].map((id) => html`<${Throws} id=${id} />`)}`,
    );
    expect(messages(errors)).toEqual(['two']);
    expect(shown().replaceAll('<!---->', '')).toBe('<i>1</i><i>3</i>');
  });
});
