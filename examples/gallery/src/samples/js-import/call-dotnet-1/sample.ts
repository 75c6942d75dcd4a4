import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { CallDotNet1 } from './call-dotnet-1.ts';
import source from './call-dotnet-1.ts?highlighted';
import module from '../../../Pages/CallDotNet1.razor.js?highlighted';

export const callDotNet1Sample: Sample = {
  path: '/call-dotnet-1',
  component: CallDotNet1,
  about: () => html`
    <p>
      After its render the component calls JavaScript, JavaScript calls the exported method and writes what it returns
      into the page. <code>jsExport</code> names the assembly, namespaces, class and method, since minifiers change the
      names that classes have.
    </p>
    <p>
      JavaScript changes an element of the component here for the sake of the demonstration. The renderer wrote that text
      once and has no reason to write it again.
    </p>`,
  files: [
    { name: 'call-dotnet-1.ts', html: source },
    { name: 'Pages/CallDotNet1.razor.js', html: module },
  ],
};
