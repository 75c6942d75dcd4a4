import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

export class DangerousList extends Component {
  readonly js = inject(JSRuntime);
  readonly myList = new ElementReference();
  #module: JSObjectReference | null = null;
  #next = 4;
  todos = [1, 2, 3].map((id) => ({ id, text: `Todo ${id}` }));
  renders = 0;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './samples/dangerous-list/dangerous-list.js',
    );
    this.stateHasChanged();
  }

  override render() {
    this.renders++;
    const loading = this.#module === null;
    return html`
      <h1>A list that JavaScript changes</h1>

      <ul class="dangerous" @ref=${this.myList}>
        ${this.todos.map((item) => html`<li @key=${item.id}>${item.text}</li>`)}
      </ul>

      <div class="row">
        <button disabled=${loading} @onclick=${() => this.mutate('removeFirst')}>JavaScript removes the first item</button>
        <button disabled=${loading} @onclick=${() => this.mutate('insertStranger')}>JavaScript inserts an item</button>
        <button disabled=${loading} @onclick=${() => this.mutate('rewriteTexts')}>JavaScript rewrites the texts</button>
        <button disabled=${loading} @onclick=${() => this.mutate('empty')}>JavaScript empties the list</button>
      </div>
      <div class="row">
        <button @onclick=${() => this.add()}>Add a todo</button>
        <button @onclick=${() => this.change()}>Change every todo</button>
        <button @onclick=${() => this.todos.reverse()}>Reverse</button>
        <button @onclick=${() => this.todos.shift()}>Remove the first todo</button>
      </div>

      <p role="status">
        The component holds ${this.todos.length} todos: ${this.todos.map((item) => item.text).join(', ')}.
        Rendered ${this.renders} times.
      </p>`;
  }

  async mutate(how: 'removeFirst' | 'insertStranger' | 'rewriteTexts' | 'empty') {
    await this.#module?.invokeVoidAsync(how, this.myList);
  }

  add() {
    const id = this.#next++;
    this.todos.push({ id, text: `Todo ${id}` });
  }

  change() {
    for (const item of this.todos) item.text += '!';
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
