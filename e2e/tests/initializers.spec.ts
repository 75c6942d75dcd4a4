// JavaScript initializers, and what browsers may keep of a built page.

import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('scripts are loaded before the start, after it, and by its promise', async ({ page }) => {
  await open(page, '/initializers');
  await live(page).getByRole('button', { name: 'Call them all' }).click();
  await expect(live(page).getByRole('log').getByRole('listitem')).toHaveText([
    'Hello Amy, from a script loaded before the start: the page was still empty.',
    'Hello Amy, from a script loaded after the start: the page was there already.',
    'Hello Amy, from a script that waited for the start: the page was there already.',
  ]);
});

test('an address passes on a file whose name changes with its content', async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, response.text());
  });
  await open(page, '/javascript-location');
  await live(page).getByRole('button', { name: 'Call them all' }).click();
  await expect(live(page).getByRole('log').getByRole('listitem')).toHaveCount(4);

  const line = (await scripts.get('/Components/Pages/JavaScriptLocation.razor.js')) ?? '';
  const [, hashed = ''] =
    /["'`]\.\.\/\.\.(\/assets\/JavaScriptLocation\.razor-[\w-]{8}\.js)["'`]/.exec(line) ?? [];
  expect(line.length).toBeLessThan(200);
  expect(await scripts.get(hashed)).toContain('from the module beside the component');
});
