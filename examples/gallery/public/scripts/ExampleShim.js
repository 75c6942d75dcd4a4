// A module that puts a function on the global object when it is loaded, and exports another.

globalThis.exampleShimLoaded = true;

export function getExample() {
  return 'an export of ExampleShim';
}
