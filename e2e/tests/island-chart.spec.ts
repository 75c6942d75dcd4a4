import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a click on a bar says its figure, also after a month was added and the kind changed', async ({
  page,
}) => {
  await open(page, '/island-chart');
  const canvas = live(page).locator('.chart canvas');
  await expect(canvas).toHaveAttribute('aria-label', /January to March/);
  const before = await canvas.elementHandle();
  /** Figures are drawn: a person aims at the middle of where a group of bars stands. */
  const clickAt = async (part: number, height: number) => {
    const box = (await canvas.boundingBox())!;
    await canvas.click({ position: { x: box.width * part, y: box.height * height } });
  };
  // The lowest part of the chart is in every bar; the left half of the first group is the first product's.
  await expect(async () => {
    await clickAt(0.16, 0.85);
    await expect(live(page).getByRole('status')).toHaveText('12 razors in January.', { timeout: 500 });
  }).toPass();

  await live(page).getByRole('button', { name: 'Add a month' }).click();
  await expect(canvas).toHaveAttribute('aria-label', /January to April/);
  await expect(async () => {
    await clickAt(0.95, 0.87);
    await expect(live(page).getByRole('status')).toHaveText(/strops in April\.$/, { timeout: 500 });
  }).toPass();

  await live(page).getByLabel('Stacked').check();
  await live(page).getByLabel('Drawn as').selectOption('lines');
  await expect(canvas).toBeVisible();
  expect(await before!.evaluate((element) => element === document.querySelector('.chart canvas'))).toBe(true);
});
