/** Strop from its sources, in production mode: what a user's bundler would make of the published packages. */
export default {
  title: 'Strop',
  package: '@strop/renderer',
  main: 'main.ts',
  quick: true,
  vite: { resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] } },
};
