/** Rows are replaced, never changed in place, so the list says so with `each`. */
import { createApp, each } from '@strop/renderer';
import { Table } from './table.ts';

class EachTable extends Table {
  override list() {
    return each(this.rows, (row) => this.row(row), { dependsOn: (row) => row.id === this.selected });
  }
}

const app = createApp();
app.rootComponents.add(EachTable, '#main');
await app.start();
