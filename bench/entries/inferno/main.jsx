/** The table with Inferno: the page renders after each change; rows as before do not. */
import { Component, linkEvent, render } from 'inferno';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();

/** The data, which changes in place. */
class Store {
  rows = [];
  selected;

  fill(count) {
    this.rows = buildRows(count);
    this.selected = undefined;
  }

  add() {
    this.rows.push(...buildRows(1000));
  }

  update() {
    const { rows } = this;
    for (let i = 0; i < rows.length; i += 10) rows[i] = { id: rows[i].id, label: rows[i].label + ' !!!' };
  }

  clear() {
    this.rows = [];
    this.selected = undefined;
  }

  swap() {
    const { rows } = this;
    if (rows.length > 998) [rows[1], rows[998]] = [rows[998], rows[1]];
  }

  remove(id) {
    const index = this.rows.findIndex((row) => row.id === id);
    this.rows.splice(index, 1);
  }
}

const Row = ({ id, label, isSelected, onSelect, onRemove }) => (
  <tr className={isSelected ? 'danger' : null}>
    <td className="col-md-1" $HasTextChildren>
      {id}
    </td>
    <td className="col-md-4">
      <a onClick={linkEvent(id, onSelect)} $HasTextChildren>
        {label}
      </a>
    </td>
    <td className="col-md-1">
      <a onClick={linkEvent(id, onRemove)}>
        <span className="glyphicon glyphicon-remove" aria-hidden="true" />
      </a>
    </td>
    <td className="col-md-6" />
  </tr>
);
Row.defaultHooks = {
  onComponentShouldUpdate: (last, next) => last.label !== next.label || last.isSelected !== next.isSelected,
};

const Button = ({ id, text, onClick }) => (
  <div className="col-sm-6 smallpad">
    <button type="button" className="btn btn-primary btn-block" id={id} onClick={onClick}>
      {text}
    </button>
  </div>
);

const Header = ({ app }) => (
  <div className="jumbotron">
    <div className="row">
      <div className="col-md-6">
        <h1>Inferno</h1>
      </div>
      <div className="col-md-6">
        <div className="row">
          <Button id="run" text="Create 1,000 rows" onClick={app.run} />
          <Button id="runlots" text="Create 10,000 rows" onClick={app.runLots} />
          <Button id="add" text="Append 1,000 rows" onClick={app.add} />
          <Button id="update" text="Update every 10th row" onClick={app.update} />
          <Button id="clear" text="Clear" onClick={app.clear} />
          <Button id="swaprows" text="Swap Rows" onClick={app.swap} />
        </div>
      </div>
    </div>
  </div>
);
Header.defaultHooks = { onComponentShouldUpdate: () => false };

function createRows({ rows, selected }, onSelect, onRemove) {
  const nodes = [];
  for (let i = 0; i < rows.length; i++) {
    const { id, label } = rows[i];
    nodes.push(
      <Row
        key={id}
        id={id}
        label={label}
        isSelected={id === selected}
        onSelect={onSelect}
        onRemove={onRemove}
      />,
    );
  }
  return nodes;
}

class App extends Component {
  state = { store: new Store() };

  run = () => this.show((store) => store.fill(1000));
  runLots = () => this.show((store) => store.fill(10000));
  add = () => this.show((store) => store.add());
  update = () => this.show((store) => store.update());
  clear = () => this.show((store) => store.clear());
  swap = () => this.show((store) => store.swap());
  select = (id) => this.show((store) => (store.selected = id));
  remove = (id) => this.show((store) => store.remove(id));

  show(change) {
    const { store } = this.state;
    change(store);
    this.setState({ store });
  }

  render() {
    return (
      <div className="container">
        <Header app={this} />
        <table className="table table-hover table-striped test-data">
          <tbody $HasKeyedChildren>{createRows(this.state.store, this.select, this.remove)}</tbody>
        </table>
        <span className="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
      </div>
    );
  }
}

render(<App />, document.getElementById('main'));
