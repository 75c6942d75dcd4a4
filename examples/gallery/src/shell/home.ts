// The first page: what Strop is in one breath, and a card for every sample.

import { Component, MarkupString, html } from '@strop/renderer';
import { groups } from '../catalogue.ts';
import counterSource from '../samples/counter/counter.ts?highlighted';
import { DocumentLink } from './document-link.ts';
import { PageHeading } from './page-heading.ts';

export class Home extends Component {
  override render() {
    return html`
      <div class="hero">
        <div>
          <${PageHeading}>Razor’s component model, at home in TypeScript.<//>
          <p class="lead">
            Components are classes, templates are HTML, and elements can be handed to any JavaScript library without
            the renderer getting in its way. Each page shows one sample, alive, beside its source.
          </p>
          <p class="actions">
            <${DocumentLink} class="action primary" href="/counter" document="main">Start with a counter<//>
            <${DocumentLink} class="action" href="/maps/call-js-example-8" document="maps">See a map<//>
          </p>
        </div>
        <div class="hero-code" role="region" aria-label="A component" tabindex="0">
          <pre class="source"><code>${new MarkupString(counterSource)}</code></pre>
        </div>
      </div>

      ${groups.map(
        (group) => html`
          <section class="group" @key=${group.title}>
            <h2>${group.title}</h2>
            <p>${group.summary}</p>
            <ul class="cards">
              ${group.entries.map(
                ({ path, title, summary }) => html`
                <li @key=${path}>
                  <${DocumentLink} class="card" href=${path} document=${group.document}>
                    <strong>${title}</strong> ${summary}
                  <//>
                </li>`,
              )}
          </ul>
        </section>`,
      )}`;
  }
}
