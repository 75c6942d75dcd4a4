/** The table with uhtml: the page is a component, which renders again when a signal that it read changes. */
import { batch, html, render, signal } from 'uhtml';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
const rows = signal([]);
const selected = signal(0);

const replace = (count) =>
  batch(() => {
    rows.value = buildRows(count);
    selected.value = 0;
  });
const run = () => replace(1000);
const runLots = () => replace(10000);
const clear = () => replace(0);

function add() {
  rows.value = rows.value.concat(buildRows(1000));
}

function update() {
  const next = rows.value.slice();
  for (let i = 0; i < next.length; i += 10) next[i] = { id: next[i].id, label: `${next[i].label} !!!` };
  rows.value = next;
}

function swap() {
  const next = rows.value.slice();
  if (next.length < 999) return;
  [next[1], next[998]] = [next[998], next[1]];
  rows.value = next;
}

function onRowClick({ target }) {
  const link = target.closest('a');
  if (!link) return;
  const id = target.closest('tr').rowId;
  if (link.className === 'remove') rows.value = rows.value.filter((row) => row.id !== id);
  else selected.value = id;
}

const Button = (id, text, onClick) => html`
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id=${id} onclick=${onClick}>${text}</button>
  </div>`;

const Row = (row, selectedId) =>
  html`<tr key=${row.id} .rowId=${row.id} class=${row.id === selectedId ? 'danger' : ''}><td class="col-md-1">${row.id}</td><td class="col-md-4"><a>${row.label}</a></td><td class="col-md-1"><a class="remove"><span class="glyphicon glyphicon-remove" aria-hidden="true" /></a></td><td class="col-md-6" /></tr>`;

function App() {
  const selectedId = selected.value;
  return html`
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
      <table class="table table-hover table-striped test-data">
        <tbody onclick=${onRowClick}>${rows.value.map((row) => Row(row, selectedId))}</tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
    </div>`;
}

render(document.getElementById('main'), () => html`<${App} />`);
