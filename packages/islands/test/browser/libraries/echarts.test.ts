/** ECharts: every path, and what only a chart of it does. */
import { BarChart, LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, LegendComponent } from 'echarts/components';
import type * as ECharts from 'echarts/core';
import { use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { echarts, type EChartsHandle, type EChartsIslandOptions } from '@strop/islands/echarts';
import { expect, it, vi } from 'vitest';
import { show, twoFrames } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

// The class is not public: its objects are counted where `init` hands them out.
vi.mock('echarts/core', async (original) => {
  const library = await original<typeof ECharts>();
  const init: typeof library.init = (...given) => {
    ledger.begin();
    const chart = library.init(...given);
    ledger.create(chart);
    const dispose = chart.dispose.bind(chart);
    chart.dispose = () => {
      ledger.destroy(chart);
      dispose();
    };
    return chart;
  };
  return { ...library, init };
});

use([BarChart, LineChart, DataZoomComponent, GridComponent, LegendComponent, CanvasRenderer, SVGRenderer]);

const bars = (...data: number[]) => ({
  animation: false,
  xAxis: { type: 'category', data: data.map(String) },
  yAxis: {},
  series: [{ type: 'bar', data }],
});

matrix({
  name: 'ECharts',
  ledger,
  adapter: { file: 'echarts', exported: 'echarts' },
  handler: {
    name: 'onLegendChanged',
    fire: ({ chart }: EChartsHandle) => chart.dispatchAction({ type: 'legendToggleSelect', name: 'bars' }),
  },
  broken: () => echarts({ option: { series: [{ type: 'bar' }], xAxis: { type: 'none' } } }) as never,
  island: (variant) => echarts({ option: bars(1, 2, 3 + variant) }) as never,
});

async function showChart(options: () => EChartsIslandOptions) {
  const reference = new IslandReference<EChartsHandle>();
  const shown = await show(
    () =>
      html`<div class="chart" style="width:400px;height:300px" @island=${echarts(options(), reference)}></div>`,
  );
  const handle = await reference.mounted;
  return { ...shown, handle, reference, element: shown.container.querySelector<HTMLElement>('.chart')! };
}

interface Shown {
  readonly series: readonly { readonly type: string; readonly data: unknown; readonly name?: string }[];
  readonly dataZoom: readonly { readonly start: number; readonly end: number }[];
  readonly legend: readonly { readonly selected: Record<string, boolean> }[];
}

it('keeps a person’s zoom and legend while the series change, and loses those that are gone', async () => {
  let names = ['a', 'b'];
  const heard: unknown[] = [];
  const { handle, render } = await showChart(() => ({
    option: {
      animation: false,
      xAxis: { type: 'category', data: ['1', '2', '3'] },
      yAxis: {},
      legend: {},
      dataZoom: [{ type: 'inside' }],
      series: names.map((name) => ({ type: 'line', name, data: [1, 2, name.charCodeAt(0)] })),
    },
    onZoomed: (range) => void heard.push(range),
    onLegendChanged: ({ name, selected }) => void heard.push([name, selected[name]]),
  }));
  const { chart } = handle;
  chart.dispatchAction({ type: 'dataZoom', start: 20, end: 60 });
  chart.dispatchAction({ type: 'legendToggleSelect', name: 'b' });
  expect(heard).toEqual([{ start: 20, end: 60 }, ['b', false]]);
  names = ['b'];
  render();
  const shown = chart.getOption() as unknown as Shown;
  expect(shown.series.map(({ name }) => name)).toEqual(['b']);
  expect(shown.dataZoom[0]).toMatchObject({ start: 20, end: 60 });
  expect(shown.legend[0]!.selected).toMatchObject({ b: false });
  expect(handle.chart).toBe(chart);
});

it('drops a part that is left out, and changes its theme in place', async () => {
  let options: EChartsIslandOptions = { option: { ...bars(1, 2), legend: { show: true } } };
  const { handle, reference, render } = await showChart(() => options);
  const { chart } = handle;
  expect((chart.getOption() as unknown as Shown).legend).toHaveLength(1);
  options = { option: bars(1, 2), theme: { color: ['#ff0000'] } };
  render();
  expect((chart.getOption() as unknown as Shown).legend ?? []).toHaveLength(0);
  expect(chart.getOption()['color']).toEqual(['#ff0000']);
  expect(handle.chart).toBe(chart);
  options = { ...options, init: { renderer: 'svg' } };
  render();
  expect(reference.current!.chart).not.toBe(chart);
  expect(chart.isDisposed()).toBe(true);
});

it('tells which bar was clicked, and is told of another size', async () => {
  const picked: unknown[] = [];
  const { handle, element } = await showChart(() => ({
    option: bars(5, 9),
    onPicked: (each) => void picked.push(each),
  }));
  const { chart } = handle;
  await twoFrames();
  const [x, y] = chart.convertToPixel('grid', ['9', 3]) as unknown as [number, number];
  const canvas = element.querySelector('canvas')!;
  const { left, top } = canvas.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup', 'click']) {
    canvas.dispatchEvent(
      new MouseEvent(type, { clientX: left + x, clientY: top + y, bubbles: true, view: window }),
    );
  }
  expect(picked).toEqual([
    expect.objectContaining({ component: 'series', series: 0, index: 1, name: '9', value: 9 }),
  ]);
  element.style.width = '320px';
  await twoFrames();
  expect(chart.getWidth()).toBe(320);
});
