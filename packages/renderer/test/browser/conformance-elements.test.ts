/** What only a browser shows of how elements are made (reference 6.3 and 6.6). */
import { Component, createApp, html, MarkupString, renderTree, type Renderable } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';

let seen: string[] = [];

class Watcher extends HTMLElement {
  static readonly observedAttributes = ['data-a'];
  constructor() {
    super();
    seen.push('made');
  }
  connectedCallback(): void {
    seen.push(
      `connected ${this.getAttribute('data-a')} ${this.isConnected} ${this.innerHTML.replace(/<!--.*?-->/g, '')}`,
    );
  }
  disconnectedCallback(): void {
    seen.push('disconnected');
  }
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    seen.push(`${name} ${before} ${after}`);
  }
}
customElements.define('conformance-watcher', Watcher);

const containers: HTMLElement[] = [];
afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
  seen = [];
});

async function show(view: (n: number) => Renderable): Promise<{ container: HTMLElement; again(): void }> {
  class Sample extends Component {
    n = 0;
    override render() {
      return view(this.n);
    }
  }
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  const app = createApp({
    onError: (error) => {
      throw error;
    },
  });
  const root = app.rootComponents.add(Sample, container);
  await app.start();
  return {
    container,
    again: () => {
      const component = root.component as Sample;
      component.n++;
      component.stateHasChanged();
    },
  };
}

it('6.3 a custom element is made once, and has its attributes and content before it is connected', async () => {
  const { again } = await show(
    (n) => html`<conformance-watcher data-a=${n} title="t"><b>static</b>${n}</conformance-watcher>`,
  );
  expect(seen).toEqual(['made', 'data-a null 0', 'connected 0 true <b>static</b>0']);
  seen = [];
  again();
  expect(seen).toEqual(['data-a 0 1']);
});

it('6.3 so it is with splats, and within other elements', async () => {
  await show(
    (n) =>
      html`<p><conformance-watcher ...${{ 'data-a': n }}>${[1].map(() => html`<i>x</i>`)}</conformance-watcher></p>`,
  );
  expect(seen).toEqual(['made', 'data-a null 0', 'connected 0 true <i>x</i>']);
});

it('6.3 so it is with those of a RenderTreeBuilder', async () => {
  await show((n) =>
    renderTree((builder) => {
      builder.openElement(0, 'conformance-watcher');
      builder.addAttribute(1, 'data-a', n);
      builder.addContent(2, 'text');
      builder.closeElement();
    }),
  );
  expect(seen).toEqual(['made', 'data-a null 0', 'connected 0 true text']);
});

it('6.3 rows of custom elements are made once each, none for a prototype', async () => {
  const { again } = await show((n) =>
    [1, 2, 3].map(
      (i) => html`<conformance-watcher @key=${i} data-a=${i}></conformance-watcher>${n > 0 ? '' : null}`,
    ),
  );
  expect(seen.filter((entry) => entry === 'made').length).toBe(3);
  seen = [];
  again();
  expect(seen).toEqual([]);
});

it('6.3 what stands in a template element is inert', async () => {
  const { container, again } = await show(
    (n) => html`<template><conformance-watcher data-a=${n}></conformance-watcher></template>`,
  );
  again();
  expect(seen).toEqual([]);
  const { content } = container.querySelector('template')!;
  expect(content.firstElementChild!.getAttribute('data-a')).toBe('1');
  container.append(content.cloneNode(true));
  expect(seen).toContain('connected 1 true ');
});

it('6.3 a link of old SVG leads somewhere', async () => {
  const { container } = await show(() => html`<svg><use xlink:href="#shape"></use></svg>`);
  expect(container.querySelector('use')!.href.baseVal).toBe('#shape');
});

it('6.3 a gradient, a clip path and a foreign object are what they are called', async () => {
  const { container } = await show(
    () =>
      html`<svg viewBox="0 0 2 2"><defs><linearGradient id="g"></linearGradient></defs><foreignObject width="1" height="1"><p>x</p></foreignObject></svg>`,
  );
  expect(container.querySelector('linearGradient')).toBeInstanceOf(SVGLinearGradientElement);
  expect(container.querySelector('foreignObject')).toBeInstanceOf(SVGForeignObjectElement);
  expect(container.querySelector('p')).toBeInstanceOf(HTMLParagraphElement);
  expect(container.querySelector('svg')!.viewBox.baseVal.width).toBe(2);
});

it('6.6 scripts in markup do not run', async () => {
  const run = vi.fn();
  Object.assign(globalThis, { conformanceRun: run });
  const { container, again } = await show(
    (n) => html`<p>${new MarkupString(`<script>conformanceRun(${n})</script><b>x</b>`)}</p>`,
  );
  again();
  expect([container.querySelectorAll('script').length, run.mock.calls]).toEqual([1, []]);
  Reflect.deleteProperty(globalThis, 'conformanceRun');
});

it('6.6 markup in SVG and MathML is drawn as such', async () => {
  const { container } = await show(
    () =>
      html`<svg>${new MarkupString('<circle r="1"/><foreignObject><p>x</p></foreignObject>')}</svg><math>${new MarkupString('<mi>x</mi>')}</math>`,
  );
  expect(container.querySelector('circle')).toBeInstanceOf(SVGCircleElement);
  expect(container.querySelector('p')).toBeInstanceOf(HTMLParagraphElement);
  expect(container.querySelector('mi')!.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
});

it('1.5 no value is ever parsed: only markup strings are', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>x</b>';
  const { container, again } = await show(
    (n) =>
      html`<p title=${markup} class=${markup}>${markup}${[markup]}${n}</p><textarea value=${markup}></textarea><conformance-watcher ...${{ title: markup }}>${markup}</conformance-watcher>`,
  );
  again();
  expect(container.querySelectorAll('img, b').length).toBe(0);
});

it('1.5 markup is parsed where a MarkupString stands, and nowhere else', async () => {
  const parsed = vi.spyOn(Element.prototype, 'innerHTML', 'set');
  try {
    const { again } = await show(
      (n) =>
        html`<p class="a ${n}" style="color: red">${n}<b>${'<i>'}</b>${[1, 2].map((i) => html`<u @key=${i}>${i}</u>`)}</p><svg><g></g></svg>`,
    );
    again();
    expect(parsed).not.toHaveBeenCalled();
    await show(() => html`<p>${new MarkupString('<b>x</b>')}</p>`);
    expect(parsed).toHaveBeenCalledTimes(1);
  } finally {
    parsed.mockRestore();
  }
});

it('6.6 a script that a RenderTreeBuilder makes runs, once', async () => {
  const page = window as unknown as { ran?: number };
  delete page.ran;
  const { again } = await show(() =>
    renderTree((builder) => {
      builder.openElement(0, 'script');
      builder.addContent(1, 'window.ran = (window.ran ?? 0) + 1;');
      builder.closeElement();
    }),
  );
  expect(page.ran).toBe(1);
  again();
  expect(page.ran).toBe(1);
});
