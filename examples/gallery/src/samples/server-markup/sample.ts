import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import poll from './poll.ts?highlighted';
import { ServerMarkup } from './server-markup.ts';
import source from './server-markup.ts?highlighted';

export const serverMarkupSample: Sample = {
  path: '/server-markup',
  component: ServerMarkup,
  about: () => html`
    <p>
      The feed is kept equal to markup that is fetched. Begin an answer, vote, open the details, and load what is new: posts move,
      come and go, and what was typed, chosen, opened and voted stays, with the focus where it was.
    </p>`,
  files: [
    { name: 'server-markup.ts', html: source },
    { name: 'poll.ts', html: poll },
  ],
};
