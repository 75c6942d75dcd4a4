/** Conditions that turn over, and many texts in one component. */
import { Component, html, parameter } from '@strop/renderer';
import { numbers, order, PARAGRAPHS, TOGGLES } from '../../model.mjs';

const toggles: readonly number[] = numbers(TOGGLES);
const paragraphs: readonly number[] = numbers(PARAGRAPHS);

class Toggle extends Component {
  readonly id = parameter(0);
  readonly isOn = parameter(false);

  override render() {
    return html`<p>${
      this.isOn ? html`<b class="on">shown</b> <i>${this.id}</i>` : html`<span class="off">hidden</span>`
    }</p>`;
  }
}

export class Toggles extends Component {
  isOn = false;

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.isOn = !this.isOn)}>Turn over</button>
      ${toggles.map((id) => html`<${Toggle} @key=${id} id=${id} isOn=${this.isOn} />`)}`;
  }
}

export class Text extends Component {
  tick = 0;

  override render() {
    return html`
      <button id="run" @onclick=${() => this.tick++}>Change</button>
      ${paragraphs.map((id) => {
        const [pieces, price, sum, rest] = order(id, this.tick);
        return html`<p @key=${id} id="p-${id}">Order ${id}: ${pieces} pieces at ${price}, in all ${sum}, of which ${rest} remain.</p>`;
      })}`;
  }
}
