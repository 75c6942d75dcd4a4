/** Generated from messages/vite.md by scripts/messages.mjs. Do not edit. */
import { DEV } from '#dev';

/** What every function below returns. Compare `code`, never the class or the text. */
export interface StropError extends Error {
  readonly name: 'StropError';
  readonly code: string;
}

function make(code: string, message: string, options?: ErrorOptions): StropError {
  const error = new Error(message, options);
  return Object.assign(error, { name: 'StropError' as const, code });
}

function coded(code: string, text: string, options?: ErrorOptions): StropError {
  return make(code, DEV ? `${code}: ${text}` : code + text, options);
}

/** The modules '{first}' and '{second}' would both be served at '{address}'. */
export function moduleAddressTaken(address: string, first: string, second: string): StropError {
  return coded(
    'STROP6001',
    DEV ? `The modules '${first}' and '${second}' would both be served at '${address}'.\n  Cause: A module that components import keeps its path below the source folder as its address, and two folders lead to the same one.\n  Fix: Rename one of the two files, or name fewer folders in the plugin's options.` : ` [${address}, ${first}, ${second}]`
  );
}
