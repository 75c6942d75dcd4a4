/** Strop from its sources, in production mode, its templates read at build time; the other entries have no build step. */
import { strop } from '@strop/vite';

export default {
  title: 'Strop, compiled',
  package: '@strop/renderer',
  main: 'main.ts',
  vite: {
    plugins: [strop()],
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] },
  },
};
