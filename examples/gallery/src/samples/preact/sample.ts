import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { PreactBothWays } from './preact.ts';
import source from './preact.ts?highlighted';
import rating from './rating.ts?highlighted';
import shelf from './shelf.ts?highlighted';
import tally from './tally.ts?highlighted';

export const preactSample: Sample = {
  path: '/preact',
  component: PreactBothWays,
  about: () => html`
    <p>
      The stars are a Preact component in an element of a Strop component: it gets props, calls back, reads a Preact context,
      and shows children that Strop renders, with a field that Strop binds.
    </p>
    <p>
      Below, a Preact component shows a Strop component: Preact’s state follows its callback, its child content is Preact’s
      own, and a Preact context reaches it as a cascading value.
    </p>`,
  files: [
    { name: 'preact.ts', html: source },
    { name: 'rating.ts', html: rating },
    { name: 'shelf.ts', html: shelf },
    { name: 'tally.ts', html: tally },
  ],
};
