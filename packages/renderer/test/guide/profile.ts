import { Component, html, MarkupString, parameter } from '@strop/renderer';

export class Profile extends Component {
  readonly name = parameter('');
  readonly posts = parameter(0);
  readonly biography = parameter<string>();
  readonly more = parameter.unmatched();
  isOpen = false;

  override render() {
    return html`
      <article class="profile ${this.isOpen ? 'open' : ''}" ...${this.more}>
        <h2>${this.name}</h2>
        <p>${this.posts > 0 ? html`<b>${this.posts}</b> posts` : 'Nothing yet'}</p>
        <button aria-expanded=${String(this.isOpen)} disabled=${!this.biography} @onclick=${this.toggle}>About</button>
        ${this.isOpen && html`<div style=${{ maxWidth: '40em' }}>${new MarkupString(this.biography ?? '')}</div>`}
      </article>`;
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }
}
