import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { GlobalFunctions } from './global-functions.ts';
import source from './global-functions.ts?highlighted';
import interop from './global-interop.ts?highlighted';
import shim from '../../../../public/scripts/ExampleShim.js?highlighted';
import script from '../../../../public/scripts/samples.js?highlighted';

export const globalFunctionsSample: Sample = {
  path: '/js-import-globals',
  component: GlobalFunctions,
  about: () => html`
    <p>
      A function that stands on the page’s global object is imported by a path that begins with
      <code>globalThis</code>: the browser’s own <code>console.log</code>, or a <em>shim</em> such as
      <code>callAlert</code>, which a script has put there. The name is looked up at the first call and kept.
    </p>
    <p>
      With the name of a module, the path begins at what the module exports, and <code>globalThis</code> is a name like
      any other.
    </p>`,
  files: [
    { name: 'global-interop.ts', html: interop },
    { name: 'scripts/samples.js', html: script },
    { name: 'scripts/ExampleShim.js', html: shim },
    { name: 'global-functions.ts', html: source },
  ],
};
