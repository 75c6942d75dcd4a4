/** Preact with JSX, hooks, and `memo` of its compatible half; the baseline of the trees. */
export default {
  title: 'Preact',
  package: 'preact',
  main: 'main.jsx',
  quick: true,
  vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
};
