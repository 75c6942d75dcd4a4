/** The table with Inferno: the page renders at once after each change; rows as before do not. */
import { Component, linkEvent, render } from 'inferno';
import { createRowBuilder } from '../../page/rows.mjs';

const buildRows = createRowBuilder();
let app;

const select = (id) => app.change(app.rows, id);
const remove = (id) => app.change(app.rows.filter((row) => row.id !== id));

const Row = ({ row, isSelected }) => (
  <tr className={isSelected ? 'danger' : null} $HasNonKeyedChildren>
    <td className="col-md-1" $HasTextChildren>
      {row.id}
    </td>
    <td className="col-md-4" $HasVNodeChildren>
      <a onClick={linkEvent(row.id, select)} $HasTextChildren>
        {row.label}
      </a>
    </td>
    <td className="col-md-1" $HasVNodeChildren>
      <a onClick={linkEvent(row.id, remove)} $HasVNodeChildren>
        <span className="glyphicon glyphicon-remove" aria-hidden="true" />
      </a>
    </td>
    <td className="col-md-6" />
  </tr>
);
Row.defaultHooks = {
  onComponentShouldUpdate: (last, next) => last.row !== next.row || last.isSelected !== next.isSelected,
};

const Button = ({ id, text, onClick }) => (
  <div className="col-sm-6 smallpad">
    <button type="button" className="btn btn-primary btn-block" id={id} onClick={onClick}>
      {text}
    </button>
  </div>
);

class App extends Component {
  rows = [];
  selected = 0;

  constructor(props, context) {
    super(props, context);
    app = this;
  }

  change(rows, selected = this.selected) {
    this.rows = rows;
    this.selected = selected;
    this.forceUpdate();
  }

  run = () => this.change(buildRows(1000), 0);
  runLots = () => this.change(buildRows(10000), 0);
  add = () => this.change(this.rows.concat(buildRows(1000)));
  clear = () => this.change([], 0);
  update = () => {
    const rows = this.rows.slice();
    for (let i = 0; i < rows.length; i += 10) rows[i] = { id: rows[i].id, label: `${rows[i].label} !!!` };
    this.change(rows);
  };
  swap = () => {
    const rows = this.rows.slice();
    if (rows.length < 999) return;
    [rows[1], rows[998]] = [rows[998], rows[1]];
    this.change(rows);
  };

  render() {
    return (
      <div className="container">
        <div className="jumbotron">
          <div className="row">
            <div className="col-md-6">
              <h1>Inferno</h1>
            </div>
            <div className="col-md-6">
              <div className="row">
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
        <table className="table table-hover table-striped test-data">
          <tbody $HasKeyedChildren>
            {this.rows.map((row) => (
              <Row key={row.id} row={row} isSelected={row.id === this.selected} />
            ))}
          </tbody>
        </table>
        <span className="preloadicon glyphicon glyphicon-remove" aria-hidden="true" />
      </div>
    );
  }
}

render(<App />, document.getElementById('main'));
