import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const isFullscreen = () => document.fullscreenElement?.classList.contains('stage') ?? false;

test('a click enters fullscreen, and the button in the panel leaves it', async ({ page }) => {
  await open(page, '/fullscreen');
  const status = live(page).getByRole('status');
  await expect(status).toHaveText('The panel is in the page.');

  for (let round = 0; round < 2; round++) {
    await live(page).getByRole('button', { name: 'Enter fullscreen' }).click();
    await expect(status).toHaveText('The panel fills the screen.');
    expect(await page.evaluate(isFullscreen)).toBe(true);
    const { width } = page.viewportSize()!;
    await expect.poll(async () => (await page.locator('.stage').boundingBox())?.width).toBe(width);

    await page.getByRole('button', { name: 'Leave fullscreen' }).click();
    await expect(status).toHaveText('The panel is in the page.');
    expect(await page.evaluate(isFullscreen)).toBe(false);
  }
  await expect(live(page).getByRole('alert')).toHaveCount(0);
});

test('without a gesture the page says what the browser decided, refusal or not', async ({
  page,
  problems,
}) => {
  // Headless Chromium refuses, and now and then grants it as if somebody had been there.
  problems.allow(/Failed to execute 'requestFullscreen'/);
  await open(page, '/fullscreen');
  await live(page).getByRole('button', { name: 'Load the page again' }).click();
  await expect(page).toHaveURL('/fullscreen?auto=1');
  const refused = live(page)
    .getByRole('alert')
    .filter({ hasText: /^Refused: / });
  const filled = page.getByText('The panel fills the screen.');
  await expect(refused.or(filled)).toBeVisible();
  if (await filled.isVisible()) {
    expect(await page.evaluate(isFullscreen)).toBe(true);
    return;
  }
  expect(await page.evaluate(isFullscreen)).toBe(false);
  await expect(live(page).getByRole('status')).toHaveText('The panel is in the page.');

  // The refusal is forgotten as soon as a person asks.
  await live(page).getByRole('button', { name: 'Enter fullscreen' }).click();
  await expect(live(page).getByRole('status')).toHaveText('The panel fills the screen.');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
