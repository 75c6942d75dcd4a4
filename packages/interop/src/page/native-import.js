/**
 * The browser's own `import()`, in plain JavaScript: the compiler would rewrite the endings of addresses that it does
 * not know (`rewriteRelativeImportExtensions`), and this address belongs to the caller. Found as `#native-import`.
 *
 * An address must not begin with `/`: Vite's development server marks such ones for its transforms, which refuse the files of
 * an application's `public`; `import-module.ts` writes them out.
 */
export const nativeImport = (address) => import(/* @vite-ignore */ address);
