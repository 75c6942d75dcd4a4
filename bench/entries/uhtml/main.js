/**
 * The table with uhtml: the rows are a component, which renders again when the signal of the data tells it. A click on
 * a row changes its own nodes and the data, as the author has it; nothing renders then.
 */
import { html, render, signal } from 'uhtml';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
/** Greedy: telling it the same array again, changed in place, renders as well. */
const data = signal([], { greedy: true });
let selectedId = 0;
let selectedRow = null;

const run = () => (data.value = buildRows(1000));
const runLots = () => (data.value = buildRows(10000));

function add() {
  const rows = data.value;
  rows.push(...buildRows(1000));
  data.value = rows;
}

function clear() {
  selectedRow = null;
  data.value = [];
}

function update() {
  const rows = data.value;
  for (let i = 0; i < rows.length; i += 10) rows[i].label += ' !!!';
  data.value = rows;
}

function swap() {
  const rows = data.value;
  if (rows.length < 999) return;
  [rows[1], rows[998]] = [rows[998], rows[1]];
  data.value = rows;
}

function select({ currentTarget }) {
  const row = currentTarget.closest('tr');
  if (row === selectedRow) return;
  if (selectedRow) selectedRow.className = '';
  row.className = 'danger';
  selectedRow = row;
  selectedId = Number(row.id);
}

function remove({ currentTarget }) {
  const row = currentTarget.closest('tr');
  const id = Number(row.id);
  if (id === selectedId) {
    selectedRow = null;
    selectedId = 0;
  }
  const index = data.value.findIndex((item) => item.id === id);
  data.value.splice(index, 1);
  row.remove();
}

const Button = (id, text, onClick) => html`
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id=${id} onclick=${onClick}>${text}</button>
  </div>`;

const Row = ({ id, label }) =>
  html`<tr key=${id} id=${id} class=${id === selectedId ? 'danger' : ''}><td class="col-md-1">${id}</td><td class="col-md-4"><a onclick=${select}>${label}</a></td><td class="col-md-1"><a onclick=${remove}><span class="glyphicon glyphicon-remove" aria-hidden="true" /></a></td><td class="col-md-6" /></tr>`;

const Table = () => html`
  <table class="table table-hover table-striped test-data">
    <tbody>${data.value.map(Row)}</tbody>
  </table>`;

render(
  document.getElementById('main'),
  html`
    <div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6"><h1>uhtml</h1></div>
          <div class="col-md-6">
            <div class="row">
              ${Button('run', 'Create 1,000 rows', run)} ${Button('runlots', 'Create 10,000 rows', runLots)}
              ${Button('add', 'Append 1,000 rows', add)} ${Button('update', 'Update every 10th row', update)}
              ${Button('clear', 'Clear', clear)} ${Button('swaprows', 'Swap Rows', swap)}
            </div>
          </div>
        </div>
      </div>
      <${Table} />
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
    </div>`,
);
