/** Solid with its compiler: components run once, what changes are signals. */
import solid from 'vite-plugin-solid';

export default {
  title: 'Solid',
  package: 'solid-js',
  main: 'main.jsx',
  quick: true,
  vite: { plugins: [solid({ hot: false })] },
};
