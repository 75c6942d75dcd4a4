/** The table with blockdom: every change renders the whole tree anew and patches the mounted one with it. */
import { createBlock, list, mount, patch, withKey } from 'blockdom';
import { createRowBuilder } from '../../page/rows.mjs';

const button = (id, text, handler) => `
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id="${id}" block-handler-${handler}="click">${text}</button>
  </div>`;

const pageBlock = createBlock(`
  <div class="container">
    <div class="jumbotron">
      <div class="row">
        <div class="col-md-6"><h1>blockdom</h1></div>
        <div class="col-md-6">
          <div class="row">
            ${button('run', 'Create 1,000 rows', 0)}
            ${button('runlots', 'Create 10,000 rows', 1)}
            ${button('add', 'Append 1,000 rows', 2)}
            ${button('update', 'Update every 10th row', 3)}
            ${button('clear', 'Clear', 4)}
            ${button('swaprows', 'Swap Rows', 5)}
          </div>
        </div>
      </div>
    </div>
    <table class="table table-hover table-striped test-data"><tbody><block-child-0/></tbody></table>
    <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
  </div>`);

const rowBlock = createBlock(`
  <tr block-attribute-0="class">
    <td class="col-md-1"><block-text-1/></td>
    <td class="col-md-4"><a block-handler-2="click.synthetic"><block-text-3/></a></td>
    <td class="col-md-1">
      <a block-handler-4="click.synthetic"><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a>
    </td>
    <td class="col-md-6"></td>
  </tr>`);

const buildRows = createRowBuilder();
let rows = [];
let selected = 0;
// Row nodes of the last render by row id; ids are small integers, so an object keyed by them is an array inside.
let rendered = {};

function renderRow(row, previous) {
  const isSelected = row.id === selected;
  if (previous && previous.label === row.label && previous.isSelected === isSelected) return previous;
  const node = rowBlock([isSelected ? 'danger' : '', row.id, [select, row.id], row.label, [remove, row.id]]);
  node.label = row.label;
  node.isSelected = isSelected;
  return withKey(node, row.id);
}

function render() {
  const next = {};
  const nodes = rows.map((row) => (next[row.id] = renderRow(row, rendered[row.id])));
  rendered = next;
  return pageBlock([run, runLots, add, update, clear, swap], [list(nodes)]);
}

function change(newRows, newSelected = selected) {
  rows = newRows;
  selected = newSelected;
  patch(page, render());
}

const run = () => change(buildRows(1000), 0);
const runLots = () => change(buildRows(10000), 0);
const add = () => change(rows.concat(buildRows(1000)));
const clear = () => change([], 0);
const select = (id) => change(rows, id);

function remove(id) {
  rows.splice(
    rows.findIndex((row) => row.id === id),
    1,
  );
  change(rows);
}

function update() {
  for (let i = 0; i < rows.length; i += 10) rows[i].label += ' !!!';
  change(rows);
}

function swap() {
  if (rows.length < 999) return;
  [rows[1], rows[998]] = [rows[998], rows[1]];
  change(rows);
}

const page = render();
mount(page, document.getElementById('main'));
