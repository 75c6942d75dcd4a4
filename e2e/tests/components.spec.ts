import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('the counter counts', async ({ page }) => {
  await open(page, '/counter');
  const button = live(page).getByRole('button', { name: 'Click me' });
  const status = live(page).getByRole('status');
  await expect(status).toHaveText('Current count: 0');
  for (let i = 1; i <= 12; i++) {
    await button.click();
    await expect(status).toHaveText(`Current count: ${i}`);
  }
});

test('to-dos are added, renamed and done', async ({ page }) => {
  await open(page, '/todo');
  const frame = live(page);
  const field = frame.getByLabel('New todo');
  const add = frame.getByRole('button', { name: 'Add todo' });

  await add.click();
  await expect(frame.getByRole('listitem')).toHaveCount(0);
  for (const title of ['Sharpen the razor', 'Oil the strop', 'Write it down']) {
    await field.fill(title);
    await add.click();
    await expect(field).toHaveValue('');
  }
  await field.click();
  await page.keyboard.type('Read it');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(frame.getByRole('heading', { name: 'Todo (4)' })).toBeVisible();
  const titles = frame.getByLabel('Title');
  await expect(titles).toHaveCount(4);
  await expect(titles.nth(1)).toHaveValue('Oil the strop');

  await frame.getByLabel('Done').nth(1).check();
  await expect(frame.getByRole('heading', { name: 'Todo (3)' })).toBeVisible();
  await titles.nth(0).fill('Sharpen two razors');
  await titles.nth(0).blur();
  await frame.getByLabel('Done').nth(1).uncheck();
  await expect(frame.getByRole('heading', { name: 'Todo (4)' })).toBeVisible();
  await expect(titles.nth(0)).toHaveValue('Sharpen two razors');
});

test('a field keeps what is being typed while the list grows', async ({ page }) => {
  await open(page, '/todo');
  const field = live(page).getByLabel('New todo');
  await field.fill('First');
  await live(page).getByRole('button', { name: 'Add todo' }).click();
  const title = live(page).getByLabel('Title');
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' one');
  await expect(title).toHaveValue('First one');
  await expect(title).toBeFocused();
});
