/**
 * Custom elements of others in templates, by the points that custom-elements-everywhere.com checks of every framework: children,
 * data of each kind, events of each spelling.
 */
import { Component, createApp, ElementReference, html } from '@strop/renderer';
import { describe, expect, it, onTestFinished } from 'vitest';

class WithProperties extends HTMLElement {
  bool = false;
  num = 0;
  str = '';
  arr: unknown = null;
  obj: unknown = null;
  camelCaseObj: unknown = null;
}
class WithChildren extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('h1'), document.createElement('slot'));
  }
}
class WithEvents extends HTMLElement {
  override click(): void {
    for (const type of ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'])
      this.dispatchEvent(new CustomEvent(type, { detail: type }));
  }
}
customElements.define('ce-properties', WithProperties);
customElements.define('ce-children', WithChildren);
customElements.define('ce-events', WithEvents);

async function show(view: () => unknown) {
  const container = document.createElement('div');
  document.body.append(container);
  const app = createApp({
    onError: (error) => {
      throw error as Error;
    },
  });
  class Host extends Component {
    override render() {
      return view() as never;
    }
  }
  const root = app.rootComponents.add(Host, container);
  await app.start();
  onTestFinished(async () => {
    await app.dispose();
    container.remove();
  });
  const find = <E extends Element>(selector: string) => container.querySelector(selector) as unknown as E;
  return { container, find, render: () => (root.component as Host).stateHasChanged() };
}

describe('children', () => {
  it('an element without children shows its own', async () => {
    const { find } = await show(() => html`<ce-children></ce-children>`);
    expect(find('ce-children').shadowRoot!.querySelector('h1')).not.toBe(null);
  });

  it('children are shown, change, and are hidden and shown again', async () => {
    let count = 1;
    let on = true;
    const { find, render } = await show(
      () => html`<ce-children><i>Test ${count}</i>${on && html`<b slot="x">named</b>`}</ce-children>`,
    );
    const element = find('ce-children');
    const shadow = element.shadowRoot!;
    expect(element.textContent).toBe('Test 1named');
    count++;
    on = false;
    render();
    expect(element.textContent).toBe('Test 2');
    on = true;
    render();
    expect(element.querySelector('[slot=x]')!.textContent).toBe('named');
    // The element's own nodes are nobody else's business.
    expect(shadow.childNodes).toHaveLength(2);
    expect(shadow.querySelector('slot')!.assignedNodes()).toHaveLength(1);
  });

  it('an element is hidden and shown again', async () => {
    let on = true;
    const { container, find, render } = await show(() => on && html`<p><ce-children>a</ce-children></p>`);
    on = false;
    render();
    expect(container.textContent).toBe('');
    on = true;
    render();
    expect(find('ce-children').shadowRoot!.querySelector('h1')).not.toBe(null);
  });
});

describe('data', () => {
  it('arrays and objects are properties, names in camel case too', async () => {
    let arr = ['S', 't'];
    const obj = { org: 'strop' };
    const { find, render } = await show(
      () => html`<ce-properties .arr=${arr} .obj=${obj} .camelCaseObj=${obj}></ce-properties>`,
    );
    const element = find<WithProperties>('ce-properties');
    expect(element.arr).toBe(arr);
    expect(element.obj).toBe(obj);
    expect(element.camelCaseObj).toBe(obj);
    expect(element.attributes).toHaveLength(0);
    arr = ['r'];
    render();
    expect(element.arr).toBe(arr);
  });

  it('texts, numbers and booleans are properties with a dot, attributes without', async () => {
    let bool = true;
    const { find, render } = await show(
      () =>
        html`<ce-properties .bool=${bool} .num=${42} .str=${'Strop'} bool=${bool} num=${42} str=${'Strop'}></ce-properties>`,
    );
    const element = find<WithProperties>('ce-properties');
    expect([element.bool, element.num, element.str]).toEqual([true, 42, 'Strop']);
    const attributes = () => ['bool', 'num', 'str'].map((name) => element.getAttribute(name));
    expect(attributes()).toEqual(['', '42', 'Strop']);
    bool = false;
    render();
    expect(element.bool).toBe(false);
    expect(attributes()).toEqual([null, '42', 'Strop']);
  });

  it('properties set before an element is defined are there when it is', async () => {
    const data = {};
    const { find } = await show(() => html`<ce-late .data=${data} title="t"></ce-late>`);
    const element = find<HTMLElement & { data: unknown }>('ce-late');
    expect(element.data).toBe(data);
    customElements.define('ce-late', class extends HTMLElement {});
    expect(element.data).toBe(data);
    expect(element.title).toBe('t');
  });
});

describe('events', () => {
  it('are heard in every spelling, by handlers in the markup', async () => {
    const heard: string[] = [];
    const hear = (event: CustomEvent<string>) => void heard.push(event.detail);
    const { find } = await show(
      () => html`<ce-events @onlowercaseevent=${hear} @onkebab-event=${hear} @oncamelEvent=${hear}
        @onCAPSevent=${hear} @onPascalEvent=${hear}></ce-events>`,
    );
    find<WithEvents>('ce-events').click();
    expect(heard).toEqual(['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent']);
  });

  it('are heard by listeners that a script adds through a reference', async () => {
    const reference = new ElementReference();
    const { find } = await show(() => html`<ce-events @ref=${reference}></ce-events>`);
    const heard: string[] = [];
    const element = find<WithEvents>('ce-events');
    element.addEventListener('camelEvent', (event) => heard.push((event as CustomEvent<string>).detail));
    element.click();
    expect(heard).toEqual(['camelEvent']);
  });
});
