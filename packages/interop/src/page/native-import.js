/**
 * The browser's own `import()`, in plain JavaScript: the compiler would rewrite the endings of addresses that it does
 * not know (`rewriteRelativeImportExtensions`), and this address belongs to the caller. Found as `#native-import`.
 */

/**
 * Addresses that are neither absolute nor below `/` count from this very file. Both are written out: Vite's development
 * server marks what begins with `.` or `/` for its transforms, which refuse the files of an application's `public`.
 */
export const nativeImport = async (address) => import(/* @vite-ignore */ written(address));

const written = (address) => (/^\.{0,2}\//.test(address) ? new URL(address, import.meta.url).href : address);
