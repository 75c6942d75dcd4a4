import { Component, bind, html } from '@strop/renderer';

interface TodoItem {
  title: string;
  isDone: boolean;
}

export class Todo extends Component {
  readonly todos: TodoItem[] = [];
  newTodo = '';

  override render() {
    return html`
      <h1>Todo (${this.todos.filter((todo) => !todo.isDone).length})</h1>

      <ul class="todos">
        ${this.todos.map(
          (todo) => html`
            <li @key=${todo}>
              <input type="checkbox" aria-label="Done" @bind=${bind(todo, 'isDone')}>
              <input aria-label="Title" @bind=${bind(todo, 'title')}>
            </li>`,
        )}
      </ul>

      <form @onsubmit=${() => this.addTodo()}>
        <input placeholder="Something todo" aria-label="New todo" @bind=${bind(this, 'newTodo')}>
        <button>Add todo</button>
      </form>`;
  }

  addTodo() {
    if (this.newTodo.trim() === '') return;
    this.todos.push({ title: this.newTodo, isDone: false });
    this.newTodo = '';
  }
}
