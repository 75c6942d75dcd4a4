// The sample of docs/guides/testing.md.

import { expect, test } from '@playwright/test';

test('counts, and is there again when one comes back', async ({ page }) => {
  await page.goto('/counter');
  await page.getByRole('button', { name: 'Click me' }).click();
  await expect(page.getByText('Current count: 1')).toBeVisible();

  await page.getByRole('link', { name: 'To-do list', exact: true }).first().click();
  await expect(page).toHaveURL('/todo');
  await page.goBack();
  await expect(page.getByText('Current count: 0')).toBeVisible();
});
