import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { CallJavaScript2 } from './call-javascript-2.ts';
import source from './call-javascript-2.ts?highlighted';
import interop from '../shared-module/interop.ts?highlighted';
import module from '../../../../public/js/interop.js?highlighted';

export const callJavaScript2Sample: Sample = {
  path: '/call-javascript-2',
  component: CallJavaScript2,
  about: () => html`
    <p>
      Imports and exports may stand in a file of their own, for a module that several components use. This one shares its
      module with the next sample. Each of them asks for it; it is loaded once for each name, however often and from
      whichever page it is asked for.
    </p>`,
  files: [
    { name: 'call-javascript-2.ts', html: source },
    { name: 'interop.ts', html: interop },
    { name: 'js/interop.js', html: module },
  ],
};
