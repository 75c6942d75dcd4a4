/**
 * The browser's own `import()`, in plain JavaScript: the compiler would rewrite the endings of addresses that it does
 * not know (`rewriteRelativeImportExtensions`), and this address belongs to the caller. Found as `#native-import`.
 */

/** Addresses that are neither absolute nor below `/` count from this very file. */
export const nativeImport = (address) => import(/* @vite-ignore */ address);
