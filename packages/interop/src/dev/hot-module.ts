/**
 * Development: which module a declaration belongs to, so that it goes when the development server replaces the module.
 *
 * In: what takes a declaration away again. Out: an entry in the list of the module that is declaring just now, if there
 * is one. Next: `@strop/vite` makes such lists and empties them; it finds this by the name of the symbol.
 */
const hotModule: unique symbol = Symbol.for('strop.hotModule');

export function belongsToHotModule(remove: () => void): void {
  (globalThis as { [hotModule]?: (() => void)[] })[hotModule]?.push(remove);
}
