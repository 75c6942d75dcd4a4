import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample4 } from './call-dotnet-example-4.ts';
import source from './call-dotnet-example-4.ts?highlighted';
import helper from '../js-interop-classes/hello-helper.ts?highlighted';
import interop from '../js-interop-classes/js-interop-classes-3.ts?highlighted';
import script from '../../../public/scripts/calls-to-components.js?highlighted';

export const callDotNetExample4: Sample = {
  path: '/call-dotnet-example-4',
  component: CallDotNetExample4,
  about: () => html`
    <p>
      The object that JavaScript calls is a plain one, a <code>HelloHelper</code> made for this call, and both calls
      stand behind the class <code>JsInteropClasses3</code>. The reference lives as long as the call: it is disposed as
      soon as the answer is there. Leave the field empty to see what the helper says to nobody.
    </p>`,
  files: [
    { name: 'call-dotnet-example-4.ts', html: source },
    { name: 'js-interop-classes-3.ts', html: interop },
    { name: 'hello-helper.ts', html: helper },
    { name: 'scripts/calls-to-components.js', html: script },
  ],
};
