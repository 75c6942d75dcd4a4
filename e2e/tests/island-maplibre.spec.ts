import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';
import { contextCount, drawn, noteContexts } from './map-tools.ts';

test('it takes another style and place on the same canvas, and tells what was clicked', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await noteContexts(page);
  await open(page, '/maps/island-maplibre');
  const map = live(page).locator('.map');
  const status = live(page).getByRole('status');
  await drawn(map);
  await map.scrollIntoViewIfNeeded();
  const { width, height } = (await map.boundingBox())!;

  await map.locator('.maplibregl-marker').click();
  await expect(status).toHaveText('The marker stands on Bristol.');
  await map.click({ position: { x: 30, y: height - 30 } });
  await expect(status).toHaveText(/no city there\.$/);

  const day = (await map.screenshot()).toString('base64');
  await live(page).getByLabel('Night').check();
  await expect.poll(async () => (await map.screenshot()).toString('base64')).not.toBe(day);
  await live(page).getByLabel('Fly to').selectOption('London');
  await expect(map.locator('.maplibregl-marker')).toHaveAttribute('title', 'London');
  // The marker stands on the city and ends 6 pixels below it; the city's circle goes on for 3 more.
  await expect(async () => {
    await map.click({ position: { x: width / 2, y: height / 2 + 8 } });
    await expect(status).toHaveText('That was London.', { timeout: 500 });
  }).toPass();
  await expect.poll(() => contextCount(page)).toEqual({ made: 1, alive: 1 });

  const shown = live(page).getByLabel('Shown');
  await shown.uncheck();
  await expect.poll(() => contextCount(page)).toEqual({ made: 1, alive: 0 });
  await shown.check();
  await expect(map.locator('canvas')).toBeVisible();
  await expect.poll(() => contextCount(page)).toEqual({ made: 2, alive: 1 });
});
