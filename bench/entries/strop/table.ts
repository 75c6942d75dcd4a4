/** The table with Strop's public API; how its list says what can differ is the entries' own. */
import { Component, html, type Renderable } from '@strop/renderer';
import { createRowBuilder } from '../../page/rows.mjs';

export interface Row {
  readonly id: number;
  readonly label: string;
}

const buildRows: (count: number) => Row[] = createRowBuilder();

export abstract class Table extends Component {
  rows: Row[] = [];
  selected = 0;

  create(count: number): void {
    this.rows = buildRows(count);
    this.selected = 0;
  }

  append(): void {
    this.rows = this.rows.concat(buildRows(1000));
  }

  update(): void {
    const next = this.rows.slice();
    for (let i = 0; i < next.length; i += 10) {
      const row = next[i]!;
      next[i] = { id: row.id, label: `${row.label} !!!` };
    }
    this.rows = next;
  }

  clear(): void {
    this.rows = [];
    this.selected = 0;
  }

  swap(): void {
    if (this.rows.length < 999) return;
    const next = this.rows.slice();
    [next[1], next[998]] = [next[998]!, next[1]!];
    this.rows = next;
  }

  select(id: number): void {
    this.selected = id;
  }

  remove(id: number): void {
    this.rows = this.rows.filter((row) => row.id !== id);
  }

  button(id: string, text: string, onClick: () => void) {
    return html`<div class="col-sm-6 smallpad">
      <button type="button" class="btn btn-primary btn-block" id=${id} @onclick=${onClick}>${text}</button>
    </div>`;
  }

  override render() {
    return html`<div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6"><h1>Strop</h1></div>
          <div class="col-md-6">
            <div class="row">
              ${this.button('run', 'Create 1,000 rows', () => this.create(1000))}
              ${this.button('runlots', 'Create 10,000 rows', () => this.create(10000))}
              ${this.button('add', 'Append 1,000 rows', () => this.append())}
              ${this.button('update', 'Update every 10th row', () => this.update())}
              ${this.button('clear', 'Clear', () => this.clear())}
              ${this.button('swaprows', 'Swap Rows', () => this.swap())}
            </div>
          </div>
        </div>
      </div>
      <table class="table table-hover table-striped test-data"><tbody>${this.list()}</tbody></table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>`;
  }

  /** The rows, as the entry's list makes them. */
  abstract list(): Renderable;

  row(row: Row) {
    return html`<tr @key=${row.id} class=${row.id === this.selected ? 'danger' : ''}><td class="col-md-1">${row.id}</td><td class="col-md-4"><a @onclick=${() => this.select(row.id)}>${row.label}</a></td><td class="col-md-1"><a @onclick=${() => this.remove(row.id)}><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td></tr>`;
  }
}
