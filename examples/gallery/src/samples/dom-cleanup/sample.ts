import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { DOMCleanupHost } from './dom-cleanup-host.ts';
import host from './dom-cleanup-host.ts?highlighted';
import source from './dom-cleanup.ts?highlighted';
import watchedModule from './watched-element.js?highlighted';
import watched from './watched-element.ts?highlighted';
import module from '../../Components/Pages/DOMCleanup.razor.js?highlighted';

export const domCleanupSample: Sample = {
  path: '/dom-cleanup',
  component: DOMCleanupHost,
  about: () => html`
    <p>
      A component may be gone from the page before its disposal runs, so what JavaScript did to an element is best
      undone by JavaScript. The first component uses the pattern of the Blazor documents: its module, which stands
      beside the component as <code>DOMCleanup.razor.js</code>, watches the parent of <code>#cleanupDiv</code> with a
      <code>MutationObserver</code>.
    </p>
    <p>
      That pattern notices only what is taken from the parent itself. Remove the whole section, and the observer stays
      silent. The second component uses <code>onElementRemoved</code>, which also hears of an ancestor’s removal,
      is called exactly once, and leaves no observer behind.
    </p>`,
  files: [
    { name: 'dom-cleanup.ts', html: source },
    { name: 'DOMCleanup.razor.js', html: module },
    { name: 'watched-element.ts', html: watched },
    { name: 'watched-element.js', html: watchedModule },
    { name: 'dom-cleanup-host.ts', html: host },
  ],
};
