import { chart } from '@strop/islands/chart';
import { bind, Component, html } from '@strop/renderer';

const products = ['Razors', 'Strops'];

export class SalesChart extends Component {
  type: 'bar' | 'line' = 'bar';
  stacked = false;
  months = ['January', 'February', 'March'];
  sales = [
    [12, 19, 8],
    [7, 11, 15],
  ];
  picked = 'Click a bar to see its figure.';

  override render() {
    return html`
      <h1>Sales</h1>

      <div class="row">
        <label>Drawn as
          <select @bind=${bind(this, 'type')}>
            <option value="bar">bars</option>
            <option value="line">lines</option>
          </select>
        </label>
        <label><input type="checkbox" @bind=${bind(this, 'stacked')}> Stacked</label>
        <button @onclick=${() => this.addMonth()}>Add a month</button>
      </div>

      <div class="chart">
        <canvas role="img" aria-label=${this.description} @island=${chart({
          type: this.type,
          data: {
            labels: this.months,
            datasets: products.map((label, index) => ({ label, data: this.sales[index]! })),
          },
          options: {
            maintainAspectRatio: false,
            scales: { x: { stacked: this.stacked }, y: { stacked: this.stacked, beginAtZero: true } },
          },
          onPicked: ([first]) => {
            if (first) this.picked = this.describe(first.dataset, first.index);
          },
        })}></canvas>
      </div>

      <p role="status">${this.picked}</p>`;
  }

  get description() {
    return `${products.join(' and ')} sold from ${this.months[0]} to ${this.months.at(-1)}`;
  }

  describe(product: number, month: number) {
    return `${this.sales[product]![month]} ${products[product]!.toLowerCase()} in ${this.months[month]}.`;
  }

  /** Changed in place: the island compares with a copy of what it showed. */
  addMonth() {
    const date = new Date(2026, this.months.length, 1);
    this.months.push(date.toLocaleString('en', { month: 'long' }));
    for (const [index, sold] of this.sales.entries()) {
      sold.push(5 + ((this.months.length * 7 + index * 5) % 17));
    }
  }
}
