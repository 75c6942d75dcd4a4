/**
 * Inferno with its own JSX compiler, which its authors call the fast way: flags tell the shape of children, `linkEvent`
 * replaces closures, and rows are functional components with `onComponentShouldUpdate`.
 */
import { transformAsync } from '@babel/core';
// @ts-expect-error: the plug-in has no types
import inferno from 'babel-plugin-inferno';

export default {
  title: 'Inferno',
  package: 'inferno',
  main: 'main.jsx',
  published: 1.11,
  vite: {
    // Inferno's plug-in makes all calls of JSX before the bundler sees the file.
    plugins: [
      {
        name: 'inferno-jsx',
        enforce: 'pre',
        transform: (/** @type {string} */ code, /** @type {string} */ id) =>
          id.endsWith('.jsx')
            ? transformAsync(code, {
                filename: id,
                babelrc: false,
                configFile: false,
                sourceMaps: true,
                plugins: [[inferno, { imports: true }]],
              })
            : undefined,
      },
    ],
  },
};
