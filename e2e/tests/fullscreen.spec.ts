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
    await expect(page.getByRole('button', { name: 'Leave fullscreen' })).toBeFocused();
    // In Firefox the window takes the screen's width then, in Chromium it keeps the viewport's.
    await expect
      .poll(() =>
        page.locator('.stage').evaluate((stage) => innerWidth - stage.getBoundingClientRect().width),
      )
      .toBe(0);

    await page.getByRole('button', { name: 'Leave fullscreen' }).click();
    await expect(status).toHaveText('The panel is in the page.');
    expect(await page.evaluate(isFullscreen)).toBe(false);
  }
  await expect(live(page).getByRole('alert')).toHaveCount(0);
});
