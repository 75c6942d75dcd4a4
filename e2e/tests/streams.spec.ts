import type { Page } from '@playwright/test';
import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const press = (page: Page, name: string) => live(page).getByRole('button', { name, exact: true }).click();
const status = (page: Page) => live(page).getByRole('status');

// 80 pieces of 65,536 bytes that are their piece's number.
const bytes = 80 * 65_536;
const sum = ((80 * 81) / 2) * 65_536;

for (const form of ['ArrayBuffer', 'ReadableStream']) {
  test(`JavaScript receives a component’s stream whole, as ${form}`, async ({ page }) => {
    await open(page, '/stream-to-javascript');
    await press(page, `As ${form === 'ArrayBuffer' ? 'an' : 'a'} ${form}`);
    await expect(status(page)).toHaveText(
      `JavaScript received ${bytes} bytes, whose sum is ${sum}. All pieces were made, and the source is closed.`,
    );
  });
}

test('what JavaScript does not read of a stream is never made', async ({ page }) => {
  await open(page, '/stream-to-javascript');
  await press(page, 'Only its beginning');
  await expect(status(page)).toHaveText(
    /JavaScript received \d+ bytes, whose sum is \d+\.\s+Most pieces were never made,\s+and the source is closed\./,
  );
});

test('a component reads JavaScript’s data in pieces, up to the size it allows', async ({ page }) => {
  await open(page, '/stream-from-javascript');
  await press(page, 'Allow 10,000,000 bytes');
  await expect(status(page)).toHaveText('Read 10000000 bytes, whose sum is 10000000.');
  await expect(live(page).getByLabel('Read')).toHaveJSProperty('value', 1);
});

test('more than the default size is refused before it is read', async ({ page }) => {
  await open(page, '/stream-from-javascript');
  await press(page, 'Allow what is allowed by default');
  await expect(status(page)).toHaveText(/^ArgumentOutOfRangeException: .*10000000.*512000/);
  await expect(live(page).getByLabel('Read')).toHaveJSProperty('value', 0);
});

test('reading can be cancelled on the way', async ({ page }) => {
  await open(page, '/stream-from-javascript');
  await press(page, 'Cancel after two million');
  await expect(status(page)).toHaveText(/^AbortError: /);
  const value = await live(page)
    .getByLabel('Read')
    .evaluate((progress) => (progress as HTMLProgressElement).value);
  expect(value).toBeGreaterThanOrEqual(0.2);
  expect(value).toBeLessThan(0.5);
});

test('JavaScript hands a stream to a static method', async ({ page }) => {
  await open(page, '/stream-from-javascript');
  await press(page, 'Let JavaScript begin');
  await expect(status(page)).toHaveText('Read: ten bytes, twice');
});
