/** Roots look at what they write, until many writes have: then they are watched, and write without looking. From the first foreign change on, whenever it comes, they look. */
import { Component, createApp, html, MarkupString, parameter, type Renderable } from '@strop/renderer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asksOfTheDocument } from '../support/asks.ts';

let container: HTMLElement;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => container.remove());

const find = <E extends Element = HTMLElement>(selector: string): E => container.querySelector<E>(selector)!;

/** As a page translator does. */
function translate(selector: string = '.own'): void {
  const font = document.createElement('font');
  font.textContent = 'fremd';
  // Not there yet while it is shown first.
  container.querySelector(selector)?.replaceChildren(font);
}

/** With one more the root is watched, and has found the text that it writes. */
const writesThatLook = 64;

/** Shows a text; what a test does besides stands around it. */
abstract class Page extends Component {
  text = 'a';
  abstract around(): Renderable;
  override render() {
    return html`<p class="own">${this.text}</p>${this.around()}`;
  }
  say(text: string): void {
    this.text = text;
    this.stateHasChanged();
  }
}

async function show(
  around: (page: Page) => Renderable,
  into: object = container,
): Promise<{ page: Page; dispose(): void }> {
  class Shown extends Page {
    isWatched = false;
    override around(): Renderable {
      return this.isWatched ? around(this) : null;
    }
  }
  const app = createApp();
  const root = app.rootComponents.add(Shown, into);
  await app.start();
  const page = root.component as Shown;
  for (let i = 0; i < writesThatLook; i++) page.say(`a${i}`);
  page.isWatched = true;
  page.say('a');
  return { page, dispose: () => root.dispose() };
}

/** What the root asks of the document to write the text once more: nothing while it believes that nobody was there. */
function asksToSay(page: Page, text: string): string[] {
  return asksOfTheDocument(() => page.say(text));
}

describe('where nobody has been', () => {
  class Rows extends Component {
    rows = Array.from({ length: 1000 }, (_, id) => ({ id, label: `row ${id}` }));
    chosen = -1;
    override render() {
      return html`<table><tbody>${this.rows.map(
        ({ id, label }) =>
          html`<tr @key=${id} class=${id === this.chosen ? 'on' : ''}><td>${id}</td><td><a @onclick=${() => (this.chosen = id)}>${label}</a></td></tr>`,
      )}</tbody></table>`;
    }
    update(): void {
      this.rows = this.rows.map((row) => (row.id % 10 === 0 ? { ...row, label: `${row.label}!` } : row));
      this.stateHasChanged();
    }
  }

  async function rows(): Promise<Rows> {
    const app = createApp();
    const root = app.rootComponents.add(Rows, container);
    await app.start();
    return root.component as Rows;
  }

  it('a hundred of 1,000 rows are written without a question', async () => {
    const table = await rows();
    // The last of those that the first one writes are found where the root is watched, the others by the second one.
    table.update();
    table.update();
    expect(asksOfTheDocument(() => table.update())).toEqual([]);
    expect(find('tr:nth-child(991) a').textContent).toBe('row 990!!!');
  });

  it('a node looks once, by its path and whether it is in its place', async () => {
    const table = await rows();
    const asked = asksOfTheDocument(() => table.update());
    // And once how deep such a node is.
    expect(new Set(asked)).toEqual(
      new Set([
        'firstChild',
        'nextSibling',
        'nodeType',
        'isConnected',
        'nodeValue',
        'contains',
        'parentNode',
      ]),
    );
    expect(asked.filter((name) => name === 'parentNode').length).toBeLessThan(20);
  });

  it('rows are removed and put in another order with a question for each that goes or moves', async () => {
    const table = await rows();
    table.rows = table.rows.toSpliced(3, 1);
    const asked = asksOfTheDocument(() => table.stateHasChanged());
    // Of the list, of the row, and at the end once more of what was written; whoever takes a node out asks for its parent.
    expect(asked).toEqual(['isConnected', 'isConnected', 'parentNode', 'isConnected']);
    table.rows = [...table.rows.slice(500), ...table.rows.slice(0, 500)];
    const moved = asksOfTheDocument(() => table.stateHasChanged());
    // Each row, the list, and what was written.
    expect(moved.filter((name) => name === 'isConnected').length).toBe(1001);
    expect(find('tr').textContent).toBe('501row 501');
  });

  it('a handler is found by the paths of its template', async () => {
    await rows();
    const asked = asksOfTheDocument(() => find('tr:nth-child(2) a').click());
    // The link is looked up in its row, level by level: strangers may have put something before it.
    expect(asked.filter((name) => /Child|Sibling/.test(name)).length).toBe(10);
    expect(asked.length).toBe(20);
    expect(find('tr.on').textContent).toBe('1row 1');
  });

  it('and is kept, so that the next event asks only whether it stands', async () => {
    await rows();
    find('tr:nth-child(2) a').click();
    const asked = asksOfTheDocument(() => find('tr:nth-child(2) a').click());
    // Of the target, then of the link.
    expect(asked).toEqual(['nodeType', 'isConnected']);
  });

  it('renders of its own do not count, nor do attributes, fields and what stands beside the container', async () => {
    const { page } = await show(
      ({ text }) =>
        html`<input value=${text}>${text === 'b' ? html`<b @key=${text}>${text}</b>` : [text, text]}`,
    );
    page.say('b');
    page.say('c');
    find<HTMLInputElement>('input').value = 'typed';
    find('.own').setAttribute('data-theirs', '');
    container.before(document.createElement('i'));
    page.say('d');
    // Of the two texts that the slot shows, when they are written and at the end.
    const asked = asksToSay(page, 'e');
    expect(asked.filter((name) => name === 'isConnected')).toEqual(Array(4).fill('isConnected'));
    container.previousSibling!.remove();
  });
});

describe('a stranger is noticed', () => {
  /** The text must be shown; then the root goes on looking. */
  function expectsHealing(page: Page, text: string): void {
    page.say(text);
    expect(find('.own').textContent).toBe(text);
    expect(asksToSay(page, `${text}!`)).toContain('isConnected');
  }

  it('between two renders', async () => {
    const { page } = await show(() => null);
    translate();
    expectsHealing(page, 'b');
  });

  it('while typing where the page can be edited', async () => {
    const { page } = await show(() => null);
    find('.own').contentEditable = 'true';
    find('.own').focus();
    document.execCommand('insertText', false, 'typed');
    expect(find('.own').textContent).toContain('typed');
    expectsHealing(page, 'b');
  });

  it('in a listener that hears the same event before the root', async () => {
    const { page } = await show((self) => html`<button @onclick=${() => (self.text = 'b')}>b</button>`);
    find('button').addEventListener('click', () => translate());
    find('button').click();
    expect(find('.own').textContent).toBe('b');
    expectsHealing(page, 'c');
  });

  it('in a handler', async () => {
    const { page } = await show(
      (self) => html`<button @onclick=${() => (translate(), (self.text = 'b'))}>b</button>`,
    );
    find('button').click();
    expect(find('.own').textContent).toBe('b');
    expectsHealing(page, 'c');
  });

  it('in onAfterRender', async () => {
    class Late extends Component {
      override render() {
        return html`<i>late</i>`;
      }
      override onAfterRender(): void {
        translate();
      }
    }
    const { page } = await show(() => html`<${Late} />`);
    expect(find('.own').textContent).toBe('fremd');
    expectsHealing(page, 'b');
  });

  it('in the view that a render evaluates first', async () => {
    let harm = false;
    const { page } = await show(() => {
      if (harm) translate();
      return null;
    });
    harm = true;
    page.say('b');
    harm = false;
    expect(find('.own').textContent).toBe('b');
    expectsHealing(page, 'c');
  });

  describe.each([
    'setParametersAsync',
    'onInitialized',
    'onInitializedAsync',
    'onParametersSet',
    'onParametersSetAsync',
  ] as const)('in %s, which runs in the midst of a render', (stage) => {
    it.each([0, 1])('of a component that is made with %i parameters', async (parameters) => {
      class Inner extends Component {
        readonly text = parameter('');
        override render() {
          return html`<i>inner</i>`;
        }
      }
      Object.defineProperty(Inner.prototype, stage, {
        value(this: Inner, ...given: [never]): unknown {
          translate();
          return (Component.prototype[stage] as (...all: [never]) => unknown).apply(this, given);
        },
      });
      const { page } = await show(({ text }) => {
        if (text !== 'b') return null;
        return parameters === 1 ? html`<${Inner} text=${text} />` : html`<${Inner} />`;
      });
      page.say('b');
      expect(find('.own').textContent).toBe('fremd');
      expectsHealing(page, 'c');
    });
  });

  it('in the disposal of a component', async () => {
    class Inner extends Component {
      override render() {
        return html`<i>inner</i>`;
      }
      [Symbol.dispose](): void {
        translate();
      }
    }
    const { page } = await show(({ text }) => (text === 'a' ? html`<${Inner} />` : null));
    page.say('b');
    expect(find('.own').textContent).toBe('fremd');
    expectsHealing(page, 'c');
  });

  it.each(['blur', 'focusout'])(
    'in a listener to the %s of an element that a render takes away',
    async (type) => {
      const { page } = await show(({ text }) => (text === 'a' ? html`<div><input></div>` : null));
      find('div').addEventListener(type, () => translate(), true);
      find('input').focus();
      page.say('b');
      // Firefox and WebKit do not tell.
      if (find('.own').textContent !== 'fremd') return;
      expectsHealing(page, 'c');
    },
  );

  it('nowhere in the focus that goes with an element, where nobody does anything', async () => {
    const { page } = await show(({ text }) => (text === 'a' ? html`<div><input></div>` : null));
    find('input').focus();
    page.say('b');
    expect(asksToSay(page, 'c')).toEqual([]);
  });

  it('in what a custom element does while it is put in, or changed', async () => {
    customElements.define(
      'watched-meddler',
      class extends HTMLElement {
        static readonly observedAttributes = ['name'];
        attributeChangedCallback(): void {
          translate();
        }
      },
    );
    const { page } = await show(({ text }) => html`<watched-meddler name=${text}></watched-meddler>`);
    expectsHealing(page, 'b');
  });

  it('in what a custom element of markup does', async () => {
    customElements.define(
      'watched-markup',
      class extends HTMLElement {
        connectedCallback(): void {
          translate();
        }
      },
    );
    const { page } = await show(({ text }) =>
      text === 'b' ? new MarkupString('<watched-markup></watched-markup>') : null,
    );
    page.say('b');
    expectsHealing(page, 'c');
  });

  it('in the content of a template element, which no observer sees', async () => {
    const { page } = await show(({ text }) => html`<template><p>${text} and</p></template>`);
    const inner = find<HTMLTemplateElement>('template').content.querySelector('p')!;
    const font = document.createElement('font');
    font.textContent = 'fremd';
    inner.replaceChildren(font);
    page.say('b');
    expect(inner.textContent).toBe('b and');
  });

  it('in a shadow root', async () => {
    const shadow = container.attachShadow({ mode: 'open' });
    const { page } = await show(() => null, shadow);
    const own = shadow.querySelector('.own')!;
    expect(asksToSay(page, 'b')).not.toContain('isConnected');
    own.textContent = 'fremd';
    page.say('c');
    expect(own.textContent).toBe('c');
  });

  it('in a frame, by the frame’s own observer', async () => {
    const frame = container.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument!;
    class Framed extends Component {
      text = 'a';
      override render() {
        return html`<p>${this.text}</p>`;
      }
    }
    const app = createApp({ document: inside });
    const root = app.rootComponents.add(Framed, inside.body);
    await app.start();
    inside.querySelector('p')!.textContent = 'fremd';
    (root.component as Framed).text = 'b';
    (root.component as Framed).stateHasChanged();
    expect(inside.body.textContent).toBe('b');
    root.dispose();
  });

  it('where a root stands outside of the document, or is moved', async () => {
    const { page } = await show(() => null);
    container.remove();
    page.say('b');
    document.body.append(container);
    expect(asksToSay(page, 'c')).toEqual([]);
    expect(find('.own').textContent).toBe('c');
    translate();
    expectsHealing(page, 'd');
  });

  it('where what went wrong may be a stranger’s doing: after an error', async () => {
    class Failing extends Component {
      readonly text = parameter('');
      override render() {
        if (this.text === 'b') throw new Error('on purpose');
        return html`<i>${this.text}</i>`;
      }
    }
    const errors: unknown[] = [];
    class Shown extends Page {
      override around(): Renderable {
        return html`<${Failing} text=${this.text} />`;
      }
    }
    const app = createApp({ onError: (error) => errors.push(error) });
    const root = app.rootComponents.add(Shown, container);
    await app.start();
    (root.component as Shown).say('b');
    expect(errors).toHaveLength(1);
    expect(asksToSay(root.component as Shown, 'c')).toContain('isConnected');
  });
});

describe('deep in the document', () => {
  beforeEach(() => {
    for (let i = 0; i < 30; i++) container = container.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    for (let i = 0; i < 30; i++) container = container.parentElement!;
  });

  it('texts are read, and nothing else is asked', async () => {
    const { page } = await show(() => null);
    page.say('b');
    expect(asksToSay(page, 'c')).toEqual(['nodeValue']);
    expect(find('.own').textContent).toBe('c');
  });

  it('what a stranger has made of a text is noticed when it is written', async () => {
    const { page } = await show(() => null);
    page.say('b');
    (find('.own').firstChild as globalThis.Text).data = 'fremd';
    page.say('c');
    expect(find('.own').textContent).toBe('c');
    expect(asksToSay(page, 'd')).toContain('isConnected');
  });

  it('nodes are watched as anywhere', async () => {
    const { page } = await show(() => null);
    page.say('b');
    translate();
    page.say('c');
    expect(find('.own').textContent).toBe('c');
    expect(asksToSay(page, 'd')).toContain('isConnected');
  });
});

describe('several roots', () => {
  it('know of strangers each by itself', async () => {
    const [one, two] = [document.createElement('div'), document.createElement('div')];
    container.append(one, two);
    const first = await show(() => null, one);
    const second = await show(() => null, two);
    first.page.say('b');
    one.querySelector('.own')!.textContent = 'fremd';
    await Promise.resolve();
    expect(asksToSay(first.page, 'c')).toContain('isConnected');
    second.page.say('b');
    expect(asksToSay(second.page, 'c')).toEqual([]);
  });

  it('one inside another: the outer one looks from then on', async () => {
    const outer = await show(() => html`<section></section>`);
    const inner = await show(() => null, find('section'));
    inner.page.say('b');
    expect(asksToSay(inner.page, 'c')).toEqual([]);
    expect(asksToSay(outer.page, 'b')).toContain('isConnected');
    expect(container.textContent).toBe('bc');
  });

  it('one that renders within the render of another', async () => {
    const [one, two] = [document.createElement('div'), document.createElement('div')];
    container.append(one, two);
    const second = await show(() => null, two);
    const first = await show(({ text }) => html`${() => (second.page.say(text), 'said')}<i>${text}</i>`, one);
    first.page.say('b');
    first.page.say('c');
    expect(one.textContent).toBe('csaidc');
    expect(two.textContent).toBe('c');
  });
});

it('a root is not watched before many writes have looked, and not after its end', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  class Text extends Component {
    text = '';
    override render() {
      return html`<p>${this.text}</p>`;
    }
  }
  const app = createApp();
  const root = app.rootComponents.add(Text, container);
  await app.start();
  const component = root.component as Text;
  const say = (text: string): void => {
    component.text = text;
    component.stateHasChanged();
  };
  for (let i = 1; i < writesThatLook; i++) say(`a${i}`);
  expect(observe).not.toHaveBeenCalled();
  say('b');
  expect(observe).toHaveBeenCalledTimes(1);
  const before = disconnect.mock.calls.length;
  root.dispose();
  expect(disconnect).toHaveBeenCalledTimes(before + 1);
  expect(observe).toHaveBeenCalledTimes(1);
  expect(remove.mock.calls.map(([type]) => type)).toEqual(add.mock.calls.map(([type]) => type));
  vi.restoreAllMocks();
});
