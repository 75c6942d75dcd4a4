import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a Preact component in Strop, with content of Strop in it', async ({ page }) => {
  await open(page, '/preact');
  const frame = live(page);
  const says = (who: string) => frame.getByText(`${who} says: `);
  await expect(says('Preact')).toHaveText('Preact says: 2 stars.');
  await frame.getByRole('button', { name: '4 stars' }).click();
  await expect(says('Preact')).toHaveText('Preact says: 4 stars.');
  await expect(says('Strop')).toHaveText('Strop says: 4 stars.');
  await frame.getByRole('textbox', { name: 'Why?' }).pressSequentially('it works');
  await expect(says('Strop')).toHaveText('Strop says: 4 stars, because it works.');
  await expect(frame.getByRole('textbox', { name: 'Why?' })).toBeFocused();
  await frame.getByRole('textbox', { name: 'Unit' }).fill('points');
  await expect(says('Preact')).toHaveText('Preact says: 4 points.');
  await frame.getByRole('button', { name: 'Less' }).click();
  await expect(frame.getByRole('button', { name: '3 points' })).toHaveAttribute('aria-pressed', 'true');
  await expect(frame.getByRole('button', { name: '4 points' })).toHaveAttribute('aria-pressed', 'false');
  // Another page and back.
  await navLink(page, 'Counter').click();
  await navLink(page, 'Preact, both ways').click();
  await expect(says('Preact')).toHaveText('Preact says: 2 stars.');
});

test('a Strop component in Preact', async ({ page }) => {
  await open(page, '/preact');
  const frame = live(page);
  await frame.getByRole('button', { name: 'On the shelf: 0 books' }).click();
  await frame.getByRole('button', { name: 'On the shelf: 1 books' }).click();
  await expect(frame.getByText('Preact knows of 2.')).toBeVisible();
});

test('fetched markup is merged: typed text, focus, votes and opened details stay', async ({ page }) => {
  await open(page, '/server-markup');
  const frame = live(page);
  const post = (name: string) =>
    frame.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
  const load = () => frame.getByRole('button', { name: 'Load what is new' }).dispatchEvent('click');
  await post('Ada').getByRole('button', { name: 'Yes (0)' }).click();
  await post('Grace').getByText('Where').click();
  const answer = post('Ada').getByRole('textbox');
  await answer.pressSequentially('well woven');
  await load();
  await expect(post('Ada').getByText('The engine weaves algebra.')).toBeVisible();
  await expect(frame.locator('article').getByRole('heading', { level: 2 })).toHaveText([
    'Katherine',
    'Grace',
    'Ada',
  ]);
  await expect(answer).toHaveValue('well woven');
  await expect(answer).toBeFocused();
  await page.keyboard.type('!');
  await expect(answer).toHaveValue('well woven!');
  await expect(post('Grace').getByText('By the river.')).toBeVisible();
  await load();
  await expect(post('Grace')).toHaveCount(0);
  await expect(post('Ada').getByText('Still more of this?')).toBeVisible();
  await expect(post('Ada').getByRole('button', { name: 'Yes (1)' })).toBeVisible();
  await expect(answer).toHaveValue('well woven!');
});
