/**
 * Svelte 5 with its compiler, in runes: rows in `$state.raw`, since they are replaced and not changed in place, and a
 * keyed `each`. A label is a `$state` of its row, as Svelte's documentation has it for lists of objects that change.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';

/** All entries have the table's links as upstream has them, without an address. */
const isNotAboutLinks = (/** @type {{ code: string }} */ { code }) => !code.startsWith('a11y_');

export default {
  title: 'Svelte',
  package: 'svelte',
  main: 'main.js',
  published: 1.16,
  vite: { plugins: [svelte({ configFile: false, compilerOptions: { warningFilter: isNotAboutLinks } })] },
};
