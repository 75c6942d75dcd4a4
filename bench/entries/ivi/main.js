/** The table with ivi: a component a row, a keyed List, and a root that renders at once instead of batching. */
import { htm } from '@ivi/htm';
import { component, defineRoot, dirtyCheck, getProps, invalidate, List, update as mount } from 'ivi';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
let rows = [];
let selected = 0;
let app;

function change(newRows, newSelected = selected) {
  rows = newRows;
  selected = newSelected;
  invalidate(app);
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

const Row = component((c) => {
  const select = () => change(rows, getProps(c).row.id);
  const remove = () => change(rows.filter((row) => row !== getProps(c).row));
  return ({ row, isSelected }) => htm`
    <tr class=${isSelected ? 'danger' : ''}>
      <td class="col-md-1" .textContent=${row.id} />
      <td class="col-md-4"><a @click=${select} .textContent=${row.label} /></td>
      <td class="col-md-1">
        <a @click=${remove}><span class="glyphicon glyphicon-remove" aria-hidden="true" /></a>
      </td>
      <td class="col-md-6" />
    </tr>`;
});

const Button = (id, text, onClick) => htm`
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id=${id} @click=${onClick}>${text}</button>
  </div>`;

const keyOf = (row) => row.id;
const renderRow = (row) => Row({ row, isSelected: row.id === selected });

const App = component((c) => {
  app = c;
  return () => htm`
    <div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6"><h1>ivi</h1></div>
          <div class="col-md-6">
            <div class="row">
              ${Button('run', 'Create 1,000 rows', run)}
              ${Button('runlots', 'Create 10,000 rows', runLots)}
              ${Button('add', 'Append 1,000 rows', add)}
              ${Button('update', 'Update every 10th row', update)}
              ${Button('clear', 'Clear', clear)}
              ${Button('swaprows', 'Swap Rows', swap)}
            </div>
          </div>
        </div>
      </div>
      <table class="table table-hover table-striped test-data">
        <tbody>${List(rows, keyOf, renderRow)}</tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
    </div>`;
});

const createRoot = defineRoot((root) => dirtyCheck(root));
mount(createRoot(document.getElementById('main')), App());
