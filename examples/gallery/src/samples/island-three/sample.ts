import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import stage from './shapes-stage.ts?highlighted';
import source from './turning-shapes.ts?highlighted';

export const islandThreeSample: Sample = {
  path: '/island-three',
  component: onDemand(async () => (await import('./turning-shapes.ts')).TurningShapes),
  about: () => html`
    <p>
      A function builds the scene once; what it shows is data in the tag, and reaches the scene’s <code>update</code>
      when it changes. The island sizes the canvas, runs the loop and tells which object was clicked.
    </p>
    <p>
      Take it away with “Shown”: loop, geometries, materials and the WebGL context go with it. Held still, it draws
      nothing at all.
    </p>`,
  files: [
    { name: 'turning-shapes.ts', html: source },
    { name: 'shapes-stage.ts', html: stage },
  ],
};
