import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample6 } from './call-js-example-6.ts';
import source from './call-js-example-6.ts?highlighted';
import module from '../../../public/scripts.js?highlighted';

export const callJsExample6: Sample = {
  path: '/call-js-example-6',
  component: CallJsExample6,
  about: () => html`
    <p>
      Nothing has to be put on <code>window</code>: after its first render the component imports
      <code>./scripts.js</code> and keeps the module as a <code>JSObjectReference</code>. The module’s functions are
      called on that reference. The address is relative to the document, and the reference is let go when the component
      leaves.
    </p>
    <p>Cancel the prompt and the result is empty: JavaScript’s <code>null</code> arrives as null.</p>`,
  files: [
    { name: 'call-js-example-6.ts', html: source },
    { name: 'scripts.js', html: module },
  ],
};
