import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { ReceiveWindowObject } from './receive-window-object.ts';
import source from './receive-window-object.ts?highlighted';
import module from '../../Components/Pages/ReceiveWindowObject.razor.js?highlighted';

export const receiveWindowObject: Sample = {
  path: '/receive-window-object',
  component: ReceiveWindowObject,
  about: () => html`
    <p>
      A <code>window</code> cannot be written as text. <code>DotNet.createJSObjectReference</code> puts it into a table
      and returns what stands for it, and the component receives a <code>JSObjectReference</code>, with which it reads
      properties of the live window.
    </p>
    <p>
      The second button disposes the reference as soon as the call has begun. What the component asked for by then, it
      gets; the next question finds the object gone from the table.
    </p>`,
  files: [
    { name: 'receive-window-object.ts', html: source },
    { name: 'ReceiveWindowObject.razor.js', html: module },
  ],
};
