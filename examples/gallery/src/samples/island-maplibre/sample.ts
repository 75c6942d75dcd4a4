import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import night from './night.ts?highlighted';
import source from './world-map.ts?highlighted';

export const islandMapLibreSample: Sample = {
  path: '/maps/island-maplibre',
  component: onDemand(async () => (await import('./world-map.ts')).WorldMap),
  about: () => html`
    <p>
      The same library as on the pages before, as an island: no module, no reference, no clean-up of one’s own. Another
      style is applied by its differences, another centre is flown to, a click on a city is an event of the tag.
    </p>
    <p>“Shown” takes the map away, and its WebGL context with it.</p>`,
  files: [
    { name: 'world-map.ts', html: source },
    { name: 'night.ts', html: night },
  ],
};
