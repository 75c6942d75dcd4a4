/** Two-way binding (reference section 8): setters, what follows them, components, and fields that change. */
import {
  bind,
  type Binding,
  Component,
  type EventCallback,
  html,
  parameter,
  type Renderable,
} from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import { enter, formOf, withFieldBinding } from '../../support/form.ts';
import { settled, type Stage } from '../../support/stage.ts';

export function bindingWritingSuite(plain: Stage): void {
  const stage = withFieldBinding(plain);

  it('8 a binding may be kept: it always shows the value of now', async () => {
    class Sample extends Component {
      value = 1;
      items: string[] = [];
      readonly binding = bind(this, 'value');
      readonly list = bind({ get: () => this.items, set: (items) => (this.items = items) });
      override render() {
        return html`<input id="n" @bind=${this.binding} @bind:culture="de"><input id="a" type="checkbox" value="a" @bind=${this.list}><input id="b" type="checkbox" value="b" @bind=${this.list}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find, fire } = rendered;
    component.value = 2.5;
    component.items = ['b'];
    component.stateHasChanged();
    expect([find('#n').value, find('#a').checked, find('#b').checked]).toEqual(['2,5', false, true]);
    enter(rendered, find('#n'), '3,5');
    find('#a').checked = true;
    fire(find('#a'), 'change');
    expect([component.value, component.items]).toEqual([3.5, ['b', 'a']]);
  });

  it('8 a binding beside a splat is applied after it', async () => {
    class Sample extends Component {
      value = 210;
      props: Record<string, unknown> = { type: 'range', min: 0, max: 250, title: 'a' };
      override render() {
        return html`<input @bind=${bind(this, 'value')} ...${this.props}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    expect(find('input').value).toBe('210');
    component.props = { ...component.props, max: 1000 };
    component.value = 900;
    component.stateHasChanged();
    expect(find('input').value).toBe('900');
    enter(rendered, find('input'), '20');
    expect(component.value).toBe(20);
  });

  it('8 :get and :set on a field need the field binding of the app, unless a binding brings it', async () => {
    class Sample extends Component {
      value = 'a';
      override render() {
        return html`<input @bind=${bind(this, 'value')}><input id="raw" @bind:get=${this.value} @bind:set=${() => {}}>`;
      }
    }
    const { errors } = await plain.render(Sample);
    expect(errors.map((error) => (error as { code?: string }).code)).toEqual(['STROP2068']);
    expect((await stage.render(Sample)).find('#raw').value).toBe('a');
  });

  it('8 :get and :set: a model that rewrites or refuses is shown, also when the same is entered again', async () => {
    class Sample extends Component {
      value = 'a';
      set(value: string) {
        if (value !== 'no') this.value = value.trim().toUpperCase();
      }
      override render() {
        return html`<input @bind:get=${this.value} @bind:set=${(value: string) => this.set(value)}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    for (let i = 0; i < 2; i++) {
      enter(rendered, find('input'), ' b ');
      expect([component.value, find('input').value]).toEqual(['B', 'B']);
    }
    for (let i = 0; i < 2; i++) {
      enter(rendered, find('input'), 'no');
      expect([component.value, find('input').value]).toEqual(['B', 'B']);
    }
  });

  it('8 :set may be an EventCallback, and may be asynchronous: the field keeps the edit until it answers', async () => {
    const waiting: (() => void)[] = [];
    class Child extends Component {
      readonly text = parameter('');
      readonly textChanged = parameter<EventCallback<string>>();
      override render() {
        return html`<input @bind:get=${this.text} @bind:set=${this.textChanged}>`;
      }
    }
    class Parent extends Component {
      text = 'a';
      async changed(value: string) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        this.text = value === 'no' ? this.text : `${value}!`;
      }
      override render() {
        return html`<${Child} text=${this.text} textChanged=${(value: string) => this.changed(value)} />`;
      }
    }
    const rendered = await stage.render(Parent);
    const { component, find } = rendered;
    enter(rendered, find('input'), 'b');
    component.stateHasChanged();
    expect([component.text, find('input').value]).toEqual(['a', 'b']);
    waiting.pop()!();
    await settled();
    expect(find('input').value).toBe('b!');
    enter(rendered, find('input'), 'no');
    expect(find('input').value).toBe('no');
    waiting.pop()!();
    await settled();
    expect(find('input').value).toBe('b!');
  });

  it('8 an asynchronous setter that fails shows the old value, and is reported', async () => {
    class Sample extends Component {
      value = 'a';
      override render() {
        return html`<input @bind=${bind({ get: () => this.value, set: () => Promise.reject(new Error('refused')) })}>`;
      }
    }
    const rendered = await stage.render(Sample);
    enter(rendered, rendered.find('input'), 'b');
    await settled();
    expect(rendered.errors.map(String)).toEqual(['Error: refused']);
    expect(rendered.find('input').value).toBe('a');
  });

  it('8 radio buttons with an asynchronous setter stay as chosen until it answers', async () => {
    let answer = (): void => {};
    class Sample extends Component {
      value = 'a';
      override render() {
        const binding = bind({
          get: () => this.value,
          set: async (value) => {
            await new Promise<void>((resolve) => (answer = resolve));
            if (value !== 'c') this.value = value;
          },
        });
        return html`${['a', 'b', 'c'].map((v) => html`<input type="radio" name="slow" id=${v} value=${v} @bind=${binding}>`)}`;
      }
    }
    const { component, find, findAll, fire } = await stage.render(Sample);
    const checked = (): string[] =>
      findAll('input')
        .filter((one) => one.checked)
        .map((one) => one.value);
    for (const [id, expected] of [
      ['b', 'b'],
      ['c', 'b'],
    ] as const) {
      find(`#${id}`).checked = true;
      fire(find(`#${id}`), 'change');
      component.stateHasChanged();
      expect(checked()).toEqual([id]);
      answer();
      await settled();
      expect(checked()).toEqual([expected]);
    }
  });

  it('8 :after runs after the assignment; the component renders after both, and again when it is done', async () => {
    let done = (): void => {};
    const log: string[] = [];
    class Sample extends Component {
      value = 'a';
      renders = 0;
      async after() {
        log.push(`after ${this.value}`);
        await new Promise<void>((resolve) => (done = resolve));
        this.value += '!';
      }
      override render() {
        log.push(`render ${this.value}`);
        return html`<input @bind=${bind(this, 'value')} @bind:after=${() => this.after()}>`;
      }
    }
    const rendered = await stage.render(Sample);
    enter(rendered, rendered.find('input'), 'b');
    expect(log).toEqual(['render a', 'after b', 'render b']);
    done();
    await settled();
    expect(log).toEqual(['render a', 'after b', 'render b', 'render b!']);
    expect(rendered.find('input').value).toBe('b!');
  });

  it('8 :after waits for a setter that is asynchronous, and is left out where the text is no value', async () => {
    const log: string[] = [];
    class Sample extends Component {
      value = 1;
      override render() {
        const binding: Binding<number> = bind({
          get: () => this.value,
          set: async (value) => {
            await Promise.resolve();
            this.value = value;
            log.push(`set ${value}`);
          },
        });
        return html`<input @bind=${binding} @bind:after=${() => log.push(`after ${this.value}`)}>`;
      }
    }
    const rendered = await stage.render(Sample);
    enter(rendered, rendered.find('input'), '2');
    await settled();
    enter(rendered, rendered.find('input'), 'x');
    await settled();
    expect(log).toEqual(['set 2', 'after 2']);
  });

  it('8 @bind-value between components: a parameter and its …Changed, through two levels', async () => {
    const log: string[] = [];
    class Inner extends Component {
      readonly value = parameter('');
      readonly valueChanged = parameter<EventCallback<string>>();
      override render() {
        log.push('inner');
        return html`<input @bind:get=${this.value} @bind:set=${this.valueChanged} @bind:event="oninput">`;
      }
    }
    class Middle extends Component {
      readonly text = parameter('');
      readonly textChanged = parameter<EventCallback<string>>();
      override render() {
        log.push('middle');
        return html`<${Inner} @bind-value:get=${this.text} @bind-value:set=${this.textChanged} />`;
      }
    }
    class Outer extends Component {
      text = 'a';
      after = 0;
      override render() {
        log.push('outer');
        return html`<${Middle} @bind-text=${bind(this, 'text')} @bind-text:after=${() => this.after++} /><p>${this.text}</p>`;
      }
    }
    const rendered = await stage.render(Outer);
    const { component, find } = rendered;
    expect(find('input').value).toBe('a');
    log.length = 0;
    enter(rendered, find('input'), 'b', 'input');
    expect(log).toEqual(['outer', 'middle', 'inner']);
    expect([component.text, find('p').textContent, component.after, find('input').value]).toEqual([
      'b',
      'b',
      1,
      'b',
    ]);
    await settled();
    component.text = 'c';
    component.stateHasChanged();
    expect(find('input').value).toBe('c');
  });

  it('8 @bind on a component binds value, whatever its case', async () => {
    class Inner extends Component {
      readonly value = parameter(0);
      readonly valueChanged = parameter<EventCallback<number>>();
      override render() {
        return html`<button @onclick=${() => this.valueChanged.invokeAsync(this.value + 1)}>${this.value}</button>`;
      }
    }
    class Outer extends Component {
      one = 1;
      two = 2;
      override render() {
        return html`<i id="one"><${Inner} @bind=${bind(this, 'one')} /></i><i id="two"><${Inner} @bind-Value=${bind(this, 'two')} /></i>`;
      }
    }
    const { component, findAll, fire } = await stage.render(Outer);
    for (const button of findAll('button')) fire(button, 'click');
    expect([component.one, component.two]).toEqual([2, 3]);
    expect(findAll('button').map((button) => button.textContent)).toEqual(['2', '3']);
  });

  it('8 any property or attribute of an element, with an event that is named', async () => {
    class Sample extends Component {
      text = 'a';
      detail = 'x';
      override render() {
        return html`<b @bind-textContent=${bind(this, 'text')} @bind-textContent:event="oninput"></b><i @bind-data-x=${bind(this, 'detail')} @bind-data-x:event="ondone"></i>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    expect([find('b').textContent, find('i').getAttribute('data-x')]).toEqual(['a', 'x']);
    find('b').textContent = 'b';
    fire(find('b'), 'input');
    find('i').setAttribute('data-x', 'y');
    fire(find('i'), 'done');
    expect([component.text, component.detail]).toEqual(['b', 'y']);
    component.text = component.detail = null as never;
    component.stateHasChanged();
    expect([find('b').textContent, find('i').getAttribute('data-x')]).toEqual(['', null]);
  });

  it('7.6 an element edited in place binds its text at input', async () => {
    const rendered = await stage.render(
      formOf('a', (form) => html`<div @bind=${bind(form, 'value')} contenteditable="true"></div>`),
    );
    const { component, find, fire } = rendered;
    expect(find('div').textContent).toBe('a');
    find('div').textContent = 'ab';
    fire(find('div'), 'input');
    expect(component.value).toBe('ab');
    component.value = 'c';
    component.stateHasChanged();
    expect(find('div').textContent).toBe('c');
  });

  it('8 the field keeps its binding when its kind changes', async () => {
    class Sample extends Component {
      type = 'text';
      value = 'abc';
      override render() {
        return html`<input type=${this.type} @bind=${bind(this, 'value')}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    component.type = 'number';
    component.stateHasChanged();
    expect(find('input').value).toBe('');
    component.type = 'text';
    component.stateHasChanged();
    expect(find('input').value).toBe('abc');
    enter(rendered, find('input'), 'abd');
    expect(component.value).toBe('abd');
  });

  it('8 bound fields in a keyed list keep their own values when the list turns', async () => {
    class Sample extends Component {
      items = [1, 2, 3].map((id) => ({ id, text: `t${id}` }));
      override render() {
        return html`${this.items.map((item) => html`<input @key=${item.id} @bind=${bind(item, 'text')}>`)}`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, findAll } = rendered;
    enter(rendered, findAll('input')[0]!, 'first', 'input');
    component.items.reverse();
    component.stateHasChanged();
    expect(findAll('input').map((one) => one.value)).toEqual(['t3', 't2', 'first']);
    enter(rendered, findAll('input')[2]!, 'first!');
    expect(component.items.map(({ text }) => text)).toEqual(['t3', 't2', 'first!']);
  });

  it('8 rows without keys show the items that stand there now', async () => {
    class Sample extends Component {
      items = ['a', 'b', 'c'].map((text) => ({ text, done: text === 'b' }));
      override render() {
        return html`${this.items.map((item) => html`<input type="checkbox" @bind=${bind(item, 'done')}><input @bind=${bind(item, 'text')}>`)}`;
      }
    }
    const { component, findAll, fire } = await stage.render(Sample);
    const shown = (): unknown[] => findAll('input').map((one, i) => (i % 2 === 0 ? one.checked : one.value));
    findAll('input')[0]!.checked = true;
    fire(findAll('input')[0]!, 'change');
    component.items.splice(0, 1);
    component.stateHasChanged();
    expect(shown()).toEqual([true, 'b', false, 'c']);
  });

  it('8 :get without :set, :set without :get and either beside @bind are refused', async () => {
    const views: (() => Renderable)[] = [
      () => html`<input @bind:get=${'a'}>`,
      () => html`<input @bind:set=${() => {}}>`,
      () => html`<input @bind=${'a'} @bind:get=${'a'} @bind:set=${() => {}}>`,
      () => html`<input @bind:get=${'a'} @bind:set=${() => {}} @bind:after=${() => {}}>`,
    ];
    for (const view of views) {
      const { errors, html: shown } = await stage.render(formOf('', view));
      expect((errors as { code: string }[]).map(({ code }) => code)).toEqual(['STROP1020']);
      expect(shown()).toBe('');
    }
  });

  it('8 a handler of the event that is bound is refused', async () => {
    const { errors } = await stage.render(
      formOf('', (form) => html`<input @bind=${bind(form, 'value')} @onchange=${() => {}}>`),
    );
    expect((errors as Error[])[0]!.message).toContain('Attributes must be unique');
    const { find, fire } = await stage.render(
      formOf('', (form) => html`<input @bind=${bind(form, 'value')} @onfocus=${() => form.renders++}>`),
    );
    fire(find('input'), 'focus');
    expect(errors).toHaveLength(1);
  });

  it('8 an input in SVG is no field: what is bound is an attribute', async () => {
    // Told, where the document knows its elements: it is hardly ever meant.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const rendered = await stage.render(
      formOf(
        'a',
        (form) =>
          html`<svg><input @bind=${bind(form, 'value')} /><select value=${form.value}></select></svg>`,
      ),
    );
    const { component, find, fire } = rendered;
    const shown = (): unknown[] => ['input', 'select'].map((name) => find(name).getAttribute('value'));
    expect(shown()).toEqual(['a', 'a']);
    component.value = 'b';
    component.stateHasChanged();
    expect(shown()).toEqual(['b', 'b']);
    find('input').setAttribute('value', 'c');
    fire(find('input'), 'change');
    expect([component.value, ...shown()]).toEqual(['c', 'c', 'c']);
    expect(warn).toHaveBeenCalledTimes(stage.name === 'page' ? 2 : 0);
  });
}
