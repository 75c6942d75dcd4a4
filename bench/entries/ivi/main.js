/** The table with ivi: a component a row, a keyed List, and a root that renders at once instead of batching. */
import { htm } from '@ivi/htm';
import { component, defineRoot, dirtyCheck, eventDispatcher, getProps, List, update, useReducer } from 'ivi';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
const initial = { rows: [], selected: 0 };

function reduce(state, { type, row }) {
  switch (type) {
    case 'run':
      return { ...state, rows: buildRows(1000) };
    case 'runlots':
      return { ...state, rows: buildRows(10000) };
    case 'add':
      return { ...state, rows: state.rows.concat(buildRows(1000)) };
    case 'update': {
      const rows = state.rows.slice();
      for (let i = 0; i < rows.length; i += 10) rows[i] = { id: rows[i].id, label: rows[i].label + ' !!!' };
      return { ...state, rows };
    }
    case 'clear':
      return initial;
    case 'swap': {
      const rows = state.rows.slice();
      if (rows.length > 998) [rows[1], rows[998]] = [rows[998], rows[1]];
      return { ...state, rows };
    }
    case 'select':
      return { ...state, selected: row.id };
    case 'remove': {
      const rows = state.rows.slice();
      rows.splice(rows.indexOf(row), 1);
      return { ...state, rows };
    }
    default:
      throw new Error(`There is no action '${type}'.`);
  }
}

/** Rows tell the table what to do by an event that bubbles to it. */
const tell = eventDispatcher('tell');

const Row = component((c) => {
  const select = () => tell(c, { type: 'select', row: getProps(c).row });
  const remove = () => tell(c, { type: 'remove', row: getProps(c).row });
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

const App = component((c) => {
  const [getState, dispatch] = useReducer(c, initial, reduce);
  const onTell = ({ detail }) => dispatch(detail);
  const buttons = [
    Button('run', 'Create 1,000 rows', () => dispatch({ type: 'run' })),
    Button('runlots', 'Create 10,000 rows', () => dispatch({ type: 'runlots' })),
    Button('add', 'Append 1,000 rows', () => dispatch({ type: 'add' })),
    Button('update', 'Update every 10th row', () => dispatch({ type: 'update' })),
    Button('clear', 'Clear', () => dispatch({ type: 'clear' })),
    Button('swaprows', 'Swap Rows', () => dispatch({ type: 'swap' })),
  ];

  return () => {
    const { rows, selected } = getState();
    return htm`
      <div class="container">
        <div class="jumbotron">
          <div class="row">
            <div class="col-md-6"><h1>ivi</h1></div>
            <div class="col-md-6">
              <div class="row">
                ${buttons}
              </div>
            </div>
          </div>
        </div>
        <table class="table table-hover table-striped test-data" @tell=${onTell}>
          <tbody>${List(rows, keyOf, (row) => Row({ row, isSelected: row.id === selected }))}</tbody>
        </table>
        <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
      </div>`;
  };
});

const createRoot = defineRoot((root) => dirtyCheck(root));
update(createRoot(document.getElementById('main')), App());
