import { bind, Component, date, html, nullable, oneOf } from '@strop/renderer';

const sizes = ['small', 'medium', 'large'] as const;

export class Order extends Component {
  name = '';
  guests = 2;
  day: Date | null = null;
  size: (typeof sizes)[number] = 'medium';
  extras: string[] = [];
  isTakeaway = false;

  override render() {
    return html`
      <label>Name <input @bind=${bind(this, 'name')} @bind:event="oninput"></label>
      <label>Guests <input type="number" @bind=${bind(this, 'guests')}></label>
      <label>Day <input type="date" @bind=${bind(this, 'day', nullable(date))}></label>
      <label>
        Size
        <select @bind=${bind(this, 'size', oneOf(sizes))}>
          ${sizes.map((size) => html`<option>${size}</option>`)}
        </select>
      </label>
      ${['olives', 'capers'].map(
        (extra) =>
          html`<label><input type="checkbox" value=${extra} @bind=${bind(this, 'extras')}> ${extra}</label>`,
      )}
      <label><input type="checkbox" @bind=${bind(this, 'isTakeaway')}> Takeaway</label>
      <p role="status">
        ${this.name || 'Somebody'}: ${this.guests}, ${this.size}, ${this.day?.getFullYear() ?? 'no day'},
        ${this.extras.join(' and ') || 'plain'}, ${this.isTakeaway ? 'away' : 'here'}
      </p>`;
  }
}
