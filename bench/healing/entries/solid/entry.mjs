/** Solid with its compiler. */
import solid from 'vite-plugin-solid';

export default {
  title: 'Solid',
  package: 'solid-js',
  main: 'main.jsx',
  vite: { plugins: [solid({ hot: false })] },
};
