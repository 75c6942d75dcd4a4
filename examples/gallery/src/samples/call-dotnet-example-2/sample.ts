import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample2 } from './call-dotnet-example-2.ts';
import source from './call-dotnet-example-2.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample2: Sample = {
  path: '/call-dotnet-example-2',
  component: CallDotNetExample2,
  about: () => html`
    <p>
      A <code>DotNetObjectReference</code> to the component itself goes to JavaScript as an argument. There it is an
      object with <code>invokeMethodAsync</code>, and <code>sayHello1</code> asks it for
      <code>GetHelloMessage</code>, which knows the name in the field. The promise goes the whole way back. Who makes
      such a reference lets it go: here, when the component is disposed.
    </p>`,
  files: [
    { name: 'call-dotnet-example-2.ts', html: source },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
