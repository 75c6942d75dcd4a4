/**
 * uhtml 5: the page a component that reads signals, rows with its `key` attribute, which keeps a node for a row's life.
 */
export default { title: 'uhtml', package: 'uhtml', main: 'main.js', published: 1.24 };
