/** Solid with its compiler: a signal a label, and a selector for the selected row. */
import solid from 'vite-plugin-solid';

export default {
  title: 'Solid',
  package: 'solid-js',
  main: 'main.jsx',
  quick: true,
  published: 1.12,
  vite: { plugins: [solid({ hot: false })] },
};
