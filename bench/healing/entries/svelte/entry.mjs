/** Svelte 5 with its compiler, in runes. */
import { svelte } from '@sveltejs/vite-plugin-svelte';

/** Paragraphs that are clicked are what all entries have. */
const isNotAboutAccess = (/** @type {{ code: string }} */ { code }) => !code.startsWith('a11y_');

export default {
  title: 'Svelte',
  package: 'svelte',
  main: 'main.svelte.js',
  vite: { plugins: [svelte({ configFile: false, compilerOptions: { warningFilter: isNotAboutAccess } })] },
};
