import { bind, Component, each, html } from '@strop/renderer';

interface Item {
  readonly id: number;
  readonly title: string;
}

export class Basket extends Component {
  items: readonly Item[] = [
    { id: 1, title: 'Bread' },
    { id: 2, title: 'Milk' },
  ];
  chosen = 0;
  title = '';

  override render() {
    return html`
      <form @onsubmit=${this.add}>
        <label>Title <input @bind=${bind(this, 'title')}></label>
        <button>Add</button>
      </form>
      <ul>${each(this.items, (item) => this.row(item), { dependsOn: (item) => item.id === this.chosen })}</ul>`;
  }

  row(item: Item) {
    return html`
      <li @key=${item.id} class=${item.id === this.chosen ? 'chosen' : null}>
        <button @onclick=${() => (this.chosen = item.id)}>${item.title}</button>
        <button aria-label=${`Remove ${item.title}`} @onclick=${() => this.remove(item)}>×</button>
      </li>`;
  }

  add() {
    this.items = [...this.items, { id: Date.now(), title: this.title }];
    this.title = '';
  }

  remove(item: Item) {
    this.items = this.items.filter((one) => one !== item);
  }
}
