/**
 * mikado, keyed and without pools: a compiled template for the row, and the view's own calls where the author says
 * they are faster than rendering everything (append, update, remove, clear). It has no components and renders no page.
 */
export default {
  title: 'mikado',
  package: 'mikado',
  main: 'main.js',
  published: 1.04,
  vite: { resolve: { alias: { mikado: 'mikado/dist/module/mikado.js' } } },
};
