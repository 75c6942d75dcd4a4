/**
 * JavaScript's side: the special identifier `import`.
 *
 * In: an address. Out: a promise of the module's namespace. The browser keeps modules: the same address gives the same
 * one, and a failed load is the browser's to retry or remember.
 */

/**
 * An address that starts with `./` counts from the base address, as one below `/` does, which would otherwise count from
 * where this script came from. Every other one goes to the browser unchanged.
 */
export function resolveModuleAddress(address: unknown, baseAddress: string): string {
  return /^\.?\//.test(address as string)
    ? new URL(address as string, baseAddress).href
    : (address as string);
}
