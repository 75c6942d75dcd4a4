// A sample's page: heading and explanation, the sample alive in a frame, its source, its neighbours.
// In: a sample. Out: a component class for the router. Next: main.ts makes the routes.

import { Component, html } from '@strop/renderer';
import { findEntry, type PlacedEntry } from '../catalogue.ts';
import { ConsoleOutput } from '../samples/js-import/console-output.ts';
import { DocumentLink } from './document-link.ts';
import { PageHeading } from './page-heading.ts';
import type { Sample } from './sample.ts';
import { SourceView } from './source-view.ts';

const neighbour = (entry: PlacedEntry | null, kind: string, label: string) =>
  entry &&
  html`
    <${DocumentLink} class=${kind} href=${entry.path} document=${entry.group.document}>
      <small>${label}</small>${entry.title}
    <//>`;

/** The page of one sample: a class, because the router makes the instances. */
export function samplePage(sample: Sample): new () => Component {
  const entry = findEntry(sample.path);
  return class SamplePage extends Component {
    override render() {
      return html`
        <article>
          <header class="page-head">
            <p class="eyebrow">${entry.group.title}</p>
            <${PageHeading}>${entry.title}<//>
            <p class="lead">${entry.summary}</p>
            ${sample.about()}
          </header>

          <div class="exhibit">
            <section class="frame" aria-labelledby="live-title">
              <div class="frame-bar">
                <h2 id="live-title">Live</h2>
                <code>${entry.path}</code>
              </div>
              <div class="live" id="live">
                <${sample.component} />
                ${sample.showsConsole && html`<${ConsoleOutput} />`}
              </div>
            </section>

            <${SourceView} files=${sample.files} />
          </div>

          <nav class="pager" aria-label="Neighbouring samples">
            ${neighbour(entry.previous, 'previous', 'Previous')}
            ${neighbour(entry.next, 'next', 'Next')}
          </nav>
        </article>`;
    }
  };
}
