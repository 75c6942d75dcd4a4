/**
 * Preact with JSX and classes: a component a row with `shouldComponentUpdate`, the state in the page's component.
 * (Published figures are for classes; with hooks every row makes closures in every render.)
 */
export default {
  title: 'Preact',
  package: 'preact',
  main: 'main.jsx',
  published: 1.31,
  vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
};
