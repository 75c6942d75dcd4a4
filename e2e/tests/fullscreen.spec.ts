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

test('fullscreen is refused without a gesture, and the page says why', async ({ page, problems }) => {
  problems.expect(/Failed to execute 'requestFullscreen'/);
  await open(page, '/fullscreen');
  // What the browser says is waited for first: any look into the page from here would count as a gesture in it.
  const refused = page.waitForEvent('console', (message) => /requestFullscreen/.test(message.text()));
  await live(page).getByRole('button', { name: 'Load the page again' }).click();
  await refused;
  await expect(page).toHaveURL('/fullscreen?auto=1');
  await expect(live(page).getByRole('alert')).toHaveText(/^Refused: /);
  expect(await page.evaluate(isFullscreen)).toBe(false);
  await expect(live(page).getByRole('status')).toHaveText('The panel is in the page.');

  // The refusal is forgotten as soon as a person asks.
  await live(page).getByRole('button', { name: 'Enter fullscreen' }).click();
  await expect(live(page).getByRole('status')).toHaveText('The panel fills the screen.');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
