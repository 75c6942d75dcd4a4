import { AxeBuilder } from '@axe-core/playwright';
import { open, pages } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const [path] of [['/'], ...pages, ['/no-such-page']] as const) {
      test(`${path} has no fault that WCAG 2.1 AA rules find`, async ({ page }) => {
        await open(page, path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
          // The maps' own canvases and controls are their libraries'.
          .exclude('.map')
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}
