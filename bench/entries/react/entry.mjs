/**
 * React with JSX and hooks, as its documentation teaches it: state in a reducer, so that one stable `dispatch` goes to
 * the rows, and rows in `memo`.
 */
export default {
  title: 'React',
  package: 'react',
  main: 'main.jsx',
  published: 1.57,
  vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'react' } } },
};
