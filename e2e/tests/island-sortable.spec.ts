// The board of SortableJS, dragged by the mouse: the model follows what is dropped, and rows stay the elements they are.

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

// The whole board in view: the mouse does not scroll.
test.use({ viewport: { width: 1280, height: 1500 } });

const column = (page: Page, name: string) => live(page).getByRole('list', { name, exact: true });
const titles = (list: Locator) => list.locator('b');
const card = (page: Page, title: string) => live(page).locator('.board li', { hasText: title });

/** Presses on the card's title and pulls it over a place, where it stays under the pointer. Returns where that is. */
async function pull(page: Page, what: Locator, where: Locator, at: 'upper' | 'lower') {
  const from = (await what.locator('b').boundingBox())!;
  const to = (await where.boundingBox())!;
  const x = to.x + to.width / 2;
  const y = to.y + (at === 'upper' ? Math.min(12, to.height / 4) : to.height - Math.min(12, to.height / 4));
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 6, from.y + from.height / 2 + 6, { steps: 3 });
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.move(x + 2, y, { steps: 2 });
  return { x, y };
}

/** SortableJS passes over cards that still glide: the hand trembles until they have made way, as a person's does. */
async function hold(page: Page, { x, y }: { x: number; y: number }, list: Locator, order: readonly string[]) {
  await expect
    .poll(async () => {
      await page.mouse.move(x, y);
      await page.mouse.move(x + 2, y);
      return titles(list).allTextContents();
    })
    .toEqual(order);
}

test('a card goes within its column and to another, with its note, and the model follows', async ({
  page,
}) => {
  await open(page, '/island-sortable');
  const status = live(page).getByRole('status');
  const todo = column(page, 'To do');
  const work = column(page, 'In work');
  await expect(titles(todo)).toHaveText(['Soak the stone', 'Hone the blade', 'Oil the hinge']);

  const below = await pull(page, card(page, 'Soak the stone'), card(page, 'Oil the hinge'), 'lower');
  await hold(page, below, todo, ['Hone the blade', 'Oil the hinge', 'Soak the stone']);
  await page.mouse.up();
  await expect(status).toHaveText('“Soak the stone” went from To do 1 to To do 3.');
  await expect(titles(todo)).toHaveText(['Hone the blade', 'Oil the hinge', 'Soak the stone']);

  const note = live(page).getByLabel('Note on: Hone the blade');
  await note.fill('at 15 degrees');
  const element = await card(page, 'Hone the blade').elementHandle();
  const above = await pull(page, card(page, 'Hone the blade'), card(page, 'Cut the leather'), 'upper');
  await hold(page, above, work, ['Hone the blade', 'Cut the leather', 'Glue the board']);
  await page.mouse.up();
  await expect(status).toHaveText('“Hone the blade” went from To do 1 to In work 1.');
  await expect(titles(work)).toHaveText(['Hone the blade', 'Cut the leather', 'Glue the board']);
  await expect(live(page).getByRole('heading', { name: 'To do: 2' })).toBeVisible();
  await expect(live(page).getByRole('heading', { name: 'In work: 3' })).toBeVisible();
  await expect(note).toHaveValue('at 15 degrees');
  expect(await card(page, 'Hone the blade').evaluate((now, before) => now === before, element)).toBe(true);

  await live(page).getByRole('button', { name: 'Finish: Hone the blade' }).click();
  await expect(titles(column(page, 'Done'))).toHaveText(['Sweep the floor', 'Hone the blade']);
  await expect(status).toHaveText('“Hone the blade” is done.');
});

test('tasks that come during a drag take their places around the card', async ({ page }) => {
  await open(page, '/island-sortable');
  const todo = column(page, 'To do');
  const done = column(page, 'Done');
  await expect(titles(done)).toHaveCount(1);
  const below = await pull(page, card(page, 'Oil the hinge'), done, 'lower');
  await hold(page, below, done, ['Sweep the floor', 'Oil the hinge']);
  // The mouse is busy: they begin to come by a script's click.
  await live(page).getByLabel('New tasks keep coming').dispatchEvent('click');
  await expect(live(page).getByRole('heading', { name: 'Done: 5' })).toBeVisible();
  await expect(titles(done)).toHaveCount(6);
  await expect(titles(todo)).toHaveText([/^Task/, /^Task/, 'Soak the stone', 'Hone the blade']);
  await page.mouse.up();
  await expect(live(page).getByRole('status')).toContainText('“Oil the hinge” went from To do 5 to Done');
  await expect(live(page).getByRole('heading', { name: 'Done: 6' })).toBeVisible();
  await expect(titles(done)).toHaveCount(6);
  await expect(titles(done).filter({ hasText: 'Oil the hinge' })).toHaveCount(1);
});

test('by the handle only where that is asked, and without anything that axe finds', async ({ page }) => {
  await open(page, '/island-sortable');
  const todo = column(page, 'To do');
  await live(page).getByLabel('Drag by the handle only').check();
  await pull(page, card(page, 'Soak the stone'), card(page, 'Oil the hinge'), 'lower');
  await page.mouse.up();
  await expect(titles(todo)).toHaveText(['Soak the stone', 'Hone the blade', 'Oil the hinge']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
