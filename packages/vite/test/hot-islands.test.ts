/** Modules of components and adapters are replaced while their islands stand: one object of the library for each element. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { develop } from './develop.ts';

/** Accepts the page that it imports, and with it what the page imports and does not accept itself. */
const main = `
  import { Component, createApp, DynamicComponent, html } from '@strop/renderer';
  import { Sales } from './sales.ts';

  class Shell extends Component {
    page = Sales;
    override render() {
      return html\`<main><\${DynamicComponent} type=\${this.page} /></main>\`;
    }
  }
  const app = createApp();
  const root = app.rootComponents.add(Shell, document.body);
  await app.start();
  const shell = root.component;
  globalThis.updates = 0;
  globalThis.stop = () => app.dispose();
  import.meta.hot!.accept('./sales.ts', (next) => {
    shell.page = next!.Sales;
    shell.stateHasChanged();
    globalThis.updates++;
  });
`;

const sales = (title: string, more = '') => `
  import { Component, html } from '@strop/renderer';
  import { chart } from './chart.ts';

  export class Sales extends Component {
    static latest: Sales;
    override onInitialized() {
      Sales.latest = this;
    }
    override render() {
      return html\`<h1>${title}</h1><canvas id="canvas" width="200" height="100" @island=\${shown({ values: [1, 2] })}></canvas>\`;
    }
  }
  ${more === '' ? 'const shown = chart;' : more}
`;

/** A page that takes another adapter itself, and stays what it is. */
const accepting = `
  let shown = chart;
  import.meta.hot!.accept('./chart.ts', (next) => {
    shown = next!.chart;
    Sales.latest.stateHasChanged();
    globalThis.updates++;
  });
`;

/** Twenty lines, over a library whose objects are counted. */
const adapter = (type: string) => `
  import { defineIsland } from '@strop/islands';
  import { CountedChart } from './counted.ts';

  const data = (values) => ({ labels: values.map(String), datasets: [{ data: values }] });
  export const chart = defineIsland({
    name: 'chart',
    mount: (canvas, { values }) =>
      new CountedChart(canvas, { type: '${type}', data: data(values), options: { animation: false } }),
    update: (made, { values }) => {
      made.data = data(values);
      made.update();
    },
    dispose: (made) => made.destroy(),
  });
`;

const counted = `
  import { Chart, registerables } from 'chart.js';
  Chart.register(...registerables);
  globalThis.made = 0;
  globalThis.destroyed = 0;
  export class CountedChart extends Chart {
    constructor(...given) {
      super(...given);
      globalThis.made++;
    }
    override destroy() {
      globalThis.destroyed++;
      super.destroy();
    }
  }
`;

const dependencies = ['@strop/renderer', '@strop/islands', 'chart.js'];
const files = {
  'src/main.ts': main,
  'src/sales.ts': sales('one'),
  'src/chart.ts': adapter('bar'),
  'src/counted.ts': counted,
};

const look = (page: Page) =>
  page.evaluate(() => {
    const { made, destroyed } = globalThis as unknown as { made: number; destroyed: number };
    return {
      made,
      destroyed,
      title: document.querySelector('h1')!.textContent,
      canvases: document.querySelectorAll('canvas').length,
    };
  });

describe('an island while modules are replaced', () => {
  it('is mounted once and disposed once for each element, whichever module was edited', async () => {
    const { page, save, complaints } = await develop(files, dependencies);
    expect(await look(page)).toEqual({ made: 1, destroyed: 0, title: 'one', canvases: 1 });
    await save('src/sales.ts', sales('two'));
    expect(await look(page)).toEqual({ made: 2, destroyed: 1, title: 'two', canvases: 1 });
    // The adapter's module does not accept itself: the page that imports it is replaced too.
    await save('src/chart.ts', adapter('line'));
    expect(await look(page)).toEqual({ made: 3, destroyed: 2, title: 'two', canvases: 1 });
    await page.evaluate(() => (globalThis as unknown as { stop(): Promise<void> }).stop());
    expect(
      await page.evaluate(() => [Reflect.get(globalThis, 'made'), Reflect.get(globalThis, 'destroyed')]),
    ).toEqual([3, 3]);
    expect(complaints).toEqual([]);
  });

  it('gets the replaced adapter in the same element, where its page takes it', async () => {
    const { page, save, complaints } = await develop(
      { ...files, 'src/sales.ts': sales('one', accepting) },
      dependencies,
    );
    await page.evaluate(() => Object.assign(globalThis, { canvas: document.querySelector('canvas') }));
    for (const [edits, type] of ['line', 'doughnut'].entries()) {
      await save('src/chart.ts', adapter(type));
      expect(await look(page)).toEqual({ made: edits + 2, destroyed: edits + 1, title: 'one', canvases: 1 });
    }
    expect(
      await page.evaluate(() => document.querySelector('canvas') === Reflect.get(globalThis, 'canvas')),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });
});
