/**
 * Chart.js charts, in a `<canvas>`.
 *
 * In: a configuration of Chart.js. Out: a chart that follows its data, animates between them and reports clicks.
 *
 * @see https://www.chartjs.org/docs/latest/
 */
import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  type ChartData,
  type ChartOptions,
  type ChartType,
  registerables,
} from 'chart.js';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { finish } from './finish.ts';

/** What a chart shows. Changes reach the chart there is; another `type` makes another one. */
export interface ChartIslandOptions {
  readonly type: ChartType;
  readonly data: ChartData;
  readonly options?: ChartOptions;
  readonly plugins?: ChartConfiguration['plugins'];
  /** A click on drawn elements: which data set and which value. */
  readonly onPicked?: (elements: readonly { readonly dataset: number; readonly index: number }[]) => void;
}

/**
 * A chart. Another `type` makes another chart; everything else updates the one there is.
 *
 * @example
 * ```ts
 * html`<canvas @island=${chart({ type: 'bar', data: { labels: this.names, datasets: [{ data: this.sales }] } })}></canvas>`
 * ```
 */
export const chart: IslandFunction<ChartIslandOptions, ChartHandle> = defineIsland<
  ChartIslandOptions,
  ChartHandle
>({
  name: 'chart',
  mount(element, options, host) {
    Chart.register(...registerables);
    const canvas = element as HTMLCanvasElement;
    const draw = (given: ChartIslandOptions): Chart =>
      new Chart(canvas, {
        type: given.type,
        data: copyData(given.data),
        options: {
          ...given.options,
          onClick: (_event, elements) => host.emit('onPicked', elements.map(nameElement)),
        },
        ...(given.plugins === undefined ? {} : { plugins: given.plugins }),
      });
    const create = (given: ChartIslandOptions): Chart =>
      finish(
        () => draw(given),
        // It is registered with the canvas before it knows whether it can be drawn, and would keep others away.
        () => Chart.getChart(canvas)?.destroy(),
      );
    return { chart: create(options), create };
  },
  update(handle, patch, options) {
    // Chart.js cannot change a chart's type for good: it keeps options of the old one.
    if (patch.type !== undefined) {
      handle.chart.destroy();
      handle.chart = handle.create(options);
      return;
    }
    if (patch.data !== undefined) merge(handle.chart.data, copyData(patch.data));
    if ('options' in patch) {
      const { onClick } = handle.chart.options;
      handle.chart.options = { ...options.options, ...(onClick === undefined ? {} : { onClick }) };
    }
    handle.chart.update();
  },
  dispose(handle) {
    handle.chart.destroy();
  },
});

/** The chart there is now; another type makes another one. */
export interface ChartHandle {
  chart: Chart;
  readonly create: (options: ChartIslandOptions) => Chart;
}

/** Chart.js writes into the data it is given; a component's own stay as they are. */
function copyData(data: ChartData): ChartData {
  return { ...data, datasets: data.datasets.map((set) => ({ ...set })) };
}

/** Data sets are kept where they can be, so that the chart animates from what it showed. */
function merge(shown: ChartData, next: ChartData): void {
  const datasets = next.datasets.map((set, index) => replaceContent(shown.datasets[index] ?? {}, set));
  replaceContent(shown, { ...next, datasets });
}

function replaceContent<T extends object>(target: object, source: T): T {
  for (const name of Object.keys(target))
    if (!(name in source)) delete (target as Record<string, unknown>)[name];
  return Object.assign(target, source);
}

function nameElement({ datasetIndex, index }: ActiveElement): { dataset: number; index: number } {
  return { dataset: datasetIndex, index };
}
