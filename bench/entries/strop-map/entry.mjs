/** Strop with a plain list, from its sources, in production mode: what a user's bundler would make of the published packages. */
export default {
  title: 'Strop, plain map',
  package: '@strop/renderer',
  main: 'main.ts',
  vite: { resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] } },
};
