import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallDotNetExample1 } from './call-dotnet-example-1.ts';
import source from './call-dotnet-example-1.ts?highlighted';
import module from '../../Components/Pages/CallDotNetExample1.razor.js?highlighted';

export const callDotNetExample1: Sample = {
  path: '/call-dotnet-example-1',
  component: CallDotNetExample1,
  showsConsole: true,
  about: () => html`
    <p>
      What JavaScript may call is declared by <code>jsInvokable</code>: the name of an assembly, and functions by
      identifiers that are written out. JavaScript names both in <code>DotNet.invokeMethodAsync</code> and gets a
      promise. <code>DotNet.invokeMethod</code> gives the result at once, where component and script share a thread.
      An identifier need not be the method’s own name, so the second button asks for <code>DifferentMethodName</code>.
    </p>
    <p>
      The handlers are JavaScript’s own, added by the module beside the component. The documents write them as
      <code>onclick="…"</code> attributes, which this page’s content policy refuses.
    </p>`,
  files: [
    { name: 'call-dotnet-example-1.ts', html: source },
    { name: 'CallDotNetExample1.razor.js', html: module },
  ],
};
