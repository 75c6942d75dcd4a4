/**
 * Entry points that bring a library for pages: adapters of `@strop/islands`. Some of those libraries want a window to be
 * loaded at all, or leave names of their own, which is their business; so such an entry is bundled, never evaluated here.
 *
 * @param {unknown} target what a manifest's `exports` says of an entry point
 * @returns {boolean}
 */
export function isAdapter(target) {
  const built = /** @type {{ default?: string }} */ (target).default;
  return typeof built === 'string' && built.startsWith('./dist/adapters/');
}
