/** The same table with a plain `map`: every row is evaluated in every render, as items that change in place need. */
import { createApp } from '@strop/renderer';
import { Table } from '../strop/table.ts';

class MapTable extends Table {
  override list() {
    return this.rows.map((row) => this.row(row));
  }
}

const app = createApp();
app.rootComponents.add(MapTable, '#main');
await app.start();
