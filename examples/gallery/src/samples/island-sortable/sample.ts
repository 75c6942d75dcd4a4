import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './workshop-board.css?highlighted';
import source from './workshop-board.ts?highlighted';

export const islandSortableSample: Sample = {
  path: '/island-sortable',
  component: onDemand(async () => (await import('./workshop-board.ts')).WorkshopBoard),
  about: () => html`
    <p>
      SortableJS moves the rows, within a column and between columns. The lists are ordered from outside: what was
      dropped is adopted where it stands, nothing is written again, and <code>onReordered</code> says how the model
      follows. Write a note and drag its card to another column: it is the same element, so the note goes along.
    </p>
    <p>
      Let new tasks come and drag meanwhile: they take their places around the card that you hold. The buttons move by the
      model, which goes on working beside.
    </p>`,
  files: [
    { name: 'workshop-board.ts', html: source },
    { name: 'workshop-board.css', html: style },
  ],
};
