// What an address without a page shows.

import { Component, html, inject } from '@strop/renderer';
import { NavigationManager } from '@strop/web';
import { DocumentLink } from './document-link.ts';
import { PageHeading } from './page-heading.ts';

export class NotFound extends Component {
  readonly navigation = inject(NavigationManager);

  override render() {
    return html`
      <div class="page-head">
        <${PageHeading}>There is no such page<//>
        <p class="lead">Nothing is shown at <code>${new URL(this.navigation.uri).pathname}</code>.</p>
        <p><${DocumentLink} class="action primary" href="/" document="main">All samples<//></p>
      </div>`;
  }
}
