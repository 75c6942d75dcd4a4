/** The table with Preact: rows whose data and selection are as before do not render. */
import { Component, render } from 'preact';
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
    this.rows = this.rows.concat(buildRows(1000));
  }

  update() {
    for (let i = 0; i < this.rows.length; i += 10) {
      const row = this.rows[i];
      this.rows[i] = Object.assign({}, row, { label: row.label + ' !!!' });
    }
  }

  clear() {
    this.rows = [];
    this.selected = undefined;
  }

  swap() {
    const { rows } = this;
    if (rows.length > 998) [rows[1], rows[998]] = [rows[998], rows[1]];
  }

  select(id) {
    this.selected = id;
  }

  remove(id) {
    const index = this.rows.findIndex((row) => row.id === id);
    this.rows.splice(index, 1);
  }
}

class Row extends Component {
  select = () => this.props.onSelect(this.props.row.id);
  remove = () => this.props.onRemove(this.props.row.id);

  shouldComponentUpdate(next) {
    return next.row !== this.props.row || next.isSelected !== this.props.isSelected;
  }

  render({ row, isSelected }) {
    return (
      <tr class={isSelected ? 'danger' : ''}>
        <td class="col-md-1">{row.id}</td>
        <td class="col-md-4">
          <a onClick={this.select}>{row.label}</a>
        </td>
        <td class="col-md-1">
          <a onClick={this.remove}>
            <span class="glyphicon glyphicon-remove" aria-hidden="true" />
          </a>
        </td>
        <td class="col-md-6" />
      </tr>
    );
  }
}

const Button = ({ id, text, onClick }) => (
  <div class="col-sm-6 smallpad">
    <button type="button" class="btn btn-primary btn-block" id={id} onClick={onClick}>
      {text}
    </button>
  </div>
);

class App extends Component {
  state = { store: new Store() };

  run = () => this.show((store) => store.fill(1000));
  runLots = () => this.show((store) => store.fill(10000));
  add = () => this.show((store) => store.add());
  update = () => this.show((store) => store.update());
  clear = () => this.show((store) => store.clear());
  swap = () => this.show((store) => store.swap());
  select = (id) => this.show((store) => store.select(id));
  remove = (id) => this.show((store) => store.remove(id));

  show(change) {
    const { store } = this.state;
    change(store);
    this.setState({ store });
  }

  render(_, { store: { rows, selected } }) {
    return (
      <div class="container">
        <div class="jumbotron">
          <div class="row">
            <div class="col-md-6">
              <h1>Preact</h1>
            </div>
            <div class="col-md-6">
              <div class="row">
                <Button id="run" text="Create 1,000 rows" onClick={this.run} />
                <Button id="runlots" text="Create 10,000 rows" onClick={this.runLots} />
                <Button id="add" text="Append 1,000 rows" onClick={this.add} />
                <Button id="update" text="Update every 10th row" onClick={this.update} />
                <Button id="clear" text="Clear" onClick={this.clear} />
                <Button id="swaprows" text="Swap Rows" onClick={this.swap} />
              </div>
            </div>
          </div>
        </div>
        <table class="table table-hover table-striped test-data">
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                isSelected={row.id === selected}
                onSelect={this.select}
                onRemove={this.remove}
              />
            ))}
          </tbody>
        </table>
        <span class="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
      </div>
    );
  }
}

render(<App />, document.getElementById('main'));
