/** React with JSX, hooks and `memo`. */
export default {
  title: 'React',
  package: 'react',
  main: 'main.jsx',
  vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'react' } } },
};
