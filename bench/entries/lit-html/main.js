/** The table with lit-html: every change renders the page's template again. */
import { html, render as renderInto } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
const container = document.getElementById('main');
let rows = [];
let selected;

function show(newRows) {
  rows = newRows;
  render();
}

const run = () => show(buildRows(1000));
const runLots = () => show(buildRows(10000));
const add = () => show(rows.concat(buildRows(1000)));
const clear = () => show([]);

function update() {
  for (let i = 0; i < rows.length; i += 10) rows[i].label += ' !!!';
  render();
}

function swap() {
  if (rows.length > 998) [rows[1], rows[998]] = [rows[998], rows[1]];
  render();
}

function onClick({ target }) {
  const cell = target.closest('td');
  const index = rows.findIndex(({ id }) => id === Number(cell.parentNode.id));
  if (cell.dataset.action === 'remove') {
    rows.splice(index, 1);
  } else {
    if (selected) selected.isSelected = false;
    selected = rows[index];
    selected.isSelected = true;
  }
  render();
}

const Button = (id, text, onPress) => html`
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id=${id} @click=${onPress}>${text}</button>
  </div>`;

const keyOf = (row) => row.id;
const Row = (row) =>
  html`<tr id=${row.id} class=${row.isSelected ? 'danger' : ''}><td class="col-md-1">${row.id}</td><td class="col-md-4"><a>${row.label}</a></td><td class="col-md-1" data-action="remove"><a><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td></tr>`;

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
      <table class="table table-hover table-striped test-data" @click=${onClick}>
        <tbody>${repeat(rows, keyOf, Row)}</tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
    </div>`,
    container,
  );
}

render();
