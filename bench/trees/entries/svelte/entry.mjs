/** Svelte 5 with its compiler, in runes; state is deep where a part of it changes, as is Svelte's default. */
import { svelte } from '@sveltejs/vite-plugin-svelte';

export default {
  title: 'Svelte',
  package: 'svelte',
  main: 'main.js',
  quick: true,
  vite: { plugins: [svelte({ configFile: false })] },
};
