/** Every mistake gets a coded message with the component, and the rest of the page stays alive. */
import { Component, createApp, ElementReference, html, inject, parameter } from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import type { Stage } from '../support/stage.ts';

class Card extends Component {
  readonly title = parameter('');
  override render() {
    return html`<p>${this.title}</p>`;
  }
}

class Picker extends Component {
  readonly onPicked = parameter.eventCallback<string>();
  override render() {
    return html`<p></p>`;
  }
}

/** Built of no class syntax that TypeScript would refuse. */
function classWith(methods: object): typeof Card {
  class Odd extends Card {}
  Object.assign(Odd.prototype, methods);
  return Odd;
}

class Strict extends Component {
  readonly name = parameter.required<string>();
  override render() {
    return html`<p>${this.name}</p>`;
  }
}

const markup: [title: string, view: () => unknown, code: string, part: string][] = [
  ['an element that is never closed', () => html`<div><p>text</div>`, 'STROP1', '<p>'],
  ['an unknown directive', () => html`<div @onclik=${1} @refs=${2}></div>`, 'STROP1', '@refs'],
  ['a duplicate attribute', () => html`<div title="a" title="b"></div>`, 'STROP1', 'title'],
  ['a tag that is no component', () => html`<${'div'} />`, 'STROP2002', "the string 'div'"],
  ['an instance as a tag', () => html`<${new (class Thing {})()} />`, 'STROP2002', 'a value of type object'],
  ['an undeclared parameter', () => html`<${Card} titel="x" />`, 'STROP2003', "'titel'"],
  ['content for a component that takes none', () => html`<${Card}>x<//>`, 'STROP2003', "'childContent'"],
  ['a missing required parameter', () => html`<${Strict} />`, 'STROP2004', "'name'"],
  ['a plain value in @bind', () => html`<input @bind=${'x'}>`, 'STROP2012', 'bind(…)'],
  ['a string as a splat', () => html`<p ...${'x'}></p>`, 'STROP2013', 'string'],
  ['something else in @ref', () => html`<p @ref=${'x'}></p>`, 'STROP2014', 'string'],
  [
    'an element reference on a component',
    () => html`<${Card} @ref=${new ElementReference()} />`,
    'STROP2015',
    'object',
  ],
  [
    'a parameter that is none, with those there are',
    () => html`<${Card} titel="x" />`,
    'STROP2003',
    "It has 'title'.",
  ],
  ['a name for a callback', () => html`<${Picker} onPicked="pick" />`, 'STROP2103', "'onPicked'"],
  ['a promise among children', () => html`<p>${Promise.resolve('late')}</p>`, 'STROP2104', 'promise'],
  ['a promise beside text', () => html`<p>a ${Promise.resolve('late')} b</p>`, 'STROP2104', 'promise'],
  [
    'an asynchronous render',
    () => html`<${classWith({ render: () => Promise.resolve() })} />`,
    'STROP2104',
    "'Odd'",
  ],
  ['a component without render', () => html`<${classWith({ render: undefined })} />`, 'STROP2100', "'Odd'"],
  [
    'a lifecycle method as C# spells it',
    () => html`<${classWith({ OnInitialized() {} })} />`,
    'STROP2101',
    'onInitialized',
  ],
  ['BuildRenderTree', () => html`<${classWith({ buildRenderTree() {} })} />`, 'STROP2101', '`render`'],
  ['a class that is not there yet as a service', () => inject(undefined as never), 'STROP2105', 'undefined'],
  ['Razor’s condition', () => html`<p>@if (true) { <b>x</b> }</p>`, 'STROP1022', '@if ('],
  ['an element with a component’s name', () => html`<p><Card></Card></p>`, 'STROP1021', 'Card'],
  ['duplicate keys', () => [1, 1].map((key) => html`<p @key=${key}></p>`), 'STROP2001', "element 'p'"],
];

export function badInputSuite(stage: Stage): void {
  it.each(markup)('%s', async (_, view, code, part) => {
    class Sample extends Component {
      broken = false;
      n = 0;
      override render() {
        return html`<button @onclick=${() => this.n++}>${this.n}</button><div>${this.broken ? view() : null}</div>`;
      }
    }
    const { component, errors, find, fire } = await stage.render(Sample);
    component.broken = true;
    component.stateHasChanged();
    expect(errors.length).toBeGreaterThan(0);
    const error = errors[0] as Error & { code: string };
    expect(error.code).toMatch(new RegExp(`^${code}`));
    expect(error.message).toContain(part);
    expect(error.message).toContain('in <Sample>');
    component.broken = false;
    component.stateHasChanged();
    fire(find('button'), 'click');
    expect(find('button').textContent).toBe('1');
  });

  it.each(['dispose', 'disposeAsync'])('warns of a method %s that nothing calls, once', async (method) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const Clock = classWith({ [method]() {} });
    class Sample extends Component {
      override render() {
        return html`<${Clock} /><${Clock} />`;
      }
    }
    await stage.render(Sample);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toContain(`STROP2102: The component 'Odd' has a method '${method}'`);
  });

  it('a method is called as the component’s, as a method group in Razor is', async () => {
    class Sample extends Component {
      n = 0;
      add(): void {
        this.n++;
      }
      override render() {
        // oxlint-disable-next-line typescript/unbound-method
        return html`<b @onclick=${this.add}>${this.n}</b>`;
      }
    }
    const { errors, find, fire } = await stage.render(Sample);
    fire(find('b'), 'click');
    expect(errors).toEqual([]);
    expect(find('b').textContent).toBe('1');
  });

  it('a handler that is no function', async () => {
    class Sample extends Component {
      override render() {
        return html`<b @onclick=${'alert(1)'}>x</b>`;
      }
    }
    const { errors, find, fire } = await stage.render(Sample);
    fire(find('b'), 'click');
    expect(errors[0]).toMatchObject({ code: 'STROP2016' });
  });

  it('a service nobody provides', async () => {
    class Missing {}
    class Sample extends Component {
      readonly service = inject(Missing);
      override render() {
        return html`<p></p>`;
      }
    }
    class Parent extends Component {
      override render() {
        return html`<b>alive</b><${Sample} />`;
      }
    }
    const { errors, html: shown } = await stage.render(Parent);
    expect(errors[0]).toMatchObject({ code: 'STROP2011' });
    expect((errors[0] as Error).message).toContain("'Missing'");
    expect(shown()).toBe('<b>alive</b>');
  });

  it('a parameter read in the constructor', async () => {
    class Sample extends Component {
      readonly name = parameter('Ada');
      readonly upper = this.name.toUpperCase();
      override render() {
        return html`<p>${this.upper}</p>`;
      }
    }
    class Parent extends Component {
      override render() {
        return html`<${Sample} />`;
      }
    }
    const { errors } = await stage.render(Parent);
    expect(errors[0]).toMatchObject({ code: 'STROP2008' });
  });

  it('a parameter in a private field', async () => {
    class Sample extends Component {
      readonly #name = parameter('Ada');
      override render() {
        return html`<p>${String(this.#name)}</p>`;
      }
    }
    class Parent extends Component {
      override render() {
        return html`<${Sample} />`;
      }
    }
    const { errors } = await stage.render(Parent);
    expect(errors[0]).toMatchObject({ code: 'STROP2009' });
  });

  it('stateHasChanged before there is anything to render', () => {
    expect(() => new Card().stateHasChanged()).toThrow('The render handle is not yet assigned.');
  });

  it('a root that is no component, a container that is not there or taken', async () => {
    const { container, document } = await stage.render(Card);
    const owner = (container as unknown as { ownerDocument: object }).ownerDocument;
    expect(document).toBeDefined();
    const app = createApp({ document: owner, onError: () => {} });
    expect(() => app.rootComponents.add({} as never, '#app')).toThrow(/STROP2027/);
    expect(() => app.rootComponents.add(new Date() as never, '#app')).toThrow('an instance of Date');
    expect(() => app.rootComponents.add(function App() {} as never, '#app')).toThrow("the function 'App'");
    expect(() => app.rootComponents.add(undefined as never, '#app')).toThrow('found undefined');
    await app.start();
    expect(() => app.rootComponents.add(Card, '#nowhere')).toThrow(
      "Could not find any element matching selector '#nowhere'.",
    );
    expect(() => app.rootComponents.add(Card, container)).toThrow(/STROP2025/);
    await expect(app.start()).rejects.toThrow(/STROP2026/);
  });

  it('a DOM node as content', async () => {
    let node: unknown = null;
    class Sample extends Component {
      override render() {
        return html`<p>${node}</p>`;
      }
    }
    const { component, container, errors } = await stage.render(Sample);
    node = container;
    component.stateHasChanged();
    expect(errors[0]).toMatchObject({ code: 'STROP2017' });
  });
}
