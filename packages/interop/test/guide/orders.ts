/** What the samples of docs/guides/testing.md test. */
import { Component, html, inject } from '@strop/renderer';

export abstract class OrdersApi {
  abstract all(): Promise<readonly string[]>;
  abstract cancel(order: string): Promise<void>;
}

export class Orders extends Component {
  readonly api = inject(OrdersApi);
  orders: readonly string[] | null = null;

  override async onInitializedAsync() {
    this.orders = await this.api.all();
  }

  override render() {
    if (this.orders === null) return html`<p>Loading…</p>`;
    return html`<ul>${this.orders.map(
      (order) =>
        html`<li @key=${order}>${order} <button @onclick=${() => this.cancel(order)}>Cancel</button></li>`,
    )}</ul>`;
  }

  async cancel(order: string) {
    await this.api.cancel(order);
    this.orders = this.orders?.filter((one) => one !== order) ?? null;
  }
}
