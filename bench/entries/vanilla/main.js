/**
 * The yardstick: plain DOM code over a store. It does the same work as the `vanillajs` of js-framework-benchmark (August
 * 2026), so that ratios compare with published ones: rows cloned from a template and filled, the table's body taken out while
 * a first set of rows goes in, a second list of the data beside the rows, and a row found by its id before its place is
 * used. What upstream writes to the console is left out. `vanilla-lite` shows what is left to gain.
 */
import { createRowBuilder } from '../../page/rows.mjs';

const BUTTONS = {
  run: ['Create 1,000 rows', () => fill(1000)],
  runlots: ['Create 10,000 rows', () => fill(10000)],
  add: ['Append 1,000 rows', add],
  update: ['Update every 10th row', update],
  clear: ['Clear', clear],
  swaprows: ['Swap Rows', swap],
};

/** The data, which knows nothing of elements. */
class Store {
  #build = createRowBuilder();
  rows = [];
  selectedId = null;

  fill(count) {
    this.rows = this.#build(count);
    this.selectedId = null;
  }

  add() {
    this.rows = this.rows.concat(this.#build(1000));
  }

  clear() {
    this.rows = [];
    this.selectedId = null;
  }

  remove(id) {
    const index = this.rows.findIndex((row) => row.id === id);
    this.rows = this.rows.filter((_, position) => position !== index);
  }

  swap(a, b) {
    [this.rows[a], this.rows[b]] = [this.rows[b], this.rows[a]];
  }

  update() {
    for (let i = 0; i < this.rows.length; i += 10) this.rows[i].label += ' !!!';
  }
}

const container = document.getElementById('main');
const buttons = Object.entries(BUTTONS).map(
  ([id, [text]]) => `
    <div class="col-sm-6 smallpad">
      <button type="button" class="btn btn-primary btn-block" id="${id}">${text}</button>
    </div>`,
);
container.innerHTML = `
  <div class="container">
    <div class="jumbotron">
      <div class="row">
        <div class="col-md-6"><h1>vanilla DOM</h1></div>
        <div class="col-md-6"><div class="row">${buttons.join('')}</div></div>
      </div>
    </div>
    <table class="table table-hover table-striped test-data"><tbody></tbody></table>
    <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true"></span>
  </div>`;

const rowTemplate = document.createElement('tr');
rowTemplate.innerHTML = [
  '<td class="col-md-1"> </td><td class="col-md-4"><a> </a></td><td class="col-md-1"><a>',
  '<span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td>',
].join('');

const table = container.querySelector('table');
const body = container.querySelector('tbody');
const store = new Store();
/** What is shown: the rows' elements and their data. */
let elements = [];
let shown = [];
let selected = null;

function createRow(row) {
  const element = rowTemplate.cloneNode(true);
  const idCell = element.firstChild;
  const link = idCell.nextSibling.firstChild;
  element.rowId = row.id;
  idCell.firstChild.nodeValue = row.id;
  link.firstChild.nodeValue = row.label;
  return element;
}

/** Shows what the store has beyond what is shown. */
function append() {
  const { rows } = store;
  const isEmpty = !body.firstChild;
  if (isEmpty) body.remove();
  for (let i = elements.length; i < rows.length; i++) {
    const element = createRow(rows[i]);
    elements[i] = element;
    shown[i] = rows[i];
    body.appendChild(element);
  }
  if (isEmpty) table.insertBefore(body, null);
}

function fill(count) {
  body.textContent = '';
  elements = [];
  shown = [];
  store.fill(count);
  append();
  unselect();
}

function add() {
  store.add();
  append();
}

function clear() {
  store.clear();
  elements = [];
  shown = [];
  body.textContent = '';
  unselect();
}

function update() {
  store.update();
  for (let i = 0; i < shown.length; i += 10) {
    elements[i].childNodes[1].childNodes[0].firstChild.nodeValue = store.rows[i].label;
  }
}

function swap() {
  if (shown.length < 999) return;
  store.swap(1, 998);
  shown[1] = store.rows[1];
  shown[998] = store.rows[998];
  body.insertBefore(elements[998], elements[2]);
  body.insertBefore(elements[1], elements[999] ?? null);
  [elements[1], elements[998]] = [elements[998], elements[1]];
}

function unselect() {
  if (!selected) return;
  selected.className = '';
  selected = null;
}

function showSelected(index) {
  selected = elements[index];
  selected.className = 'danger';
}

function select(index) {
  unselect();
  store.selectedId = shown[index].id;
  showSelected(index);
}

function remove(index) {
  store.remove(shown[index].id);
  elements[index].remove();
  elements.splice(index, 1);
  shown.splice(index, 1);
  unselect();
  const stillSelected = store.rows.findIndex((row) => row.id === store.selectedId);
  if (stillSelected >= 0) showSelected(stillSelected);
}

function cellOf(node) {
  while (node && node.tagName !== 'TD') node = node.parentNode;
  return node;
}

function rowIdOf(node) {
  for (; node; node = node.parentNode) if (node.tagName === 'TR') return node.rowId;
  return undefined;
}

function indexOf(node) {
  const id = rowIdOf(node);
  return shown.findIndex((row) => row.id === id);
}

container.addEventListener('click', (event) => {
  for (const id in BUTTONS) {
    if (event.target.matches(`#${id}`)) {
      event.stopPropagation();
      BUTTONS[id][1]();
      return;
    }
  }
});

body.addEventListener('click', (event) => {
  event.stopPropagation();
  const cell = cellOf(event.target);
  if (!cell) return;
  const cells = cell.parentNode.childNodes;
  if (cells[1] === cell) select(indexOf(event.target));
  else if (cells[2] === cell) remove(indexOf(event.target));
});
