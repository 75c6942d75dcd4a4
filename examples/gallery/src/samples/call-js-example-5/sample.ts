import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample5 } from './call-js-example-5.ts';
import source from './call-js-example-5.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';
import helper from '../js-interop-classes/js-interop-classes-2.ts?highlighted';

export const callJsExample5: Sample = {
  path: '/call-js-example-5',
  component: CallJsExample5,
  about: () => html`
    <p>
      Example 4 with the call in <code>JsInteropClasses2</code>. The method returns what JavaScript returned, as a
      promise of a string, so the component no longer knows that there is JavaScript behind it.
    </p>`,
  files: [
    { name: 'call-js-example-5.ts', html: source },
    { name: 'js-interop-classes-2.ts', html: helper },
    { name: 'scripts/samples.js', html: script },
  ],
};
