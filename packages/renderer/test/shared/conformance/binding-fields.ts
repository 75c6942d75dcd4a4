/** Two-way binding (reference section 8): what each kind of field shows and takes. */
import { bind, Component, html, oneOf, parameter } from '@strop/renderer';
import { expect, it } from 'vitest';
import { enter, formOf, withFieldBinding } from '../../support/form.ts';
import { type Stage } from '../../support/stage.ts';

export function bindingFieldsSuite(plain: Stage): void {
  const stage = withFieldBinding(plain);

  it('8 an input shows its value, takes what is entered at change, and is not told before', async () => {
    const rendered = await stage.render(
      formOf('Hello', (form) => html`<input @bind=${bind(form, 'value')}><p>${form.value}</p>`),
    );
    const { component, find } = rendered;
    const input = find('input');
    expect([input.value, input.getAttribute('value')]).toEqual(['Hello', null]);
    enter(rendered, input, 'typed', 'input');
    expect([component.value, find('p').textContent]).toEqual(['Hello', 'Hello']);
    enter(rendered, input, 'Changed');
    expect([component.value, input.value, find('p').textContent]).toEqual(['Changed', 'Changed', 'Changed']);
    component.value = '';
    component.stateHasChanged();
    expect(input.value).toBe('');
  });

  it('8 null and undefined are an empty field; an emptied text is empty, not null', async () => {
    const rendered = await stage.render(
      formOf<string | null | undefined>(null, (form) => html`<input @bind=${bind(form, 'value')}>`),
    );
    const { component, find } = rendered;
    expect(find('input').value).toBe('');
    enter(rendered, find('input'), 'x');
    expect(component.value).toBe('x');
    component.value = undefined;
    component.stateHasChanged();
    expect(find('input').value).toBe('');
    enter(rendered, find('input'), 'y');
    enter(rendered, find('input'), '');
    expect(component.value).toBe('');
  });

  it('8 the value is shown anew in every render, and by every field that shows it', async () => {
    const rendered = await stage.render(
      formOf(
        'a',
        (form) =>
          html`<input id="one" @bind=${bind(form, 'value')}><input id="two" @bind=${bind(form, 'value')}>`,
      ),
    );
    enter(rendered, rendered.find('#one'), 'b');
    expect(rendered.find('#two').value).toBe('b');
    enter(rendered, rendered.find('#two'), 'c');
    expect(rendered.find('#one').value).toBe('c');
  });

  it('8 @bind-value is the same as @bind, and :event names the event', async () => {
    const rendered = await stage.render(
      formOf('a', (form) => html`<input @bind-value=${bind(form, 'value')} @bind-value:event="oninput">`),
    );
    enter(rendered, rendered.find('input'), 'b', 'change');
    expect(rendered.component.value).toBe('a');
    enter(rendered, rendered.find('input'), 'c', 'input');
    expect(rendered.component.value).toBe('c');
  });

  it('8 the event may come from a hole and change', async () => {
    class Sample extends Component {
      value = 'a';
      event = 'onchange';
      override render() {
        return html`<input @bind=${bind(this, 'value')} @bind:event=${this.event}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    enter(rendered, find('input'), 'b', 'input');
    expect(component.value).toBe('a');
    enter(rendered, find('input'), 'b');
    expect(component.value).toBe('b');
    component.event = 'oninput';
    component.stateHasChanged();
    enter(rendered, find('input'), 'c', 'input');
    expect(component.value).toBe('c');
    enter(rendered, find('input'), 'd', 'change');
    expect(component.value).toBe('c');
  });

  it('8 a text area shows its value, and takes what is entered', async () => {
    const rendered = await stage.render(
      formOf('one\ntwo', (form) => html`<textarea @bind=${bind(form, 'value')}></textarea>`),
    );
    const area = rendered.find('textarea');
    expect([area.value, area.textContent]).toEqual(['one\ntwo', '']);
    enter(rendered, area, 'three');
    expect(rendered.component.value).toBe('three');
  });

  it('8 a check box binds checked; null is unchecked', async () => {
    const rendered = await stage.render(
      formOf<boolean | null>(null, (form) => html`<input type="checkbox" @bind=${bind(form, 'value')}>`),
    );
    const { component, find, fire } = rendered;
    const box = find('input');
    expect([box.checked, box.getAttribute('checked')]).toEqual([false, null]);
    box.checked = true;
    fire(box, 'change');
    expect(component.value).toBe(true);
    component.value = false;
    component.stateHasChanged();
    expect(box.checked).toBe(false);
  });

  it('8 a check box whose change is refused goes back', async () => {
    class Sample extends Component {
      override render() {
        return html`<input type="checkbox" @bind:get=${false} @bind:set=${() => {}}>`;
      }
    }
    const { find, fire } = await stage.render(Sample);
    for (let i = 0; i < 2; i++) {
      find('input').checked = true;
      fire(find('input'), 'change');
      expect(find('input').checked).toBe(false);
    }
  });

  it('8 check boxes bound to one list hold the items that are checked', async () => {
    const rendered = await stage.render(
      formOf<number[]>(
        [2],
        (form) =>
          html`${[1, 2, 3].map((n) => html`<input type="checkbox" id=${`n${n}`} value=${n} @bind=${bind(form, 'value', Number)}>`)}`,
      ),
    );
    const { component, findAll, find, fire } = rendered;
    const checked = (): boolean[] => findAll('input').map((box) => box.checked);
    expect(checked()).toEqual([false, true, false]);
    find('#n3').checked = true;
    fire(find('#n3'), 'change');
    expect(component.value).toEqual([2, 3]);
    find('#n2').checked = false;
    fire(find('#n2'), 'change');
    expect(component.value).toEqual([3]);
    component.value = [1];
    component.stateHasChanged();
    expect(checked()).toEqual([true, false, false]);
  });

  it('8 radio buttons bound to one value choose it, and go back where it is refused', async () => {
    class Sample extends Component {
      value = 'b';
      refuses = false;
      set(value: string) {
        if (!this.refuses) this.value = value;
      }
      override render() {
        const binding = bind({ get: () => this.value, set: (value) => this.set(value) });
        return html`${['a', 'b', 'c'].map((v) => html`<input type="radio" name="g" id=${v} value=${v} @bind=${binding}>`)}`;
      }
    }
    const { component, find, findAll, fire } = await stage.render(Sample);
    const checked = (): string[] =>
      findAll('input')
        .filter((one) => one.checked)
        .map((one) => one.value);
    expect(checked()).toEqual(['b']);
    const choose = (id: string): void => {
      find(`#${id}`).checked = true;
      fire(find(`#${id}`), 'change');
    };
    choose('c');
    expect([component.value, checked()]).toEqual(['c', ['c']]);
    component.refuses = true;
    choose('a');
    expect([component.value, checked()]).toEqual(['c', ['c']]);
    choose('a');
    expect(checked()).toEqual(['c']);
    component.value = 'none';
    component.stateHasChanged();
    expect(checked()).toEqual([]);
  });

  it('8 radio buttons with numbers, by a literal value', async () => {
    const rendered = await stage.render(
      formOf(
        2,
        (form) =>
          html`<input type="radio" id="one" value="1" @bind=${bind(form, 'value')}><input type="radio" id="two" value="2" @bind=${bind(form, 'value')}>`,
      ),
    );
    expect(rendered.find('#two').checked).toBe(true);
    rendered.find('#one').checked = true;
    rendered.fire(rendered.find('#one'), 'change');
    expect(rendered.component.value).toBe(1);
  });

  it('8 a select shows its value and takes the option that is chosen', async () => {
    const rendered = await stage.render(
      formOf(
        'Second',
        (form) =>
          html`<select @bind=${bind(form, 'value')}><optgroup label="Some"><option value="First">1</option><option value="Second">2</option></optgroup><option>Third</option></select>`,
      ),
    );
    const { component, find } = rendered;
    expect(find('select').value).toBe('Second');
    enter(rendered, find('select'), 'Third');
    expect(component.value).toBe('Third');
    component.value = 'First';
    component.stateHasChanged();
    expect(find('select').value).toBe('First');
  });

  it('8 a select with numbers gives numbers; what names an enum gives its values', async () => {
    const Size = { Small: 1, Large: 2 };
    class Sample extends Component {
      number = 2;
      size = Size.Small;
      override render() {
        return html`<select id="n" @bind=${bind(this, 'number')}><option value=${1}>a</option><option value=${2}>b</option></select>
          <select id="e" @bind=${bind(this, 'size', oneOf(Size))}><option>Small</option><option>Large</option></select>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    expect([find('#n').value, find('#e').value]).toEqual(['2', 'Small']);
    enter(rendered, find('#n'), '1');
    enter(rendered, find('#e'), 'Large');
    expect([component.number, component.size]).toEqual([1, 2]);
  });

  it('8 a select with multiple binds a list', async () => {
    const rendered = await stage.render(
      formOf<string[]>(
        ['a', 'c'],
        (form) =>
          html`<select multiple @bind=${bind(form, 'value')}>${['a', 'b', 'c'].map((v) => html`<option value=${v}>${v}</option>`)}</select>`,
      ),
    );
    const { component, findAll, find, fire } = rendered;
    const options = findAll('option') as unknown as { selected: boolean }[];
    const selected = (): boolean[] => options.map((option) => option.selected);
    expect(selected()).toEqual([true, false, true]);
    options[1]!.selected = true;
    options[0]!.selected = false;
    fire(find('select'), 'change');
    expect(component.value).toEqual(['b', 'c']);
    component.value = [];
    component.stateHasChanged();
    expect(selected()).toEqual([false, false, false]);
    component.value = null as never;
    component.stateHasChanged();
    expect(selected()).toEqual([false, false, false]);
  });

  it('8 an option that is added and selected in the same render is selected', async () => {
    class Sample extends Component {
      value = 'a';
      options = ['a', 'b'];
      override render() {
        return html`<select @bind=${bind(this, 'value')}>${this.options.map((o) => html`<option value=${o}>${o}</option>`)}</select>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    component.options = ['a', 'b', 'new'];
    component.value = 'new';
    component.stateHasChanged();
    expect(find('select').value).toBe('new');
  });

  it('8 a select whose option comes later shows nothing until then, also with its options in a child', async () => {
    class Options extends Component {
      readonly items = parameter<string[]>();
      override render() {
        return html`${this.items!.map((item) => html`<option @key=${item} value=${item}>${item}</option>`)}`;
      }
    }
    class Sample extends Component {
      value = 'D';
      items = ['A', 'B'];
      override render() {
        return html`<select @bind=${bind(this, 'value')}><${Options} items=${this.items} /></select>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    const show = (...items: string[]): string => {
      component.items = items;
      component.stateHasChanged();
      return find('select').value;
    };
    expect(find('select').value).toBe('');
    expect(show('A', 'D')).toBe('D');
    expect(show('A')).toBe('');
    expect(show('D', 'A')).toBe('D');
    expect(show()).toBe('');
    expect(show('A', 'B')).toBe('');
    component.value = 'B';
    expect(show('A', 'B')).toBe('B');
  });

  it('8 a select takes an option whose value changes into the one it wants', async () => {
    class Sample extends Component {
      value = 'x';
      option = 'a';
      override render() {
        return html`<select @bind=${bind(this, 'value')}><option value=${this.option}>1</option><option value="z">2</option></select>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    expect(find('select').value).toBe('');
    component.option = 'x';
    component.stateHasChanged();
    expect(find('select').value).toBe('x');
  });
}
