import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StreamFromJavaScript } from './stream-from-javascript.ts';
import source from './stream-from-javascript.ts?highlighted';
import module from '../../Components/Pages/StreamFromJavaScript.razor.js?highlighted';

export const streamFromJavaScriptSample: Sample = {
  path: '/stream-from-javascript',
  component: StreamFromJavaScript,
  about: () => html`
    <p>
      Asked for as a <code>JSStreamReference</code>, data stay with JavaScript until they are read, and come piece by
      piece. The reader says how much it is ready to take. By default that is 512,000 bytes, and what is larger is refused
      before anything is read. The stream knows its length and how far it was read, and can be cancelled on the way.
    </p>
    <p>
      In the other direction JavaScript begins: <code>DotNet.createJSStreamReference</code> makes a reference of a
      <code>Blob</code>, an <code>ArrayBuffer</code> or a typed array, and a method of the component receives it.
    </p>`,
  files: [
    { name: 'stream-from-javascript.ts', html: source },
    { name: 'StreamFromJavaScript.razor.js', html: module },
  ],
};
