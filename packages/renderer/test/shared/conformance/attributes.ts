/** Attribute values on elements (reference 1.6), and the special ones of form fields (6.5, last lines of 7.6). */
import { bind, Component, EventCallback, html, parameter } from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import type { Rendered, Stage } from '../../support/stage.ts';

/** A component whose view is made from one value. */
function showing(
  view: (value: unknown) => unknown,
  initial: unknown,
): new () => Component & { value: unknown } {
  return class extends Component {
    value = initial;
    override render() {
      return view(this.value) as string;
    }
  };
}

function show(rendered: Rendered<Component & { value: unknown }>, value: unknown): void {
  rendered.component.value = value;
  rendered.component.stateHasChanged();
}

export function attributesSuite(stage: Stage): void {
  it('1.6 null, undefined and false leave an attribute out; true is empty; anything else its text', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const rendered = await stage.render(
      showing((v) => html`<p title=${v} aria-busy="${v}" data-x=${v}></p>`, null),
    );
    const { find } = rendered;
    const shown = (): (string | null)[] =>
      ['title', 'aria-busy', 'data-x'].map((name) => find('p').getAttribute(name));
    for (const [value, expected] of [
      [null, null],
      ['text', 'text'],
      [undefined, null],
      [true, ''],
      [false, null],
      ['false', 'false'],
      ['', ''],
      [0, '0'],
      [12.5, '12.5'],
      [10n, '10'],
      [{ toString: () => 'object' }, 'object'],
      [[1, 2], '1,2'],
      [() => {}, null],
      [null, null],
    ] as const) {
      show(rendered, value);
      expect(shown()).toEqual([expected, expected, expected]);
    }
    // That a function is nothing is told, once for each place.
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('1.6 a literal is text, a minimised attribute is empty', async () => {
    const { find } = await stage.render(
      showing(() => html`<button disabled title="a &amp; b" hidden=""></button>`, null),
    );
    expect(['disabled', 'title', 'hidden'].map((name) => find('button').getAttribute(name))).toEqual([
      '',
      'a & b',
      '',
    ]);
  });

  it('1.6 a mixed value is joined, null parts empty, and the attribute always there', async () => {
    const rendered = await stage.render(
      showing(
        (v) => html`<p class="a ${v}" title="${v}${v}" data-x="${v}-${v}" style="color: ${v}"></p>`,
        null,
      ),
    );
    const { find } = rendered;
    const shown = (): (string | null)[] =>
      ['class', 'title', 'data-x'].map((name) => find('p').getAttribute(name));
    expect(shown()).toEqual(['a ', '', '-']);
    show(rendered, 'red');
    expect(shown()).toEqual(['a red', 'redred', 'red-red']);
    // A boolean in a class is hardly meant so: development says it.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show(rendered, false);
    expect(shown()).toEqual(['a false', 'falsefalse', 'false-false']);
    expect(warn.mock.calls.map(([text]) => String(text).slice(0, 9))).toEqual(['STROP2118']);
    show(rendered, undefined);
    expect(shown()).toEqual(['a ', '', '-']);
  });

  it('1.6 class and style are attributes like others: text, present when empty, absent for null', async () => {
    const rendered = await stage.render(showing((v) => html`<p class=${v}></p>`, ''));
    const { find } = rendered;
    expect(find('p').getAttribute('class')).toBe('');
    for (const [value, expected] of [
      ['a b', 'a b'],
      [null, null],
      ['c', 'c'],
      ['', ''],
      [true, ''],
      [false, null],
    ] as const) {
      show(rendered, value);
      expect(find('p').getAttribute('class')).toBe(expected);
    }
  });

  it('1.6 a function under a name that begins with on is a handler; a text is the attribute', async () => {
    const log: string[] = [];
    const rendered = await stage.render(
      showing(
        (v) => html`<b onclick=${v} ontoggled=${v}></b>`,
        () => log.push('f'),
      ),
    );
    const { find, fire } = rendered;
    fire(find('b'), 'click');
    fire(find('b'), 'toggled');
    expect([log, find('b').getAttribute('onclick')]).toEqual([['f', 'f'], null]);
    show(rendered, null);
    fire(find('b'), 'click');
    show(rendered, 'return 1');
    expect([log.length, find('b').getAttribute('ontoggled')]).toEqual([2, 'return 1']);
    fire(find('b'), 'toggled');
    expect(log.length).toBe(2);
  });

  it('1.6 an EventCallback under such a name is a handler where it has one, else nothing', async () => {
    class Child extends Component {
      readonly onDone = parameter<EventCallback<unknown>>();
      override render() {
        return html`<b onclick=${this.onDone} title=${this.onDone}></b>`;
      }
    }
    class Parent extends Component {
      n = 0;
      override render() {
        return html`<i id="one"><${Child} onDone=${() => this.n++} /></i><i id="two"><${Child} /></i>`;
      }
    }
    const { component, findAll, fire, html: shown } = await stage.render(Parent);
    for (const element of findAll('b')) fire(element, 'click');
    expect(component.n).toBe(1);
    expect(shown()).toBe('<i id="one"><b></b></i><i id="two"><b></b></i>');
    expect(EventCallback.empty.hasDelegate).toBe(false);
  });

  it('1.6 parameters of a component keep their type, also null and false', async () => {
    const seen: unknown[] = [];
    class Child extends Component {
      readonly one = parameter<unknown>('default');
      readonly two = parameter<unknown>('default');
      readonly text = parameter('');
      readonly flag = parameter(false);
      override render() {
        seen.push(this.one, this.two, this.text, this.flag);
        return null;
      }
    }
    await stage.render(showing((v) => html`<${Child} one=${v} two=${false} text="abc" flag />`, null));
    expect(seen).toEqual([null, false, 'abc', true]);
  });

  it('6.5 checked is a property of an input, never an attribute; elsewhere an attribute', async () => {
    const rendered = await stage.render(
      showing((v) => html`<input type="checkbox" checked=${v}><b checked=${v}></b>`, true),
    );
    const { find } = rendered;
    const shown = (): unknown[] => [
      find('input').checked,
      find('input').getAttribute('checked'),
      find('b').getAttribute('checked'),
    ];
    expect(shown()).toEqual([true, null, '']);
    show(rendered, false);
    expect(shown()).toEqual([false, null, null]);
    show(rendered, 'yes');
    expect(shown()).toEqual([true, null, 'yes']);
    show(rendered, null);
    expect(shown()).toEqual([false, null, null]);
  });

  it('6.5 value of the three fields is a property; taken away it clears the field', async () => {
    const rendered = await stage.render(
      showing((v) => html`<input value=${v}><textarea value=${v}></textarea><li value=${v}></li>`, 'a'),
    );
    const { find } = rendered;
    expect([find('input').value, find('input').getAttribute('value'), find('textarea').value]).toEqual([
      'a',
      null,
      'a',
    ]);
    expect(find('li').getAttribute('value')).toBe('a');
    for (const empty of [null, undefined, false]) {
      show(rendered, 'b');
      expect([find('input').value, find('textarea').value]).toEqual(['b', 'b']);
      show(rendered, empty);
      expect([find('input').value, find('textarea').value, find('li').getAttribute('value')]).toEqual([
        '',
        '',
        null,
      ]);
    }
  });

  it('6.5 a literal value chooses the option of a select, and fills a text area', async () => {
    const { component, find } = await stage.render(
      showing(
        (v) =>
          html`<select value="b"><option>a</option><option>b</option>${v}</select><textarea value="text"></textarea>`,
        html`<option>c</option>`,
      ),
    );
    expect([find('select').value, find('textarea').value]).toEqual(['b', 'text']);
    find('select').value = 'a';
    component.value = null;
    component.stateHasChanged();
    expect([find('select').value, find('select').getAttribute('value')]).toEqual(['a', null]);
  });

  it('6.5 value before min, max and type is not cut by them, first or later', async () => {
    class Sample extends Component {
      value = 210;
      max = 250;
      override render() {
        const props = { value: this.value, max: this.max, type: 'range' };
        return html`<input id="hole" value=${this.value} min="0" max=${this.max} type="range"><input id="splat" ...${props}>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    expect([find('#hole').value, find('#splat').value]).toEqual(['210', '210']);
    component.value = 900;
    component.max = 1000;
    component.stateHasChanged();
    expect([find('#hole').value, find('#splat').value]).toEqual(['900', '900']);
  });

  it('6.5 a time loses seconds of 00, and all seconds without a step', async () => {
    const rendered = await stage.render(
      showing(
        (v) =>
          html`<input id="plain" type="time" value=${v}><input id="step" type="time" step="1" value=${v}><input id="local" type="datetime-local" value=${`2020-01-02T${String(v)}`}><input id="text" value=${v}>`,
        '10:20:30',
      ),
    );
    const { find } = rendered;
    const shown = (): string[] => ['plain', 'step', 'local', 'text'].map((id) => find(`#${id}`).value);
    expect(shown()).toEqual(['10:20', '10:20:30', '2020-01-02T10:20', '10:20:30']);
    show(rendered, '11:22:00');
    expect(shown()).toEqual(['11:22', '11:22', '2020-01-02T11:22', '11:22:00']);
  });

  it('6.5 a select takes a value once it has the option, and then forgets it', async () => {
    class Sample extends Component {
      value: unknown = 'D';
      items = ['A', 'B', 'C'];
      override render() {
        return html`<select value=${this.value}>${this.items.map((item) => html`<option @key=${item} value=${item}>${item}</option>`)}</select>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    const select = find('select');
    const update = (): string => {
      component.stateHasChanged();
      return select.value;
    };
    expect(select.value).toBe('');
    component.items.push('D');
    expect(update()).toBe('D');
    component.items.pop();
    const browsersChoice = update();
    expect(browsersChoice).not.toBe('D');
    component.items.push('D');
    expect(update()).toBe(browsersChoice);
    component.value = 'B';
    expect(update()).toBe('B');
    component.value = null;
    expect(update()).toBe('');
  });

  it('6.5 a select with multiple takes a list; options that come later are selected too', async () => {
    class Sample extends Component {
      value: unknown = ['A', 'D'];
      items = ['A', 'B'];
      override render() {
        return html`<select multiple value=${this.value}>${this.items.map((item) => html`<option @key=${item} value=${item}>${item}</option>`)}</select>`;
      }
    }
    const { component, findAll } = await stage.render(Sample);
    const selected = (): string[] =>
      (findAll('option') as unknown as { selected: boolean; value: string }[])
        .filter((option) => option.selected)
        .map((option) => option.value);
    expect(selected()).toEqual(['A']);
    component.items.push('D');
    component.stateHasChanged();
    expect(selected()).toEqual(['A', 'D']);
    component.value = null;
    component.stateHasChanged();
    expect(selected()).toEqual([]);
  });

  it('6.5 value of an option is an attribute, also when it is empty, and goes with null', async () => {
    const rendered = await stage.render(
      showing((v) => html`<select><option>first</option><option value=${v}>text</option></select>`, ''),
    );
    const option = rendered.findAll('option')[1]!;
    expect([option.getAttribute('value'), option.value]).toEqual(['', '']);
    show(rendered, null);
    expect([option.getAttribute('value'), option.value]).toEqual([null, 'text']);
    show(rendered, 5);
    expect(option.value).toBe('5');
  });

  it('6.5 selected of an option is an attribute, the default only', async () => {
    const rendered = await stage.render(
      showing((v) => html`<select><option>a</option><option selected=${v}>b</option></select>`, true),
    );
    const { find, findAll } = rendered;
    expect([find('select').value, findAll('option')[1]!.getAttribute('selected')]).toEqual(['b', '']);
    find('select').value = 'a';
    show(rendered, false);
    expect(findAll('option')[1]!.getAttribute('selected')).toBe(null);
    expect(find('select').value).toBe('a');
  });

  it('6.5 the content of a text area is its value', async () => {
    const rendered = await stage.render(
      showing((v) => html`<textarea value=${v}>not this</textarea>`, 'this'),
    );
    expect(rendered.find('textarea').value).toBe('this');
    show(rendered, 'that');
    expect(rendered.find('textarea').value).toBe('that');
  });

  it('7.6 without @bind, text stays as entered where the value does not change', async () => {
    const seen: string[] = [];
    class Sample extends Component {
      value = 'a';
      renders = 0;
      override render() {
        this.renders++;
        return html`<input value=${this.value} @onchange=${() => seen.push('change')}>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    find('input').value = 'typed';
    fire(find('input'), 'change');
    expect([component.renders, seen, find('input').value]).toEqual([2, ['change'], 'typed']);
    component.value = 'b';
    component.stateHasChanged();
    expect(find('input').value).toBe('b');
  });

  it('5.3 a function under a name that does not begin with on is nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const rendered = await stage.render(
      showing(
        (v) => html`<p title=${v} data-x="1"></p><b ...${{ title: v }}></b>`,
        () => 'x',
      ),
    );
    expect(rendered.html()).toBe('<p data-x="1"></p><b></b>');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('6.4 a handler leaves no attribute, whatever characters its name has', async () => {
    const log: string[] = [];
    const rendered = await stage.render(
      showing(
        (v) => html`<p @onmyevent.suffix=${v} @onclick=${v} onfocus=${v} ...${{ onkeydown: v }}>x</p>`,
        (event: { type: string }) => log.push(event.type),
      ),
    );
    expect(rendered.html()).toBe('<p>x</p>');
    for (const type of ['myevent.suffix', 'click', 'keydown']) rendered.fire(rendered.find('p'), type);
    expect(log).toEqual(['myevent.suffix', 'click', 'keydown']);
  });

  it('6.5 an option whose value is null has no value, and reports its text', async () => {
    class Sample extends Component {
      value: string | null = 'b';
      override render() {
        return html`<select @bind=${bind(this, 'value')}><option value=${null}>none</option><option value="b">b</option></select>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find, findAll, fire } = rendered;
    expect(findAll('option')[0]!.getAttribute('value')).toBe(null);
    find('select').value = 'none';
    fire(find('select'), 'change');
    expect([component.value, find('select').value]).toEqual(['none', 'none']);
  });

  it('5.3 a value that is the same is not written again where only the type changes', async () => {
    class Sample extends Component {
      type = 'text';
      value = 'abc';
      override render() {
        return html`<input type=${this.type} value=${this.value}>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    const typed = (type: string, value = 'abc'): string => {
      Object.assign(component, { type, value });
      component.stateHasChanged();
      return find('input').value;
    };
    // No number can be abc; the browser empties the field, and it stays so until another value comes.
    expect([typed('number'), typed('text'), typed('text', 'abd')]).toEqual(['', '', 'abd']);
  });
}
