import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample1 } from './call-js-example-1.ts';
import source from './call-js-example-1.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample1: Sample = {
  path: '/call-js-example-1',
  component: CallJsExample1,
  about: () => html`
    <p>
      The button passes an array of numbers to <code>convertArray</code>, a function of the page that decodes them with
      the browser’s own <code>TextDecoder</code>. The result is asked for by type, <code>String</code>; anything else
      would be refused at run time. What arrives holds markup, so it is wrapped in a <code>MarkupString</code>: a plain
      string would show its tags as text.
    </p>`,
  files: [
    { name: 'call-js-example-1.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
