import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a click adds an appointment, a drag moves one, and a render stays in the month shown', async ({
  page,
}) => {
  await open(page, '/island-calendar');
  const calendar = live(page).locator('.team-calendar');
  const status = live(page).getByRole('status');
  await expect(calendar.getByText('Planning')).toBeVisible();

  await calendar.getByText('Review').click();
  await expect(status).toHaveText('Review is on 2026-03-12.');

  await live(page).getByLabel('Title of a new appointment').fill('Lunch');
  const day = calendar.locator('[data-date="2026-03-18"]');
  await day.click();
  await expect(status).toHaveText('Lunch was added on 2026-03-18.');
  await expect(calendar.getByText('Lunch')).toBeVisible();

  const from = (await calendar.getByText('Planning').boundingBox())!;
  const to = (await calendar.locator('[data-date="2026-03-05"]').boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(status).toHaveText('Planning was moved to 2026-03-05.');
  await expect(live(page)).toContainText('Planning on 2026-03-05, Review on 2026-03-12');

  await calendar.getByRole('button', { name: /next/i }).click();
  await expect(calendar.getByText('April 2026')).toBeVisible();
  const columns = calendar.getByRole('columnheader');
  await expect(columns).toHaveCount(7);
  await live(page).getByLabel('Weekends').uncheck();
  await expect(columns).toHaveCount(5);
  await expect(calendar.getByText('April 2026')).toBeVisible();
});
