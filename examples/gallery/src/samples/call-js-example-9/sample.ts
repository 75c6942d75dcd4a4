import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample9 } from './call-js-example-9.ts';
import source from './call-js-example-9.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample9: Sample = {
  path: '/call-js-example-9',
  component: CallJsExample9,
  about: () => html`
    <p>
      A <code>Uint8Array</code> is what .NET calls a byte array. JavaScript receives one as well and decodes it. In the
      page it is the same array. Through the codec of a wire its bytes travel beside the text of the call and are
      never encoded as text. The quotation is spelt as the documents’ bytes spell it.
    </p>`,
  files: [
    { name: 'call-js-example-9.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
