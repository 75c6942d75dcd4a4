import { Component, bind, date, html, nullable, oneOf } from '@strop/renderer';

const sizes = ['small', 'medium', 'large'] as const;
const toppings = ['olives', 'capers', 'basil'];
const drinks = ['water', 'juice', 'wine'];

export class Binding extends Component {
  name = 'Ada';
  nickname = '';
  note = '';
  guests = 2;
  tip = 10;
  colour = '#336699';
  isTakeaway = false;
  size: (typeof sizes)[number] = 'medium';
  toppings: string[] = ['basil'];
  drinks: string[] = [];
  day: Date | null = new Date(2026, 10, 21);
  time = '18:30:00';
  price = 1234.5;
  code = 'ABC';
  saves = 0;
  files: readonly File[] = [];

  override render() {
    return html`
      <h1>Binding</h1>

      <div class="form">
        <label>Name, when the field is left <input @bind=${bind(this, 'name')}></label>
        <label>
          Nickname, with every key
          <input @bind=${bind(this, 'nickname')} @bind:event="oninput">
        </label>
        <label>
          Code, always in capitals
          <input @bind:get=${this.code} @bind:set=${(code: string) => (this.code = code.toUpperCase())}
            @bind:event="oninput">
        </label>
        <label>Note, saved afterwards
          <textarea rows="2" @bind=${bind(this, 'note')} @bind:after=${() => this.saves++}></textarea>
        </label>
        <label>Guests <input type="number" min="1" @bind=${bind(this, 'guests', Number)}></label>
        <label>Tip <input type="range" max="20" @bind=${bind(this, 'tip')} @bind:event="oninput"></label>
        <label>
          Price, as it is written in Germany
          <input @bind=${bind(this, 'price')} @bind:culture="de-DE">
        </label>
        <label>Day <input type="date" @bind=${bind(this, 'day', nullable(date))}></label>
        <label>
          The same day, as text
          <input @bind=${bind(this, 'day', nullable(date))} @bind:format="dd/MM/yyyy">
        </label>
        <label>Time <input type="time" @bind=${bind(this, 'time')}></label>
        <label>Colour <input type="color" @bind=${bind(this, 'colour')} @bind:event="oninput"></label>
        <label>
          Size
          <select @bind=${bind(this, 'size', oneOf(sizes))}>
            ${sizes.map((size) => html`<option value=${size}>${size}</option>`)}
          </select>
        </label>
        <label>
          Drinks
          <select multiple size="3" @bind=${bind(this, 'drinks')}>
            ${drinks.map((drink) => html`<option value=${drink}>${drink}</option>`)}
          </select>
        </label>
        <fieldset>
          <legend>Size again</legend>
          ${sizes.map(
            (size) => html`
              <label><input type="radio" name="size" value=${size} @bind=${bind(this, 'size')}> ${size}</label>`,
          )}
        </fieldset>
        <fieldset>
          <legend>Toppings</legend>
          ${toppings.map(
            (topping) => html`
              <label><input type="checkbox" value=${topping} @bind=${bind(this, 'toppings')}> ${topping}</label>`,
          )}
        </fieldset>
        <label><input type="checkbox" @bind=${bind(this, 'isTakeaway')}> Takeaway</label>
        <label>Files <input type="file" multiple @bind=${bind(this, 'files')}></label>
      </div>

      <button @onclick=${() => this.reset()}>Set from the program</button>

      <dl class="facts">
        ${this.facts().map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>`;
  }

  facts(): [string, string][] {
    const day = this.day === null ? 'none' : this.day.toLocaleDateString('en-GB');
    return [
      ['Name', `${this.name}, ${this.nickname || 'no nickname'}, ${this.code}`],
      ['Note', `${this.note || 'none'}, times saved: ${this.saves}`],
      ['Numbers', `guests ${this.guests}, tip ${this.tip}, price ${this.price}`],
      ['When', `${day} at ${this.time}`],
      ['Order', `${this.size}, ${this.colour}, ${this.isTakeaway ? 'to take away' : 'to eat here'}`],
      ['Toppings', this.toppings.join(' and ') || 'none'],
      ['Drinks', this.drinks.join(' and ') || 'none'],
      ['Files', this.files.map((file) => file.name).join(', ') || 'none'],
    ];
  }

  reset() {
    Object.assign(this, { name: 'Grace', size: 'large', toppings: ['olives', 'capers'], drinks: ['wine'] });
    Object.assign(this, { guests: 7, tip: 20, price: 0.5, day: null, time: '09:05:00', isTakeaway: true });
  }
}
