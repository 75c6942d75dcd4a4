import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { CallDotNet2 } from './call-dotnet-2.ts';
import source from './call-dotnet-2.ts?highlighted';
import interop from '../shared-module/interop.ts?highlighted';
import module from '../../../../public/js/interop.js?highlighted';

export const callDotNet2Sample: Sample = {
  path: '/call-dotnet-2',
  component: CallDotNet2,
  about: () => html`
    <p>
      The other half of the shared module: after its render the component calls <code>setMessage</code>, which calls the
      exported method and writes the message into the page.
    </p>`,
  files: [
    { name: 'call-dotnet-2.ts', html: source },
    { name: 'interop.ts', html: interop },
    { name: 'js/interop.js', html: module },
  ],
};
