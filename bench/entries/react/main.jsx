/** The table with React: rows whose data and selection are as before do not render. */
import { memo, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();

function reduce({ rows, selected }, action) {
  switch (action.type) {
    case 'run':
      return { rows: buildRows(1000), selected: 0 };
    case 'runlots':
      return { rows: buildRows(10000), selected: 0 };
    case 'add':
      return { rows: rows.concat(buildRows(1000)), selected };
    case 'clear':
      return { rows: [], selected: 0 };
    case 'update': {
      const next = rows.slice();
      for (let i = 0; i < next.length; i += 10) next[i] = { id: next[i].id, label: `${next[i].label} !!!` };
      return { rows: next, selected };
    }
    case 'swap': {
      const next = [...rows];
      if (next.length > 998) [next[1], next[998]] = [next[998], next[1]];
      return { rows: next, selected };
    }
    case 'select':
      return { rows, selected: action.id };
    case 'remove': {
      const index = rows.findIndex((row) => row.id === action.id);
      return { rows: [...rows.slice(0, index), ...rows.slice(index + 1)], selected };
    }
    default:
      throw new Error(`There is no action '${action.type}'.`);
  }
}

const Row = memo(function Row({ row, isSelected, dispatch }) {
  return (
    <tr className={isSelected ? 'danger' : ''}>
      <td className="col-md-1">{row.id}</td>
      <td className="col-md-4">
        <a onClick={() => dispatch({ type: 'select', id: row.id })}>{row.label}</a>
      </td>
      <td className="col-md-1">
        <a onClick={() => dispatch({ type: 'remove', id: row.id })}>
          <span className="glyphicon glyphicon-remove" aria-hidden="true" />
        </a>
      </td>
      <td className="col-md-6" />
    </tr>
  );
});

const Button = ({ id, text, onClick }) => (
  <div className="col-sm-6 smallpad">
    <button type="button" className="btn btn-primary btn-block" id={id} onClick={onClick}>
      {text}
    </button>
  </div>
);

const Buttons = memo(function Buttons({ dispatch }) {
  return (
    <div className="row">
      <Button id="run" text="Create 1,000 rows" onClick={() => dispatch({ type: 'run' })} />
      <Button id="runlots" text="Create 10,000 rows" onClick={() => dispatch({ type: 'runlots' })} />
      <Button id="add" text="Append 1,000 rows" onClick={() => dispatch({ type: 'add' })} />
      <Button id="update" text="Update every 10th row" onClick={() => dispatch({ type: 'update' })} />
      <Button id="clear" text="Clear" onClick={() => dispatch({ type: 'clear' })} />
      <Button id="swaprows" text="Swap Rows" onClick={() => dispatch({ type: 'swap' })} />
    </div>
  );
});

function App() {
  const [{ rows, selected }, dispatch] = useReducer(reduce, { rows: [], selected: 0 });
  return (
    <div className="container">
      <div className="jumbotron">
        <div className="row">
          <div className="col-md-6">
            <h1>React</h1>
          </div>
          <div className="col-md-6">
            <Buttons dispatch={dispatch} />
          </div>
        </div>
      </div>
      <table className="table table-hover table-striped test-data">
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isSelected={row.id === selected} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
      <span className="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
    </div>
  );
}

createRoot(document.getElementById('main')).render(<App />);
