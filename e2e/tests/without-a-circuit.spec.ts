// A component whose connection to the page's JavaScript has ended.

import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

/** Its name is for every build; its sentence for development. */
const disconnected = /^\s*JSDisconnectedException: /;

test('calls reject once the connection has ended, those that wait among them', async ({ page }) => {
  await open(page, '/without-a-circuit');
  const press = (name: string) => live(page).getByRole('button', { name, exact: true }).click();
  const lines = live(page).getByRole('log').getByRole('listitem');
  await expect(live(page).getByRole('status')).toHaveText('connected');

  await press('Ask now');
  await expect(lines).toHaveText(['JavaScript is there.']);
  await press('Ask for an answer that never comes');
  await press('Disconnect');
  await expect(live(page).getByRole('status')).toHaveText('not connected');
  await expect(lines).toHaveCount(3);
  await expect(lines.filter({ hasText: disconnected })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'The connection ended: closed' })).toHaveCount(1);

  await press('Ask now');
  await expect(lines.last()).toHaveText(disconnected);
});

test('a component that is disposed says goodbye to JavaScript that is there, and does not fail where none is', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page, '/without-a-circuit');
  await expect(live(page).getByRole('status')).toHaveText('connected');
  await page.getByRole('link', { name: 'Counter' }).click();
  await expect.poll(() => said).toContain('The component said goodbye.');

  await page.goBack();
  await expect(live(page).getByRole('status')).toHaveText('connected');
  await live(page).getByRole('button', { name: 'Disconnect' }).click();
  await expect(live(page).getByRole('status')).toHaveText('not connected');
  await page.getByRole('link', { name: 'Counter' }).click();
  await expect(live(page).getByRole('heading', { name: 'Counter' })).toBeVisible();
  expect(said).toEqual(['The component said goodbye.']);
});
