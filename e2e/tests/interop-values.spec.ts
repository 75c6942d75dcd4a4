// What calls may carry and how long they may take, within the page and in strict mode.

import type { Page } from '@playwright/test';
import { live, open, openWithStoppedClock } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const press = (page: Page, name: string) => live(page).getByRole('button', { name, exact: true }).click();
const status = (page: Page) => live(page).getByRole('status');

test('an answer within the time limit arrives', async ({ page }) => {
  await openWithStoppedClock(page, '/call-timeouts');
  await press(page, 'Ask for 0.2 seconds');
  await expect(status(page)).toHaveText('waiting …');
  // The module is fetched first, so the function's own timer may not be set yet.
  await expect(async () => {
    await page.clock.runFor(300);
    await expect(status(page)).toHaveText('an answer', { timeout: 500 });
  }).toPass();
});

test('the time limit of a call rejects it while JavaScript goes on', async ({ page }) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await openWithStoppedClock(page, '/call-timeouts');
  await press(page, 'Ask for 5 seconds');
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(status(page)).toHaveText(
      "TimeoutError: The JS interop call 'answerAfter' timed out after 1000ms.",
      { timeout: 500 },
    );
  }).toPass();
  expect(lines).toEqual([]);
  await page.clock.runFor(5000);
  await expect.poll(() => lines).toEqual(['JavaScript answered after 5000 ms.']);
  await expect(status(page)).toContainText('TimeoutError');
});

test('a call without limit waits until it is cancelled', async ({ page }) => {
  await open(page, '/call-timeouts');
  await press(page, 'Ask without limit');
  const asking = live(page).getByRole('button', { name: 'Ask without limit' });
  await expect(asking).toBeDisabled();
  await expect(asking).toBeFocused();
  await press(page, 'Cancel');
  await expect(status(page)).toHaveText(/^AbortError: /);
  await expect(live(page).getByRole('button', { name: 'Cancel' })).toBeDisabled();
});

const received = (page: Page) => live(page).locator('tbody td');

test('within the page, objects arrive as they are', async ({ page }) => {
  await open(page, '/object-serialization');
  await press(page, 'Send them all');
  await expect(received(page)).toHaveText([
    'Object {"Name":"kept as written"}',
    'Instance of a class {"x":3,"y":4}',
    'Instance of a class "12.50 EUR"',
    'String "21.5 °C"',
    'Date "2023-11-14T00:00:00.000Z"',
    'Uint8Array {"0":1,"1":2,"2":3}',
    'Array [null]',
    'Map [["a",1]]',
  ]);
  await expect(status(page)).toHaveText('The temperature came back as 21.5 °C, which is 70.7 °F.');
});

test('in strict mode, objects arrive as JSON says', async ({ page }) => {
  await open(page, '/object-serialization');
  await page.getByRole('link', { name: 'Open this page in strict mode' }).click();
  await expect(page).toHaveURL('/object-serialization?strict');
  await press(page, 'Send them all');
  await expect(received(page)).toHaveText([
    'Object {"Name":"kept as written"}',
    'Object {"x":3,"y":4}',
    'String "12.50 EUR"',
    'String "21.5 °C"',
    'String "2023-11-14T00:00:00.000Z"',
    'Uint8Array {"0":1,"1":2,"2":3}',
    'Array [null]',
    /STROP3\d\d\d/,
  ]);
  await expect(status(page)).toHaveText('The temperature came back as 21.5 °C, which is 70.7 °F.');
  await page.getByRole('link', { name: 'Back to calls within the page' }).click();
  await expect(page).toHaveURL('/object-serialization');
  await expect(page.getByRole('link', { name: 'Open this page in strict mode' })).toBeVisible();
});

test('within the page, circular objects arrive both ways', async ({ page }) => {
  await open(page, '/circular-references');
  for (const way of ['Returned', 'Passed']) {
    await press(page, `${way} by JavaScript`);
    await expect(status(page)).toHaveText('The child’s parent is the parent itself.');
  }
  await press(page, 'Kept as a reference');
  await expect(status(page)).toHaveText('The child’s parent is the parent.');
});

test('in strict mode, circular objects are refused both ways, and a reference still serves', async ({
  page,
}) => {
  await open(page, '/circular-references?strict');
  for (const way of ['Returned', 'Passed']) {
    await press(page, `${way} by JavaScript`);
    await expect(status(page)).toHaveText(/^(?:Converting circular structure to JSON|cyclic object value)/);
    await press(page, 'Kept as a reference');
    await expect(status(page)).toHaveText('The child’s parent is the parent.');
  }
});

for (const [mode, address] of [
  ['within the page', '/size-limits'],
  ['in strict mode', '/size-limits?strict'],
] as const) {
  test(`megabytes go to JavaScript and come from it in one call, ${mode}`, async ({ page }) => {
    await open(page, address);
    await live(page).getByLabel('Mebibytes:').fill('16');
    await press(page, 'To JavaScript and back');
    await expect(status(page)).toHaveText('Came back: 16 Mi characters and 16 MiB of bytes.');
    await press(page, 'From JavaScript');
    await expect(status(page)).toHaveText('Arrived: 16 Mi characters and 16 MiB of bytes.');
  });
}
