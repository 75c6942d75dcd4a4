import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import style from './references-in-a-list.css?highlighted';
import { ReferencesInAList } from './references-in-a-list.ts';
import source from './references-in-a-list.ts?highlighted';

export const referencesInAListSample: Sample = {
  path: '/references-in-a-list',
  component: ReferencesInAList,
  about: () => html`
    <p>
      Every item holds a reference of its own. Reorder the list and each reference still means the same field: the rows
      are keyed, so their elements move instead of being rewritten, with everything in them. Type something, mark a
      field, then reverse.
    </p>
    <p>Removing a row detaches its reference; it does not point to whatever moved up.</p>`,
  files: [
    { name: 'references-in-a-list.ts', html: source },
    { name: 'references-in-a-list.css', html: style },
  ],
};
