import { Component, html, parameter } from '@strop/renderer';

export class Panel<T> extends Component {
  readonly title = parameter('');
  readonly items = parameter.required<readonly T[]>();
  readonly row = parameter.fragment<T>();
  readonly childContent = parameter.fragment();

  override render() {
    return html`
      <section>
        <h2>${this.title}</h2>
        <ul>${this.items.map((item) => html`<li @key=${item}>${this.row?.(item)}</li>`)}</ul>
        ${this.childContent}
      </section>`;
  }
}

export class Team extends Component {
  readonly people = [
    { name: 'Ada', role: 'Mathematics' },
    { name: 'Grace', role: 'Compilers' },
  ];
  chosen = '';

  override render() {
    return html`
      <${Panel} title="Team" items=${this.people}
        row=${(person: { name: string; role: string }) => html`
          <button @onclick=${() => (this.chosen = person.role)}>${person.name}</button>`}>
        <p role="status">${this.chosen || 'Nobody is chosen'}</p>
      <//>`;
  }
}
