// The maps' first page: cards for its samples, and why they stand in a document of their own.

import { Component, html } from '@strop/renderer';
import { groups } from '../catalogue.ts';
import { DocumentLink } from '../shell/document-link.ts';
import { PageHeading } from '../shell/page-heading.ts';

export class MapsHome extends Component {
  override render() {
    const maps = groups.filter((group) => group.document === 'maps');
    return html`
      <div class="page-head">
        <${PageHeading}>Maps<//>
        <p class="lead">
          Map libraries draw in workers, and some libraries write markup as text. These pages form a document of their
          own, whose content security policy allows this site’s worker files and harmless markup; the other samples get
          by without.
        </p>
      </div>
      ${maps.map(
        (group) => html`
          <ul class="cards" @key=${group.title}>
            ${group.entries.map(
              ({ path, title, summary }) => html`
              <li @key=${path}>
                <${DocumentLink} class="card" href=${path} document="maps"><strong>${title}</strong> ${summary}<//>
              </li>`,
            )}
        </ul>`,
      )}`;
  }
}
