/** Static markup (reference 1.7), splats (1.8), child content and templates (1.9), white space (1.10), encoding (1.5). */
import {
  Component,
  EventCallback,
  html,
  MarkupString,
  parameter,
  type Renderable,
  type RenderFragment,
} from '@strop/renderer';
import { expect, it } from 'vitest';
import { again, show } from '../../support/sample.ts';
import { expectSameNodes, type Stage } from '../../support/stage.ts';

class Card extends Component {
  readonly title = parameter('');
  readonly header = parameter.fragment();
  readonly footer = parameter.fragment<string>();
  readonly childContent = parameter.fragment();
  override render() {
    return html`<section title=${this.title}>${this.header}<p>${this.childContent}</p>${this.footer?.('f')}</section>`;
  }
}

/** A generic component: a template for any kind of item. */
class List<T> extends Component {
  readonly items = parameter.required<readonly T[]>();
  readonly row = parameter.fragment<T>();
  readonly empty = parameter.fragment();
  override render() {
    if (this.items.length === 0) return html`<em>${this.empty}</em>`;
    return html`<ul>${this.items.map((item) => html`<li>${this.row?.(item)}</li>`)}</ul>`;
  }
}

export function templatesSuite(stage: Stage): void {
  it('1.4 comments of a template are left out, with what is in them', async () => {
    const rendered = await show(stage, 'x', (v) => html`a<!-- no ${v} <b> -->b<!---->${v}`);
    expect(rendered.html()).toBe('abx');
  });

  it('1.5 text is text, whatever it looks like; markup must say so', async () => {
    const rendered = await show(
      stage,
      '<b>&amp;</b>',
      (v) => html`<p>${v}</p><q>${new MarkupString(String(v))}</q>`,
    );
    expect(rendered.find('p').textContent).toBe('<b>&amp;</b>');
    expect(rendered.find('q').firstChild!.localName).toBe('b');
    expect(rendered.find('q').textContent).toBe('&');
  });

  it('1.5 null is no text, and a fragment that is null nothing', async () => {
    const rendered = await show(stage, null as unknown, (v) => html`<p>a${v}b</p>`);
    expect(rendered.html()).toBe('<p>ab</p>');
    again(rendered, undefined);
    expect(rendered.html()).toBe('<p>ab</p>');
  });

  it('1.7 static markup is never touched after it was made, whatever others did to it', async () => {
    const rendered = await show(
      stage,
      1,
      (v) => html`<div><h1 class="a">Static <b>text</b></h1><p>${v}</p></div>`,
    );
    const heading = rendered.find('h1');
    heading.setAttribute('class', 'theirs');
    heading.firstChild!.nodeValue = 'Theirs ';
    heading.insertBefore(rendered.document.createElement('u'), null);
    heading.removeChild(rendered.find('b'));
    again(rendered, 2);
    expect(rendered.html()).toBe('<div><h1 class="theirs">Theirs <u></u></h1><p>2</p></div>');
    expectSameNodes([rendered.find('h1')], [heading]);
  });

  it('1.8 null and undefined splat nothing', async () => {
    const rendered = await show(stage, null as unknown, (v) => html`<p lang="en" ...${v} title="t"></p>`);
    const shown = (): (string | null)[] =>
      ['lang', 'title'].map((name) => rendered.find('p').getAttribute(name));
    expect(shown()).toEqual(['en', 't']);
    again(rendered, undefined);
    expect(shown()).toEqual(['en', 't']);
  });

  it('1.8 the last one of a name wins, in whatever case; null and false take it away', async () => {
    const rendered = await show(
      stage,
      { TITLE: 'splat', 'data-a': 1 } as object,
      (v) => html`<p title="first" ...${v} data-a="last"></p>`,
    );
    const shown = (): (string | null)[] =>
      ['title', 'data-a'].map((name) => rendered.find('p').getAttribute(name));
    expect(shown()).toEqual(['splat', 'last']);
    again(rendered, { title: null });
    expect(shown()).toEqual([null, 'last']);
    again(rendered, { title: false });
    expect(shown()).toEqual([null, 'last']);
    again(rendered, { title: true });
    expect(shown()).toEqual(['', 'last']);
    again(rendered, {});
    expect(shown()).toEqual(['first', 'last']);
  });

  it('1.8 before or after a splat says who wins between a component and its caller', async () => {
    class First extends Component {
      readonly rest = parameter.unmatched();
      override render() {
        return html`<i ...${this.rest} extra="own"></i><b extra="own" ...${this.rest}></b>`;
      }
    }
    const rendered = await show(stage, 'call', (v) => html`<${First} extra=${v} />`);
    expect(rendered.html()).toBe('<i extra="own"></i><b extra="call"></b>');
  });

  it('1.8 handlers are splatted, also as callbacks; a text under the same name is an attribute', async () => {
    const log: string[] = [];
    const rendered = await show(
      stage,
      { onclick: () => log.push('function') } as object,
      (v) => html`<b ...${v}></b>`,
    );
    const button = rendered.find('b');
    rendered.fire(button, 'click');
    again(rendered, { onclick: new EventCallback(null, () => void log.push('callback')) });
    rendered.fire(button, 'click');
    expect(button.getAttribute('onclick')).toBe(null);
    again(rendered, { onclick: 'return 1' });
    expect(button.getAttribute('onclick')).toBe('return 1');
    again(rendered, { onclick: () => log.push('again') });
    expect(button.getAttribute('onclick')).toBe(null);
    rendered.fire(button, 'click');
    again(rendered, {});
    rendered.fire(button, 'click');
    expect(log).toEqual(['function', 'callback', 'again']);
  });

  it('1.8 in SVG, names keep their case, and those that differ by it are two', async () => {
    const rendered = await show(
      stage,
      { viewBox: '0 0 9 9' } as object,
      (v) => html`<svg viewBox="0 0 1 1" ...${v}><path ...${v}></path></svg>`,
    );
    expect(rendered.html()).toBe('<svg viewBox="0 0 9 9"><path viewBox="0 0 9 9"></path></svg>');
    again(rendered, {});
    expect(rendered.html()).toBe('<svg viewBox="0 0 1 1"><path></path></svg>');
  });

  it('1.8 what is splatted on a component are its parameters, the last one of a name wins', async () => {
    const rendered = await show(
      stage,
      { title: 'splat' } as object,
      (v) => html`<${Card} title="first" ...${v} /><${Card} ...${v} title="last" />`,
    );
    const titles = rendered.findAll('section').map((element) => element.getAttribute('title'));
    expect(titles).toEqual(['splat', 'last']);
  });

  it('1.9 what stands between the tags is childContent; other fragments are named', async () => {
    const rendered = await show(
      stage,
      'x',
      (v) =>
        html`<${Card} header=${html`<h1>${v}</h1>`} footer=${(text: string) => html`<u>${text}${v}</u>`}><b>${v}</b>text<//>`,
    );
    expect(rendered.html()).toBe('<section title><h1>x</h1><p><b>x</b>text</p><u>fx</u></section>');
    const before = ['h1', 'b', 'u'].map(rendered.find);
    again(rendered, 'y');
    expect(rendered.html()).toBe('<section title><h1>y</h1><p><b>y</b>text</p><u>fy</u></section>');
    expectSameNodes(['h1', 'b', 'u'].map(rendered.find), before);
  });

  it('1.9 what stands between the tags counts before a parameter of the name childContent', async () => {
    const rendered = await show(
      stage,
      { childContent: html`<i>splat</i>` },
      (v) => html`<${Card} ...${v}><b>between</b><//><${Card} ...${v} />`,
    );
    expect(rendered.html()).toBe(
      '<section title><p><b>between</b></p></section><section title><p><i>splat</i></p></section>',
    );
  });

  it('1.9 no content is no fragment', async () => {
    const seen: unknown[] = [];
    class Child extends Component {
      readonly childContent = parameter.fragment();
      override render() {
        seen.push(this.childContent);
        return html`[${this.childContent}]`;
      }
    }
    const rendered = await show(stage, 0, () => html`<${Child} /><${Child}> <//>`);
    expect([rendered.html(), seen]).toEqual(['[][]', [undefined, undefined]]);
  });

  it('1.9 a generic component gives its template a context of its type', async () => {
    interface Pet {
      name: string;
    }
    const row: RenderFragment<Pet> = (pet) => html`<b>${pet.name}</b>`;
    const rendered = await show(
      stage,
      [{ name: 'Ada' }, { name: 'Bo' }] as Pet[],
      (pets) => html`<${List<Pet>} items=${pets} row=${row} empty=${html`none`} />`,
    );
    expect(rendered.html()).toBe('<ul><li><b>Ada</b></li><li><b>Bo</b></li></ul>');
    again(rendered, []);
    expect(rendered.html()).toBe('<em>none</em>');
  });

  it('1.9 templates nest, each with a context of its own', async () => {
    const rendered = await show(
      stage,
      [[1, 2], [3]],
      (rows) =>
        html`<${List<number[]>} items=${rows} row=${(row: number[]) => html`<${List<number>} items=${row} row=${(n: number) => html`${row.length}:${n}`} />`} />`,
    );
    expect(rendered.html()).toBe(
      '<ul><li><ul><li>2:1</li><li>2:2</li></ul></li><li><ul><li>1:3</li></ul></li></ul>',
    );
  });

  it('1.9 a template between the tags is given the context too', async () => {
    class Give extends Component {
      readonly childContent = parameter.fragment<number>();
      override render() {
        return html`${this.childContent?.(1)}${this.childContent?.(2)}`;
      }
    }
    const rendered = await show(
      stage,
      'v',
      (v) => html`<${Give}>${(n: number) => html`<i>${v}${n}</i>`}<//>`,
    );
    expect(rendered.html()).toBe('<i>v1</i><i>v2</i>');
  });

  it('1.9 content passes through components, and its handlers render who wrote it', async () => {
    class Outer extends Component {
      readonly childContent = parameter.fragment();
      override render() {
        return html`<${Card}>${this.childContent}<//>`;
      }
    }
    class Writer extends Component {
      n = 0;
      override render() {
        return html`<${Outer}><button @onclick=${() => this.n++}>${this.n}</button><//>`;
      }
    }
    const { find, fire } = await stage.render(Writer);
    const button = find('button');
    fire(button, 'click');
    fire(button, 'click');
    expect(button.textContent).toBe('2');
  });

  it('1.9 a component shows itself for what is in it', async () => {
    interface Node {
      readonly name: string;
      readonly children: readonly Node[];
    }
    class Tree extends Component {
      readonly node = parameter.required<Node>();
      override render(): Renderable {
        const { name, children } = this.node;
        return html`<li>${name}${children.length > 0 ? html`<ul>${children.map((node) => html`<${Tree} @key=${node.name} node=${node} />`)}</ul>` : null}</li>`;
      }
    }
    const leaf = (name: string): Node => ({ name, children: [] });
    const root: Node = { name: 'r', children: [leaf('a'), { name: 'b', children: [leaf('c'), leaf('d')] }] };
    const rendered = await show(stage, root, (node) => html`<${Tree} node=${node} />`);
    expect(rendered.html()).toBe('<li>r<ul><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li></ul></li>');
    const items = rendered.findAll('li');
    again(rendered, { name: 'r', children: [root.children[1], root.children[0]] });
    expect(rendered.html()).toBe('<li>r<ul><li>b<ul><li>c</li><li>d</li></ul></li><li>a</li></ul></li>');
    expectSameNodes(rendered.findAll('li'), [items[0], items[2], items[3], items[4], items[1]]);
  });

  it('1.9 content shown twice is two trees, each with its own elements, instances and state', async () => {
    let made = 0;
    class Inner extends Component {
      readonly number: number = ++made;
      n = 0;
      override render() {
        return html`<button @onclick=${() => this.n++}>${this.number}:${this.n}</button>`;
      }
    }
    class Twice extends Component {
      readonly twice = parameter(true);
      readonly childContent = parameter.fragment();
      override render() {
        return html`<p>${this.childContent}</p>${this.twice ? html`<div>${this.childContent}</div>` : null}`;
      }
    }
    const rendered = await show(
      stage,
      [true, 'a'] as [boolean, string],
      ([twice, text]) => html`<${Twice} twice=${twice}>${text}<input><${Inner} /><//>`,
    );
    rendered.findAll('input')[1]!.value = 'typed';
    rendered.fire(rendered.findAll('button')[1]!, 'click');
    const shown = (): string[] => rendered.findAll('button').map(({ textContent }) => textContent!);
    expect(shown()).toEqual(['1:0', '2:1']);
    again(rendered, [true, 'b']);
    expect(shown()).toEqual(['1:0', '2:1']);
    expect(rendered.html()).toBe(
      '<p>b<input><button>1:0</button></p><div>b<input><button>2:1</button></div>',
    );
    expect(rendered.findAll('input')[1]!.value).toBe('typed');
    again(rendered, [false, 'c']);
    again(rendered, [true, 'c']);
    expect(shown()).toEqual(['1:0', '3:0']);
  });

  it('1.9 content that wanders to another place is another tree; around it nothing changes', async () => {
    class Frame extends Component {
      readonly place = parameter('');
      readonly childContent = parameter.fragment();
      override render() {
        const { place, childContent } = this;
        return html`<p>${place === 'p' ? childContent : null}</p><div>${place === 'div' ? childContent : 'none'}</div>`;
      }
    }
    const rendered = await show(stage, 'p', (place) => html`<${Frame} place=${place}><i>x</i><//>`);
    const around = ['p', 'div'].map((name) => rendered.find(name));
    const inner = rendered.find('i');
    for (const place of ['div', 'p', '', 'div']) {
      again(rendered, place);
      expect(rendered.html()).toBe(
        `<p>${place === 'p' ? '<i>x</i>' : ''}</p><div>${place === 'div' ? '<i>x</i>' : 'none'}</div>`,
      );
      expect(rendered.findAll('i').includes(inner)).toBe(false);
      expectSameNodes(
        ['p', 'div'].map((name) => rendered.find(name)),
        around,
      );
    }
  });

  it('1.9 a fragment may be asked for at any time, also in a handler', async () => {
    class Later extends Component {
      readonly row = parameter.fragment<number>();
      shown: Renderable = null;
      override render() {
        return html`<button @onclick=${() => (this.shown = [1, 2].map((n) => this.row!(n)))}>go</button>${this.shown}`;
      }
    }
    class Parent extends Component {
      clicks = 0;
      override render() {
        return html`<${Later} row=${(n: number) => html`<i @onclick=${() => this.clicks++}>${n}</i>`} /><b>${this.clicks}</b>`;
      }
    }
    const rendered = await stage.render(Parent);
    rendered.fire(rendered.find('button'), 'click');
    rendered.fire(rendered.findAll('i')[1]!, 'click');
    expect(rendered.html()).toBe('<button>go</button><i>1</i><i>2</i><b>1</b>');
  });

  it('1.9 a loop variable is captured by value', async () => {
    const fragments: RenderFragment[] = [];
    for (let i = 0; i < 3; i++) fragments.push(() => html`<i>${i}</i>`);
    const rendered = await show(stage, fragments, (list) => html`${list}`);
    expect(rendered.html()).toBe('<i>0</i><i>1</i><i>2</i>');
  });

  it('1.10 white space goes at the start and end of templates, elements and content, and stays elsewhere', async () => {
    const rendered = await show(
      stage,
      'y',
      (v) => html`
        <p>
          <b>x</b> ${v}
          <i>  hello </i>
        </p>
        <${Card}>
          <u>z</u>
        <//>
      `,
    );
    const paragraph = rendered.find('p').textContent!;
    expect(paragraph.replace(/\s+/g, ' ')).toBe('x y hello ');
    expect(rendered.find('i').textContent).toBe('  hello ');
    expect(rendered.find('section').textContent).toBe('z');
    expect(rendered.container.firstChild === rendered.find('p')).toBe(true);
  });

  it('1.10 a list brings no white space between its items', async () => {
    const rendered = await show(
      stage,
      [1, 2],
      (list) => html`
        <ul>
          ${list.map(
            (n) => html`
              <li>${n}</li>
            `,
          )}
        </ul>
      `,
    );
    expect(rendered.html()).toBe('<ul><li>1</li><li>2</li></ul>');
  });

  it('1.10 in pre and textarea every blank counts', async () => {
    const rendered = await show(stage, 'v', (v) => html`<pre>\n  a\n  ${v} </pre><textarea> b </textarea>`);
    expect(rendered.find('pre').textContent).toBe('  a\n  v ');
    expect(rendered.find('textarea').value).toBe(' b ');
  });
}
