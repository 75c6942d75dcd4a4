/** What a view shows and how an update changes it. */
import { bind, Component, ElementReference, html, MarkupString, parameter } from '@strop/renderer';
import { expect, it } from 'vitest';
import type { Stage } from '../support/stage.ts';

export function renderingSuite(stage: Stage): void {
  it('shows text, attributes, classes and styles, and changes only what changed', async () => {
    class Sample extends Component {
      text: unknown = 'one';
      title: unknown = 't';
      kind: unknown = 'a b';
      style: unknown = 'color: red';
      hidden: unknown = false;
      override render() {
        return html`<p title=${this.title} class=${this.kind} style=${this.style} hidden=${this.hidden} data-x="1 ${this.text}">Hello ${this.text}!</p>`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    expect(shown()).toBe('<p title="t" class="a b" data-x="1 one" style="color: red;">Hello one!</p>');
    Object.assign(component, { text: 'two', title: null, kind: 'b c', style: 'width: 1px', hidden: true });
    component.stateHasChanged();
    expect(shown()).toContain('Hello two!');
    expect(shown()).toContain('data-x="1 two"');
    expect(shown()).toContain('class="b c"');
    expect(shown()).toContain('style="width: 1px;"');
    expect(shown()).toContain(' hidden');
    expect(shown()).not.toContain('title');
  });

  it('shows nothing for null, undefined and booleans, and comes back', async () => {
    class Sample extends Component {
      value: unknown = null;
      override render() {
        return html`<p>a${this.value}b</p><i>${this.value}</i>`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    expect(shown()).toBe('<p>ab</p><i></i>');
    for (const value of [undefined, true, false, null]) {
      component.value = value;
      component.stateHasChanged();
      expect(shown()).toBe('<p>ab</p><i></i>');
    }
    component.value = 0;
    component.stateHasChanged();
    expect(shown()).toBe('<p>a0b</p><i>0</i>');
    component.value = html`<b>x</b>`;
    component.stateHasChanged();
    expect(shown()).toBe('<p>a<b>x</b>b</p><i><b>x</b></i>');
    component.value = 'text';
    component.stateHasChanged();
    expect(shown()).toBe('<p>atextb</p><i>text</i>');
    component.value = [html`<b>1</b>`, 'two', html`<u>3</u>`];
    component.stateHasChanged();
    expect(shown()).toBe('<p>a<b>1</b>two<u>3</u>b</p><i><b>1</b>two<u>3</u></i>');
    component.value = new MarkupString('<em>m</em>n');
    component.stateHasChanged();
    expect(shown()).toBe('<p>a<em>m</em>nb</p><i><em>m</em>n</i>');
    component.value = [];
    component.stateHasChanged();
    expect(shown()).toBe('<p>ab</p><i></i>');
  });

  it('takes a hole that began as text through every kind of value', async () => {
    class Sample extends Component {
      value: unknown = 'text';
      after = 'A';
      override render() {
        return html`<p>${this.value} <span class=${this.after}>${this.after}</span>${this.after}</p>`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    expect(shown()).toBe('<p>text <span class="A">A</span>A</p>');
    component.value = [html`<b>1</b>`, html`<b>2</b>`];
    component.after = 'B';
    component.stateHasChanged();
    expect(shown()).toBe('<p><b>1</b><b>2</b> <span class="B">B</span>B</p>');
    component.value = null;
    component.after = 'C';
    component.stateHasChanged();
    expect(shown()).toBe('<p> <span class="C">C</span>C</p>');
    component.value = 'end';
    component.stateHasChanged();
    expect(shown()).toBe('<p>end <span class="C">C</span>C</p>');
  });

  it('keeps the element of a condition that stays, and makes a new one for another branch', async () => {
    class Sample extends Component {
      on = true;
      override render() {
        return html`<div>${this.on ? html`<p>yes</p>` : html`<p>yes</p>`}</div>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    const first = find('p');
    component.stateHasChanged();
    expect(find('p')).toBe(first);
    component.on = false;
    component.stateHasChanged();
    expect(find('p')).not.toBe(first);
  });

  it('puts several roots, slots between them and nested lists in order', async () => {
    class Sample extends Component {
      groups: string[][] = [['a', 'b'], [], ['c']];
      tail: unknown = null;
      override render() {
        return html`${this.groups.map((group) => group.map((item) => html`<i>${item}</i>`))}<hr>${this.tail}<b>end</b>${this.tail}`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    expect(shown()).toBe('<i>a</i><i>b</i><i>c</i><hr><b>end</b>');
    component.groups = [['x'], ['a', 'b', 'y'], []];
    component.tail = 't';
    component.stateHasChanged();
    expect(shown()).toBe('<i>x</i><i>a</i><i>b</i><i>y</i><hr>t<b>end</b>t');
    component.groups = [];
    component.tail = [];
    component.stateHasChanged();
    expect(shown()).toBe('<hr><b>end</b>');
  });

  it('makes SVG elements in their namespace, also in views placed inside', async () => {
    class Sample extends Component {
      override render() {
        return html`<svg viewBox="0 0 1 1">${html`<linearGradient id="g"></linearGradient>`}<foreignObject>${html`<p>x</p>`}</foreignObject></svg>`;
      }
    }
    const { find } = await stage.render(Sample);
    expect(find('#g').namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(find('#g').localName).toBe('linearGradient');
    expect(find('svg').getAttribute('viewBox')).toBe('0 0 1 1');
    expect(find('p').namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });

  it('adds and takes away only its own class tokens and style properties', async () => {
    class Sample extends Component {
      kind = 'a b';
      style: unknown = { color: 'red', marginTop: '1px' };
      override render() {
        return html`<p class="x ${this.kind}" style=${this.style}></p>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    find('p').classList.add('library');
    find('p').style.setProperty('height', '5px');
    component.kind = 'b c';
    component.style = { color: 'blue' };
    component.stateHasChanged();
    expect(find('p').getAttribute('class')).toBe('x b library c');
    expect(find('p').getAttribute('style')).toBe('color: blue; height: 5px;');
  });

  it('shows a style object that was mutated in place, and leaves what others declared', async () => {
    const style: Record<string, string | null> = { color: 'red', width: '1px', height: '2px' };
    class Sample extends Component {
      splat = {};
      override render() {
        return html`${['a', 'b'].map((key) => html`<p @key=${key} style=${style}></p>`)}<b ...${this.splat} style=${style}></b>`;
      }
    }
    const { component, findAll, operations } = await stage.render(Sample);
    const all = [...findAll('p'), ...findAll('b')];
    const styles = (): unknown[] => all.map((one) => one.getAttribute('style'));
    expect(styles()).toEqual(all.map(() => 'color: red; width: 1px; height: 2px;'));
    all[0]!.style.setProperty('top', '3px');
    delete style['width'];
    style['color'] = 'blue';
    style['height'] = null;
    component.stateHasChanged();
    expect(styles()).toEqual(['color: blue; top: 3px;', 'color: blue;', 'color: blue;']);
    operations();
    component.stateHasChanged();
    expect(operations()).toEqual([]);
  });

  it('makes later rows with the style an object has by then', async () => {
    const style: Record<string, string> = { color: 'red' };
    class Sample extends Component {
      count = 1;
      override render() {
        return html`${Array.from({ length: this.count }, (_, key) => html`<p @key=${key} style=${style}></p>`)}`;
      }
    }
    const { component, findAll } = await stage.render(Sample);
    style['color'] = 'blue';
    component.count = 2;
    component.stateHasChanged();
    expect(findAll('p')[1]!.getAttribute('style')).toBe('color: blue;');
  });

  it('splats attributes, the last one of a name winning, also with null', async () => {
    class Sample extends Component {
      props: Record<string, unknown> | null = { title: 'a', hidden: true, CLASS: 'x' };
      clicks = 0;
      override render() {
        return html`<p title="first" ...${this.props} hidden=${false} data-end="1">x</p>`;
      }
    }
    const { component, html: shown, find, fire } = await stage.render(Sample);
    expect(shown()).toBe('<p title="a" class="x" data-end="1">x</p>');
    component.props = { title: null, onclick: () => component.clicks++ };
    component.stateHasChanged();
    expect(shown()).toBe('<p data-end="1">x</p>');
    fire(find('p'), 'click');
    expect(component.clicks).toBe(1);
    component.props = null;
    component.stateHasChanged();
    expect(shown()).toContain('title="first"');
    fire(find('p'), 'click');
    expect(component.clicks).toBe(1);
  });

  it('never looks into an empty element, whatever is put there', async () => {
    class Sample extends Component {
      readonly host = new ElementReference();
      n = 0;
      override render() {
        return html`<div id="host" @ref=${this.host} data-n=${this.n}></div><p>${this.n}</p>`;
      }
    }
    const { component, find, document } = await stage.render(Sample);
    const put = document.createElement('canvas');
    find('#host').insertBefore(put, null);
    for (let i = 1; i <= 200; i++) {
      component.n = i;
      component.stateHasChanged();
    }
    expect(find('#host').firstChild).toBe(put);
    expect(find('#host').getAttribute('data-n')).toBe('200');
    expect(put.nextSibling).toBe(null);
  });

  it('renders an element with a key anew when the key changes', async () => {
    class Sample extends Component {
      id = 1;
      override render() {
        return html`<div><input @key=${this.id} value="x"><p>${this.id}</p></div>`;
      }
    }
    const { component, find, html: shown } = await stage.render(Sample);
    const before = find('input');
    component.stateHasChanged();
    expect(find('input')).toBe(before);
    component.id = 2;
    component.stateHasChanged();
    expect(find('input')).not.toBe(before);
    expect(shown()).toBe('<div><input value="x"><p>2</p></div>');
  });

  it('passes parameters, content and templates to components', async () => {
    class Card extends Component {
      readonly title = parameter('untitled');
      readonly childContent = parameter.fragment();
      readonly row = parameter.fragment<number>();
      override render() {
        return html`<section><h2>${this.title}</h2>${this.childContent}${[1, 2].map((n) => this.row?.(n))}</section>`;
      }
    }
    class Sample extends Component {
      name = 'Ada';
      override render() {
        return html`<${Card} title="A ${this.name}" row=${(n: number) => html`<i>${n}${this.name}</i>`}><b>${this.name}</b><//><${Card} />`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    expect(shown()).toBe(
      '<section><h2>A Ada</h2><b>Ada</b><i>1Ada</i><i>2Ada</i></section><section><h2>untitled</h2></section>',
    );
    component.name = 'Eve';
    component.stateHasChanged();
    expect(shown()).toContain('<h2>A Eve</h2><b>Eve</b><i>1Eve</i>');
  });

  it('binds text, checkboxes, selects and numbers both ways', async () => {
    class Sample extends Component {
      text = 'a';
      on = false;
      choice = 'two';
      count = 1;
      override render() {
        return html`<input id="t" @bind=${bind(this, 'text')} @bind:event="oninput"><input id="c" type="checkbox" @bind=${bind(this, 'on')}><select @bind=${bind(this, 'choice')}>${['one', 'two'].map((o) => html`<option value=${o}>${o}</option>`)}</select><input id="n" type="number" @bind=${bind(this, 'count')}><p>${this.text}|${String(this.on)}|${this.choice}|${this.count}</p>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    expect(find('#t').value).toBe('a');
    expect(find('select').value).toBe('two');
    expect(find('#n').value).toBe('1');
    find('#t').value = 'abc';
    fire(find('#t'), 'input');
    find('#c').checked = true;
    fire(find('#c'), 'change');
    find('select').value = 'one';
    fire(find('select'), 'change');
    find('#n').value = '42';
    fire(find('#n'), 'change');
    expect(find('p').textContent).toBe('abc|true|one|42');
    component.text = 'model';
    component.on = false;
    component.choice = 'two';
    component.stateHasChanged();
    expect(find('#t').value).toBe('model');
    expect(find('#c').checked).toBe(false);
    expect(find('select').value).toBe('two');
  });

  it('leaves what is being typed alone, and shows a rewritten value', async () => {
    class Sample extends Component {
      #name = 'a';
      renders = 0;
      override render() {
        this.renders++;
        return html`<input @bind=${bind({ get: () => this.#name, set: (value) => (this.#name = value.toUpperCase().slice(0, 3)) })}><p>${this.renders}</p>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    find('input').value = 'typing';
    component.stateHasChanged();
    expect(find('input').value).toBe('typing');
    fire(find('input'), 'change');
    expect(find('input').value).toBe('TYP');
    find('input').value = 'typ2';
    fire(find('input'), 'change');
    expect(find('input').value).toBe('TYP');
  });
}
