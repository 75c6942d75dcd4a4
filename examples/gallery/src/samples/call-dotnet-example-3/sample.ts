import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample3 } from './call-dotnet-example-3.ts';
import source from './call-dotnet-example-3.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample3: Sample = {
  path: '/call-dotnet-example-3',
  component: CallDotNetExample3,
  about: () => html`
    <p>
      The same, with an argument: the name travels to <code>sayHello2</code> and comes back as the parameter of
      <code>GetHelloMessage</code>. The declaration says that it is a <code>String</code>. Types are gone at run time,
      so this is what is checked when JavaScript calls; a number would be refused, as .NET’s signature would do it.
    </p>`,
  files: [
    { name: 'call-dotnet-example-3.ts', html: source },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
