import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample3 } from './call-js-example-3.ts';
import source from './call-js-example-3.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';
import helper from '../js-interop-classes/js-interop-classes-1.ts?highlighted';

export const callJsExample3: Sample = {
  path: '/call-js-example-3',
  component: CallJsExample3,
  about: () => html`
    <p>
      It does what Example 2 does, but the call stands in <code>JsInteropClasses1</code>. A class that wraps one script
      keeps the functions’ names in one place and gives them typed methods. The component makes its instance in
      <code>onInitialized</code> and disposes it when it goes itself.
    </p>`,
  files: [
    { name: 'call-js-example-3.ts', html: source },
    { name: 'js-interop-classes-1.ts', html: helper },
    { name: 'scripts/samples.js', html: script },
  ],
};
