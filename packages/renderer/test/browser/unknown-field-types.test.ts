/** Fields of a type that the browser does not know: it shows a text, and the template's type still says how that is written. */
import { bind, Component, date, html } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';
import { one, removeShown, show } from '../support/shown.ts';

afterEach(removeShown);

it.each([
  ['month', '1985-03', '2023-11', new Date(2023, 10, 1)],
  ['week', '1985-W10', '2020-W53', new Date(2020, 11, 28)],
] as const)('8 a %s is written as HTML writes it', async (type, shown, entered, value) => {
  vi.spyOn(HTMLInputElement.prototype, 'type', 'get').mockReturnValue('text');
  class Sample extends Component {
    value = new Date(1985, 2, 4);
    override render() {
      return html`<input id="field" type=${type} @bind=${bind(this, 'value', date)} @bind:culture="de-DE">`;
    }
  }
  const { component } = await show(Sample);
  const field = one<HTMLInputElement>('#field');
  expect(field.value).toBe(shown);
  field.value = entered;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect([component.value, field.value]).toEqual([value, entered]);
});
