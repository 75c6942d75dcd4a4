import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StreamToJavaScript } from './stream-to-javascript.ts';
import source from './stream-to-javascript.ts?highlighted';
import module from '../../Components/Pages/StreamToJavaScript.razor.js?highlighted';

export const streamToJavaScriptSample: Sample = {
  path: '/stream-to-javascript',
  component: StreamToJavaScript,
  about: () => html`
    <p>
      A <code>DotNetStreamReference</code> hands over data that is made, or read, while it goes: here an asynchronous
      generator that makes five megabytes in pieces. JavaScript takes it as one <code>ArrayBuffer</code> or as a
      <code>ReadableStream</code>. The generator runs only as fast as JavaScript reads; when JavaScript has seen enough
      and cancels, it ends where it is. Unless <code>leaveOpen</code> is set, the source is closed in the end.
    </p>`,
  files: [
    { name: 'stream-to-javascript.ts', html: source },
    { name: 'StreamToJavaScript.razor.js', html: module },
  ],
};
