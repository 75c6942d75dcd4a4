/**
 * The user's typing is the user's: keys and input methods, as Chromium itself handles them (reference 7.6 and
 * section 8). What scripts can say as well is in the shared suites.
 */
import { bind, Component, createApp, date, html, nullable } from '@strop/renderer';
import { afterEach, describe, expect, it } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import { removeShown } from '../support/shown.ts';
import { caret, commit, compose, Lazy, one, Sample, show, ticks, type } from '../support/typing.ts';

afterEach(removeShown);

describe('typing', () => {
  it('7.6 every render leaves text and caret alone while the model takes what is typed', async () => {
    const component = await show(class extends Sample {});
    const field = one('#field');
    field.focus();
    await type('hello', (typed) => {
      component.renderElsewhere();
      expect([field.value, component.value, ...caret(field)]).toEqual([
        typed,
        typed,
        typed.length,
        typed.length,
      ]);
    });
    field.setSelectionRange(1, 1);
    await type('xyz', (typed) => {
      component.renderElsewhere();
      expect([field.value, ...caret(field)]).toEqual([`h${typed}ello`, 1 + typed.length, 1 + typed.length]);
    });
    field.setSelectionRange(2, 5, 'backward');
    component.renderElsewhere();
    expect([...caret(field), field.selectionDirection]).toEqual([2, 5, 'backward']);
  });

  it('7.6 slow setters: twenty keys are ahead of the model, and none is lost', async () => {
    const waiting: (() => void)[] = [];
    class Slow extends Sample {
      override async set(value: string) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        this.value = value;
      }
    }
    const component = await show(Slow);
    const field = one('#field');
    field.focus();
    const text = 'the quick brown foxes';
    await type(text, async (typed) => {
      // The answers are five keys late.
      if (waiting.length > 5) waiting.shift()!();
      await ticks();
      component.renderElsewhere();
      expect([field.value, ...caret(field)]).toEqual([typed, typed.length, typed.length]);
    });
    expect(component.value).toBe(text.slice(0, -5));
    while (waiting.length > 0) {
      waiting.shift()!();
      await ticks();
      expect(field.value).toBe(text);
    }
    expect(component.value).toBe(text);
  });

  it('7.6 answers in the wrong order: the field is what the model is in the end', async () => {
    const waiting: (() => void)[] = [];
    class Slow extends Sample {
      override async set(value: string) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        this.value = value;
      }
    }
    const component = await show(Slow);
    const field = one('#field');
    field.focus();
    await type('abc');
    for (const answer of waiting.reverse()) {
      expect(field.value).toBe('abc');
      answer();
      await ticks();
    }
    expect([component.value, field.value]).toEqual(['a', 'a']);
  });

  it('7.6 slow work after the setter does not hold the field back', async () => {
    class Search extends Component {
      value = '';
      override render() {
        return html`<input id="field" @bind=${bind(this, 'value')} @bind:event="oninput" @bind:after=${() => new Promise(() => {})}>`;
      }
    }
    const component = await show(Search);
    one('#field').focus();
    await type('abc');
    component.value = '';
    component.stateHasChanged();
    expect(one('#field').value).toBe('');
  });

  it('8 a model that rewrites what is typed is shown at once, and the caret stays where it was', async () => {
    class Upper extends Sample {
      override set(value: string) {
        this.value = value.toUpperCase();
      }
    }
    const component = await show(Upper);
    const field = one('#field');
    field.focus();
    await type('abc', (typed) => expect(field.value).toBe(typed.toUpperCase()));
    field.setSelectionRange(1, 1);
    await type('xy');
    expect([component.value, field.value, ...caret(field)]).toEqual(['AXYBC', 'AXYBC', 3, 3]);
  });

  it('8 a model that refuses a key shows what it had, as often as the key comes', async () => {
    class Digits extends Sample {
      override set(value: string) {
        if (/^\d*$/.test(value)) this.value = value;
      }
    }
    await show(Digits);
    const field = one('#field');
    field.focus();
    await type('1a2bb3');
    expect(field.value).toBe('123');
  });

  it('8 text that is not reported yet stays, whatever the model becomes meanwhile; the report wins', async () => {
    const component = await show(class extends Lazy {});
    const field = one('#field');
    field.focus();
    component.value = 'model';
    component.stateHasChanged();
    expect(field.value).toBe('model');
    await type('!');
    component.value = 'other';
    component.stateHasChanged();
    expect([field.value, component.value]).toEqual(['model!', 'other']);
    one('#elsewhere').focus();
    expect([field.value, component.value]).toEqual(['model!', 'model!']);
  });

  it('8 a field left as it was shows the model that changed meanwhile', async () => {
    const component = await show(class extends Lazy {});
    const field = one('#field');
    field.focus();
    await type('a');
    component.value = 'model';
    component.stateHasChanged();
    await userEvent.keyboard('{Backspace}');
    expect([field.value, component.value]).toEqual(['', 'model']);
    one('#elsewhere').focus();
    expect([field.value, component.value]).toEqual(['model', 'model']);
  });

  it('8 in a shadow root the focus counts too', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const app = createApp();
    const added = app.rootComponents.add(class extends Lazy {}, inner);
    await app.start();
    const component = added.component as Lazy;
    const field = inner.querySelector<HTMLInputElement>('#field')!;
    field.focus();
    await type('typed');
    component.value = 'model';
    component.stateHasChanged();
    expect(field.value).toBe('typed');
    inner.querySelector<HTMLInputElement>('#elsewhere')!.focus();
    expect([field.value, component.value]).toEqual(['typed', 'typed']);
    added.dispose();
    host.remove();
  });
});

describe('numbers and dates while they are typed', () => {
  class Numbers extends Component {
    value: number | null = 0;
    override render() {
      return html`<input id="field" type="number" step="any" @bind=${bind(this, 'value', nullable(Number))} @bind:event="oninput"><input id="elsewhere">`;
    }
  }

  it('8 a number keeps its spelling until it is left', async () => {
    const component = await show(Numbers);
    const field = one('#field');
    field.focus();
    field.select();
    await type('1.050', () => component.stateHasChanged());
    expect([component.value, field.value]).toEqual([1.05, '1.050']);
    one('#elsewhere').focus();
    expect(field.value).toBe('1.05');
  });

  it('8 a number that has only begun is no number yet: nothing is set, nothing is written', async () => {
    const component = await show(Numbers);
    const field = one('#field');
    component.value = 7;
    component.stateHasChanged();
    field.focus();
    field.select();
    await type('-');
    component.stateHasChanged();
    expect([component.value, field.validity.badInput]).toEqual([7, true]);
    await type('5');
    expect([component.value, field.value]).toEqual([-5, '-5']);
    await type('e');
    one('#elsewhere').focus();
    expect([component.value, field.value, field.validity.badInput]).toEqual([-5, '-5', false]);
  });

  it('8 an emptied number is null, and 0 where it may not be null', async () => {
    class Both extends Numbers {
      other = 3;
      override render() {
        return html`${super.render()}<input id="other" type="number" @bind=${bind(this, 'other')}>`;
      }
    }
    const component = await show(Both);
    await userEvent.clear(one('#field'));
    expect(component.value).toBe(null);
    await userEvent.clear(one('#other'));
    one('#elsewhere').focus();
    expect([component.other, one('#other').value]).toEqual([0, '0']);
  });

  it('8 the half-typed parts of a date are left alone; left half-typed, the old date comes back', async () => {
    class Dates extends Component {
      value = new Date(2020, 0, 31);
      override render() {
        return html`<input id="field" type="date" @bind=${bind(this, 'value', date)}><input id="elsewhere">`;
      }
    }
    const component = await show(Dates);
    const field = one('#field');
    field.focus();
    await userEvent.keyboard('{Backspace}');
    component.stateHasChanged();
    expect([field.value, field.validity.badInput]).toEqual(['', true]);
    await userEvent.keyboard('0215');
    component.stateHasChanged();
    expect(component.value).toEqual(new Date(2020, 1, 15));
    await userEvent.keyboard('{Backspace}');
    expect(field.value).toBe('');
    one('#elsewhere').focus();
    expect([field.value, component.value]).toEqual(['2020-02-15', new Date(2020, 1, 15)]);
  });

  it('8 times and dates are typed part by part, each change told, none of the parts disturbed', async () => {
    class Times extends Component {
      time: Date | null = null;
      exact = '';
      local: Date | null = null;
      override render() {
        return html`<input id="time" type="time" @bind=${bind(this, 'time', nullable(date))}><input id="exact" type="time" step="1" @bind=${bind(this, 'exact')}><input id="local" type="datetime-local" @bind=${bind(this, 'local', nullable(date))}>`;
      }
    }
    const component = await show(Times);
    const keys = async (text: string): Promise<void> => {
      for (const key of text) {
        await userEvent.keyboard(key);
        component.stateHasChanged();
      }
    };
    one('#time').focus();
    await keys('0830p');
    expect([one('#time').value, component.time!.getHours(), component.time!.getMinutes()]).toEqual([
      '20:30',
      20,
      30,
    ]);
    one('#exact').focus();
    await keys('093000a');
    expect(component.exact.slice(0, 5)).toBe('09:30');
    await userEvent.keyboard('{ArrowLeft}');
    await keys('15');
    expect([one('#exact').value, component.exact]).toEqual(['09:30:15', '09:30:15']);
    one('#local').focus();
    await keys('12242020');
    // Where a year may have six digits, nobody knows that four are all.
    if (server.browser !== 'firefox') await userEvent.keyboard('{ArrowRight}');
    await keys('0145p');
    expect([one('#local').value, component.local]).toEqual([
      '2020-12-24T13:45',
      new Date(2020, 11, 24, 13, 45),
    ]);
  });
});

describe('input methods', () => {
  it('7.6 nothing is written while composing; what the model makes of it comes afterwards', async () => {
    class Bracketed extends Sample {
      override set(value: string) {
        this.value = `[${value.replace(/[[\]]/g, '')}]`;
      }
    }
    const component = await show(Bracketed);
    const field = one('#field');
    let ended = 0;
    field.addEventListener('compositionend', () => ended++);
    field.focus();
    for (const text of ['k', 'か', 'かn', 'かん']) {
      await compose(text);
      component.renderElsewhere();
      expect([field.value, component.value, ended]).toEqual([text, `[${text}]`, 0]);
    }
    await commit('漢');
    expect([field.value, component.value, ended]).toEqual(['[漢]', '[漢]', 1]);
    await type('!');
    expect(field.value).toBe('[漢!]');
  });

  it('7.6 a composition survives slow setters and renders from elsewhere', async () => {
    const waiting: (() => void)[] = [];
    class Slow extends Sample {
      override async set(value: string) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        this.value = value;
      }
    }
    const component = await show(Slow);
    const field = one('#field');
    field.focus();
    for (const text of ['t', 'て', 'てs', 'てす', 'てすt', 'てすと']) {
      await compose(text);
      if (waiting.length > 2) waiting.shift()!();
      await ticks();
      component.renderElsewhere();
      expect(field.value).toBe(text);
    }
    await commit('テスト');
    for (const answer of waiting) answer();
    await ticks();
    expect([field.value, component.value]).toEqual(['テスト', 'テスト']);
  });

  it('7.6 a model that changes by itself waits for the composition, and is shown then', async () => {
    const component = await show(class extends Sample {});
    const field = one('#field');
    field.focus();
    await compose('あ');
    component.value = 'from elsewhere';
    component.renderElsewhere();
    expect(field.value).toBe('あ');
    await commit('亜');
    expect([field.value, component.value]).toEqual(['亜', '亜']);
  });

  it('7.6 a value without @bind waits for the composition too, as attribute or property', async () => {
    class Plain extends Component {
      value = '';
      other = '';
      override render() {
        return html`<textarea id="field" value=${this.value} @oninput=${() => (this.value = one('#field').value.toUpperCase())}></textarea><input id="other" .value=${this.other} @oninput=${() => (this.other = one('#other').value.toUpperCase())}>`;
      }
    }
    await show(Plain);
    for (const id of ['#field', '#other']) {
      one(id).focus();
      await compose('n');
      await compose('ni');
      expect(one(id).value).toBe('ni');
      await commit('nihon');
      expect(one(id).value).toBe('NIHON');
    }
  });
});
