/** Chart.js: every path, and what only a chart does. */
import type * as ChartJs from 'chart.js';
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
    constructor(...given: ConstructorParameters<typeof library.Chart>) {
      super(...(given as [never, never]));
      ledger.create(this);
    }
    override destroy(): void {
      ledger.destroy(this);
      super.destroy();
    }
  }
  return { ...library, Chart };
});

const data = (...values: number[]) => ({ labels: values.map(String), datasets: [{ data: values }] });

matrix({
  name: 'Chart.js',
  ledger,
  element: 'canvas',
  island: (variant) =>
    chart({ type: 'bar', data: data(1, 2, 3 + variant), options: { animation: false } }) as never,
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
