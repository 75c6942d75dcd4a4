import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('stops are added, dragged and removed, and a render leaves the map where it was dragged to', async ({
  page,
}) => {
  await open(page, '/maps/island-leaflet');
  const map = live(page).locator('.map');
  const status = live(page).getByRole('status');
  // Leaflet empties what lies outside the map.
  const land = map.locator('path:not([d="M0 0"])').first();
  const pins = map.locator('.trip-pin');
  await expect(land).toBeVisible();
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await map.boundingBox())!;

  // West of Bristol is the Atlantic; the middle is land.
  await page.mouse.click(x + 40, y + height - 40);
  await expect(status).toHaveText(/^Stop 1 is at 4\d\.\d°, -\d+\.\d°\.$/);
  await expect(pins).toHaveCount(1);
  await land.dispatchEvent('click');
  await expect(status).toHaveText('That is land; stops are at sea.');
  await expect(pins).toHaveCount(1);

  const pin = (await pins.boundingBox())!;
  await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2);
  await page.mouse.down();
  await page.mouse.move(pin.x + 80, pin.y - 30, { steps: 6 });
  await page.mouse.up();
  await expect(status).toHaveText(/^Stop 1 was moved to/);

  const look = live(page).getByText(/The map looks at/);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 150, y + height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(look).toBeVisible();
  await live(page).getByRole('button', { name: 'Remove the last stop' }).click();
  await expect(pins).toHaveCount(0);
  await expect(look).not.toContainText('51.5°, -2.6°');

  await live(page).getByLabel('Look at').selectOption('London');
  await expect(look).toContainText('51.5°, -0.1°');
  // What a person zooms is told, and is not what the tag says.
  await live(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect(look).toHaveText(/at zoom 7\.$/);
  await expect(live(page).getByLabel('Zoom', { exact: true })).toHaveValue('6');
  await live(page).getByLabel('Zoom', { exact: true }).fill('8');
  await live(page).getByLabel('Zoom', { exact: true }).press('Tab');
  // It may leave while it still zooms.
  await page.getByRole('link', { name: 'A keyed list of maps' }).first().click();
  await expect(page).toHaveURL('/maps/map-list');
});
