/** Lists with a component a row, whose items are replaced and not changed in place. */
import { Component, bind, each, html, parameter, type Renderable } from '@strop/renderer';
import { changeItem, createItems, readAddress, TYPING_ROWS, type Item } from '../../model.mjs';

class Row extends Component {
  readonly item = parameter.required<Item>();

  override render() {
    const { id, label } = this.item;
    return html`<li id="row-${id}"><b>${id}</b> <span>${label}</span></li>`;
  }
}

function rows(items: readonly Item[]): Renderable {
  return each(items, (item) => html`<${Row} @key=${item.id} item=${item} />`);
}

export class List extends Component {
  items: readonly Item[] = createItems(readAddress().size);

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.items = changeItem(this.items))}>Change</button>
      <ul>${rows(this.items)}</ul>`;
  }
}

export class Fill extends Component {
  items: readonly Item[] = [];

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.items = createItems(readAddress().size))}>Fill</button>
      <button id="clear" @onclick=${() => (this.items = [])}>Remove</button>
      <ul>${rows(this.items)}</ul>`;
  }
}

export class Typing extends Component {
  readonly items: readonly Item[] = createItems(TYPING_ROWS);
  text = '';

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.text = '')}>Empty</button>
      <input id="field" @bind=${bind(this, 'text')} @bind:event="oninput">
      <p id="mirror">${this.text}</p>
      <p id="length">${this.text.length}</p>
      <ul>${rows(this.items)}</ul>`;
  }
}
