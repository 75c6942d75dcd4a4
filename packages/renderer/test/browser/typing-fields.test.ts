/**
 * What else happens to bound fields in a browser: undo, filled-in forms, resets, files, text edited in place (reference section 8).
 */
import { bind, Component, html } from '@strop/renderer';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { removeShown } from '../support/shown.ts';
import { commit, compose, one, Sample, show, type } from '../support/typing.ts';

afterEach(removeShown);

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
