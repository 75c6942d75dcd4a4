import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a zoom by hand stays while figures change; clicks and the legend are events', async ({ page }) => {
  await open(page, '/maps/island-echarts');
  const chart = live(page).locator('.chart');
  const status = live(page).getByRole('status');
  await expect(chart.locator('canvas')).toBeVisible();
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await chart.boundingBox())!;

  // Near the axis, in the first of twelve columns, is January's bar.
  const january = { x: 45 + (width - 90) / 24, y: height - 85 };
  await expect(async () => {
    await chart.click({ position: january });
    await expect(status).toHaveText('Rain in Jan: 92', { timeout: 500 });
  }).toPass();
  await live(page).getByRole('button', { name: 'More rain' }).click();
  await expect(async () => {
    await chart.click({ position: january });
    await expect(status).toHaveText('Rain in Jan: 112', { timeout: 500 });
  }).toPass();

  // The slider's right handle stands at the end of the slider, at the bottom of the chart.
  await page.mouse.move(x + width - 46, y + height - 25);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height - 25, { steps: 8 });
  await page.mouse.up();
  await expect(status).toHaveText(/^From 0 to (4|5)\d per cent\.$/);
  await live(page).getByRole('button', { name: 'More rain' }).click();
  // Still zoomed: January's column is twice as wide, so its bar is where February's would be.
  await expect(async () => {
    await chart.click({ position: { x: 45 + (width - 90) / 11, y: height - 85 } });
    await expect(status).toHaveText('Rain in Jan: 132', { timeout: 500 });
  }).toPass();

  await live(page).getByLabel('Dark theme').check();
  await live(page).getByLabel('Smooth line').check();
  await expect(chart.locator('canvas')).toHaveCount(1);
});
