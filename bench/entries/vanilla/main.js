/**
 * The yardstick: plain DOM code over a store. It does the same work as the `vanillajs` of js-framework-benchmark, so
 * that ratios compare with published ones: rows cloned from a template and filled, one listener that tells events
 * apart by selectors, rows found by searching the model. `vanilla-lite` shows what is left to gain.
 */
import { createRowBuilder } from '../../page/rows.mjs';

const BUTTONS = {
  add: ['Append 1,000 rows', add],
  run: ['Create 1,000 rows', () => fill(1000)],
  update: ['Update every 10th row', update],
  runlots: ['Create 10,000 rows', () => fill(10000)],
  clear: ['Clear', clear],
  swaprows: ['Swap Rows', swap],
};

/** The data, which knows nothing of elements. */
class Store {
  #build = createRowBuilder();
  rows = [];
  selectedId = null;

  add(count) {
    const added = this.#build(count);
    this.rows = this.rows.concat(added);
    return added;
  }

  clear() {
    this.rows = [];
    this.selectedId = null;
  }

  remove(id) {
    const index = this.rows.findIndex((row) => row.id === id);
    this.rows = this.rows.filter((_, position) => position !== index);
    if (this.selectedId === id) this.selectedId = null;
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
  '<td class="col-md-1"></td>',
  '<td class="col-md-4"><a class="label-link"></a></td>',
  '<td class="col-md-1"><a class="remove-link">',
  '<span class="remove-link glyphicon glyphicon-remove" aria-hidden="true"></span></a></td>',
  '<td class="col-md-6"></td>',
].join('');

const body = container.querySelector('tbody');
const store = new Store();
let elements = [];
let selected = null;

function createRow(row) {
  const element = rowTemplate.cloneNode(true);
  const idCell = element.firstChild;
  element.rowId = row.id;
  idCell.textContent = row.id;
  idCell.nextSibling.firstChild.textContent = row.label;
  return element;
}

function append(rows) {
  for (const row of rows) {
    const element = createRow(row);
    elements.push(element);
    body.appendChild(element);
  }
}

function fill(count) {
  clear();
  append(store.add(count));
}

function add() {
  append(store.add(1000));
}

function clear() {
  store.clear();
  elements = [];
  selected = null;
  body.textContent = '';
}

function update() {
  store.update();
  for (let i = 0; i < elements.length; i += 10) {
    elements[i].childNodes[1].childNodes[0].textContent = store.rows[i].label;
  }
}

function swap() {
  if (elements.length < 999) return;
  store.swap(1, 998);
  body.insertBefore(elements[998], elements[2]);
  body.insertBefore(elements[1], elements[999] ?? null);
  [elements[1], elements[998]] = [elements[998], elements[1]];
}

function showSelection() {
  if (selected) selected.className = '';
  const index = store.rows.findIndex((row) => row.id === store.selectedId);
  selected = index < 0 ? null : elements[index];
  if (selected) selected.className = 'danger';
}

function select(id) {
  store.selectedId = id;
  showSelection();
}

function remove(id) {
  const index = store.rows.findIndex((row) => row.id === id);
  store.remove(id);
  elements[index].remove();
  elements.splice(index, 1);
  showSelection();
}

/** The id of the row that an element stands in. */
function rowIdOf(element) {
  for (let node = element; node; node = node.parentNode) if (node.tagName === 'TR') return node.rowId;
  return undefined;
}

container.addEventListener('click', ({ target }) => {
  for (const id in BUTTONS) {
    if (target.matches(`#${id}`)) return BUTTONS[id][1]();
  }
  if (target.matches('.remove-link')) remove(rowIdOf(target));
  else if (target.matches('.label-link')) select(rowIdOf(target));
});
