/** The table with mikado: the rows are its view, the page around them is plain markup. */
import Mikado from 'mikado';
import { createRowBuilder } from '../../page/rows.mjs';
import rowTemplate from './row.js';

const BUTTONS = {
  run: ['Create 1,000 rows', () => replace(1000)],
  runlots: ['Create 10,000 rows', () => replace(10000)],
  add: ['Append 1,000 rows', add],
  update: ['Update every 10th row', update],
  clear: ['Clear', clear],
  swaprows: ['Swap Rows', swap],
};

const buttons = Object.entries(BUTTONS).map(
  ([id, [text]]) => `
    <div class="col-sm-6 smallpad">
      <button type="button" class="btn btn-primary btn-block" id="${id}" click="${id}">${text}</button>
    </div>`,
);
const container = document.getElementById('main');
container.innerHTML = `
  <div class="container">
    <div class="jumbotron">
      <div class="row">
        <div class="col-md-6"><h1>mikado</h1></div>
        <div class="col-md-6"><div class="row">${buttons.join('')}</div></div>
      </div>
    </div>
    <table class="table table-hover table-striped test-data"><tbody></tbody></table>
    <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
  </div>`;

const buildRows = createRowBuilder();
const payload = { selected: 0 };
let rows = [];
const view = new Mikado(container.querySelector('tbody'), rowTemplate, { reuse: false, pool: false });

for (const [id, [, command]] of Object.entries(BUTTONS)) view.route(id, command);
view.route('select', (target) => select(target.closest('tr')));
view.route('remove', (target) => remove(target.closest('tr')));
view.listen('click');

function replace(count) {
  rows = buildRows(count);
  payload.selected = 0;
  view.clear().render(rows, payload);
}

function add() {
  const added = buildRows(1000);
  rows = rows.concat(added);
  view.append(added, payload);
}

function clear() {
  rows = [];
  payload.selected = 0;
  view.clear();
}

function update() {
  for (let i = 0; i < rows.length; i += 10) {
    rows[i].label += ' !!!';
    view.update(i, rows[i], payload);
  }
}

function swap() {
  if (rows.length < 999) return;
  [rows[1], rows[998]] = [rows[998], rows[1]];
  view.reconcile(rows);
}

function select(node) {
  const before = rows.findIndex(({ id }) => id === payload.selected);
  payload.selected = view.data(node).id;
  if (before >= 0) view.update(before, rows[before], payload);
  view.update(node, view.data(node), payload);
}

function remove(node) {
  const index = view.index(node);
  rows.splice(index, 1);
  view.remove(index);
}
