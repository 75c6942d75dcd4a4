import type { Page } from '@playwright/test';
import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';
import { coloursAt, contextCount, drawn, noteContexts, type Place, positionOf } from './map-tools.ts';

const colours = { water: '#a8d0e6', land: '#f4ecd8', wood: '#cfe2b6', river: '#5fa3cf', city: '#b4531a' };

const mapOf = (page: Page) => page.locator('.map').first();
const button = (page: Page, name: string) => live(page).getByRole('button', { name });

/** The canvas, so that a test can ask later whether it is still the same. */
const canvasOf = (page: Page) => mapOf(page).locator('canvas').elementHandle();

function near(actual: Place, expected: Place, within = 0.01) {
  expect(Math.abs(actual[0] - expected[0])).toBeLessThan(within);
  expect(Math.abs(actual[1] - expected[1])).toBeLessThan(within);
}

for (const [path, library] of [
  ['/maps/call-js-example-8', 'Mapbox GL JS'],
  ['/maps/maplibre', 'MapLibre GL JS'],
] as const) {
  test.describe(library, () => {
    test.beforeEach(async ({ page }) => {
      await noteContexts(page);
      await open(page, path);
      await drawn(mapOf(page));
    });

    test('draws the woods, the land, a river and a town where they are', async ({ page }) => {
      const { center, zoom } = await positionOf(mapOf(page));
      near(center, [-74.5, 40]);
      expect(zoom).toBe(9);
      expect(
        await coloursAt(mapOf(page), [
          [-74.6, 39.93],
          [-74.35, 40.12],
          [-74.33, 39.985],
          [-74.6, 40.02],
        ]),
      ).toEqual([colours.wood, colours.land, colours.river, colours.city]);
      await expect(mapOf(page).getByText('Fort Dix')).toBeVisible();
    });

    test('jumps to Bristol and to Tokyo', async ({ page }) => {
      await button(page, 'Show Bristol, UK').click();
      await expect(mapOf(page)).toHaveAttribute('data-center', /^-2\.5/);
      near((await positionOf(mapOf(page))).center, [-2.58791, 51.454514]);
      expect(
        await coloursAt(mapOf(page), [
          [-2.8, 51.52],
          [-2.45, 51.45],
          [-2.58791, 51.454514],
        ]),
      ).toEqual([colours.water, colours.land, colours.city]);
      await expect(mapOf(page).getByText('Bristol')).toBeVisible();

      await button(page, 'Show Tokyo, Japan').click();
      await expect(mapOf(page)).toHaveAttribute('data-center', /^139\./);
      near((await positionOf(mapOf(page))).center, [139.6503, 35.6762]);
      expect(
        await coloursAt(mapOf(page), [
          [139.87, 35.55],
          [139.6, 35.72],
          [139.6503, 35.6762],
        ]),
      ).toEqual([colours.water, colours.land, colours.city]);
      expect(await contextCount(page)).toEqual({ made: 1, alive: 1 });
    });

    test('follows a drag and zooms with the wheel', async ({ page }) => {
      await mapOf(page).scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await mapOf(page).boundingBox())!;
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      const before = await positionOf(mapOf(page));

      await page.mouse.move(middleX, middleY);
      await page.mouse.down();
      await page.mouse.move(middleX + 100, middleY + 60, { steps: 8 });
      await page.mouse.up();
      await expect(mapOf(page)).not.toHaveAttribute(
        'data-center',
        before.center.map((part) => part.toFixed(5)).join(),
      );
      await drawn(mapOf(page));
      const dragged = await positionOf(mapOf(page));
      // 100 pixels at zoom 9 are 0.137 degrees; the map may glide on.
      expect(dragged.center[0]).toBeLessThan(before.center[0] - 0.13);
      expect(dragged.center[1]).toBeGreaterThan(before.center[1] + 0.05);
      expect(dragged.zoom).toBe(before.zoom);

      await page.mouse.wheel(0, -240);
      await expect.poll(async () => (await positionOf(mapOf(page))).zoom).toBeGreaterThan(before.zoom + 0.3);
    });

    test('does not notice 200 renders of its component', async ({ page }) => {
      await button(page, 'Show Tokyo, Japan').click();
      const canvas = await canvasOf(page);
      const children = await mapOf(page).evaluate((element) => element.innerHTML.length);
      const renders = async () =>
        Number((await live(page).locator('output').textContent())!.match(/\d+/)![0]);
      const before = await renders();

      await button(page, 'Render 200 times').click();
      await expect.poll(renders).toBeGreaterThanOrEqual(before + 200);

      expect(await canvas!.evaluate((element) => element.isConnected)).toBe(true);
      expect(await canvas!.evaluate((element) => element === document.querySelector('.map canvas'))).toBe(
        true,
      );
      expect(await mapOf(page).locator('canvas').count()).toBe(1);
      expect(await mapOf(page).evaluate((element) => element.innerHTML.length)).toBe(children);
      expect(await contextCount(page)).toEqual({ made: 1, alive: 1 });
      near((await positionOf(mapOf(page))).center, [139.6503, 35.6762]);
      expect(await coloursAt(mapOf(page), [[139.6503, 35.6762]])).toEqual([colours.city]);

      // It still answers.
      await button(page, 'Show Bristol, UK').click();
      await expect(mapOf(page)).toHaveAttribute('data-center', /^-2\.5/);
    });

    test('is disposed when its page is left', async ({ page }) => {
      const canvas = await canvasOf(page);
      await page.getByRole('link', { name: 'A keyed list of maps' }).first().click();
      await expect(page).toHaveURL('/maps/map-list');
      await expect.poll(() => canvas!.evaluate((element) => element.isConnected)).toBe(false);
      await expect
        .poll(() =>
          canvas!.evaluate((element) => {
            const context =
              (element as HTMLCanvasElement).getContext('webgl2') ??
              (element as HTMLCanvasElement).getContext('webgl');
            return context?.isContextLost();
          }),
        )
        .toBe(true);
    });

    test('may be left while it is still loading', async ({ page }) => {
      await page.reload();
      await navLink(page, 'A keyed list of maps').click();
      await expect(page.locator('.map')).toHaveCount(3);
      for (const map of await page.locator('.map').all()) await drawn(map);
      expect((await contextCount(page)).alive).toBe(3);
    });
  });
}

test.describe('a keyed list of maps', () => {
  const names = (page: Page) => live(page).locator('.map-card-head h2').allTextContents();
  const card = (page: Page, name: string) =>
    live(page).locator('.map-cards > li').filter({ hasText: name }).first();
  const cardOf = (page: Page, name: string) =>
    live(page)
      .locator('.map-cards > li')
      .filter({ has: page.getByRole('heading', { name }) });

  test.beforeEach(async ({ page }) => {
    await noteContexts(page);
    await open(page, '/maps/map-list');
    for (const name of ['Bristol', 'Tokyo', 'New York']) await drawn(cardOf(page, name).locator('.map'));
  });

  test('maps survive reversing and shuffling, each with its canvas and place', async ({ page }) => {
    const tokyo = cardOf(page, 'Tokyo').locator('.map');
    await tokyo.scrollIntoViewIfNeeded();
    const bounds = (await tokyo.boundingBox())!;
    await page.mouse.move(bounds.x + 60, bounds.y + 60);
    await page.mouse.down();
    await page.mouse.move(bounds.x + 120, bounds.y + 60, { steps: 6 });
    await page.mouse.up();
    await expect(tokyo).not.toHaveAttribute('data-center', '139.65030,35.67620');
    await drawn(tokyo);
    const place = await tokyo.getAttribute('data-center');
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.map canvas')) {
        canvas.dataset['card'] = canvas.closest('li')!.querySelector('h2')!.textContent!;
      }
    });

    await button(page, 'Reverse').click();
    expect(await names(page)).toEqual(['New York', 'Tokyo', 'Bristol']);
    for (let i = 0; i < 5; i++) await button(page, 'Shuffle').click();
    expect((await names(page)).toSorted()).toEqual(['Bristol', 'New York', 'Tokyo']);

    for (const name of await names(page)) {
      await expect(cardOf(page, name).locator('canvas')).toHaveAttribute('data-card', name);
    }
    expect(await tokyo.getAttribute('data-center')).toBe(place);
    expect(await contextCount(page)).toEqual({ made: 3, alive: 3 });
    expect(await coloursAt(cardOf(page, 'Bristol').locator('.map'), [[-2.58791, 51.454514]])).toEqual([
      colours.city,
    ]);
  });

  test('an added map is drawn, a removed one is disposed, the others stay', async ({ page }) => {
    await button(page, 'Add a map').click();
    expect(await names(page)).toEqual(['Bristol', 'Tokyo', 'New York', 'Nairobi']);
    await drawn(cardOf(page, 'Nairobi').locator('.map'));
    expect(
      await coloursAt(cardOf(page, 'Nairobi').locator('.map'), [
        [36.8219, -1.2921],
        [33, 3.5],
      ]),
    ).toEqual([colours.city, colours.land]);

    await button(page, 'Remove Tokyo').click();
    expect(await names(page)).toEqual(['Bristol', 'New York', 'Nairobi']);
    await expect.poll(() => contextCount(page)).toEqual({ made: 4, alive: 3 });
    await button(page, 'Reverse').click();
    await expect(card(page, 'Nairobi').locator('canvas')).toBeVisible();

    for (const name of ['Bristol', 'New York', 'Nairobi']) await button(page, `Remove ${name}`).click();
    await expect(live(page).getByRole('status')).toHaveText('No maps');
    await expect.poll(() => contextCount(page)).toEqual({ made: 4, alive: 0 });
  });

  test('all six can be shown, and leaving the page disposes them all', async ({ page }) => {
    for (let i = 0; i < 3; i++) await button(page, 'Add a map').click();
    await expect(button(page, 'Add a map')).toBeDisabled();
    for (const map of await page.locator('.map').all()) await drawn(map);
    expect(await contextCount(page)).toEqual({ made: 6, alive: 6 });
    await navLink(page, 'Call JS Example 8').click();
    await expect(page).toHaveURL('/maps/call-js-example-8');
    await drawn(mapOf(page));
    await expect.poll(() => contextCount(page)).toEqual({ made: 7, alive: 1 });
  });
});
