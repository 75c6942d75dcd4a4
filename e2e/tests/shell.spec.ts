import { navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('the first Tab reaches the skip link, which leads past the navigation', async ({ page }) => {
  await open(page, '/counter');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL('/counter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Click me' })).toBeFocused();
});

test('a page is reached and used with the keyboard alone', async ({ page }) => {
  await open(page, '/');
  await navLink(page, 'Counter').focus();
  await expect(navLink(page, 'Counter')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/counter');
  // A screen reader goes on from the new page's heading.
  await expect(page.getByRole('heading', { level: 1, name: 'Counter' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Current count: 2')).toBeVisible();
});

test('the navigation shows where one is, however far down that stands', async ({ page }) => {
  await open(page, '/gesture-recipes');
  await expect(navLink(page, 'Gesture recipes')).toBeInViewport();
  await page.getByRole('navigation', { name: 'Neighbouring samples' }).getByText('Previous').click();
  await expect(page).toHaveURL('/fullscreen');
  await expect(navLink(page, 'Fullscreen')).toBeInViewport();
  await page.getByRole('link', { name: 'Strop gallery' }).click();
  await expect(page).toHaveURL('/');
  await page.locator('.card').first().click();
  await expect(page).toHaveURL('/counter');
  await expect(navLink(page, 'Counter')).toBeInViewport();
});

test('the source tabs follow the arrow keys', async ({ page }) => {
  await open(page, '/call-js-example-3');
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('call-js-example-3.ts').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('js-interop-classes-1.ts')).toBeFocused();
  await expect(tab('js-interop-classes-1.ts')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel')).toContainText('class JsInteropClasses1');
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel')).toContainText('window.displayTickerAlert1');
  await page.keyboard.press('ArrowRight');
  await expect(tab('call-js-example-3.ts')).toBeFocused();
  // One stop for all tabs: the next one is the panel.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('colours follow the system until one chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  const toggle = page.getByRole('switch', { name: 'Dark colours' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(toggle).toBeChecked();
  const dark = await paper();

  await toggle.click();
  await expect(toggle).not.toBeChecked();
  expect(await paper()).not.toBe(dark);

  await page.reload();
  await expect(toggle).not.toBeChecked();
  await navLink(page, 'Call JS Example 8').click();
  await expect(page).toHaveURL('/maps/call-js-example-8');
  await expect(toggle).not.toBeChecked();
  expect(await paper()).not.toBe(dark);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the navigation stands behind a button and closes after use', async ({ page }) => {
    await open(page, '/');
    const menu = page.getByRole('button', { name: 'Menu' });
    const nav = page.getByRole('navigation', { name: 'Samples', exact: true });
    await expect(nav).toBeHidden();

    await menu.click();
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(nav).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(nav).toBeHidden();
    await expect(menu).toBeFocused();

    await menu.click();
    await navLink(page, 'Counter').click();
    await expect(page).toHaveURL('/counter');
    await expect(nav).toBeHidden();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
  });

  for (const path of [
    '/',
    '/call-js-example-1',
    '/dangerous-list',
    '/js-import-types',
    '/maps/call-js-example-8',
  ]) {
    test(`${path} fits the width`, async ({ page }) => {
      await open(page, path);
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect(content).toBeLessThanOrEqual(window);
    });
  }
});
