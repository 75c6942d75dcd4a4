import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample12 } from './call-js-example-12.ts';
import source from './call-js-example-12.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample12: Sample = {
  path: '/call-js-example-12',
  component: CallJsExample12,
  showsConsole: true,
  about: () => html`
    <p>
      <code>Helpers.longRunningFn</code> counts once a second, in the browser’s console, until it is told to stop.
      Cancelling a call only ends the waiting: JavaScript itself must be stopped by JavaScript. So the component’s
      <code>AbortController</code> calls <code>Helpers.stopFn</code> when it aborts, by the button or because the
      component is disposed. The console’s lines are shown here as well.
    </p>`,
  files: [
    { name: 'call-js-example-12.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
