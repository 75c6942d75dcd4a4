/** How the document is written (reference 6): roots, namespaces, markup, templates, order. */
import { Component, createApp, html, MarkupString, parameter, type Renderable } from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import { again, Sample, show } from '../../support/sample.ts';
import { expectSameNodes, type Rendered, type Stage, type StageElement } from '../../support/stage.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** The kind of each element, in document order. */
function kinds(rendered: Rendered<Component>, names: readonly string[]): string[] {
  return names.map((name) => {
    const { namespaceURI } = rendered.find(name);
    return `${name} ${namespaceURI === svgNamespace ? 'svg' : namespaceURI === mathNamespace ? 'math' : 'html'}`;
  });
}

export function domSuite(stage: Stage): void {
  it('6.1 a component that goes takes all it shows, and nothing else, wherever it stands', async () => {
    class Many extends Component {
      readonly text = parameter('');
      override render() {
        return html`text <b>${this.text}</b>${[1, 2].map((n) => html`<i>${n}</i>`)}${new MarkupString('<u>m</u>end')}`;
      }
    }
    const rendered = await show(
      stage,
      ['a', 'b', 'c'],
      (list) => html`<p>before</p>${list.map((text) => html`<${Many} @key=${text} text=${text} />`)}after`,
    );
    const one = (text: string): string => `text <b>${text}</b><i>1</i><i>2</i><u>m</u>end`;
    const all = (...texts: string[]): string => `<p>before</p>${texts.map(one).join('')}after`;
    expect(rendered.html()).toBe(all('a', 'b', 'c'));
    again(rendered, ['a', 'c']);
    expect(rendered.html()).toBe(all('a', 'c'));
    again(rendered, []);
    expect(rendered.html()).toBe(all());
    again(rendered, ['c', 'a']);
    expect(rendered.html()).toBe(all('c', 'a'));
  });

  it('6.2 a root clears its container; a container has one root at a time', async () => {
    class Shown extends Component {
      override render() {
        return html`<p>shown</p>`;
      }
    }
    const rendered = await show(stage, 1, () => html`<div id="inner">old <b>content</b></div>`);
    const inner = rendered.find('#inner');
    const app = createApp({ document: rendered.document as object });
    const root = app.rootComponents.add(Shown, inner as object);
    await app.start();
    expect(rendered.html()).toBe('<div id="inner"><p>shown</p></div>');
    expect(() => app.rootComponents.add(Shown, inner as object)).toThrow('STROP2025');
    root.dispose();
    expect(rendered.html()).toBe('<div id="inner"></div>');
    app.rootComponents.add(Shown, inner as object);
    expect(rendered.html()).toBe('<div id="inner"><p>shown</p></div>');
  });

  it('6.2 a selector that finds nothing is named', async () => {
    const rendered = await show(stage, 1, () => null);
    const app = createApp({ document: rendered.document as object });
    await app.start();
    expect(() => app.rootComponents.add(Sample, '#nowhere')).toThrow(
      "Could not find any element matching selector '#nowhere'.",
    );
  });

  it('6.3 SVG and MathML elements take their namespace, their content is HTML where they say so', async () => {
    const rendered = await show(
      stage,
      'x',
      (v) =>
        html`<svg><g><circle r="1"></circle></g><foreignObject><p>${v}</p></foreignObject><desc><em>d</em></desc></svg><math><mrow><mi>x</mi></mrow><mtext><b>${v}</b></mtext></math><i></i>`,
    );
    expect(
      kinds(rendered, [
        'svg',
        'g',
        'circle',
        'foreignObject',
        'p',
        'desc',
        'em',
        'math',
        'mrow',
        'mi',
        'mtext',
        'b',
        'i',
      ]),
    ).toEqual([
      'svg svg',
      'g svg',
      'circle svg',
      'foreignObject svg',
      'p html',
      'desc svg',
      'em html',
      'math math',
      'mrow math',
      'mi math',
      'mtext math',
      'b html',
      'i html',
    ]);
  });

  it('6.3 views, lists, components and fragments take the namespace of their place', async () => {
    // Told of the circle in HTML, where the document knows its elements.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    class Dot extends Component {
      readonly childContent = parameter.fragment();
      override render() {
        return html`<circle></circle>${this.childContent}`;
      }
    }
    const rendered = await show(
      stage,
      1,
      (v) =>
        html`<svg>${html`<g>${v}</g>`}${[1].map(() => html`<line @key=${v}></line>`)}<${Dot}><path></path><//></svg><math>${html`<mrow></mrow>`}</math><svg><foreignObject>${html`<p></p>`}<${Dot} /></foreignObject></svg>`,
    );
    expect(kinds(rendered, ['g', 'line', 'path', 'mrow', 'p'])).toEqual([
      'g svg',
      'line svg',
      'path svg',
      'mrow math',
      'p html',
    ]);
    const circles = rendered.findAll('circle').map(({ namespaceURI }) => namespaceURI === svgNamespace);
    expect(circles).toEqual([true, false]);
    again(rendered, 2);
    expect(kinds(rendered, ['line'])).toEqual(['line svg']);
    expect(warn).toHaveBeenCalledTimes(stage.name === 'page' ? 1 : 0);
  });

  it('6.3 the same template stands in HTML and in SVG', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const shared = (n: number): Renderable => html`<a title=${n}><text>${n}</text></a>`;
    const rendered = await show(stage, 1, (n) => html`<p>${shared(n)}</p><svg>${shared(n)}</svg>`);
    const found = (): boolean[] =>
      rendered.findAll('text').map(({ namespaceURI }) => namespaceURI === svgNamespace);
    expect(found()).toEqual([false, true]);
    again(rendered, 2);
    expect(rendered.html()).toBe(
      '<p><a title="2"><text>2</text></a></p><svg><a title="2"><text>2</text></a></svg>',
    );
    expect(warn).toHaveBeenCalledTimes(stage.name === 'page' ? 1 : 0);
  });

  it('6.3 a root takes the namespace of its container', async () => {
    class Shown extends Component {
      override render() {
        return html`<a></a>`;
      }
    }
    const rendered = await show(
      stage,
      1,
      () =>
        html`<svg id="svg"><foreignObject id="object"></foreignObject></svg><math id="math"></math><p id="p"></p>`,
    );
    for (const [id, namespace] of [
      ['object', 'http://www.w3.org/1999/xhtml'],
      ['svg', svgNamespace],
      ['math', mathNamespace],
      ['p', 'http://www.w3.org/1999/xhtml'],
    ] as const) {
      const container = rendered.find(`#${id}`);
      const app = createApp({ document: rendered.document as object });
      app.rootComponents.add(Shown, container as object);
      await app.start();
      expect([id, container.firstChild!.namespaceURI]).toEqual([id, namespace]);
    }
  });

  it('6.3 names of SVG keep their case, as do its attributes', async () => {
    const rendered = await show(
      stage,
      'pad',
      (v) =>
        html`<svg viewBox="0 0 1 1"><linearGradient spreadMethod=${v}></linearGradient><clipPath></clipPath></svg>`,
    );
    expect(rendered.html()).toBe(
      '<svg viewBox="0 0 1 1"><linearGradient spreadMethod="pad"></linearGradient><clipPath></clipPath></svg>',
    );
    again(rendered, null);
    expect(rendered.find('linearGradient').getAttribute('spreadMethod')).toBe(null);
  });

  it('6.3 links of old SVG work, written with xlink:href or without', async () => {
    const rendered = await show(
      stage,
      'b',
      (v) =>
        html`<svg><use xlink:href="#a"></use><use xlink:href="#${v}"></use><use xlink:href=${v}></use><use href=${v}></use></svg>`,
    );
    const found = (): (string | null)[] =>
      rendered.findAll('use').map((element) => element.getAttribute('href'));
    expect(found()).toEqual(['#a', '#b', 'b', 'b']);
    again(rendered, null);
    expect(found()).toEqual(['#a', '#', null, null]);
  });

  it('6.3 what a template element holds stands in its content', async () => {
    const rendered = await show(
      stage,
      { text: 'a', list: ['x'] },
      ({ text, list }) =>
        html`<div><template id=${text}><p class=${text}>${text}</p>static${list.map((item) => html`<i @key=${item}>${item}</i>`)}</template><u>${text}</u></div>`,
    );
    const element = rendered.find('template');
    const { content } = element as unknown as { content: StageElement };
    const shown = (): string =>
      (content.textContent ?? '') + (content.firstChild?.getAttribute('class') ?? '');
    expect([element.firstChild, shown()]).toEqual([null, 'astaticxa']);
    const paragraph = content.firstChild;
    again(rendered, { text: 'b', list: ['y', 'x'] });
    expect([element.getAttribute('id'), shown(), rendered.find('u').textContent]).toEqual([
      'b',
      'bstaticyxb',
      'b',
    ]);
    expectSameNodes([content.firstChild], [paragraph]);
    again(rendered, { text: 'c', list: [] });
    expect(shown()).toBe('cstaticc');
  });

  it('6.3 rows of a table need no body, and stand where they are written', async () => {
    const rendered = await show(
      stage,
      ['a', 'b'],
      (list) => html`<table>${list.map((text) => html`<tr @key=${text}><td>${text}</td></tr>`)}</table>`,
    );
    expect(rendered.html()).toBe('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>');
    again(rendered, ['b', 'c', 'a']);
    expect(rendered.html()).toBe('<table><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>a</td></tr></table>');
  });

  it('6.4 no attribute is a property: not innerHTML, muted or indeterminate', async () => {
    const rendered = await show(
      stage,
      'v',
      (v) => html`<p innerHTML=${v} textContent=${v}>kept</p><input type="checkbox" indeterminate=${true}>`,
    );
    const paragraph = rendered.find('p');
    expect([paragraph.textContent, paragraph.getAttribute('innerhtml')]).toEqual(['kept', 'v']);
    expect(rendered.find('input').getAttribute('indeterminate')).toBe('');
  });

  it('6.5 options that come later, in groups and from components, are selected then', async () => {
    class Group extends Component {
      readonly values = parameter.required<string[]>();
      override render() {
        return html`<optgroup label="g">${this.values.map((v) => html`<option value=${v}>${v}</option>`)}</optgroup>`;
      }
    }
    const rendered = await show(
      stage,
      ['a'],
      (list) => html`<select value="c"><${Group} values=${list} /></select>`,
    );
    again(rendered, ['a', 'b', 'c']);
    expect(rendered.find('select').value).toBe('c');
  });

  it('6.6 markup is nodes of its place: rows of a table, several roots, comments and text', async () => {
    const rendered = await show(
      stage,
      '<tr><td>1</td></tr><tr><td>2</td></tr>',
      (v) => html`<table><tbody>${new MarkupString(v)}</tbody></table>`,
    );
    expect(rendered.html()).toBe('<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>');
    again(rendered, '<!--kept--><tr></tr>');
    expect(rendered.find('tbody').firstChild!.nodeType).toBe(8);
    again(rendered, '');
    expect(rendered.html()).toBe('<table><tbody></tbody></table>');
    again(rendered, '<tr></tr>');
    expect(rendered.html()).toBe('<table><tbody><tr></tr></tbody></table>');
  });

  it('6.6 markup takes the namespace of its place', async () => {
    const rendered = await show(
      stage,
      0,
      () =>
        html`<svg>${new MarkupString('<g><linearGradient></linearGradient></g><rect/>')}</svg><math>${new MarkupString('<mi>x</mi>')}</math>`,
    );
    expect(kinds(rendered, ['g', 'linearGradient', 'rect', 'mi'])).toEqual([
      'g svg',
      'linearGradient svg',
      'rect svg',
      'mi math',
    ]);
  });

  it('6.6 between neighbours that come and go, markup keeps its place', async () => {
    const rendered = await show(
      stage,
      [true, '<i>1</i><i>2</i>', false] as [boolean, string, boolean],
      ([before, markup, after]) =>
        html`${before && html`<b>before</b>`}${new MarkupString(markup)}${after && html`<u>after</u>`}`,
    );
    expect(rendered.html()).toBe('<b>before</b><i>1</i><i>2</i>');
    again(rendered, [false, '', true]);
    expect(rendered.html()).toBe('<u>after</u>');
    again(rendered, [true, '<i>3</i>', true]);
    expect(rendered.html()).toBe('<b>before</b><i>3</i><u>after</u>');
  });

  it('6.7 moved elements keep what was typed', async () => {
    const rendered = await show(
      stage,
      ['a', 'b', 'c'],
      (list) => html`${list.map((key) => html`<input @key=${key} id=${key}>`)}`,
    );
    rendered.find('#a').value = 'typed';
    again(rendered, ['c', 'b', 'a']);
    expect(rendered.find('#a').value).toBe('typed');
    expect(rendered.findAll('input').map((element) => element.getAttribute('id'))).toEqual(['c', 'b', 'a']);
  });

  it('6.8 components are disposed before their elements go, handlers hear nothing afterwards', async () => {
    const log: string[] = [];
    class Child extends Component {
      element: StageElement | null = null;
      override render() {
        return html`<button @onclick=${() => log.push('click')}>x</button>`;
      }
      [Symbol.dispose]() {
        log.push(`dispose ${rendered.findAll('button')[0]?.isConnected}`);
      }
    }
    const rendered = await show(stage, true, (on) => html`${on && html`<${Child} />`}`);
    const button = rendered.find('button');
    rendered.fire(button, 'click');
    again(rendered, false);
    rendered.fire(button, 'click');
    expect([log, button.isConnected]).toEqual([['click', 'dispose true'], false]);
  });

  it('6 a list of a hundred thousand rows is shown, turned round, sorted, thinned and cleared', async () => {
    const count = 100_000;
    const rendered = await show(
      stage,
      Array.from({ length: count }, (_, i) => i),
      (list) => html`<ul>${list.map((i) => html`<li @key=${i}>${i}</li>`)}</ul>`,
    );
    const list = rendered.component.value as number[];
    const check = (next: number[]): void => {
      again(rendered, next);
      const items = rendered.findAll('li');
      expect([items.length, items[0]?.textContent, items.at(-1)?.textContent]).toEqual([
        next.length,
        next[0] === undefined ? undefined : String(next[0]),
        next.length === 0 ? undefined : String(next.at(-1)),
      ]);
    };
    check(list.toReversed());
    check([...list].sort((a, b) => ((a * 7919) % 100_003) - ((b * 7919) % 100_003)));
    check(list.filter((i) => i % 2 === 0));
    check([]);
  });

  it('6 components within components have no depth limit', async () => {
    class Nested extends Component {
      readonly depth = parameter(0);
      override render(): Renderable {
        return this.depth === 0 ? html`<b>end</b>` : html`<${Nested} depth=${this.depth - 1} />`;
      }
    }
    const rendered = await stage.render(Nested, { depth: 10_000 });
    expect(rendered.html()).toBe('<b>end</b>');
    rendered.setParameters({ depth: 9_999 });
    expect(rendered.html()).toBe('<b>end</b>');
    rendered.dispose();
    expect(rendered.html()).toBe('');
  });

  it('6 views within views are shown a few hundred deep; beyond what the stack holds it is reported', async () => {
    const nested = (depth: number): Renderable => {
      let view: Renderable = 'end';
      for (let i = 0; i < depth; i++) view = html`<i>${view}</i>`;
      return view;
    };
    const rendered = await show(stage, 300, (depth) => html`<p>${nested(depth)}</p><u>${depth}</u>`);
    expect(rendered.findAll('i').length).toBe(300);
    again(rendered, 100_000);
    // Firefox has an error of its own for that.
    expect((rendered.errors as Error[])[0]?.name).toMatch(/^(?:RangeError|InternalError)$/);
    expect(rendered.find('u').textContent).toBe('100000');
    again(rendered, 2);
    expect(rendered.html()).toBe('<p><i><i>end</i></i></p><u>2</u>');
  });
}
