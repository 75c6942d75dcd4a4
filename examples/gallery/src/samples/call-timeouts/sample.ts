import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import module from './call-timeouts.js?highlighted';
import { CallTimeouts } from './call-timeouts.ts';
import source from './call-timeouts.ts?highlighted';

export const callTimeoutsSample: Sample = {
  path: '/call-timeouts',
  component: CallTimeouts,
  showsConsole: true,
  about: () => html`
    <p>
      A call may take longer than anyone wants to wait. <code>js.with({ timeout, signal })</code> sets a limit in
      milliseconds and a way to cancel for every call made through what it returns. A limit that has passed rejects with
      a <code>TimeoutError</code>, a cancellation with an <code>AbortError</code>. The function itself goes on: the
      console, shown here as well, sees it end, and its late answer dropped.
    </p>
    <p>
      A limit for the whole application, which those of single calls override, is a service:
      <code>app.services.add(JSInteropOptions, { timeout: 80_000 })</code>. In the page there is none by default.
    </p>`,
  files: [
    { name: 'call-timeouts.ts', html: source },
    { name: 'call-timeouts.js', html: module },
  ],
};
