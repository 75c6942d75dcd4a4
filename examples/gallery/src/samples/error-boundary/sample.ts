import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { ErrorBoundarySample } from './error-boundary.ts';
import source from './error-boundary.ts?highlighted';

export const errorBoundarySample: Sample = {
  path: '/error-boundary',
  component: ErrorBoundarySample,
  about: () => html`
    <p>
      An <code>ErrorBoundary</code> takes what goes wrong inside of it, in handlers, lifecycle methods and renders, at once
      or later, and shows <code>errorContent</code> in its place. The rest of the page goes on.
    </p>
    <p>
      <code>recover()</code> shows the content again. It begins anew: what the failed components held is gone.
    </p>`,
  files: [{ name: 'error-boundary.ts', html: source }],
};
