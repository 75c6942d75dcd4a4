import { navLink, open, pages } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

for (const [index, [path, name, heading]] of pages.entries()) {
  test(`${path} is opened by its link and shows its sample and source`, async ({ page }) => {
    await open(page, '/');
    await navLink(page, name).click();

    await expect(page).toHaveURL(path);
    await expect(page).toHaveTitle(`${name} · Strop gallery`);
    await expect(page.getByRole('heading', { level: 1, name, exact: true }).first()).toBeVisible();
    await expect(navLink(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current="page"]')).toHaveCount(1);
    await expect(page.locator('#live').getByRole('heading', { level: 1, name: heading })).toBeVisible();
    const onwards = page.getByRole('navigation', { name: 'Neighbouring samples' }).locator('.next');
    const next = pages[index + 1];
    if (next) await expect(onwards).toHaveAttribute('href', next[0]);
    else await expect(onwards).toHaveCount(0);
    // Coloured at build time, and by classes.
    await expect(page.getByRole('tabpanel').locator('.hljs-keyword').first()).toBeVisible();
  });
}

test('every card of the home page leads to a page', async ({ page }) => {
  await open(page, '/');
  const addresses = await page
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => new URL((card as HTMLAnchorElement).href).pathname));
  expect(addresses.toSorted()).toEqual(pages.map(([path]) => path as string).toSorted());
});

test('links inside a document keep the document, links to the other one load it', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const kept = () => page.evaluate(() => 'sameDocument' in window);

  await navLink(page, 'Counter').click();
  await expect(page).toHaveURL('/counter');
  expect(await kept()).toBe(true);

  await navLink(page, 'Call JS Example 8').click();
  await expect(page).toHaveURL('/maps/call-js-example-8');
  expect(await kept()).toBe(false);

  await page.getByRole('link', { name: 'Strop gallery' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { name: 'Calling JavaScript', level: 2 }).last()).toBeVisible();
});

test('back and forward show the pages one came from', async ({ page }) => {
  await open(page, '/');
  await navLink(page, 'Counter').click();
  await page.getByRole('button', { name: 'Click me' }).click();
  await expect(page.getByText('Current count: 1')).toBeVisible();
  await navLink(page, 'To-do list').click();
  await expect(page).toHaveTitle(/^To-do list/);

  await page.goBack();
  await expect(page).toHaveURL('/counter');
  await expect(page).toHaveTitle(/^Counter/);
  // The component of then is gone: this is a new one.
  await expect(page.getByText('Current count: 0')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('/todo');
  await expect(page.getByRole('heading', { name: 'Todo (0)' })).toBeVisible();
});

test('back leads from the maps to the main document', async ({ page }) => {
  await open(page, '/counter');
  await navLink(page, 'A keyed list of maps').click();
  await expect(page).toHaveURL('/maps/map-list');
  await page.goBack();
  await expect(page).toHaveURL('/counter');
  await expect(page.getByText('Current count: 0')).toBeVisible();
});

for (const path of ['/no-such-page', '/counter/more', '/maps/no-such-map']) {
  test(`${path} is not found, and says so`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expect(page.getByText(path)).toBeVisible();
    await page.getByRole('link', { name: 'All samples' }).click();
    await expect(page).toHaveURL('/');
    await expect(page.locator('.card').first()).toBeVisible();
  });
}

test('previous and next lead to the neighbours, from one document to the other as well', async ({ page }) => {
  const neighbour = (label: string) =>
    page.getByRole('navigation', { name: 'Neighbouring samples' }).getByText(label, { exact: true });
  await open(page, '/dangerous-list');
  for (const path of ['/dom-cleanup', '/maps/call-js-example-8']) {
    await neighbour('Next').click();
    await expect(page).toHaveURL(path);
  }
  await neighbour('Previous').click();
  await expect(page).toHaveURL('/dom-cleanup');
  await open(page, '/counter');
  await expect(neighbour('Previous')).toHaveCount(0);
});
