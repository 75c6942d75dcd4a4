import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import interop from './events-interop.ts?highlighted';
import { Events } from './events.ts';
import source from './events.ts?highlighted';
import shim from '../../../../public/EventsShim.js?highlighted';

export const eventsSample: Sample = {
  path: '/js-import-events',
  component: Events,
  about: () => html`
    <p>
      A function that a component passes arrives in JavaScript as a new function each time, so
      <code>removeEventListener</code> would not know it again. JavaScript therefore makes a listener of its own around
      it and hands that out as a <code>JSObject</code>, to be passed back when it is no longer wanted.
    </p>
    <p>
      Returning the component’s own function instead fails: a proxy is not wrapped in another one. Its listener stays on
      Button 3 all the same.
    </p>`,
  files: [
    { name: 'events-interop.ts', html: interop },
    { name: 'EventsShim.js', html: shim },
    { name: 'events.ts', html: source },
  ],
};
