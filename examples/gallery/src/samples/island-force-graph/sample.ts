import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './friends.css?highlighted';
import source from './friends.ts?highlighted';

export const islandForceGraphSample: Sample = {
  path: '/island-force-graph',
  component: onDemand(async () => (await import('./friends.ts')).Friends),
  about: () => html`
    <p>
      D3’s forces give every node its place, sixty times a second, and the island draws them as SVG. None of that is a
      render of the component: it renders when you change the list of people, and the graph is told the difference.
    </p>
    <p>
      Pick somebody, by pointer or keyboard, and give them a new friend: those who were there keep their places. Drag a
      node, and the others follow.
    </p>`,
  files: [
    { name: 'friends.ts', html: source },
    { name: 'friends.css', html: style },
  ],
};
