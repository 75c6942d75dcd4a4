import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExampleOneHelper } from './call-dotnet-example-one-helper.ts';
import source from './call-dotnet-example-one-helper.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExampleOneHelper: Sample = {
  path: '/call-dotnet-example-one-helper',
  component: CallDotNetExampleOneHelper,
  about: () => html`
    <p>
      The reference is handed over once, after the first render, and JavaScript keeps it in its class
      <code>GreetingHelpers</code> for all of its functions. No component is involved when a button is clicked: the
      handlers are properties of the elements, set by JavaScript, and it is JavaScript that asks the component for its
      messages and shows them.
    </p>`,
  files: [
    { name: 'call-dotnet-example-one-helper.ts', html: source },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
