// Samples whose library has a heap of its own: nothing may stay but what the library keeps by itself.
//
// In: the map samples that call a library's module. How one is measured: the sample is shown and taken away in rounds, and its
// growth counted, as in leaks.spec.ts. Where it grows in every round, the very same module makes and removes as many maps on a
// bare page, without Strop; what grows there is the library's own, and is taken off.
// `npm run leaks` shows each 1,000 times; LEAK_MAPS says how often in each of the rounds, LEAK_PAGES, LEAK_PASSED and
// LEAK_REPORT are those of leaks.spec.ts.

import { appendFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import {
  describeGrowth,
  growthEach,
  HeapCounter,
  hideSurroundings,
  leastGrowth,
  type Held,
} from './leak-tools.ts';

const times = Number(process.env['LEAK_MAPS'] ?? 4);
/** One showing is far from all: a list's heap swings by 58 objects either way with the library's caches, and does not grow. */
const rounds = 8;
const isLong = times >= 100;
const report = process.env['LEAK_REPORT'];
const wanted = process.env['LEAK_PAGES']?.split(',');
const passedBefore = process.env['LEAK_PASSED']?.split(',') ?? [];

test.setTimeout(120_000 + times * rounds * 10_000);
test.use({ trace: 'off' });

const kinds = ['objects', 'nodes', 'listeners'] as const;

/** `mapsEach` is how many maps one showing of the sample makes. */
const samples = [
  { path: '/maps/call-js-example-8', module: /mapComponent/, mapsEach: 1 },
  { path: '/maps/maplibre', module: /maplibreComponent/, mapsEach: 1 },
  { path: '/maps/map-list', module: /maplibreComponent/, mapsEach: 3 },
] as const;

for (const { path, module, mapsEach } of samples) {
  if ((wanted !== undefined && !wanted.includes(path)) || passedBefore.includes(path)) continue;
  test(`${path} keeps no more than its library does alone`, async ({ page }) => {
    const began = Date.now();
    await page.goto('/maps/');
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    await hideSurroundings(page);
    await page.evaluate(prepare);
    await page.evaluate(showMaps, { path, times: 2, usedOneOf: 1 });
    const address = await page.evaluate(
      (pattern) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .find((name) => new RegExp(pattern).test(name)),
      module.source,
    );
    const withStrop = await grow(page, `${path} with Strop`, (times) =>
      page.evaluate(showMaps, { path, times, usedOneOf: isLong ? 8 : 1 }),
    );

    let alone: Held[] | undefined;
    if (kinds.some((kind) => growth(withStrop, kind) >= allowed)) {
      await page.route('**/maps/bare', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bare</title>' }),
      );
      await page.goto('/maps/bare');
      await page.evaluate(makeMaps, { address: address!, times: 2, usedOneOf: 1 });
      alone = await grow(page, `${path} alone`, (times) =>
        page.evaluate(makeMaps, { address: address!, times: times * mapsEach, usedOneOf: isLong ? 8 : 1 }),
      );
    }

    const grown = kinds.map((kind) => growth(withStrop, kind) - Math.max(alone ? growth(alone, kind) : 0, 0));
    const passed = grown.every((more) => more < allowed);
    // With LEAK_REPORT, a line for each page.
    if (report !== undefined) {
      const seconds = Math.round((Date.now() - began) / 1000);
      const mounts = times * (withStrop.length - 1);
      const held = { withStrop: figures(withStrop), alone: alone && figures(alone) };
      appendFileSync(report, `${JSON.stringify({ path, mounts, ...held, grown, passed, seconds })}\n`);
    }
    expect(
      passed,
      `more objects, nodes, listeners: ${grown.join(', ')}; ${JSON.stringify(figures(withStrop))}; alone: ${JSON.stringify(alone && figures(alone))}; ${describeGrowth(withStrop.at(-2)!, withStrop.at(-1)!)}`,
    ).toBe(true);
  });
}

/**
 * What stays of a sample is its component, its elements and a map, which are dozens at least. Where it is shown often, what
 * stays of only some of the times shows too.
 */
const allowed = isLong ? 1 / 8 : times * 2;

/** A few times swing more than they grow, so every round has to grow; many are a line, whose slope is for one showing. */
function growth(held: readonly Held[], kind: (typeof kinds)[number]): number {
  const counts = held.map((each) => each[kind]);
  return isLong ? growthEach(counts) / times : leastGrowth(counts);
}

const figures = (held: readonly Held[]) =>
  held.map(({ objects, nodes, listeners }) => [objects, nodes, listeners]);

async function grow(page: Page, name: string, make: (times: number) => Promise<void>): Promise<Held[]> {
  const heap = await HeapCounter.of(page);
  const held = [await heap.count()];
  for (let round = 0; round < rounds; round++) {
    await make(times);
    held.push(await heap.count());
    // A few times are over as soon as a round did not grow.
    if (!isLong && kinds.every((kind) => growth(held, kind) < allowed)) break;
    if (isLong && report !== undefined)
      appendFileSync(report, `${JSON.stringify({ name, round, held: figures(held).at(-1) })}\n`);
  }
  return held;
}

/** In the page. Small maps are drawn sooner by software, and `history.back()` waits for what is drawn. */
function prepare() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.map { width: 40px !important; height: 40px !important }');
  document.adoptedStyleSheets.push(sheet);
  const home = document.createElement('a');
  home.id = 'home';
  home.href = '/maps/';
  document.body.append(home);
}

/** In the page. Every fourth showing, or all but one of `usedOneOf`, is left as soon as a map is there. */
async function showMaps({ path, times, usedOneOf }: { path: string; times: number; usedOneOf: number }) {
  const until = async (isSo: () => boolean) => {
    for (let i = 0; !isSo(); i++) {
      if (i > 6000) throw new Error(`nothing came of ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const isDrawn = () => {
    const hosts = [...document.querySelectorAll<HTMLElement>('#live .map')];
    return hosts.length > 0 && hosts.every(({ dataset }) => dataset['drawn'] !== undefined);
  };
  for (let i = 0; i < times; i++) {
    document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`)!.click();
    await until(() => document.querySelector('#live canvas') !== null);
    if (i % usedOneOf === 0 && (usedOneOf > 1 || i % 4 !== 3)) {
      await until(isDrawn);
      // Of a list's maps one is removed.
      let removed = 0;
      for (const button of document.querySelectorAll<HTMLButtonElement>('#live button:enabled')) {
        if (button.textContent !== 'Remove' || removed++ === 0) button.click();
      }
      await until(isDrawn);
    }
    // To the maps' own home, within the document.
    document.querySelector<HTMLAnchorElement>('a#home')!.click();
    await until(() => document.querySelector('#live') === null);
  }
}

/** In the page: the same with the module alone. */
async function makeMaps({
  address,
  times,
  usedOneOf,
}: {
  address: string;
  times: number;
  usedOneOf: number;
}) {
  interface MapModule {
    addMapToElement(element: Element): object;
    setMapCenter(map: object, latitude: number, longitude: number): void;
    removeMap(map: object): void;
  }
  const { addMapToElement, setMapCenter, removeMap } = (await import(address)) as MapModule;
  for (let i = 0; i < times; i++) {
    const element = document.createElement('div');
    element.style.cssText = 'width:40px;height:40px';
    document.body.append(element);
    const map = addMapToElement(element);
    const drawn = async () => {
      for (let j = 0; j < 6000 && element.dataset['drawn'] === undefined; j++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    if (i % usedOneOf === 0 && (usedOneOf > 1 || i % 4 !== 3)) {
      await drawn();
      setMapCenter(map, 51.454514, -2.58791);
      setMapCenter(map, 35.6762, 139.6503);
      await drawn();
    }
    removeMap(map);
    element.remove();
  }
}
