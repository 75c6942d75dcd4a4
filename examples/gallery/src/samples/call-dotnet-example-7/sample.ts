import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import style from './call-dotnet-example-7.css?highlighted';
import { CallDotNetExample7 } from './call-dotnet-example-7.ts';
import source from './call-dotnet-example-7.ts?highlighted';
import item from './list-item-2.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample7: Sample = {
  path: '/call-dotnet-example-7',
  component: CallDotNetExample7,
  about: () => html`
    <p>
      Another way to the right one of several components: each gives JavaScript its element together with a reference
      to itself, and JavaScript keeps the reference as a property of the element. The click is JavaScript’s own
      (<code>onclick</code>, not <code>@onclick</code>); its handler finds the component by the element that was clicked.
    </p>
    <p>
      The documents make a <code>span</code> clickable. Here it is a button that looks like text, which the keyboard
      reaches as well.
    </p>`,
  files: [
    { name: 'list-item-2.ts', html: item },
    { name: 'call-dotnet-example-7.ts', html: source },
    { name: 'call-dotnet-example-7.css', html: style },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
