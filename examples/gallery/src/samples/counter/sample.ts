import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { Counter } from './counter.ts';
import source from './counter.ts?highlighted';

export const counterSample: Sample = {
  path: '/counter',
  component: Counter,
  about: () => html`
    <p>
      A component is a class. Its fields are its state, and <code>render</code> describes what it shows.
      Nobody asks for a render here: after an event handler has run, the component that wrote the handler renders by
      itself, and only the text that changed is written to the page.
    </p>`,
  files: [{ name: 'counter.ts', html: source }],
};
