import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample2 } from './call-js-example-2.ts';
import source from './call-js-example-2.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';
import stock from '../stock.ts?highlighted';

export const callJsExample2: Sample = {
  path: '/call-js-example-2',
  component: CallJsExample2,
  about: () => html`
    <p>
      The button makes up a share and its price and lets JavaScript show them in an alert.
      <code>invokeVoidAsync</code> waits until the function is done and drops whatever it returns, so nothing has to be
      carried back.
    </p>`,
  files: [
    { name: 'call-js-example-2.ts', html: source },
    { name: 'stock.ts', html: stock },
    { name: 'scripts/samples.js', html: script },
  ],
};
