import { live, open, openWithStoppedClock } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('somebody is picked by pointer and keyboard, gets a friend, is dragged and taken out', async ({
  page,
}) => {
  await openWithStoppedClock(page, '/island-force-graph');
  const graph = live(page).getByRole('group', { name: 'Who is friends with whom' });
  const status = live(page).getByRole('status');
  const dan = graph.getByRole('button', { name: 'Dan' });
  await expect(dan).toBeVisible();
  // The forces take frames to come to rest, and a busy machine shows few in a second.
  await page.clock.runFor(10_000);
  await expect(status).toHaveText(/^\s*8 people, 9 friendships, at rest\./);

  await dan.locator('circle').click();
  await expect(status).toContainText('Dan is picked.');
  await live(page).getByRole('button', { name: 'A new friend for Dan' }).click();
  await expect(graph.getByRole('button', { name: 'Ida' })).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(status).toHaveText(/^\s*9 people, 10 friendships, at rest\./);

  const circle = dan.locator('circle');
  const before = (await circle.boundingBox())!;
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  await page.mouse.move(before.x + 80, before.y + 60, { steps: 6 });
  await page.clock.runFor(100);
  // Held where the pointer is.
  await expect
    .poll(async () => Math.round((await circle.boundingBox())!.x + before.width / 2))
    .toBe(Math.round(before.x + 80));
  await page.mouse.up();

  await graph.getByRole('button', { name: 'Hal' }).focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('Hal is picked.');
  await live(page).getByRole('button', { name: 'Take Hal out' }).click();
  await expect(graph.getByRole('button', { name: 'Hal' })).toHaveCount(0);
  await expect(status).toContainText('8 people, 9 friendships');
});

test.describe('for a person who wants less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the graph is drawn at rest, once', async ({ page }) => {
    await open(page, '/island-force-graph');
    await expect(live(page).getByRole('status')).toContainText('at rest');
    const place = () => live(page).locator('[data-id="Ada"]').getAttribute('transform');
    const before = await place();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await place()).toBe(before);
  });
});
