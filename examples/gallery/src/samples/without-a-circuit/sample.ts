import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import module from './without-a-circuit.js?highlighted';
import { WithoutACircuit } from './without-a-circuit.ts';
import source from './without-a-circuit.ts?highlighted';

export const withoutACircuitSample: Sample = {
  path: '/without-a-circuit',
  component: WithoutACircuit,
  about: () => html`
    <p>
      A component in a worker or on a server calls JavaScript over a connection, Blazor’s circuit. When that has ended,
      calls reject with an error named <code>JSDisconnectedException</code>, those that still wait for their answer
      among them; why it ended is in <code>cause</code>. Disposing an object reference then does nothing: the page has
      let go of the object by itself.
    </p>
    <p>
      So a component that calls JavaScript while it is disposed catches that error, and no other. What must be cleaned
      up in the page whatever becomes of the connection belongs into the page, as
      <a href="dom-cleanup">DOM cleanup</a> shows.
    </p>`,
  files: [
    { name: 'without-a-circuit.ts', html: source },
    { name: 'without-a-circuit.js', html: module },
  ],
};
