/** Chart.js: every path, and what only a chart does. */
import type * as ChartJs from 'chart.js';
import { Chart } from 'chart.js';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { chart, type ChartHandle } from '@strop/islands/chart';
import { expect, it, vi } from 'vitest';
import { show, twoFrames } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('chart.js', async (original) => {
  const library = await original<typeof ChartJs>();
  class Chart extends library.Chart {
    readonly isMade: boolean;
    constructor(...given: ConstructorParameters<typeof library.Chart>) {
      ledger.begin();
      super(...(given as [never, never]));
      ledger.create(this);
      this.isMade = true;
    }
    override destroy(): void {
      if (this.isMade) ledger.destroy(this);
      super.destroy();
    }
  }
  return { ...library, Chart };
});

const data = (...values: number[]) => ({ labels: values.map(String), datasets: [{ data: values }] });

matrix({
  name: 'Chart.js',
  ledger,
  adapter: { file: 'chart', exported: 'chart' },
  element: 'canvas',
  handler: {
    name: 'onPicked',
    fire: ({ chart: made }: ChartHandle) =>
      made.options.onClick!({} as never, [{ datasetIndex: 0, index: 0 }] as never, made),
  },
  island: (variant) =>
    chart({ type: 'bar', data: data(1, 2, 3 + variant), options: { animation: false } }) as never,
});

it('that cannot be drawn leaves its canvas to the next', async () => {
  let type = 'nothing of Chart.js';
  let on = true;
  const { container, errors, render } = await show(
    () =>
      html`<section>${on ? html`<canvas @island=${chart({ type: type as 'bar', data: data(1) })}></canvas>` : null}</section>`,
  );
  const canvas = container.querySelector('canvas')!;
  expect(errors).toHaveLength(1);
  expect(Chart.getChart(canvas)).toBe(undefined);
  on = false;
  render();
  on = true;
  type = 'bar';
  render();
  expect(Chart.getChart(container.querySelector('canvas')!)).toBeInstanceOf(Chart);
  expect(errors).toHaveLength(1);
});

it('goes on from the data it showed, and tells which bar was clicked', async () => {
  const reference = new IslandReference<ChartHandle>();
  const picked: unknown[] = [];
  let values = [1, 5];
  const { container, render } = await show(
    () =>
      html`<div style="width:300px;height:200px"><canvas @island=${chart(
        {
          type: 'bar',
          data: data(...values),
          options: { animation: false, maintainAspectRatio: false },
          onPicked: (elements) => void picked.push(...elements),
        },
        reference,
      )}></canvas></div>`,
  );
  const { chart: made } = await reference.mounted;
  const dataset = made.data.datasets[0];
  values = [9, 3];
  render();
  expect(made.data.datasets[0] === dataset).toBe(true);
  expect(made.data.datasets[0]!.data).toEqual([9, 3]);
  const bar = made.getDatasetMeta(0).data[0]!;
  const box = container.querySelector('canvas')!.getBoundingClientRect();
  container
    .querySelector('canvas')!
    .dispatchEvent(
      new MouseEvent('click', { clientX: box.left + bar.x, clientY: box.top + bar.y + 5, bubbles: true }),
    );
  await twoFrames();
  expect(picked).toEqual([{ dataset: 0, index: 0 }]);
});
