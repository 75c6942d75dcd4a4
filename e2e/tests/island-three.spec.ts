import type { Page } from '@playwright/test';
import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';
import { contextCount, noteContexts } from './map-tools.ts';

const scene = (page: Page) => live(page).locator('.scene');

/** Clicks what stands at `x` of the scene: the camera sees 4.73 of its units from top to bottom. */
async function clickAt(page: Page, x: number) {
  const { width, height } = (await scene(page).boundingBox())!;
  await scene(page).click({ position: { x: width / 2 + (x / 4.73) * height, y: height / 2 } });
}

/** A picture of the scene, as the browser shows it. */
const picture = async (page: Page) => (await scene(page).screenshot()).toString('base64');

test.beforeEach(async ({ page }) => {
  await noteContexts(page);
  await open(page, '/island-three');
  await expect(scene(page).locator('canvas')).toBeVisible();
});

test('a click says which shape it hit', async ({ page }) => {
  await live(page).getByLabel('Turning').uncheck();
  await clickAt(page, 2.2);
  await expect(live(page).getByRole('status')).toHaveText('That was the gem.');
});

test('it turns, stands still when asked to, and takes another colour then', async ({ page }) => {
  const first = await picture(page);
  await expect.poll(() => picture(page)).not.toBe(first);
  await live(page).getByLabel('Turning').uncheck();
  await expect
    .poll(async () => {
      const before = await picture(page);
      return before === (await picture(page));
    })
    .toBe(true);
  const held = await picture(page);
  await live(page).getByLabel('Colour').fill('#2b7ac8');
  await expect.poll(() => picture(page)).not.toBe(held);
});

test('its context goes with it and comes with it', async ({ page }) => {
  const shown = live(page).getByLabel('Shown');
  for (let made = 1; made <= 3; made++) {
    await expect.poll(() => contextCount(page)).toEqual({ made, alive: 1 });
    await shown.uncheck();
    await expect.poll(() => contextCount(page)).toEqual({ made, alive: 0 });
    await shown.check();
  }
  await page.getByRole('link', { name: 'Counter', exact: true }).first().click();
  await expect(page).toHaveURL('/counter');
  await expect.poll(() => contextCount(page)).toEqual({ made: 4, alive: 0 });
});
