/** Preact with JSX and functions. */
export default {
  title: 'Preact',
  package: 'preact',
  main: 'main.jsx',
  vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
};
