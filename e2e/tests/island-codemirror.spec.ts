import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a person writes code, and the component renames under the cursor', async ({ page }) => {
  await open(page, '/island-codemirror');
  const editor = live(page).getByRole('textbox', { name: 'Code' });
  const facts = live(page).locator('output');
  await expect(facts).toHaveText(/^5 lines/);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type("greet('you');");
  await expect(facts).toHaveText(/^5 lines, 115 characters, 0 selected/);
  await page.keyboard.press('Shift+Home');
  await expect(facts).toHaveText(/13 selected$/);

  await live(page).getByRole('button', { name: 'Rename' }).click();
  await expect(editor).toContainText('function welcome(name)');
  await expect(editor).toContainText("welcome('you');");
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor).toContainText("greet('you');");

  // The cursor is where it was, and a locked editor takes no key.
  await live(page).getByLabel('Read only').check();
  await editor.focus();
  await page.keyboard.type('x');
  await expect(editor).not.toContainText('x');
  const gutter = live(page).locator('.cm-lineNumbers');
  await expect(gutter).toBeVisible();
  await live(page).getByLabel('Line numbers').uncheck();
  await expect(gutter).toHaveCount(0);
  await expect(editor).toContainText("greet('you');");
});

test('a library that cannot be loaded is said to be missing', async ({ page, problems }) => {
  problems.expect(/code-editor|ERR_FAILED|Failed to load/);
  await page.route(/code-editor/, (route) => route.abort());
  await open(page, '/counter');
  await navLink(page, 'CodeMirror').click();
  await expect(live(page).getByRole('alert')).toHaveText(/^The library could not be loaded/);
});
