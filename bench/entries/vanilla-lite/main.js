/**
 * Plain DOM code with as little of a model as the table allows. Rows are cloned fifty at a time and filled, one
 * listener serves the page, and an array of row elements runs beside the model.
 */
import { createRowBuilder } from '../../page/rows.mjs';

const BUTTONS = [
  ['run', 'Create 1,000 rows'],
  ['runlots', 'Create 10,000 rows'],
  ['add', 'Append 1,000 rows'],
  ['update', 'Update every 10th row'],
  ['clear', 'Clear'],
  ['swaprows', 'Swap Rows'],
];

const container = document.getElementById('main');
container.innerHTML = `<div class="container"><div class="jumbotron"><div class="row"><div class="col-md-6"><h1>vanilla DOM, lean</h1></div><div class="col-md-6"><div class="row">${BUTTONS.map(
  ([id, text]) =>
    `<div class="col-sm-6 smallpad"><button type="button" class="btn btn-primary btn-block" id="${id}">${text}</button></div>`,
).join(
  '',
)}</div></div></div></div><table class="table table-hover table-striped test-data"><tbody></tbody></table><span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span></div>`;

const body = container.querySelector('tbody');
const template = document.createElement('tr');
template.innerHTML =
  '<td class="col-md-1">0</td><td class="col-md-4"><a class="select">-</a></td><td class="col-md-1"><a class="remove"><span class="remove glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td>';

/** All counts of rows that the table is filled with divide by it. */
const CHUNK = 50;
const chunk = document.createDocumentFragment();
for (let i = 0; i < CHUNK; i++) chunk.appendChild(template.cloneNode(true));

const buildRows = createRowBuilder();
let rows = [];
let elements = [];
let selected = null;

function appendRows(added) {
  for (let begin = 0; begin < added.length; begin += CHUNK) {
    const fragment = chunk.cloneNode(true);
    let element = fragment.firstChild;
    for (let i = begin; i < begin + CHUNK; i++, element = element.nextSibling) {
      const row = added[i];
      const idCell = element.firstChild;
      idCell.firstChild.nodeValue = row.id;
      idCell.nextSibling.firstChild.firstChild.nodeValue = row.label;
      element.rowId = row.id;
      rows.push(row);
      elements.push(element);
    }
    body.appendChild(fragment);
  }
}

function clear() {
  body.textContent = '';
  rows = [];
  elements = [];
  selected = null;
}

function select(element) {
  if (selected) selected.className = '';
  selected = element;
  element.className = 'danger';
}

function remove(element) {
  const index = rows.findIndex((row) => row.id === element.rowId);
  rows.splice(index, 1);
  elements.splice(index, 1);
  element.remove();
  if (selected === element) selected = null;
}

function update() {
  for (let i = 0; i < rows.length; i += 10) {
    rows[i].label += ' !!!';
    elements[i].childNodes[1].firstChild.textContent = rows[i].label;
  }
}

function swap() {
  if (rows.length < 999) return;
  [rows[1], rows[998]] = [rows[998], rows[1]];
  body.insertBefore(elements[998], elements[2]);
  body.insertBefore(elements[1], elements[999] ?? null);
  [elements[1], elements[998]] = [elements[998], elements[1]];
}

const commands = {
  run() {
    clear();
    appendRows(buildRows(1000));
  },
  runlots() {
    clear();
    appendRows(buildRows(10000));
  },
  add: () => appendRows(buildRows(1000)),
  update,
  clear,
  swaprows: swap,
};

container.addEventListener('click', (event) => {
  const target = event.target;
  if (target.tagName === 'BUTTON') commands[target.id]();
  else if (target.classList.contains('select')) select(target.closest('tr'));
  else if (target.classList.contains('remove')) remove(target.closest('tr'));
});
