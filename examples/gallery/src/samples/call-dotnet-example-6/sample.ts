import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample6 } from './call-dotnet-example-6.ts';
import source from './call-dotnet-example-6.ts?highlighted';
import item from './list-item-1.ts?highlighted';
import helper from './message-update-invoke-helper.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample6: Sample = {
  path: '/call-dotnet-example-6',
  component: CallDotNetExample6,
  about: () => html`
    <p>
      Four components of one class on a page, and JavaScript must call the right one. Each has a helper object of its
      own that holds a function of its own, and passes a reference to that. JavaScript calls it and disposes it without
      waiting: the call is done first, and only then is the reference let go.
    </p>
    <p>
      What JavaScript sets off is no event of the component’s, so <code>updateMessage</code> asks for a render with
      <code>stateHasChanged</code>.
    </p>`,
  files: [
    { name: 'list-item-1.ts', html: item },
    { name: 'message-update-invoke-helper.ts', html: helper },
    { name: 'call-dotnet-example-6.ts', html: source },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
