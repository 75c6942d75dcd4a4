import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import source from './weather-chart.ts?highlighted';

export const islandEChartsSample: Sample = {
  path: '/maps/island-echarts',
  component: onDemand(async () => (await import('./weather-chart.ts')).WeatherChart),
  about: () => html`
    <p>
      The option in the tag is compared part by part, and ECharts is told of the parts that changed: more rain makes the
      bars grow, while your zoom and the series you switched off stay as they are.
    </p>
    <p>
      The page registers the two kinds of chart it draws. ECharts writes markup as text, so it stands in this document,
      whose Trusted Types policy lets harmless markup pass.
    </p>`,
  files: [{ name: 'weather-chart.ts', html: source }],
};
