/** Types of `native-import.js`, which is not compiled. */
export declare const nativeImport: (address: string) => Promise<unknown>;
