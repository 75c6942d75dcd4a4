/**
 * Apache ECharts, in a `<div>` with a height.
 *
 * In: an option of ECharts. Out: a chart that goes on from what it showed and tells of clicks, legends and zooms.
 * The app registers what its charts are made of (`use([BarChart, GridComponent, CanvasRenderer])`), so that it carries no
 * more. No style sheet is needed. Tooltips and data views are written as markup: pages that demand Trusted Types need a
 * `default` policy for ECharts, which also clears elements with `innerHTML`.
 *
 * @see https://echarts.apache.org/en/api.html
 */
import {
  ComponentModel,
  type ECElementEvent,
  type EChartsCoreOption,
  type EChartsInitOpts,
  type EChartsType,
  init,
} from 'echarts/core';
import type { IslandHost } from '../adapter.ts';
import { findPatch, type Snapshot, takeSnapshot } from '../compare.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { finish } from './finish.ts';

/** What is charted, how the chart is made, and what it says. */
export interface EChartsIslandOptions {
  /** What is charted. Its parts (`series`, `xAxis`, …) are compared and changed one by one. */
  readonly option: EChartsCoreOption;
  /** A registered theme's name, or a theme. */
  readonly theme?: string | object;
  /** Renderer, locale, pixel ratio. Other ones make another chart. */
  readonly init?: EChartsInitOpts;
  /** A click on a value, a mark, a label: what ECharts says about it, without its native event. */
  readonly onPicked?: (picked: EChartsPicked) => void;
  /** A person has switched a series in the legend: which are on now. */
  readonly onLegendChanged?: (legend: {
    readonly name: string;
    readonly selected: Readonly<Record<string, boolean>>;
  }) => void;
  /** A person has zoomed with a slider or the wheel: per cent of the whole. */
  readonly onZoomed?: (range: { readonly start: number; readonly end: number }) => void;
}

/** What was clicked in a chart, by ECharts' own names. */
export interface EChartsPicked {
  /** `series`, `markPoint`, `xAxis`, … */
  readonly component: string;
  readonly series: number | undefined;
  readonly seriesName: string | undefined;
  readonly index: number;
  readonly name: string;
  readonly value: unknown;
}

/** The chart, and what it was last told. */
export interface EChartsHandle {
  readonly chart: EChartsType;
  shown: Snapshot;
}

type Host = IslandHost<EChartsIslandOptions>;

/**
 * A chart. A part of `option` that changes takes the place of what it was, and ECharts animates between the two; parts
 * that do not change keep what a person did to them: a zoom, a switched legend. Only another `init` makes another chart.
 *
 * @example
 * ```ts
 * import { BarChart } from 'echarts/charts';
 * import { GridComponent } from 'echarts/components';
 * import { use } from 'echarts/core';
 * import { CanvasRenderer } from 'echarts/renderers';
 *
 * use([BarChart, GridComponent, CanvasRenderer]);
 *
 * html`<div class="chart" @island=${echarts({
 *   option: { xAxis: { data: this.names }, yAxis: {}, series: [{ type: 'bar', data: this.sales }] },
 *   onPicked: ({ name }) => this.select(name),
 * })}></div>`
 * ```
 */
export const echarts: IslandFunction<EChartsIslandOptions, EChartsHandle> = defineIsland<
  EChartsIslandOptions,
  EChartsHandle
>({
  name: 'echarts',
  // ECharts measures the element once, when it is made, and warns where there is nothing.
  needsSize: true,
  remountFor: ['init'],
  mount(element, options, host) {
    return { chart: createChart(element, options, host), shown: takeSnapshot(options.option, []) };
  },
  update(handle, patch, options) {
    if ('theme' in patch) handle.chart.setTheme(options.theme ?? 'default');
    if (patch.option !== undefined) showChanges(handle, patch.option);
    handle.shown = takeSnapshot(options.option, []);
  },
  resize(handle, { width, height }) {
    // Hidden for now: ECharts would draw into nothing, and warn.
    if (width > 0 && height > 0) handle.chart.resize();
  },
  dispose(handle) {
    handle.chart.dispose();
  },
});

function createChart(element: HTMLElement, options: EChartsIslandOptions, host: Host): EChartsType {
  const chart = init(element, options.theme, options.init);
  finish(
    () => chart.setOption(options.option),
    () => chart.dispose(),
  );
  chart.on('click', (event) => host.emit('onPicked', describe(event)));
  chart.on('legendselectchanged', (event) => {
    const { name, selected } = event as { name: string; selected: Record<string, boolean> };
    host.emit('onLegendChanged', { name, selected });
  });
  chart.on('datazoom', () => {
    const [zoom] =
      (chart.getOption() as { dataZoom?: readonly { start: number; end: number }[] }).dataZoom ?? [];
    if (zoom !== undefined) host.emit('onZoomed', { start: zoom.start, end: zoom.end });
  });
  return chart;
}

/**
 * Only what differs is told, as a replacement: merged into what it was, a series that is gone or a setting that was
 * left out would stay. A whole part that is gone can only be said by showing everything anew.
 */
function showChanges({ chart, shown }: EChartsHandle, option: EChartsCoreOption): void {
  const changes = findPatch(shown, option, []);
  if (changes === null) return;
  const names = Object.keys(changes);
  if (names.some((name) => changes[name] === undefined)) return chart.setOption(option, { notMerge: true });
  chart.setOption(changes, { replaceMerge: names.filter((name) => ComponentModel.hasClass(name)) });
}

function describe({
  componentType,
  seriesIndex,
  seriesName,
  dataIndex,
  name,
  value,
}: ECElementEvent): EChartsPicked {
  return { component: componentType, series: seriesIndex, seriesName, index: dataIndex, name, value };
}
