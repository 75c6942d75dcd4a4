// The gallery's development server, build and preview.

import { fileURLToPath } from 'node:url';
import { strop } from '@strop/vite';
import { defineConfig } from 'vite';
import { documents } from './build/documents.ts';
import { importedPackages } from '../../scripts/imported-packages.mjs';
import { highlightedSource } from './build/highlighted-source.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const own = importedPackages([file('src')]);
const ofIslands = importedPackages([file('../../packages/islands/src')])
  .filter((name) => !own.includes(name))
  .map((name) => `@strop/islands > ${name}`);

export default defineConfig({
  // Unknown addresses are answered by the plugin `documents`; a missing file is then a real 404.
  appType: 'mpa',
  // The packages' sources, so that a change in one of them shows without a build.
  resolve: { conditions: ['@strop/source', 'module', 'browser', 'development|production'] },
  plugins: [
    documents(),
    highlightedSource(),
    strop({
      modules: ['src/**/*.razor.js', 'src/samples/*/*.js', 'src/maps/*Component.js'],
      roots: ['src'],
      packages: ['component-library'],
      hashedNames: true,
    }),
  ],
  // Found while the first page of a library loads, it would reload that page.
  optimizeDeps: { include: [...own, ...ofIslands] },
  // An overlay would need inline styles, which the pages' policy refuses: errors stand in the terminal.
  server: { hmr: { overlay: false } },
  build: {
    target: 'es2022',
    // The two map libraries, whole; each is loaded by its own pages only.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: [file('index.html'), file('maps/index.html'), file('libraries/index.html')] },
  },
});
