import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample8 } from './call-dotnet-example-8.ts';
import source from './call-dotnet-example-8.ts?highlighted';
import module from '../../Components/Pages/CallDotNetExample8.razor.js?highlighted';

export const callDotNetExample8: Sample = {
  path: '/call-dotnet-example-8',
  component: CallDotNetExample8,
  about: () => html`
    <p>
      JavaScript hands a <code>Uint8Array</code> to a static method, which decodes it and returns the text for an alert.
      In the page the array itself is passed. Where there is a wire, bytes travel beside the text of the call, never as
      Base64 within it. The parameter is declared as <code>Uint8Array</code>, so nothing else gets in.
    </p>`,
  files: [
    { name: 'call-dotnet-example-8.ts', html: source },
    { name: 'CallDotNetExample8.razor.js', html: module },
  ],
};
