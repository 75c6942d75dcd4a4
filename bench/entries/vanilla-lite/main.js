/**
 * Plain DOM code without a model, as upstream's leanest: labels are written into a chunk of fifty rows, which is cloned as a
 * whole, and what rows say is read from the page.
 */
import { createLabels } from '../../page/rows.mjs';

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

const table = container.querySelector('table');
const body = container.querySelector('tbody');
const rows = body.children;
const row = document.createElement('tr');
row.innerHTML =
  '<td class="col-md-1">0</td><td class="col-md-4"><a>-</a></td><td class="col-md-1"><a><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td>';

const labelOf = (element) => element.firstChild.nextSibling.firstChild.firstChild;

/** All counts of rows that the table is filled with divide by it. */
const CHUNK = 50;
const chunk = document.createDocumentFragment();
/** The texts of the chunk's rows. */
const texts = [];
for (let i = 0; i < CHUNK; i++) {
  const element = chunk.appendChild(row.cloneNode(true));
  texts.push({ id: element.firstChild.firstChild, label: labelOf(element) });
}

const nextLabel = createLabels();
let nextId = 1;
let selected = null;

function append(count) {
  for (let done = 0; done < count; done += CHUNK) {
    for (const { id, label } of texts) {
      id.nodeValue = nextId++;
      label.nodeValue = nextLabel();
    }
    body.insertBefore(chunk.cloneNode(true), null);
  }
}

function fill(count) {
  clear();
  body.remove();
  append(count);
  table.appendChild(body);
}

function clear() {
  body.textContent = '';
  selected = null;
}

const commands = {
  run: () => fill(1000),
  runlots: () => fill(10000),
  add: () => append(1000),
  clear,
  update() {
    for (let i = 0, element; (element = rows[i]); i += 10) labelOf(element).nodeValue += ' !!!';
  },
  swaprows() {
    const [, second, third] = rows;
    const last = rows[998];
    if (!last) return;
    body.insertBefore(second, last);
    body.insertBefore(last, third);
  },
};
for (const button of container.querySelectorAll('button')) button.onclick = commands[button.id];

body.onclick = (event) => {
  const { target } = event;
  event.stopPropagation();
  const element = target.closest('tr');
  if (target.tagName === 'SPAN' || (target.tagName === 'A' && target.firstElementChild)) {
    element.remove();
  } else if (target.tagName === 'A') {
    if (selected) selected.className = '';
    selected = element;
    selected.className = 'danger';
  }
};
