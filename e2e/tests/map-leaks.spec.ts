// Samples whose library has a heap of its own: nothing may stay but what the library keeps by itself.
//
// In: the map samples that call a library's module. How one is measured: the sample is shown and taken away some times, and its
// growth counted, as in leaks.spec.ts. Then the very same module makes and removes as many maps on a bare page, without Strop;
// what grows there is the library's own, and is taken off. LEAK_MAPS says how many maps in each round.

import { appendFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { describeGrowth, HeapCounter, hideSurroundings, type Held } from './leak-tools.ts';

const maps = Number(process.env['LEAK_MAPS'] ?? 4);
const rounds = 3;

test.setTimeout(120_000 + maps * rounds * 10_000);
test.use({ trace: 'off' });

const samples = [
  { path: '/maps/call-js-example-8', module: /mapComponent/ },
  { path: '/maps/maplibre', module: /maplibreComponent/ },
] as const;

for (const { path, module } of samples) {
  test(`${path} keeps no more than its library does alone`, async ({ page }) => {
    await page.goto('/maps/');
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    await hideSurroundings(page);
    await page.evaluate(showMaps, { path, times: 2 });
    const address = await page.evaluate(
      (pattern) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .find((name) => new RegExp(pattern).test(name)),
      module.source,
    );
    const withStrop = await grow(page, (times) => page.evaluate(showMaps, { path, times }));

    await page.route('**/maps/bare', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bare</title>' }),
    );
    await page.goto('/maps/bare');
    await page.evaluate(makeMaps, { address: address!, times: 2 });
    const alone = await grow(page, (times) => page.evaluate(makeMaps, { address: address!, times }));

    // With LEAK_REPORT, a line for each page.
    const report = process.env['LEAK_REPORT'];
    if (report !== undefined)
      appendFileSync(
        report,
        `${JSON.stringify({ path, maps, withStrop: figures(withStrop), alone: figures(alone) })}\n`,
      );

    // What stays of a sample is its component, its elements and a map, which are dozens at least.
    for (const kind of ['objects', 'nodes', 'listeners'] as const) {
      const sample = usualGrowth(withStrop.map((held) => held[kind]));
      const library = usualGrowth(alone.map((held) => held[kind]));
      expect(
        sample - Math.max(library, 0),
        `${kind}: ${withStrop.map((held) => held[kind]).join(', ')}; alone: ${alone.map((held) => held[kind]).join(', ')}; ${describeGrowth(withStrop.at(-2)!, withStrop.at(-1)!)}`,
      ).toBeLessThan(maps * 2);
    }
  });
}

const figures = (held: readonly Held[]) =>
  held.map(({ objects, nodes, listeners }) => [objects, nodes, listeners]);

/** The growth of the round in the middle: these libraries drop whole caches now and then, which would hide what stays. */
function usualGrowth(counts: readonly number[]): number {
  const growth = counts.slice(1).map((count, index) => count - counts[index]!);
  return growth.sort((a, b) => a - b)[Math.floor(growth.length / 2)]!;
}

async function grow(page: Page, make: (times: number) => Promise<void>): Promise<Held[]> {
  const heap = await HeapCounter.of(page);
  const held = [await heap.count()];
  for (let round = 0; round < rounds; round++) {
    await make(maps);
    held.push(await heap.count());
  }
  return held;
}

/** In the page. Every fourth map is left as soon as it is there. */
async function showMaps({ path, times }: { path: string; times: number }) {
  const until = async (isSo: () => boolean) => {
    for (let i = 0; !isSo(); i++) {
      if (i > 3000) throw new Error(`nothing came of ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  for (let i = 0; i < times; i++) {
    document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`)!.click();
    await until(() => document.querySelector('#live canvas') !== null);
    if (i % 4 !== 3) {
      await until(() => document.querySelector('#live [data-drawn]') !== null);
      for (const button of document.querySelectorAll<HTMLButtonElement>('#live button:enabled'))
        button.click();
      await until(() => document.querySelector('#live [data-drawn]') !== null);
    }
    // To the maps' own home, within the document.
    history.back();
    await until(() => document.querySelector('#live') === null);
  }
}

/** In the page: the same with the module alone. */
async function makeMaps({ address, times }: { address: string; times: number }) {
  interface MapModule {
    addMapToElement(element: Element): object;
    setMapCenter(map: object, latitude: number, longitude: number): void;
    removeMap(map: object): void;
  }
  const { addMapToElement, setMapCenter, removeMap } = (await import(address)) as MapModule;
  for (let i = 0; i < times; i++) {
    const element = document.createElement('div');
    element.style.cssText = 'width:400px;height:300px';
    document.body.append(element);
    const map = addMapToElement(element);
    const drawn = async () => {
      for (let j = 0; j < 3000 && element.dataset['drawn'] === undefined; j++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    if (i % 4 !== 3) {
      await drawn();
      setMapCenter(map, 51.454514, -2.58791);
      setMapCenter(map, 35.6762, 139.6503);
      await drawn();
    }
    removeMap(map);
    element.remove();
  }
}
