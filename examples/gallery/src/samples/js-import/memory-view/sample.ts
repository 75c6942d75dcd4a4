import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import interop from './memory-interop.ts?highlighted';
import { Memory } from './memory.ts';
import source from './memory.ts?highlighted';
import shim from '../../../../public/MemoryShim.js?highlighted';

export const memoryViewSample: Sample = {
  path: '/js-import-memory',
  component: Memory,
  about: () => html`
    <p>
      Arrays are copied when they cross. <code>Span</code> and <code>ArraySegment</code> are not: JavaScript receives a
      <code>MemoryView</code> of the component’s own bytes, and what it writes is there at once.
    </p>
    <p>
      A view of a <code>Span</code> ends when the call has returned. One of an <code>ArraySegment</code> lasts until
      JavaScript disposes it, best in a <code>finally</code>. After that every use of it fails.
    </p>`,
  files: [
    { name: 'memory-interop.ts', html: interop },
    { name: 'MemoryShim.js', html: shim },
    { name: 'memory.ts', html: source },
  ],
};
