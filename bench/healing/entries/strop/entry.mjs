/** Strop from its sources, in production mode. */
export default {
  title: 'Strop',
  package: '@strop/renderer',
  main: 'main.ts',
  vite: { resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] } },
};
