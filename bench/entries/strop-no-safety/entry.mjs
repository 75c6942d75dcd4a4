/** Strop without its safety checks (`#safety`): no peer, and never shipped, but what the checks cost is its distance to Strop. */
export default {
  title: 'Strop without safety',
  main: 'main.ts',
  isPrice: true,
  vite: { resolve: { conditions: ['@strop/source', 'module', 'browser', 'production', 'no-safety'] } },
};
