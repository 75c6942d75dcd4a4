import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import source from './sales-chart.ts?highlighted';

export const islandChartSample: Sample = {
  path: '/island-chart',
  component: onDemand(async () => (await import('./sales-chart.ts')).SalesChart),
  about: () => html`
    <p>
      Chart.js draws on the canvas and the renderer leaves it alone. The tag says what is charted; when that changes, the
      bars grow from where they were. Another kind of chart is another chart on the same canvas.
    </p>
    <p>
      A month is added in place, by <code>push</code>: islands compare plain data with a copy of what they showed.
    </p>`,
  files: [{ name: 'sales-chart.ts', html: source }],
};
