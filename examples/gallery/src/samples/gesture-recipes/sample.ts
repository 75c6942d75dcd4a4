import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { GestureRecipes } from './gesture-recipes.ts';
import source from './gesture-recipes.ts?highlighted';

export const gestureRecipesSample: Sample = {
  path: '/gesture-recipes',
  component: GestureRecipes,
  about: () => html`
    <p>
      Each button’s handler is a recipe: data that says what to ask the browser, which is asked while it still handles the
      click. What the browser says comes back as it was: done only where it shows, refused with the browser’s own words.
    </p>`,
  files: [{ name: 'gesture-recipes.ts', html: source }],
};
