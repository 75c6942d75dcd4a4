import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample4 } from './call-js-example-4.ts';
import source from './call-js-example-4.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample4: Sample = {
  path: '/call-js-example-4',
  component: CallJsExample4,
  about: () => html`
    <p>
      <code>displayTickerAlert2</code> shows an alert for prices below 20 dollars only, and says in its result whether
      it did. The handler awaits that text and shows it. It renders twice: once when the handler has begun, with the new
      share and the old result, and once when the answer is there.
    </p>`,
  files: [
    { name: 'call-js-example-4.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
