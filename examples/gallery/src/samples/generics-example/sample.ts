import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import genericType from './generic-type.ts?highlighted';
import { GenericsExample } from './generics-example.ts';
import source from './generics-example.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const genericsExample: Sample = {
  path: '/generics-example',
  component: GenericsExample,
  showsConsole: true,
  about: () => html`
    <p>
      One declaration serves a <code>GenericType</code> of text and one of numbers. JavaScript updates both in three
      ways: waiting for <code>Update</code>, calling <code>UpdateAsync</code>, which goes on by itself, and calling
      <code>Update</code> synchronously with <code>invokeMethod</code>. Both sides write what they do to the browser’s
      console; random numbers show which call led to which line.
    </p>
    <p>
      The list shows what was set when JavaScript was done. What <code>UpdateAsync</code> sets later is shown with the
      next render: nobody tells the component of it.
    </p>`,
  files: [
    { name: 'generics-example.ts', html: source },
    { name: 'generic-type.ts', html: genericType },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
