import { html } from '@strop/renderer';
import snow from 'quill/dist/quill.snow.css?url';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './letter.css?highlighted';
import source from './letter.ts?highlighted';

export const islandQuillSample: Sample = {
  path: '/libraries/quill',
  component: onDemand(async () => (await import('./letter.ts')).Letter, [snow]),
  about: () => html`
    <p>
      Quill’s contents are a list of operations, which is plain data: the component keeps it in a field, and each change
      comes as the operations that make it. What the component adds is applied as a difference, so the cursor stays.
    </p>
    <p>
      Quill puts its tool bar before the element it is given, and has no way to end. The island gives it an element of
      its own and takes everything down with it.
    </p>`,
  files: [
    { name: 'letter.ts', html: source },
    { name: 'letter.css', html: style },
  ],
};
