import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a film plays, is sped up from both sides, and jumps', async ({ page }) => {
  await open(page, '/libraries/video');
  const state = live(page).locator('output');
  await expect(state).toHaveText('stopped, second 0 of 6, speed 1');
  await live(page).getByLabel('Speed').fill('0.5');
  await live(page).getByLabel('Speed').blur();
  await expect(state).toHaveText(/speed 0\.5$/);

  await live(page).getByRole('button', { name: 'Play Video' }).click();
  await expect(state).toHaveText(/^playing/);
  await live(page).getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(state).toHaveText(/^paused/);
  await live(page).getByRole('button', { name: 'Go to second 4' }).click();
  await expect(state).toHaveText('paused, second 4 of 6, speed 0.5');

  // The player's own way to change it is heard.
  await page.evaluate(() => (document.querySelector('video')!.playbackRate = 4));
  await expect(state).toHaveText(/speed 4$/);
  await live(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(state).toHaveText(/^ended, second 6/);
  await live(page).getByRole('button', { name: 'Go to second 4' }).click();
  await expect(state).toHaveText('paused, second 4 of 6, speed 4');
  expect(await page.locator('.player > .video-js').count()).toBe(1);
});

test('of a film that is not there the error boundary tells, and the other player stays', async ({
  page,
  problems,
}) => {
  problems.expect(/^404 .*missing\.webm/);
  problems.expect(/Failed to load resource/);
  // The player's own word, and the boundary's.
  problems.expect(/VIDEOJS: ERROR/);
  problems.expect(/StropError: STROP7005/);
  await open(page, '/libraries/video');
  await expect(live(page).locator('output')).toHaveText('stopped, second 0 of 6, speed 1');
  await live(page).getByRole('button', { name: 'Ask for it' }).click();
  await expect(live(page).getByRole('alert')).toContainText('STROP7005');
  await expect(page.locator('.player > .video-js')).toHaveCount(1);
});
