// The package's JavaScript initializer, found by its name in the package's root and called before the application's own.
export function beforeStart() {
  document.documentElement.dataset.libraryReady = 'before the start';
}
