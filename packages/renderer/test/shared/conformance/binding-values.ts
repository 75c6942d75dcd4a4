/** Two-way binding (reference section 8): numbers, dates, cultures and converters. */
import { bind, Component, type Converter, date, html, integer, nullable } from '@strop/renderer';
import { expect, it } from 'vitest';
import { enter, formOf, withFieldBinding, type Form } from '../../support/form.ts';
import { type Stage } from '../../support/stage.ts';

export function bindingValuesSuite(plain: Stage): void {
  const stage = withFieldBinding(plain);

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

  it('8 null, true and false can be told apart in a select', async () => {
    const rendered = await stage.render(
      formOf<boolean | null>(
        null,
        (form) =>
          html`<select @bind=${bind(form, 'value', nullable(Boolean))}><option value="">?</option><option value="true">yes</option><option value="false">no</option></select>`,
      ),
    );
    const { component, find } = rendered;
    const select = find('select');
    expect(select.value).toBe('');
    for (const [text, value] of [
      ['true', true],
      ['false', false],
      ['', null],
    ] as const) {
      enter(rendered, select, text);
      expect([component.value, select.value]).toEqual([value, text]);
    }
  });
}
