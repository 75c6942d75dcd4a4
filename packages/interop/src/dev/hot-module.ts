/**
 * Development: which modules a declaration belongs to, so that it goes when the development server replaces one of them.
 *
 * In: what takes a declaration away again. Out: an entry in the lists of the modules that are declaring just now, if there
 * are any. Next: `@strop/vite` makes such lists and empties them; it finds this by the name of the symbol. `@strop/renderer`
 * has the same few lines, since neither imports the other.
 */
const hotModule: unique symbol = Symbol.for('strop.hotModule');

export function belongsToHotModule(remove: () => void): void {
  (globalThis as { [hotModule]?: { push(remove: () => void): void } })[hotModule]?.push(remove);
}
