/** Components as custom elements beyond Blazor's: events, slots, attributes with a meaning of their own, types. */
import {
  type App,
  Component,
  type ComponentElement,
  createApp,
  html,
  parameter,
  registerCustomElement,
} from '@strop/renderer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settled } from '../support/stage.ts';

class Picker extends Component {
  readonly label = parameter('Pick');
  readonly since = parameter<Date>();
  readonly onPicked = parameter.eventCallback<string>();
  override render() {
    return html`<button @onclick=${() => this.onPicked.invokeAsync(this.label)}>${this.label} ${this.since?.getUTCFullYear()}</button>
      <main><slot>nothing</slot></main><footer><slot name="end"></slot></footer>`;
  }
}
type PickerElement = ComponentElement<HTMLElement, Picker, { picked: string }>;

let app: App;
let next = 0;
beforeEach(async () => {
  app = createApp();
  await app.start();
});
afterEach(async () => {
  document.body.textContent = '';
  await app.dispose();
});

function make(options: Parameters<typeof registerCustomElement>[3], content = ''): PickerElement {
  const name = `strop-picker-${next++}`;
  registerCustomElement(app, name, Picker, options);
  const host = document.createElement('section');
  host.innerHTML = `<${name}>${content}</${name}>`;
  document.body.append(host);
  return host.firstElementChild as PickerElement;
}

it('callbacks are events too, that bubble out of shadow roots; a property’s function is called before', async () => {
  const element = make({ events: { onPicked: 'picked' }, shadow: 'open' });
  const heard: string[] = [];
  element.addEventListener('picked', ({ detail }: { detail: string }) =>
    heard.push(`element ${detail.toUpperCase()}`),
  );
  document.body.addEventListener(
    'picked',
    (event) => heard.push(`body ${(event as CustomEvent<string>).detail}`),
    {
      once: true,
    },
  );
  await settled();
  element.onPicked = (label) => heard.push(`property ${label}`);
  element.label = 'Now';
  await settled();
  element.shadowRoot!.querySelector('button')!.click();
  await settled();
  expect(heard).toEqual(['property Now', 'element NOW', 'body Now']);
});

it('what stands between the tags goes into the component’s slots, and follows them', async () => {
  const element = make({ shadow: 'open' }, '<b>content</b><i slot="end">end</i>');
  await settled();
  const shadow = element.shadowRoot!;
  const slotted = (selector: string) =>
    shadow
      .querySelector<HTMLSlotElement>(selector)!
      .assignedNodes()
      .map(({ textContent }) => textContent);
  expect(slotted('main slot')).toEqual(['content']);
  expect(slotted('footer slot')).toEqual(['end']);
  element.querySelector('b')!.slot = 'end';
  element.label = 'Rendered again';
  await settled();
  expect(slotted('main slot')).toEqual([]);
  expect(slotted('footer slot')).toEqual(['content', 'end']);
  expect(element.innerHTML).toBe('<b slot="end">content</b><i slot="end">end</i>');
});

it('an attribute may have a meaning of its own', async () => {
  const element = make({ parse: { since: (text) => (text === null ? undefined : new Date(text)) } });
  element.setAttribute('since', '2019-05-01');
  await settled();
  expect(element.textContent).toContain('Pick 2019');
  element.removeAttribute('since');
  await settled();
  expect(element.querySelector('button')!.textContent).toBe('Pick ');
});

it('stands in a template of Strop as any other element does', async () => {
  registerCustomElement(app, 'strop-picker-in-template', Picker, {
    events: { onPicked: 'picked' },
    shadow: 'open',
  });
  class Host extends Component {
    picked = '';
    override render() {
      return html`<strop-picker-in-template label="Inner" @onpicked=${(event: CustomEvent<string>) => (this.picked = event.detail)}>
        <b>${this.picked}</b></strop-picker-in-template>`;
    }
  }
  const container = document.createElement('div');
  document.body.append(container);
  app.rootComponents.add(Host, container);
  await settled();
  container.firstElementChild!.shadowRoot!.querySelector('button')!.click();
  await settled();
  expect(container.querySelector('b')!.textContent).toBe('Inner');
});
