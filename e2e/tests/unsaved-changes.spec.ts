import type { Page } from '@playwright/test';
import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const question = (page: Page) => live(page).getByRole('alertdialog');

async function change(page: Page) {
  await open(page, '/counter');
  await navLink(page, 'Unsaved changes').click();
  await expect(live(page).getByRole('status')).toHaveText('Saved.');
  await live(page).getByLabel('Note').press('End');
  await live(page).getByLabel('Note').pressSequentially(' Now.');
  await expect(live(page).getByRole('status')).toHaveText('Not saved.');
}

test('a link waits for the answer, which keyboards reach', async ({ page }) => {
  await change(page);
  await navLink(page, 'Binding').click();
  await expect(question(page)).toHaveAccessibleName('Leave for binding without saving?');
  await expect(question(page).getByRole('button', { name: 'Stay' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveCount(0);
  await expect(live(page).getByLabel('Note')).toBeFocused();
  await expect(page).toHaveURL('/unsaved-changes');

  await navLink(page, 'Binding').click();
  await navLink(page, 'To-do list').click();
  await expect(question(page)).toHaveAccessibleName('Leave for todo without saving?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/todo');
});

test('back waits, too, and what is saved lets go', async ({ page }) => {
  await change(page);
  await page.goBack();
  await expect(question(page)).toHaveAccessibleName('Leave for counter without saving?');
  await expect(page).toHaveURL('/unsaved-changes');
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL('/counter');
  await page.goForward();
  await expect(live(page).getByRole('status')).toHaveText('Saved.');

  await live(page).getByLabel('Note').pressSequentially('!');
  await live(page).getByRole('button', { name: 'Save' }).click();
  await page.goBack();
  await expect(page).toHaveURL('/counter');
});

test('the browser asks before the page is loaded again', async ({ page }) => {
  await change(page);
  const types: string[] = [];
  page.on('dialog', (dialog) => {
    types.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await expect(live(page).getByRole('status')).toHaveText('Saved.');
  expect(types).toEqual(['beforeunload']);
  await page.reload();
  await expect(live(page).getByRole('status')).toHaveText('Saved.');
  expect(types).toEqual(['beforeunload']);
});
