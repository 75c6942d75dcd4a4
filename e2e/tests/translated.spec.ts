// Pages under a translation like Chrome's: what changes shows the model, the rest stays translated, nothing breaks.

import type { Page } from '@playwright/test';
import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';
import { installTranslator, type Translator } from './translator.ts';

declare global {
  interface Window {
    translator: Translator;
  }
}

/** What the replica makes of a text. */
const translated = (...texts: string[]) => texts.map((text) => `«${text}»`).join('');

test.beforeEach(({ page }) => page.addInitScript(`window.translator = (${installTranslator})()`));

/** Until what has changed is translated too. */
async function settled(page: Page) {
  // The observer is told in a microtask, the work is done in tasks.
  await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(window.translator.isIdle()))));
}

async function openTranslated(page: Page, path: string) {
  await open(page, path);
  await page.evaluate(() => window.translator.translate());
  await settled(page);
  await expect(page.locator('html')).toHaveClass(/translated-ltr/);
}

async function showOriginal(page: Page) {
  await page.evaluate(() => window.translator.showOriginal());
  await expect(page.locator('font')).toHaveCount(0);
}

/** Marks the translations, to know afterwards which are still the same. */
const markFonts = (page: Page) =>
  live(page)
    .locator('font > font')
    .evaluateAll((fonts) => fonts.forEach((font) => font.setAttribute('data-seen', '')));

test('the counter counts on, and what does not change stays as it was translated', async ({ page }) => {
  await openTranslated(page, '/counter');
  const status = live(page).getByRole('status');
  await expect(status).toHaveText(translated('Current count: ', '0'));
  await markFonts(page);
  for (let count = 1; count <= 3; count++) {
    await live(page)
      .getByRole('button', { name: translated('Click me') })
      .click();
    await expect(status).toHaveText(translated('Current count: ', String(count)));
  }
  await expect(status.locator('[data-seen]')).toHaveText([translated('Current count: ')]);
  await expect(live(page).getByRole('button').locator('[data-seen]')).toHaveCount(1);

  await showOriginal(page);
  await expect(status).toHaveText('Current count: 3');
  await live(page).getByRole('button', { name: 'Click me' }).click();
  await expect(status).toHaveText('Current count: 4');
});

test('to-dos are added and done', async ({ page }) => {
  await openTranslated(page, '/todo');
  const frame = live(page);
  const add = (name: string) => frame.getByRole('button', { name });
  for (const title of ['Sharpen', 'Oil']) {
    await frame.getByLabel('New todo').fill(title);
    await add(translated('Add todo')).click();
  }
  const heading = frame.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(translated('Todo (', '2', ')'));
  await frame.getByLabel('Done').first().check();
  await expect(heading).toHaveText(translated('Todo (', '1', ')'));
  await expect(frame.getByLabel('Title')).toHaveCount(2);

  await showOriginal(page);
  await expect(heading).toHaveText('Todo (1)');
  await frame.getByLabel('New todo').fill('Write');
  await add('Add todo').click();
  await expect(heading).toHaveText('Todo (2)');
});

test('rows change places, go, and keep their references', async ({ page }) => {
  await openTranslated(page, '/references-in-a-list');
  const frame = live(page);
  const press = (...name: string[]) =>
    frame.getByRole('button', { name: translated(...name), exact: true }).click();
  const rows = frame.getByRole('listitem');
  await markFonts(page);
  await press('Reverse the order');
  await expect(rows.first()).toHaveText(new RegExp(translated('Focus ', 'Barbara')));
  // Nothing in the rows has changed.
  expect(await rows.locator('font > font:not([data-seen])').count()).toBe(0);
  await press('Focus ', 'Grace');
  await expect(frame.getByLabel('Note about Grace')).toBeFocused();
  await press('Remove the first');
  await expect(rows).toHaveCount(3);
  await expect(frame.getByRole('status')).toContainText('Barbara');
  await expect(frame.getByRole('status')).toContainText('detached');

  await showOriginal(page);
  await frame.getByRole('button', { name: 'First to the end' }).click();
  await expect(rows.last()).toHaveText(/Focus Edsger/);
  await frame.getByRole('button', { name: 'Focus Ada', exact: true }).click();
  await expect(frame.getByLabel('Note about Ada')).toBeFocused();
});

test('a form binds both ways', async ({ page }) => {
  await openTranslated(page, '/binding');
  const frame = live(page);
  const fact = (name: string) => frame.locator('.facts div').filter({ hasText: name }).locator('dd');
  await frame.getByLabel(/Nickname/).fill('Countess');
  await expect(fact('Name')).toHaveText(translated('Ada, Countess, ABC'));
  await frame.getByRole('radio', { name: translated('small') }).check();
  await expect(fact('Order')).toHaveText(translated('small, #336699, to eat here'));
  await frame.getByRole('button', { name: translated('Set from the program') }).click();
  await expect(fact('Name')).toHaveText(translated('Grace, Countess, ABC'));
  await expect(fact('Order')).toHaveText(translated('large, #336699, to take away'));
  await expect(frame.getByLabel(/Guests/)).toHaveValue('7');

  await showOriginal(page);
  await frame.getByLabel(/Nickname/).fill('Ada');
  await expect(fact('Name')).toHaveText('Grace, Ada, ABC');
  await expect(fact('Numbers')).toHaveText('guests 7, tip 20, price 0.5');
});

test('what is shown is exchanged', async ({ page }) => {
  await openTranslated(page, '/dynamic-component');
  const frame = live(page);
  const widget = frame
    .getByRole('region')
    .filter({ hasNot: page.locator('select') })
    .last();
  await frame.getByRole('combobox').selectOption('tally');
  const count = (name: string) => widget.getByRole('button', { name, exact: true }).click();
  await count(translated('Counted ', '0'));
  await count(translated('Counted ', '1'));
  await frame.getByRole('combobox').selectOption('greeting');
  await count(translated('Greet ', 'Ada'));
  await expect(frame.getByRole('status')).toHaveText(translated('Hello, Ada!'));
  await frame.getByRole('combobox').selectOption('clock');
  await expect(widget).toHaveText(/Noon of the first day/);
  await expect(widget.getByRole('button')).toHaveCount(0);

  await showOriginal(page);
  await frame.getByRole('combobox').selectOption('tally');
  await count('Counted 0');
  await expect(widget).toHaveText('Counted 1');
});

test('one page follows the other', async ({ page }) => {
  await openTranslated(page, '/counter');
  for (const [name, heading] of [
    ['To-do list', 'Todo ('],
    ['Binding', 'Binding'],
    ['Counter', 'Counter'],
  ] as const) {
    await navLink(page, translated(name)).click();
    await expect(live(page).getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page).toHaveTitle(`${name} · Strop gallery`);
    await settled(page);
  }
  await expect(live(page).getByRole('heading', { level: 1 })).toHaveText(translated('Counter'));
  await showOriginal(page);
  await navLink(page, 'To-do list').click();
  await expect(live(page).getByRole('heading', { level: 1 })).toHaveText('Todo (0)');
});

test('an island stays what it is', async ({ page }) => {
  await openTranslated(page, '/island-chart');
  const canvas = live(page).locator('.chart canvas');
  const before = await canvas.elementHandle();
  await live(page)
    .getByRole('button', { name: translated('Add a month') })
    .click();
  await expect(canvas).toHaveAttribute('aria-label', /January to April/);
  expect(await before!.evaluate((one) => one === document.querySelector('.chart canvas'))).toBe(true);

  await showOriginal(page);
  await live(page).getByRole('button', { name: 'Add a month' }).click();
  await expect(canvas).toHaveAttribute('aria-label', /January to May/);
});
