/** Two-way binding (reference section 8): what fields show, what they write back, and when. */
import {
  bind,
  type Binding,
  Component,
  type Converter,
  date,
  type EventCallback,
  fieldBinding,
  html,
  integer,
  nullable,
  oneOf,
  parameter,
  type Renderable,
} from '@strop/renderer';
import { expect, it } from 'vitest';
import { type Rendered, settled, type Stage, type StageElement } from '../../support/stage.ts';

/** What a user does with a field: it says something else, and its event comes. */
export function enter(
  { fire }: Pick<Rendered<Component>, 'fire'>,
  field: StageElement,
  value: string,
  event: string = 'change',
): void {
  field.value = value;
  fire(field, event);
}

/** A component with one value and the view that binds it. */
function formOf<T>(initial: T, view: (form: Form<T>) => Renderable): new () => Form<T> {
  return class extends Form<T> {
    override value = initial;
    override render(): Renderable {
      this.renders++;
      return view(this);
    }
  };
}

abstract class Form<T> extends Component {
  abstract value: T;
  renders = 0;
  shown = true;
}

export function bindingSuite(plain: Stage): void {
  const stage: Stage = {
    name: plain.name,
    render: (type, parameters, options) => plain.render(type, parameters, { fieldBinding, ...options }),
  };

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

  it('8 numbers: entered text becomes a number, empty text 0, and what is no number goes back', async () => {
    const rendered = await stage.render(formOf(-42, (form) => html`<input @bind=${bind(form, 'value')}>`));
    const { component, find } = rendered;
    const input = find('input');
    expect(input.value).toBe('-42');
    for (const [text, value] of [
      ['42', 42],
      [' 3.5 ', 3.5],
      ['1e3', 1000],
      ['-.5', -0.5],
      ['', 0],
    ] as const) {
      enter(rendered, input, text);
      expect([component.value, input.value]).toEqual([value, String(value)]);
    }
    component.value = 7;
    component.stateHasChanged();
    for (const text of ['x', '1,5', '0x10', 'Infinity', 'NaN', '12a', '12a']) {
      enter(rendered, input, text);
      expect([component.value, input.value]).toEqual([7, '7']);
    }
  });

  it('8 unparsable text: no setter is called, the component renders', async () => {
    const log: unknown[] = [];
    class Sample extends Component {
      renders = 0;
      override render() {
        this.renders++;
        return html`<input @bind:get=${5} @bind:set=${(value: unknown) => log.push(value)}>`;
      }
    }
    const rendered = await stage.render(Sample);
    enter(rendered, rendered.find('input'), 'five');
    expect([log, rendered.component.renders, rendered.find('input').value]).toEqual([[], 2, '5']);
  });

  it('8 trailing zeros of a number go at change', async () => {
    const rendered = await stage.render(formOf(0, (form) => html`<input @bind=${bind(form, 'value')}>`));
    enter(rendered, rendered.find('input'), '0.010');
    expect([rendered.component.value, rendered.find('input').value]).toEqual([0.01, '0.01']);
    enter(rendered, rendered.find('input'), '0.010');
    expect(rendered.find('input').value).toBe('0.01');
  });

  it('8 converters are named: Number, integer, BigInt, Boolean, String, nullable', async () => {
    class Sample extends Component {
      any: number = null as never;
      whole = 1;
      big = 10n;
      flag: boolean | null = null;
      text: string = 12 as never;
      age: number | null = null;
      override render() {
        return html`<input id="any" @bind=${bind(this, 'any', Number)}>
          <input id="whole" @bind=${bind(this, 'whole', integer)}>
          <input id="big" @bind=${bind(this, 'big')}>
          <select id="flag" @bind=${bind(this, 'flag', nullable(Boolean))}><option value="">?</option><option>true</option><option>false</option></select>
          <input id="text" @bind=${bind(this, 'text', String)}>
          <input id="age" type="number" @bind=${bind(this, 'age', nullable(Number))}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    enter(rendered, find('#any'), '1.5');
    enter(rendered, find('#whole'), '1.5');
    enter(rendered, find('#big'), '123456789012345678901');
    enter(rendered, find('#flag'), 'true');
    enter(rendered, find('#text'), '13');
    enter(rendered, find('#age'), '44');
    expect({ ...component }).toMatchObject({
      any: 1.5,
      whole: 1,
      big: 123456789012345678901n,
      flag: true,
      text: '13',
      age: 44,
    });
    expect(find('#whole').value).toBe('1');
    enter(rendered, find('#flag'), '');
    enter(rendered, find('#age'), '');
    expect([component.flag, component.age]).toEqual([null, null]);
  });

  it('8 a converter may be written: what gives undefined or throws is no value', async () => {
    const cents: Converter<number> = {
      format: (value) => (value / 100).toFixed(2),
      parse(text) {
        if (text === 'boom') throw new Error('no');
        return /^\d+(\.\d\d)?$/.test(text) ? Math.round(Number(text) * 100) : undefined;
      },
    };
    const rendered = await stage.render(
      formOf(1234, (form) => html`<input @bind=${bind(form, 'value', cents)}>`),
    );
    const { component, find } = rendered;
    expect(find('input').value).toBe('12.34');
    enter(rendered, find('input'), '7');
    expect([component.value, find('input').value]).toEqual([700, '7.00']);
    for (const text of ['7.1', 'boom']) {
      enter(rendered, find('input'), text);
      expect([component.value, find('input').value]).toEqual([700, '7.00']);
    }
  });

  it('8 a value that becomes null keeps the kind it had', async () => {
    const rendered = await stage.render(
      formOf<number | null>(5, (form) => html`<input @bind=${bind(form, 'value')}>`),
    );
    rendered.component.value = null;
    rendered.component.stateHasChanged();
    expect(rendered.find('input').value).toBe('');
    enter(rendered, rendered.find('input'), '6');
    expect(rendered.component.value).toBe(6);
  });

  it('8 a culture shows and reads numbers its way, except in fields of type number', async () => {
    class Sample extends Component {
      value = 1234.5;
      culture = 'de-DE';
      override render() {
        return html`<input id="text" @bind=${bind(this, 'value')} @bind:culture=${this.culture}>
          <input id="fr" @bind=${bind(this, 'value', Number)} @bind:culture="fr-FR">
          <input id="number" type="number" step="any" @bind=${bind(this, 'value')} @bind:culture=${this.culture}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    expect([find('#text').value, find('#fr').value, find('#number').value]).toEqual([
      '1234,5',
      '1234,5',
      '1234.5',
    ]);
    enter(rendered, find('#text'), '9.876,25');
    expect(component.value).toBe(9876.25);
    enter(rendered, find('#fr'), '1\u202f000,5');
    expect(component.value).toBe(1000.5);
    enter(rendered, find('#number'), '0.25');
    expect([component.value, find('#text').value]).toEqual([0.25, '0,25']);
    component.culture = 'en-US';
    component.stateHasChanged();
    expect(find('#text').value).toBe('0.25');
    component.culture = 'ar-EG';
    component.value = -12.5;
    component.stateHasChanged();
    const arabic = find('#text').value;
    component.value = 0;
    component.stateHasChanged();
    enter(rendered, find('#text'), arabic);
    expect(component.value).toBe(-12.5);
  });

  it('8 dates in fields of their types: HTML writes them in one way', async () => {
    class Sample extends Component {
      value = new Date(1985, 2, 4, 5, 6, 7);
      override render() {
        const value = bind(this, 'value', date);
        return html`<input id="date" type="date" @bind=${value}><input id="month" type="month" @bind=${value}><input id="week" type="week" @bind=${value}>
          <input id="time" type="time" step="1" @bind=${value}><input id="local" type="datetime-local" step="1" @bind=${value}>
          <input id="short" type="time" @bind=${value}><input id="shortlocal" type="datetime-local" @bind=${value}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    const shown = (): string[] =>
      ['date', 'month', 'week', 'time', 'local', 'short', 'shortlocal'].map((id) => find(`#${id}`).value);
    expect(shown()).toEqual([
      '1985-03-04',
      '1985-03',
      '1985-W10',
      '05:06:07',
      '1985-03-04T05:06:07',
      '05:06',
      '1985-03-04T05:06',
    ]);
    enter(rendered, find('#date'), '2024-02-29');
    expect(component.value).toEqual(new Date(2024, 1, 29));
    enter(rendered, find('#month'), '2023-11');
    expect(component.value).toEqual(new Date(2023, 10, 1));
    enter(rendered, find('#week'), '2020-W53');
    expect(component.value).toEqual(new Date(2020, 11, 28));
    enter(rendered, find('#local'), '1999-12-31T23:59:58');
    expect(component.value).toEqual(new Date(1999, 11, 31, 23, 59, 58));
    enter(rendered, find('#shortlocal'), '2001-02-03T04:05');
    expect(component.value).toEqual(new Date(2001, 1, 3, 4, 5));
    enter(rendered, find('#time'), '08:09:10');
    expect([component.value.getHours(), component.value.getMinutes(), component.value.getSeconds()]).toEqual([
      8, 9, 10,
    ]);
    expect(component.value.toDateString()).toBe(new Date().toDateString());
  });

  it('8 an emptied date stands as it was; a nullable one is null', async () => {
    class Sample extends Component {
      value = new Date(1985, 2, 4);
      maybe: Date | null = new Date(1985, 2, 4);
      override render() {
        return html`<input id="value" type="date" @bind=${bind(this, 'value', date)}><input id="maybe" type="date" @bind=${bind(this, 'maybe', nullable(date))}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    enter(rendered, find('#value'), '');
    expect([component.value, find('#value').value]).toEqual([new Date(1985, 2, 4), '1985-03-04']);
    enter(rendered, find('#maybe'), '');
    expect([component.maybe, find('#maybe').value]).toEqual([null, '']);
    enter(rendered, find('#maybe'), '2000-01-02');
    expect(component.maybe).toEqual(new Date(2000, 0, 2));
  });

  it('8 dates as text: by a format, by a culture, and back where the text is none', async () => {
    class Sample extends Component {
      value = new Date(1985, 2, 4, 13, 6, 7);
      format = "dddd, d. MMMM yyyy 'at' H:mm";
      override render() {
        const value = bind(this, 'value', date);
        return html`<input id="short" @bind=${value} @bind:format="MM-dd"><input id="long" @bind=${value} @bind:format=${this.format} @bind:culture="de-DE">
          <input id="plain" @bind=${value}><input id="us" @bind=${value} @bind:culture="en-US"><input id="de" @bind=${value} @bind:culture="de-DE"><input id="half" @bind=${value} @bind:format="yy.M.d hh:mm:ss.fff tt">`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    const shown = (): string[] =>
      ['short', 'long', 'plain', 'us', 'de', 'half'].map((id) => find(`#${id}`).value);
    expect(shown()).toEqual([
      '03-04',
      'Montag, 4. März 1985 at 13:06',
      '1985-03-04 13:06:07',
      '3/4/1985, 1:06:07 PM',
      '4.3.1985, 13:06:07',
      '85.3.4 01:06:07.000 PM',
    ]);
    for (const [id, text, expected] of [
      ['short', '12-31', new Date(new Date().getFullYear(), 11, 31)],
      ['long', 'Samstag, 29. Februar 2020 at 7:08', new Date(2020, 1, 29, 7, 8)],
      ['plain', '2001-02-03 04:05:06', new Date(2001, 1, 3, 4, 5, 6)],
      ['plain', '2001-02-04', new Date(2001, 1, 4)],
      ['us', '12/24/2020, 12:00:01 AM', new Date(2020, 11, 24, 0, 0, 1)],
      ['de', '5.6.2020', new Date(2020, 5, 5)],
      ['half', '49.7.9 12:00:00.250 PM', new Date(2049, 6, 9, 12, 0, 0, 250)],
    ] as const) {
      enter(rendered, find(`#${id}`), text);
      expect([text, component.value]).toEqual([text, expected]);
    }
    component.value = new Date(2000, 0, 1);
    component.stateHasChanged();
    for (const text of ['13-01', '02-30', '1-1', 'x', '01-01x']) {
      enter(rendered, find('#short'), text);
      expect([text, component.value, find('#short').value]).toEqual([text, new Date(2000, 0, 1), '01-01']);
    }
  });

  it('8 a date without a converter, an unknown converter and an unknown format are told', async () => {
    for (const [view, code] of [
      [(form: Form<Date>) => html`<input @bind=${bind(form, 'value')}>`, 'STROP2065'],
      [(form: Form<Date>) => html`<input @bind:get=${form.value} @bind:set=${() => {}}>`, 'STROP2065'],
      [() => html`<input @bind:get=${1.5} @bind:set=${() => {}} @bind:culture="de">`, 'STROP2065'],
      [(form: Form<Date>) => html`<input @bind=${bind(form, 'value', Date as never)}>`, 'STROP2066'],
      [
        (form: Form<Date>) => html`<input @bind=${bind(form, 'value', date)} @bind:format="xyz">`,
        'STROP2067',
      ],
      [() => html`<input @bind=${'text'}>`, 'STROP2012'],
      [() => html`<input @bind=${bind({ n: 1 }, 'n')} @bind:format="0.00">`, 'STROP2069'],
      [() => html`<input @bind=${bind({ s: 'a' }, 's')} @bind:format="U">`, 'STROP2069'],
    ] as const) {
      const { errors } = await stage.render(formOf(new Date(), view as never));
      expect(errors.map((error) => (error as { code?: string }).code)).toEqual([code]);
    }
  });

  it('8 times of text: a field gives its seconds, and shows them only where its step allows', async () => {
    class Sample extends Component {
      time = '08:30:00';
      exact = '08:30:15';
      local = '2020-01-02T03:04:00';
      override render() {
        return html`<input id="time" type="time" @bind=${bind(this, 'time')}><input id="exact" type="time" step="1" @bind=${bind(this, 'exact')}><input id="local" type="datetime-local" @bind=${bind(this, 'local')}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    expect([find('#time').value, find('#exact').value, find('#local').value]).toEqual([
      '08:30',
      '08:30:15',
      '2020-01-02T03:04',
    ]);
    enter(rendered, find('#time'), '09:45');
    enter(rendered, find('#exact'), '09:45:30');
    enter(rendered, find('#local'), '2021-01-02T03:04');
    expect([component.time, component.exact, component.local]).toEqual([
      '09:45:00',
      '09:45:30',
      '2021-01-02T03:04:00',
    ]);
  });

  it('8 range, colour, month and week as text', async () => {
    class Sample extends Component {
      range = 30;
      color = '#ff0000';
      month = '2020-02';
      week = '2020-W05';
      override render() {
        return html`<input id="range" @bind=${bind(this, 'range')} min="0" max="250" type="range"><input id="color" type="color" @bind=${bind(this, 'color')}><input id="month" type="month" @bind=${bind(this, 'month')}><input id="week" type="week" @bind=${bind(this, 'week')}>`;
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    enter(rendered, find('#range'), '210');
    enter(rendered, find('#color'), '#00ff00');
    enter(rendered, find('#month'), '2021-03');
    enter(rendered, find('#week'), '2021-W06');
    expect({ ...component }).toMatchObject({
      range: 210,
      color: '#00ff00',
      month: '2021-03',
      week: '2021-W06',
    });
  });

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
}
