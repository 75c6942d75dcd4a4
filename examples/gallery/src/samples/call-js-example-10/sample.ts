import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StrictLink } from '../../shell/strict-link.ts';
import { CallJsExample10 } from './call-js-example-10.ts';
import source from './call-js-example-10.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample10: Sample = {
  path: '/call-js-example-10',
  component: CallJsExample10,
  about: () => html`
    <p>
      Blazor once had calls without marshalling: JavaScript got the address of a .NET struct and read its fields by their
      offsets, with functions of the runtime. .NET 7 declared them obsolete. What they were for needs no special call here:
      component and script live in one heap, so every call in the page hands over the object itself, and its fields are
      read by name. <code>invokeUnmarshalled</code> does what <code>invoke</code> does, and says so where it cannot.
    </p>
    <p><${StrictLink} path="/call-js-example-10" /></p>`,
  files: [
    { name: 'call-js-example-10.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
