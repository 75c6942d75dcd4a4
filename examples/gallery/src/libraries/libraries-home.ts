// The libraries' first page: cards for its samples, and why they stand in a document of their own.

import { Component, html } from '@strop/renderer';
import { groups } from '../catalogue.ts';
import { DocumentLink } from '../shell/document-link.ts';
import { PageHeading } from '../shell/page-heading.ts';

export class LibrariesHome extends Component {
  override render() {
    const entries = groups
      .filter((group) => group.document === 'libraries')
      .flatMap((group) => group.entries);
    return html`
      <div class="page-head">
        <${PageHeading}>Libraries<//>
        <p class="lead">
          Some libraries write their tool bars from strings, bring icons as fonts inside their style sheets, or play
          films. These pages form a document of their own, whose content security policy allows just that.
        </p>
      </div>
      <ul class="cards">
        ${entries.map(
          ({ path, title, summary }) => html`
          <li @key=${path}>
            <${DocumentLink} class="card" href=${path} document="libraries"><strong>${title}</strong> ${summary}<//>
          </li>`,
        )}
      </ul>`;
  }
}
