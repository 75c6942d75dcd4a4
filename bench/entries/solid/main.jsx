/** The table with Solid: fine-grained, so a changed label writes one text node and no list is compared. */
import { batch, createSelector, createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import { createLabels } from '../../page/rows.mjs';

const nextLabel = createLabels();
let nextId = 1;

function buildRows(count) {
  const rows = new Array(count);
  for (let i = 0; i < count; i++) {
    const [label, setLabel] = createSignal(nextLabel());
    rows[i] = { id: nextId++, label, setLabel };
  }
  return rows;
}

const Button = (props) => (
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id={props.id} onClick={props.onClick}>
      {props.text}
    </button>
  </div>
);

function App() {
  const [rows, setRows] = createSignal([]);
  const [selected, setSelected] = createSignal(null);
  const isSelected = createSelector(selected);

  const update = () =>
    batch(() => {
      const all = rows();
      for (let i = 0; i < all.length; i += 10) all[i].setLabel((label) => `${label} !!!`);
    });
  const swap = () => {
    const next = rows().slice();
    if (next.length < 999) return;
    [next[1], next[998]] = [next[998], next[1]];
    setRows(next);
  };
  const remove = (id) =>
    setRows((all) =>
      all.toSpliced(
        all.findIndex((row) => row.id === id),
        1,
      ),
    );

  return (
    <div class="container">
      <div class="jumbotron">
        <div class="row">
          <div class="col-md-6">
            <h1>Solid</h1>
          </div>
          <div class="col-md-6">
            <div class="row">
              <Button id="run" text="Create 1,000 rows" onClick={() => setRows(buildRows(1000))} />
              <Button id="runlots" text="Create 10,000 rows" onClick={() => setRows(buildRows(10000))} />
              <Button
                id="add"
                text="Append 1,000 rows"
                onClick={() => setRows((all) => [...all, ...buildRows(1000)])}
              />
              <Button id="update" text="Update every 10th row" onClick={update} />
              <Button id="clear" text="Clear" onClick={() => setRows([])} />
              <Button id="swaprows" text="Swap Rows" onClick={swap} />
            </div>
          </div>
        </div>
      </div>
      <table class="table table-hover table-striped test-data">
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr class={isSelected(row.id) ? 'danger' : ''}>
                <td class="col-md-1" textContent={row.id} />
                <td class="col-md-4">
                  <a onClick={() => setSelected(row.id)} textContent={row.label()} />
                </td>
                <td class="col-md-1">
                  <a onClick={() => remove(row.id)}>
                    <span class="glyphicon glyphicon-remove" aria-hidden="true" />
                  </a>
                </td>
                <td class="col-md-6" />
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
    </div>
  );
}

render(() => <App />, document.getElementById('main'));
