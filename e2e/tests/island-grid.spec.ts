import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a person sorts, finds and edits; the component raises prices, and all of it stays', async ({
  page,
}) => {
  await open(page, '/libraries/grid');
  const grid = live(page).getByRole('grid');
  const status = live(page).getByRole('status');
  // Rows that leave fade out first.
  const first = grid.locator('.ag-row[row-index="0"]:not(.ag-opacity-zero)');
  await expect(first).toContainText('Lamp 1');
  // Of ten thousand rows those are drawn that are seen.
  expect(await grid.locator('.ag-row').count()).toBeLessThan(60);

  await live(page).getByLabel('Find').fill('Rug');
  await expect(first).toContainText('Rug 6');
  await grid.getByRole('columnheader', { name: 'Price' }).click();
  await grid.getByRole('columnheader', { name: 'Price' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'descending');
  const top = (await first.locator('[col-id="name"]').textContent())!;
  const price = Number((await first.locator('[col-id="price"]').textContent())!.replace('€ ', ''));
  await live(page).getByRole('button', { name: 'Raise all prices' }).click();
  await expect(first.locator('[col-id="price"]')).toHaveText(`€ ${(price * 1.1).toFixed(2)}`);
  await expect(first.locator('[col-id="name"]')).toHaveText(top);

  const stock = first.locator('[col-id="stock"]');
  const before = (await stock.textContent())!;
  // On a cell there is nothing to select, and nothing to warn of.
  await first.locator('[col-id="name"]').click();
  await page.keyboard.press('ControlOrMeta+a');
  await stock.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${top}: ${before} became 99.`);
  await expect(stock).toHaveText('99');
});
