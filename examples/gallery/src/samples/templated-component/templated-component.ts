import { Component, html, parameter } from '@strop/renderer';

/** A table of items of any type; what its rows look like is the parent's business. */
export class TableTemplate<T> extends Component {
  readonly caption = parameter('');
  readonly items = parameter.required<readonly T[]>();
  readonly keyOf = parameter.required<(item: T) => unknown>();
  readonly header = parameter.fragment();
  readonly row = parameter.fragment<T>();
  readonly empty = parameter.fragment();

  override render() {
    if (this.items.length === 0) return this.empty?.() ?? null;
    return html`
      <table class="figures">
        <caption>${this.caption}</caption>
        <thead><tr>${this.header}</tr></thead>
        <tbody>
          ${this.items.map((item) => html`<tr @key=${this.keyOf(item)}>${this.row?.(item)}</tr>`)}
        </tbody>
      </table>`;
  }
}

interface Pet {
  readonly id: number;
  readonly name: string;
  age: number;
}

export class TemplatedComponent extends Component {
  pets: Pet[] = [
    { id: 2, name: 'Mr. Bigglesworth', age: 5 },
    { id: 4, name: 'Salem Saberhagen', age: 9 },
    { id: 7, name: 'K-9', age: 7 },
  ];

  override render() {
    return html`
      <h1>Templated component</h1>
      <${TableTemplate}
        caption="Pets"
        items=${this.pets}
        keyOf=${(pet: Pet) => pet.id}
        header=${html`<th scope="col">Name</th><th scope="col">Age</th><td></td>`}
        row=${(pet: Pet) => html`
          <th scope="row">${pet.name}</th>
          <td>${pet.age}</td>
          <td><button aria-label=${`Birthday of ${pet.name}`} @onclick=${() => pet.age++}>Birthday</button></td>`}
        empty=${html`<p>No pets.</p>`} />
      <p class="row">
        <button @onclick=${() => this.pets.sort((a, b) => a.age - b.age)}>Youngest first</button>
        <button @onclick=${() => (this.pets = [])}>Give all away</button>
      </p>

      <${TableTemplate} caption="Primes" items=${[2, 3, 5]} keyOf=${(n: number) => n}
        header=${html`<th scope="col">Prime</th><th scope="col">Square</th>`}
        row=${(n: number) => html`<td>${n}</td><td>${n * n}</td>`} />`;
  }
}
