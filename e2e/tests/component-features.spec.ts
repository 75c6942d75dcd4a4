import type { Locator } from '@playwright/test';
import { live, navLink, open, openWithStoppedClock } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('every kind of field shows and takes its value', async ({ page }) => {
  await open(page, '/binding');
  const frame = live(page);
  const fact = (name: string): Locator => frame.locator('dt', { hasText: name }).locator('+ dd');
  await expect(fact('Numbers')).toHaveText('guests 2, tip 10, price 1234.5');
  await expect(frame.getByLabel('Price')).toHaveValue('1234,5');
  await expect(frame.getByLabel('The same day')).toHaveValue('21/11/2026');

  await frame.getByLabel('Name, when').press('End');
  await frame.getByLabel('Name, when').pressSequentially(' L');
  await expect(fact('Name')).toHaveText('Ada, no nickname, ABC');
  await frame.getByLabel('Nickname').pressSequentially('Countess');
  await expect(fact('Name')).toHaveText(/, Countess, ABC$/);
  await frame.getByLabel('Code').press('Home');
  await frame.getByLabel('Code').pressSequentially('xy');
  await expect(frame.getByLabel('Code')).toHaveValue('XYABC');
  await frame.getByLabel('Note').fill('By the window');
  await frame.getByLabel('Guests').fill('5');
  await expect(fact('Note')).toHaveText('By the window, times saved: 1');
  await frame.getByLabel('Tip').fill('15');
  await frame.getByLabel('Price').fill('99,5');
  await frame.getByLabel('Price').blur();
  await expect(fact('Numbers')).toHaveText('guests 5, tip 15, price 99.5');
  await frame.getByLabel('Price').fill('much');
  await frame.getByLabel('Price').blur();
  await expect(frame.getByLabel('Price')).toHaveValue('99,5');

  await frame.getByLabel('The same day').fill('24/12/2026');
  await frame.getByLabel('The same day').blur();
  await expect(frame.getByLabel('Day', { exact: true })).toHaveValue('2026-12-24');
  await frame.getByLabel('Time').fill('19:45');
  await expect(fact('When')).toHaveText('24/12/2026 at 19:45:00');

  const size = frame.getByRole('combobox').first();
  await size.selectOption('small');
  await expect(frame.getByRole('radio', { name: 'small' })).toBeChecked();
  await frame.getByRole('radio', { name: 'large' }).check();
  await expect(size).toHaveValue('large');
  await frame.getByLabel('Drinks').selectOption(['water', 'wine']);
  await frame.getByRole('checkbox', { name: 'olives' }).check();
  await frame.getByRole('checkbox', { name: 'basil' }).uncheck();
  await frame.getByRole('checkbox', { name: 'Takeaway' }).check();
  await expect(fact('Toppings')).toHaveText('olives');
  await expect(fact('Drinks')).toHaveText('water and wine');
  await expect(fact('Order')).toHaveText('large, #336699, to take away');
  await frame.getByLabel('Files').setInputFiles([
    { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('soup') },
    { name: 'map.txt', mimeType: 'text/plain', buffer: Buffer.from('here') },
  ]);
  await expect(fact('Files')).toHaveText('menu.txt, map.txt');

  await frame.getByRole('button', { name: 'Set from the program' }).click();
  await expect(frame.getByLabel('Name, when')).toHaveValue('Grace');
  await expect(frame.getByLabel('Drinks')).toHaveValues(['wine']);
  await expect(frame.getByRole('checkbox', { name: 'capers' })).toBeChecked();
  await expect(frame.getByLabel('Day', { exact: true })).toHaveValue('');
  await expect(frame.getByLabel('Time')).toHaveValue('09:05');
  await expect(frame.getByLabel('Tip')).toHaveValue('20');
});

test('event options prevent, stop, capture and call once', async ({ page }) => {
  await open(page, '/event-options');
  const frame = live(page);
  const lines = frame.getByRole('log').getByRole('listitem');
  await frame.getByRole('link', { name: 'A link that stays here' }).click();
  await expect(page).toHaveURL(/event-options/);
  await frame.getByRole('button', { name: 'Click' }).click();
  await frame.getByLabel('stop propagation').uncheck();
  await frame.getByRole('button', { name: 'Click' }).click();
  for (const _ of [1, 2]) await frame.getByRole('button', { name: 'Once', exact: true }).click();
  await frame.getByRole('button', { name: 'Disabled' }).click({ force: true });
  await expect(lines).toHaveText(['link', 'click 1', 'click 1 (2)', 'around', 'once']);
  await frame.getByRole('button', { name: 'Forget' }).click();
  await frame.getByLabel('Keys').press('Enter');
  await expect(lines).toHaveText(['key, first', 'key Enter']);
});

test('delayed handlers wait for a pause, or rest after a call', async ({ page }) => {
  await openWithStoppedClock(page, '/event-options');
  const frame = live(page);
  const lines = frame.getByRole('log').getByRole('listitem');
  await frame.getByLabel('Search').pressSequentially('map');
  await expect(lines).toHaveCount(0);
  await page.clock.runFor(300);
  await expect(lines).toHaveText(['search map']);
  const button = frame.getByRole('button', { name: 'At most once a second' });
  for (const _ of [1, 2, 3]) await button.click();
  await expect(lines).toHaveText(['search map', 'throttled']);
  await page.clock.runFor(1000);
  await expect(lines).toHaveText(['search map', 'throttled', 'throttled (2)']);
});

test('a templated table keeps its rows and calls back who wrote them', async ({ page }) => {
  await open(page, '/templated-component');
  const frame = live(page);
  const names = frame.getByRole('rowheader');
  await expect(names).toHaveText(['Mr. Bigglesworth', 'Salem Saberhagen', 'K-9']);
  for (const _ of [1, 2, 3])
    await frame.getByRole('button', { name: 'Birthday of Mr. Bigglesworth' }).click();
  await frame.getByRole('button', { name: 'Youngest first' }).click();
  await expect(names).toHaveText(['K-9', 'Mr. Bigglesworth', 'Salem Saberhagen']);
  await frame.getByRole('button', { name: 'Give all away' }).click();
  await expect(frame.getByText('No pets.')).toBeVisible();
  await expect(frame.getByRole('table', { name: 'Primes' }).getByRole('row')).toHaveCount(4);
});

test('a cascading value reaches those who ask for it, past the others', async ({ page }) => {
  await open(page, '/cascading-values');
  const frame = live(page);
  const labels = frame.getByRole('status');
  await expect(labels).toHaveText(['Deep inside: plain, small', 'A nearer theme counts: inner, small']);
  await frame.getByRole('button', { name: 'striped' }).click();
  await frame.getByLabel('Size').fill('large');
  await frame.getByLabel('Size').blur();
  await expect(labels).toHaveText(['Deep inside: striped, large', 'A nearer theme counts: inner, large']);
  await expect(frame.getByText('Renders of the panel between: 1.')).toBeVisible();
});

test('a dynamic component keeps its instance while its class is the same', async ({ page }) => {
  await open(page, '/dynamic-component');
  const frame = live(page);
  const widget = frame.getByRole('region', { name: 'Widget' });
  await expect(widget).toHaveText('Noon of the first day of 1970 was 21:00 in Asia/Tokyo.');
  const choice = frame.getByLabel('Show');
  await choice.selectOption('tally');
  for (const _ of [1, 2]) await widget.getByRole('button').click();
  await frame.getByLabel('Name').fill('Grace');
  await frame.getByLabel('Name').blur();
  await expect(widget).toHaveText('Counted 2');
  await choice.selectOption('greeting');
  await widget.getByRole('button', { name: 'Greet Grace' }).click();
  await expect(frame.getByRole('status')).toHaveText('Hello, Grace!');
  await choice.selectOption('tally');
  await expect(widget).toHaveText('Counted 0');
});

test('an error boundary shows what failed, and recovers', async ({ page, problems }) => {
  for (const text of [/The handler failed/, /The answer was an error/, /The view could not be made/])
    problems.expect(text);
  await open(page, '/error-boundary');
  const frame = live(page);
  const alert = frame.getByRole('alert');
  for (const [button, text] of [
    ['Fail in a handler', 'The handler failed.'],
    ['Fail later', 'The answer was an error.'],
    ['Fail while rendering', 'The view could not be made.'],
  ] as const) {
    await frame.getByRole('button', { name: 'Count', exact: true }).click();
    await expect(frame.getByText('Counted to 1.')).toBeVisible();
    await frame.getByRole('button', { name: button }).click();
    await expect(alert).toHaveText(text);
    await frame.getByRole('button', { name: 'Recover' }).click();
    await expect(alert).toHaveCount(0);
    await expect(frame.getByText('Counted to 0.')).toBeVisible();
  }
  await frame.getByRole('button', { name: 'Outside' }).click();
  await expect(frame.getByText('Clicks outside: 1')).toBeVisible();
});

test('scripts use components as elements and as roots', async ({ page }) => {
  await open(page, '/custom-elements');
  const frame = live(page);
  const status = frame.getByRole('status');
  const click = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();
  await click('Here: 5');
  await expect(frame.getByRole('button', { name: 'Here: 6' })).toBeVisible();
  await click('Add a custom element');
  await click('Add a custom element');
  await click('Element 2: 10');
  await expect(status).toHaveText('Element 2 counted to 11.');
  await click('Add a root component');
  await click('Root: 100');
  await expect(status).toHaveText('Root counted to 101.');
  await click('Rename the last root');
  await expect(frame.getByRole('button', { name: 'Renamed: 101' })).toBeVisible();
  await click('Remove it');
  await expect(frame.getByRole('button', { name: 'Renamed: 101' })).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Element 1: 10' })).toBeVisible();
  // Another page and back: the elements' components went with them, the names are still known.
  await navLink(page, 'Counter').click();
  await navLink(page, 'Custom elements').click();
  await expect(frame.getByRole('button', { name: 'Here: 5' })).toBeVisible();
});
