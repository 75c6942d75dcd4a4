import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { CallJavaScript1 } from './call-javascript-1.ts';
import source from './call-javascript-1.ts?highlighted';
import module from '../../../Pages/CallJavaScript1.razor.js?highlighted';

export const callJavaScript1Sample: Sample = {
  path: '/call-javascript-1',
  component: CallJavaScript1,
  about: () => html`
    <p>
      The component loads the module beside it under a name of its own choice, and imports a function of it by that name.
      The import is a plain function whose type follows from its signature: <code>() => string</code>.
    </p>`,
  files: [
    { name: 'call-javascript-1.ts', html: source },
    { name: 'Pages/CallJavaScript1.razor.js', html: module },
  ],
};
