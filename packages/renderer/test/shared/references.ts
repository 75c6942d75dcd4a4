/** Element references: their states, what they follow, and what they refuse (flow C). */
import { Component, ElementReference, type EventCallback, html, parameter } from '@strop/renderer';
import { expect, it } from 'vitest';
import type { Stage } from '../support/stage.ts';

const tag = Symbol.for('strop.elementReference');

export function referencesSuite(stage: Stage): void {
  it('is pending until the render is done, attached in onAfterRender, detached after removal', async () => {
    const states: string[] = [];
    class Sample extends Component {
      readonly host = new ElementReference();
      on = true;
      override onInitialized(): void {
        states.push(this.host.state);
      }
      override onAfterRender(): void {
        states.push(this.host.state);
      }
      override render() {
        states.push(`render ${this.host.state}`);
        return html`<div>${this.on ? html`<p @ref=${this.host}></p>` : null}</div>`;
      }
    }
    const { component } = await stage.render(Sample);
    component.on = false;
    component.stateHasChanged();
    component.on = true;
    component.stateHasChanged();
    expect(states).toEqual([
      'pending',
      'render pending',
      'attached',
      'render attached',
      'detached',
      'render detached',
      'attached',
    ]);
  });

  it('settles `attached` once the element is there', async () => {
    class Sample extends Component {
      readonly host = new ElementReference();
      on = false;
      override render() {
        return html`<div>${this.on ? html`<p @ref=${this.host}></p>` : null}</div>`;
      }
    }
    const { component } = await stage.render(Sample);
    let settled = false;
    const waiting = component.host.attached.then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    component.on = true;
    component.stateHasChanged();
    await waiting;
    expect(settled).toBe(true);
  });

  it('focuses its element, and refuses while pending and when detached', async () => {
    class Sample extends Component {
      readonly field = new ElementReference();
      on = true;
      override render() {
        return html`<div>${this.on ? html`<input @ref=${this.field}>` : null}</div>`;
      }
    }
    await expect(new ElementReference().focusAsync()).rejects.toThrow(
      'ElementReference has not been configured correctly.',
    );
    const { component, find, document } = await stage.render(Sample);
    await component.field.focusAsync(true);
    expect(document.activeElement).toBe(find('input'));
    component.on = false;
    component.stateHasChanged();
    await expect(component.field.focusAsync()).rejects.toMatchObject({ code: 'STROP2020' });
  });

  it('follows its element through a keyed list', async () => {
    class Sample extends Component {
      order = ['a', 'b', 'c'];
      readonly references = new Map<string, ElementReference>();
      #reference(name: string): ElementReference {
        let reference = this.references.get(name);
        if (reference === undefined) this.references.set(name, (reference = new ElementReference()));
        return reference;
      }
      override render() {
        return html`<ul>${this.order.map((name) => html`<li @key=${name}><input id=${name} @ref=${this.#reference(name)}></li>`)}</ul>`;
      }
    }
    const { component, find, document } = await stage.render(Sample);
    const ids = new Map([...component.references].map(([name, reference]) => [name, reference.id]));
    component.order = ['c', 'a', 'b'];
    component.stateHasChanged();
    for (const [name, reference] of component.references) {
      expect(reference.id).toBe(ids.get(name));
      await reference.focusAsync();
      expect(document.activeElement).toBe(find(`#${name}`));
    }
    component.order = ['c', 'b'];
    component.stateHasChanged();
    expect(component.references.get('a')!.state).toBe('detached');
    expect(component.references.get('b')!.state).toBe('attached');
  });

  it('goes over to another element, and is not taken from it by the removal of the first', async () => {
    class Sample extends Component {
      readonly host = new ElementReference();
      which = 'a';
      override render() {
        return html`<div>${this.which === 'a' ? html`<a @ref=${this.host}></a>` : html`<b @ref=${this.host}></b>`}</div>`;
      }
    }
    const { component } = await stage.render(Sample);
    const first = component.host.id;
    component.which = 'b';
    component.stateHasChanged();
    expect(component.host.state).toBe('attached');
    expect(component.host.id).not.toBe(first);
  });

  it('changes when another reference stands in the hole', async () => {
    class Sample extends Component {
      readonly one = new ElementReference();
      readonly two = new ElementReference();
      first = true;
      override render() {
        return html`<p @ref=${this.first ? this.one : this.two}></p>`;
      }
    }
    const { component } = await stage.render(Sample);
    expect([component.one.state, component.two.state]).toEqual(['attached', 'pending']);
    component.first = false;
    component.stateHasChanged();
    expect([component.one.state, component.two.state]).toEqual(['detached', 'attached']);
  });

  it('can be handed to children by the parent, once it is attached', async () => {
    const received: string[] = [];
    class Child extends Component {
      take(reference: ElementReference): void {
        received.push(reference.state);
      }
      override render() {
        return html`<i></i>`;
      }
    }
    class Parent extends Component {
      readonly title = new ElementReference();
      child: Child | null = null;
      override onAfterRender(): void {
        this.child?.take(this.title);
      }
      override render() {
        return html`<h1 @ref=${this.title}>t</h1><${Child} @ref=${(child: Child) => (this.child = child)} />`;
      }
    }
    await stage.render(Parent);
    expect(received).toEqual(['attached']);
  });

  it('tells interop its id and state without being imported', () => {
    const reference = new ElementReference() as unknown as Record<symbol, unknown>;
    expect(reference[tag]).toMatchObject({ id: '', state: 'pending' });
  });

  it('detaches all references of a root that is disposed', async () => {
    class Sample extends Component {
      readonly host = new ElementReference();
      override render() {
        return html`<div><p @ref=${this.host}></p></div>`;
      }
    }
    const { component, dispose } = await stage.render(Sample);
    const { host } = component;
    dispose();
    expect(host.state).toBe('detached');
  });

  it('stays pending for an element that is removed again in the same batch', async () => {
    const host = new ElementReference();
    class Child extends Component {
      readonly onShown = parameter<EventCallback>();
      override onInitialized(): void {
        void this.onShown.invokeAsync();
      }
      override render() {
        return html`<i></i>`;
      }
    }
    class Sample extends Component {
      on = false;
      override render() {
        return html`<div>${
          this.on
            ? html`<section><p @ref=${host}></p></section><${Child} onShown=${() => (this.on = false)} />`
            : null
        }</div>`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    component.on = true;
    component.stateHasChanged();
    expect(shown()).toBe('<div></div>');
    expect(host.state).toBe('pending');
  });
}
