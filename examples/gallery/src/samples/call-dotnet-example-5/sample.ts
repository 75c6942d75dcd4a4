import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample5 } from './call-dotnet-example-5.ts';
import source from './call-dotnet-example-5.ts?highlighted';
import helper from '../js-interop-classes/hello-helper.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample5: Sample = {
  path: '/call-dotnet-example-5',
  component: CallDotNetExample5,
  about: () => html`
    <p>
      Example 4 without the class in between: the component itself makes the helper, passes a reference to it, and
      disposes the reference whatever comes of the call. A reference is kept alive from the first time it is passed
      until either side disposes it. Forgotten, it would stay for the life of the page.
    </p>`,
  files: [
    { name: 'call-dotnet-example-5.ts', html: source },
    { name: 'hello-helper.ts', html: helper },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
