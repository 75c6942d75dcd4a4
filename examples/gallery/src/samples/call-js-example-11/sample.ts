import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample11 } from './call-js-example-11.ts';
import source from './call-js-example-11.ts?highlighted';

export const callJsExample11: Sample = {
  path: '/call-js-example-11',
  component: CallJsExample11,
  about: () => html`
    <p>
      There is no function <code>nonFunction</code>. What goes wrong on JavaScript’s side rejects the call with a
      <code>JSException</code>, whose message says which name was looked for. Caught in the handler, it is shown;
      uncaught, it would be reported and the page would live on.
    </p>`,
  files: [{ name: 'call-js-example-11.ts', html: source }],
};
