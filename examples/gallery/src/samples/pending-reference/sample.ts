import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { PendingReference } from './pending-reference.ts';
import source from './pending-reference.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const pendingReferenceSample: Sample = {
  path: '/pending-reference',
  component: PendingReference,
  about: () => html`
    <p>
      A reference is <em>pending</em> until the first render is done, and JavaScript receives <code>null</code> for it.
      From <code>onAfterRender</code> on it is <em>attached</em>, and JavaScript receives the element. Once the element
      has gone the reference is <em>detached</em>, and passing it on is an error with a name rather than a surprise.
    </p>`,
  files: [
    { name: 'pending-reference.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
