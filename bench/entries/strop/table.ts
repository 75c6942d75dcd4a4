/**
 * The table with Strop's public API, as a Blazor user writes it: a list that changes in place, buttons in the markup with
 * methods as their handlers. Rows are replaced where their label changes, so that a list may skip those that are as they
 * were; how it says so is the entries' own.
 */
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

  run(): void {
    this.rows = buildRows(1000);
    this.selected = 0;
  }

  runLots(): void {
    this.rows = buildRows(10000);
    this.selected = 0;
  }

  add(): void {
    this.rows.push(...buildRows(1000));
  }

  update(): void {
    for (let i = 0; i < this.rows.length; i += 10) {
      const { id, label } = this.rows[i]!;
      this.rows[i] = { id, label: `${label} !!!` };
    }
  }

  clear(): void {
    this.rows = [];
    this.selected = 0;
  }

  swapRows(): void {
    const { rows } = this;
    if (rows.length > 998) [rows[1], rows[998]] = [rows[998]!, rows[1]!];
  }

  select(row: Row): void {
    this.selected = row.id;
  }

  remove(row: Row): void {
    this.rows.splice(this.rows.indexOf(row), 1);
  }

  override render() {
    return html`<div class="container">
      ${this.header()}
      <table class="table table-hover table-striped test-data"><tbody>${this.list()}</tbody></table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>`;
  }

  header() {
    return html`<div class="jumbotron">
        <div class="row">
          <div class="col-md-6"><h1>Strop</h1></div>
          <div class="col-md-6">
            <div class="row">
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="run" @onclick=${this.run}>Create 1,000 rows</button>
              </div>
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="runlots" @onclick=${this.runLots}>Create 10,000 rows</button>
              </div>
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="add" @onclick=${this.add}>Append 1,000 rows</button>
              </div>
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="update" @onclick=${this.update}>Update every 10th row</button>
              </div>
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="clear" @onclick=${this.clear}>Clear</button>
              </div>
              <div class="col-sm-6 smallpad">
                <button type="button" class="btn btn-primary btn-block" id="swaprows" @onclick=${this.swapRows}>Swap Rows</button>
              </div>
            </div>
          </div>
        </div>
      </div>`;
  }

  /** The rows, as the entry's list makes them. */
  abstract list(): Renderable;

  row(row: Row) {
    return html`<tr @key=${row.id} class=${row.id === this.selected ? 'danger' : ''}><td class="col-md-1">${row.id}</td><td class="col-md-4"><a @onclick=${() => this.select(row)}>${row.label}</a></td><td class="col-md-1"><a @onclick=${() => this.remove(row)}><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td></tr>`;
  }
}
