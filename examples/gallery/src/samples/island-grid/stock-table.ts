import {
  ClientSideRowModelModule,
  type ColDef,
  NumberEditorModule,
  QuickFilterModule,
} from 'ag-grid-community';
import { grid } from '@strop/islands/grid';
import { bind, Component, html } from '@strop/renderer';

interface Article {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly stock: number;
}

/** Only what this grid is made of: all of them weigh more, and answer Ctrl+A with a warning where no rows can be selected. */
const modules = [ClientSideRowModelModule, NumberEditorModule, QuickFilterModule];
const things = ['Lamp', 'Chair', 'Table', 'Shelf', 'Clock', 'Rug', 'Vase', 'Desk'];
const columnDefs: ColDef<Article>[] = [
  { field: 'name', flex: 2, minWidth: 110 },
  { field: 'price', flex: 1, minWidth: 110, valueFormatter: ({ value }) => `€ ${Number(value).toFixed(2)}` },
  { field: 'stock', flex: 1, minWidth: 90, editable: true, cellDataType: 'number' },
];

export class StockTable extends Component {
  articles: readonly Article[] = Array.from({ length: 10_000 }, (_, i) => ({
    id: String(i + 1),
    name: `${things[i % things.length]!} ${i + 1}`,
    price: 10 + ((i * 37) % 400),
    stock: (i * 13) % 90,
  }));
  filter = '';
  last = 'Nothing has happened yet.';

  override render() {
    return html`
      <h1>Stock</h1>

      <div class="row">
        <label>Find <input @bind=${bind(this, 'filter')} @bind:event="oninput"></label>
        <button @onclick=${() => this.raise()}>Raise all prices by 10 %</button>
      </div>

      <div class="stock-table ag-theme-quartz" @island=${grid<Article>({
        modules,
        theme: 'legacy',
        columnDefs,
        rowData: this.articles as Article[],
        getRowId: ({ data }) => data.id,
        quickFilterText: this.filter,
        onRowClicked: ({ data }) => (this.last = `${data?.name ?? ''} was clicked.`),
        onCellValueChanged: ({ data, oldValue, newValue }) =>
          (this.last = `${data.name}: ${String(oldValue)} became ${String(newValue)}.`),
      })}></div>

      <p role="status">${this.last}</p>`;
  }

  raise() {
    this.articles = this.articles.map((article) => ({ ...article, price: article.price * 1.1 }));
    this.last = 'All prices have risen.';
  }
}
