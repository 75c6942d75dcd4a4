/**
 * The user's typing is the user's: keys, input methods, undo, forms and files, as Chromium itself handles them
 * (reference 7.6 and section 8). What scripts can say as well is in the shared suites.
 */
import { bind, Component, createApp, date, html, nullable, type Renderable } from '@strop/renderer';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

let dispose = (): void => {};
afterEach(() => dispose());

async function show<T extends Component>(type: new () => T): Promise<T> {
  const root = document.createElement('div');
  document.body.append(root);
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  const added = app.rootComponents.add(type, root);
  await app.start();
  dispose = () => {
    added.dispose();
    root.remove();
    expect(errors).toEqual([]);
  };
  return added.component as T;
}

function one<E extends Element = HTMLInputElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

const session = cdp() as { send(method: string, parameters?: object): Promise<unknown> };

/** One key after the other, as a keyboard sends them. */
async function type(
  text: string,
  between: (typed: string) => void | Promise<void> = () => {},
): Promise<void> {
  let typed = '';
  for (const character of text) {
    const key = { key: character, text: character, unmodifiedText: character };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    typed += character;
    await between(typed);
  }
}

async function compose(text: string): Promise<void> {
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** The composition ends with a text. */
async function commit(text: string): Promise<void> {
  await session.send('Input.insertText', { text });
}

function caret(field: HTMLInputElement | HTMLTextAreaElement): [number | null, number | null] {
  return [field.selectionStart, field.selectionEnd];
}

async function ticks(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** One value, and a setter that may rewrite it. */
abstract class Sample extends Component {
  value: string = '';
  other = 0;
  set(value: string): unknown {
    this.value = value;
    return undefined;
  }
  override render(): Renderable {
    const binding = bind({ get: () => this.value, set: (value) => this.set(value) });
    return html`<input id="field" @bind=${binding} @bind:event="oninput"><input id="elsewhere"><p>${this.other} ${this.value}</p>`;
  }
  /** A render that has nothing to do with the field. */
  renderElsewhere(): void {
    this.other++;
    this.stateHasChanged();
  }
}

/** The same, told at change. */
abstract class Lazy extends Sample {
  override render(): Renderable {
    return html`<input id="field" @bind=${bind(this, 'value')}><input id="elsewhere"><p>${this.other} ${this.value}</p>`;
  }
}

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
    await userEvent.keyboard('{ArrowRight}');
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

describe('what the browser does to fields', () => {
  it('8 what was typed can be undone, since it was not written again', async () => {
    const component = await show(class extends Sample {});
    const field = one('#field');
    field.focus();
    await type('abc', () => component.renderElsewhere());
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe('');
    expect(component.value).toBe('');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect([field.value, component.value]).toEqual(['abc', 'abc']);
  });

  it('8 a filled-in form is taken over, field by field', async () => {
    class Address extends Component {
      name = '';
      city = '';
      override render() {
        return html`<form><input id="name" autocomplete="name" @bind=${bind(this, 'name')}><input id="city" autocomplete="address-level2" @bind=${bind(this, 'city')} @bind:event="oninput"></form>`;
      }
    }
    const component = await show(Address);
    // Browsers fill a form by setting the values and firing both events for each field.
    for (const [selector, value] of [
      ['#name', 'Ada'],
      ['#city', 'London'],
    ] as const) {
      const field = one(selector);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect([component.name, component.city]).toEqual(['Ada', 'London']);
    expect([one('#name').value, one('#city').value]).toEqual(['Ada', 'London']);
  });

  it('8 a reset shows the defaults and tells nobody, as in Blazor; @onreset sets the model', async () => {
    class Reset extends Component {
      value = '';
      chosen = '';
      override render() {
        return html`<form @onreset=${() => {
          this.value = '';
          this.chosen = '';
        }}><input id="field" @bind=${bind(this, 'value')}><select id="select" @bind=${bind(this, 'chosen')}><option value="">none</option><option value="a">a</option></select><button type="reset">reset</button></form>`;
      }
    }
    const component = await show(Reset);
    const field = one('#field');
    for (let i = 0; i < 2; i++) {
      field.focus();
      await type('text');
      one('#select').focus();
      await userEvent.selectOptions(one<HTMLSelectElement>('#select'), 'a');
      expect([component.value, component.chosen]).toEqual(['text', 'a']);
      await userEvent.click(one<HTMLButtonElement>('button'));
      expect([
        component.value,
        field.value,
        component.chosen,
        one<HTMLSelectElement>('#select').value,
      ]).toEqual(['', '', '', '']);
    }
  });

  it('8 a reset that is prevented leaves the form to the model', async () => {
    class Reset extends Component {
      value = 'default';
      override render() {
        return html`<form @onreset=${() => (this.value = 'default')} @onreset:preventDefault><input id="field" @bind=${bind(this, 'value')}><button type="reset">reset</button></form>`;
      }
    }
    const component = await show(Reset);
    const field = one('#field');
    for (let i = 0; i < 2; i++) {
      field.focus();
      field.select();
      await type('text');
      await userEvent.click(one<HTMLButtonElement>('button'));
      expect([component.value, field.value]).toEqual(['default', 'default']);
    }
  });

  it('8 the keyboard chooses: check boxes by the space bar, radio buttons and selects by arrows', async () => {
    class Choices extends Component {
      checked = false;
      radio = 'a';
      select = 'x';
      override render() {
        const radio = bind(this, 'radio');
        return html`<input id="box" type="checkbox" @bind=${bind(this, 'checked')}>
          <input id="a" type="radio" name="r" value="a" @bind=${radio}><input id="b" type="radio" name="r" value="b" @bind=${radio}>
          <select id="select" size="2" @bind=${bind(this, 'select')}><option>x</option><option>y</option></select>`;
      }
    }
    const component = await show(Choices);
    one('#box').focus();
    await userEvent.keyboard(' ');
    one('#a').focus();
    await userEvent.keyboard('{ArrowDown}');
    one<HTMLSelectElement>('#select').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect([component.checked, component.radio, component.select]).toEqual([true, 'b', 'y']);
    expect([one('#box').checked, one('#a').checked, one('#b').checked]).toEqual([true, false, true]);
  });

  it('8 a file field gives its files; a program may only empty it', async () => {
    class Upload extends Component {
      files: readonly File[] = [];
      override render() {
        return html`<input id="field" type="file" multiple @bind=${bind(this, 'files')}>`;
      }
    }
    const component = await show(Upload);
    const field = one('#field');
    await userEvent.upload(field, [new File(['1'], 'one.txt'), new File(['2'], 'two.txt')]);
    expect(component.files.map((file) => file.name)).toEqual(['one.txt', 'two.txt']);
    component.stateHasChanged();
    expect(field.files!.length).toBe(2);
    component.files = [];
    component.stateHasChanged();
    expect(field.files!.length).toBe(0);
    await userEvent.upload(field, new File(['3'], 'three.txt'));
    expect(component.files.map((file) => file.name)).toEqual(['three.txt']);
  });

  it('7.6 text edited in place keeps its caret, and takes compositions', async () => {
    class Editor extends Component {
      value = '';
      other = 0;
      override render() {
        return html`<div id="field" contenteditable="plaintext-only" @bind=${bind(this, 'value')}></div><p>${this.other}</p>`;
      }
    }
    const component = await show(Editor);
    const field = one<HTMLElement>('#field');
    field.focus();
    await type('ab', () => {
      component.other++;
      component.stateHasChanged();
    });
    await compose('か');
    component.value = 'model';
    component.stateHasChanged();
    expect(field.textContent).toBe('abか');
    await commit('火');
    await type('c');
    expect([component.value, field.textContent]).toEqual(['ab火c', 'ab火c']);
  });

  it('8 custom elements and other elements bind a property, with the event that is named', async () => {
    class Stars extends HTMLElement {
      value = 0;
      items: readonly string[] | null = null;
    }
    customElements.define('five-stars', Stars);
    class Panel extends Component {
      stars = 3;
      items: string[] | null = ['a'];
      open = true;
      override render() {
        return html`<five-stars @bind=${bind(this, 'stars')} @bind-items=${bind(this, 'items')} @bind-items:event="onitems"></five-stars><details @bind-open=${bind(this, 'open')} @bind-open:event="ontoggle"><summary>more</summary></details>`;
      }
    }
    const component = await show(Panel);
    const stars = one<Stars>('five-stars');
    const details = one<HTMLDetailsElement>('details');
    expect([String(stars.value), stars.items, details.open]).toEqual(['3', ['a'], true]);
    (stars as unknown as { value: string }).value = '5';
    stars.dispatchEvent(new Event('change', { bubbles: true }));
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve));
    details.open = false;
    await toggled;
    stars.items = ['b', 'c'];
    stars.dispatchEvent(new Event('items', { bubbles: true }));
    expect([component.stars, component.items, component.open]).toEqual([5, ['b', 'c'], false]);
    component.open = true;
    component.items = null;
    component.stateHasChanged();
    expect([details.open, stars.items]).toEqual([true, null]);
  });
});
