import { AxeBuilder } from '@axe-core/playwright';
import { open, pages } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Good practice besides: no level of headings is left out, and no two places are called the same. */
const practice = { 'heading-order': { enabled: true }, 'landmark-unique': { enabled: true } };

for (const path of ['/', '/no-such-page', ...pages.map(([address]) => address)]) {
  test(`${path} has no fault that WCAG 2.1 AA rules find`, async ({ page }) => {
    await open(page, path);
    // The maps' own canvases and controls are their libraries'.
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: { type: 'tag', values: rules }, rules: practice })
      .exclude('.map')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' });

  // The pages between them show every colour there is.
  for (const path of ['/', '/call-js-example-7', '/dangerous-list', '/fullscreen', '/js-import-types']) {
    test(`${path} has enough contrast`, async ({ page }) => {
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
  }
});
