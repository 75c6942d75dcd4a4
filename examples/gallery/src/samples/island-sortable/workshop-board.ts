import { sortable } from '@strop/islands/sortable';
import { bind, Component, html, ListOrder, ordered, type Reordered } from '@strop/renderer';

interface Task {
  readonly id: number;
  readonly title: string;
}

class Column {
  readonly order: ListOrder<Task>;
  readonly tasks: Task[];

  constructor(name: string, ...tasks: Task[]) {
    this.order = new ListOrder(name);
    this.tasks = tasks;
  }
}

export class WorkshopBoard extends Component implements Disposable {
  readonly columns = [
    new Column(
      'To do',
      { id: 1, title: 'Soak the stone' },
      { id: 2, title: 'Hone the blade' },
      { id: 3, title: 'Oil the hinge' },
    ),
    new Column('In work', { id: 4, title: 'Cut the leather' }, { id: 5, title: 'Glue the board' }),
    new Column('Done', { id: 6, title: 'Sweep the floor' }),
  ];
  byHandle = false;
  made = 6;
  moved = 'Nothing has been moved yet.';
  #coming: ReturnType<typeof setInterval> | undefined;

  override render() {
    return html`
      <h1>Workshop board</h1>

      <p class="row">
        <label><input type="checkbox" @bind=${bind(this, 'byHandle')}> Drag by the handle only</label>
        <label><input type="checkbox" @onchange=${() => this.toggleComing()}> New tasks keep coming</label>
      </p>

      <div class="board">
        ${this.columns.map(
          ({ order, tasks }) => html`
            <section @key=${order.name}>
              <h2>${order.name}: ${tasks.length}</h2>
              <ul aria-label=${order.name} @island=${sortable<Task>({
                list: order,
                group: 'board',
                animation: 120,
                handle: this.byHandle ? '.grip' : 'li',
                filter: 'input, button',
                preventOnFilter: false,
                onReordered: (reordered) => this.follow(reordered),
              })}>${ordered(order, tasks, (task) => this.card(task))}</ul>
            </section>`,
        )}
      </div>

      <p role="status">${this.moved}</p>`;
  }

  card({ id, title }: Task) {
    return html`
      <li @key=${id}>
        <span class="grip" aria-hidden="true">⠿</span>
        <b>${title}</b>
        <input aria-label=${`Note on: ${title}`} placeholder="Note">
        <button aria-label=${`Finish: ${title}`} @onclick=${() => this.finish(id)}>✓</button>
      </li>`;
  }

  /** The page shows it already; only the model has to follow. */
  follow({ item, from, to, oldIndex, newIndex }: Reordered<Task>) {
    to.items.splice(newIndex, 0, ...from.items.splice(oldIndex, 1));
    this.moved = `“${item.title}” went from ${from.name} ${oldIndex + 1} to ${to.name} ${newIndex + 1}.`;
  }

  /** Moves by the model go on working beside those by the pointer. */
  finish(id: number) {
    const from = this.columns.find(({ tasks }) => tasks.some((task) => task.id === id))!;
    const [task] = from.tasks.splice(
      from.tasks.findIndex((each) => each.id === id),
      1,
    );
    this.columns.at(-1)!.tasks.push(task!);
    this.moved = `“${task!.title}” is done.`;
  }

  toggleComing() {
    clearInterval(this.#coming);
    this.#coming = this.#coming === undefined ? setInterval(() => this.addTask(), 400) : undefined;
  }

  addTask() {
    for (const { tasks } of this.columns) {
      if (tasks.length < 5) tasks.unshift({ id: ++this.made, title: `Task ${this.made}` });
    }
    this.stateHasChanged();
  }

  [Symbol.dispose]() {
    clearInterval(this.#coming);
  }
}
