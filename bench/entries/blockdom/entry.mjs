/**
 * blockdom as its author uses it: a block for the page, a block for the row, whose events are heard by one listener of
 * the document ("synthetic"), and the row's node of the last render given again where nothing changed. The package names a bundle that it does not contain, hence the alias.
 */
export default {
  title: 'blockdom',
  package: 'blockdom',
  main: 'main.js',
  quick: true,
  published: 1.08,
  vite: { resolve: { alias: { blockdom: 'blockdom/dist/index.js' } } },
};
