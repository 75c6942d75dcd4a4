/**
 * The browser's own `import()`, in plain JavaScript: the compiler would rewrite the endings of addresses that it does
 * not know (`rewriteRelativeImportExtensions`), and this address belongs to the caller. Found as `#native-import`.
 */

/**
 * Addresses that are neither absolute nor below `/` count from this very file. Those below `/` are written out: Vite's
 * development server marks what begins so for its transforms, which refuse the files of an application's `public`.
 */
export const nativeImport = async (address) => import(/* @vite-ignore */ written(address));

const written = (address) => {
  const base = globalThis.document?.baseURI;
  return base && String(address).startsWith('/') ? new URL(address, base).href : address;
};
