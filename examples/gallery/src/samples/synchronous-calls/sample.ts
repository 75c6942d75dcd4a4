import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { SynchronousCalls } from './synchronous-calls.ts';
import source from './synchronous-calls.ts?highlighted';
import module from '../../../public/scripts.js?highlighted';

export const synchronousCallsSample: Sample = {
  path: '/synchronous-calls',
  component: SynchronousCalls,
  about: () => html`
    <p>
      A component that is sure to run beside its JavaScript may call without waiting. It injects a
      <code>JSInProcessRuntime</code> and asks for a <code>JSInProcessObjectReference</code> where it would ask for a
      <code>JSObjectReference</code>; both have the asynchronous calls as well, and a module can only be imported by
      those. With nothing to wait for there is no state in between, so one click is one render, where a promise makes
      two. Elsewhere than in the page, injecting it fails with an error that says so.
    </p>`,
  files: [
    { name: 'synchronous-calls.ts', html: source },
    { name: 'scripts.js', html: module },
  ],
};
