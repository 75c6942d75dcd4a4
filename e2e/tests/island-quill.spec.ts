import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('a person writes and formats, the component signs, and both are operations', async ({ page }) => {
  await open(page, '/libraries/quill');
  const editor = live(page).getByRole('textbox', { name: 'Letter' });
  const contents = live(page).getByLabel('Contents');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hello');
  await expect(live(page).getByRole('status')).toContainText('By user');
  await page.keyboard.press('Shift+Home');
  await live(page).getByRole('button', { name: 'bold' }).click();
  await expect(editor.locator('strong')).toHaveText(['reader', 'Hello']);
  await expect(contents).toContainText('{"attributes":{"bold":true},"insert":"Hello"}');

  // What the component adds leaves the selection where it is.
  await live(page).getByRole('button', { name: 'Sign it' }).click();
  await expect(editor.locator('em')).toHaveText('Strop');
  await editor.focus();
  expect(await page.evaluate(() => String(getSelection()))).toBe('Hello');

  // A text that is pasted with its markup passes the policy, into a document that runs nothing.
  await page.evaluate(async () => {
    const type = 'text/html';
    await navigator.clipboard.write([
      new ClipboardItem({ [type]: new Blob(['<ul><li>one</li><li><i>two</i></li></ul>'], { type }) }),
    ]);
  });
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(editor.locator('li')).toHaveText(['one', 'two']);

  await live(page).getByLabel('Read only').check();
  await expect(editor).toHaveAttribute('contenteditable', 'false');
});

test('Tab leads out of the editor, and leaves the letter as it is', async ({ page }) => {
  await open(page, '/libraries/quill');
  const editor = live(page).locator('.ql-editor');
  await editor.click();
  const text = await editor.textContent();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await expect(editor).toHaveText(text!);
});
