import type { Page } from '@playwright/test';
import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const status = (page: Page) => live(page).getByRole('status');
const click = (page: Page, name: string) => live(page).getByRole('button', { name, exact: true }).click();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const start = async (page: Page) => {
  await open(page, '/gesture-recipes');
  await expect(status(page)).toHaveText('Nothing was asked yet.');
};

test('an element fills the screen', async ({ page }) => {
  await start(page);
  await click(page, 'Fill the screen');
  await expect(status(page)).toHaveText('Fullscreen: done');
  expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('gesture-panel');
});

test('text is copied at once, and when it comes later', async ({ page }) => {
  await start(page);
  await click(page, 'Copy');
  await expect(status(page)).toHaveText('Copy: done');
  expect(await clipboard(page)).toBe('copied at once');
  await click(page, 'Copy what comes later');
  await expect.poll(() => clipboard(page)).toMatch(/^\d+ characters$/);
  await expect(status(page)).toHaveText('Copy: done');
});

test('text that never comes is a refusal that says why, and the clipboard keeps what it had', async ({
  page,
}) => {
  await start(page);
  await click(page, 'Copy');
  await expect(status(page)).toHaveText('Copy: done');
  await click(page, 'Copy what never comes');
  await expect(status(page)).toHaveText('Copy: Error, the text never came');
  expect(await clipboard(page)).toBe('copied at once');
});

test('what the browser does not have is refused as such', async ({ page }) => {
  await start(page);
  const has = await page.evaluate(() => 'share' in navigator);
  expect(has).toBe(false);
  await click(page, 'Share');
  await expect(status(page)).toHaveText(/^Share: NotSupportedError, /);
});

test('a popup opens, without a way back to this page', async ({ page, context }) => {
  await start(page);
  const opened = context.waitForEvent('page');
  await click(page, 'Open a popup');
  const popup = await opened;
  await expect(status(page)).toHaveText('Popup: done');
  await expect(popup).toHaveURL('/counter');
  expect(await popup.evaluate(() => window.opener === null)).toBe(true);
});

test('files are picked', async ({ page }) => {
  await start(page);
  const chooser = page.waitForEvent('filechooser');
  await click(page, 'Pick files');
  await (
    await chooser
  ).setFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') },
    { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('b') },
  ]);
  await expect(status(page)).toHaveText('Files: a.txt, b.txt');
});

const film = (page: Page) => live(page).getByLabel('A film');
const inPicture = (page: Page) => page.evaluate(() => document.pictureInPictureElement?.className ?? null);

test('a film gets a window of its own, or the refusal is said', async ({ page }) => {
  await start(page);
  await expect
    .poll(() => film(page).evaluate((video: HTMLVideoElement) => video.readyState))
    .toBeGreaterThan(1);
  await click(page, 'Picture in picture');
  await expect(status(page)).toHaveText(/^Picture in picture: /);
  const said = await status(page).textContent();
  expect(said === 'Picture in picture: done').toBe((await inPicture(page)) === 'gesture-video');
});

test('a film that has not come is refused with the browser’s own words', async ({
  page,
  problems,
  browserName,
}) => {
  // Firefox has no word about it on the console.
  if (browserName === 'chromium') problems.expect(/clip\.webm|ERR_FAILED/);
  await page.route('**/clip.webm', (route) => route.abort());
  await start(page);
  await click(page, 'Picture in picture');
  await expect(status(page)).toHaveText(/^Picture in picture: (InvalidStateError|NotSupportedError), /);
  expect(await inPicture(page)).toBe(null);
});

test('the pointer is locked, or the refusal said', async ({ page }) => {
  await start(page);
  await click(page, 'Lock the pointer');
  await expect(status(page)).toHaveText(/^Pointer lock: /);
  const locked = await page.evaluate(() => document.pointerLockElement?.className ?? null);
  const said = await status(page).textContent();
  expect(said === 'Pointer lock: done').toBe(locked === 'gesture-panel');
});
