import base from 'ag-grid-community/styles/ag-grid.css?url';
import quartz from 'ag-grid-community/styles/ag-theme-quartz.css?url';
import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './stock-table.css?highlighted';
import source from './stock-table.ts?highlighted';

export const islandGridSample: Sample = {
  path: '/libraries/grid',
  component: onDemand(async () => (await import('./stock-table.ts')).StockTable, [quartz, base]),
  about: () => html`
    <p>
      AG Grid’s options are the tag’s options, its events among them. The rows are compared by identity, since there are
      ten thousand: a change is another array. With <code>getRowId</code> the grid then knows which rows they are.
    </p>
    <p>
      Sort by a column, find some articles, scroll, and raise all prices: order, filter and place stay. Double-click a
      number in the last column to change it. The themes of AG Grid are style elements; under this page’s policy its
      older style sheets do the same.
    </p>`,
  files: [
    { name: 'stock-table.ts', html: source },
    { name: 'stock-table.css', html: style },
  ],
};
