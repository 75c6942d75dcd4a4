/**
 * JavaScript's side: the special identifier `import`.
 *
 * In: an address. Out: a promise of the module's namespace. The browser keeps modules: the same address gives the same
 * one, and a failed load is the browser's to retry or remember.
 */

/** Loads modules; replaced where there is no native import, and in tests. */
export type ModuleImporter = (address: string) => Promise<unknown>;

/** An address that starts with `./` counts from the base address; every other one goes to the browser unchanged. */
export function resolveModuleAddress(address: unknown, baseAddress: string): string {
  return typeof address === 'string' && address.startsWith('./')
    ? new URL(address.slice('./'.length), baseAddress).href
    : (address as string);
}
