/** The table with lit-html: every change renders the page's template again. */
import { html, render as renderInto } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
const container = document.getElementById('main');
let rows = [];
let selected = 0;

function change(newRows, newSelected = selected) {
  rows = newRows;
  selected = newSelected;
  render();
}

const run = () => change(buildRows(1000), 0);
const runLots = () => change(buildRows(10000), 0);
const add = () => change(rows.concat(buildRows(1000)));
const clear = () => change([], 0);

function update() {
  const next = rows.slice();
  for (let i = 0; i < next.length; i += 10) next[i] = { id: next[i].id, label: `${next[i].label} !!!` };
  change(next);
}

function swap() {
  if (rows.length < 999) return;
  const next = rows.slice();
  [next[1], next[998]] = [next[998], next[1]];
  change(next);
}

function onRowClick({ target }) {
  const link = target.closest('a');
  if (!link) return;
  const id = target.closest('tr').rowId;
  if (link.className === 'remove') change(rows.filter((row) => row.id !== id));
  else change(rows, id);
}

const Button = (id, text, onClick) => html`
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id=${id} @click=${onClick}>${text}</button>
  </div>`;

const keyOf = (row) => row.id;
const Row = (row) =>
  html`<tr .rowId=${row.id} class=${row.id === selected ? 'danger' : ''}><td class="col-md-1">${row.id}</td><td class="col-md-4"><a>${row.label}</a></td><td class="col-md-1"><a class="remove"><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td></tr>`;

function render() {
  renderInto(
    html`<div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6"><h1>lit-html</h1></div>
          <div class="col-md-6">
            <div class="row">
              ${Button('run', 'Create 1,000 rows', run)} ${Button('runlots', 'Create 10,000 rows', runLots)}
              ${Button('add', 'Append 1,000 rows', add)} ${Button('update', 'Update every 10th row', update)}
              ${Button('clear', 'Clear', clear)} ${Button('swaprows', 'Swap Rows', swap)}
            </div>
          </div>
        </div>
      </div>
      <table class="table table-hover table-striped test-data">
        <tbody @click=${onRowClick}>${repeat(rows, keyOf, Row)}</tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>`,
    container,
  );
}

render();
