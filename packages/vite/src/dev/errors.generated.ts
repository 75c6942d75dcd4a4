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

/** The modules of the package '{name}' cannot be served: {reason}. */
export function packageModulesMissing(name: string, reason: string): StropError {
  return coded(
    'STROP6002',
    DEV ? `The modules of the package '${name}' cannot be served: ${reason}.\n  Cause: The plugin's option \`packages\` names a package that cannot be found from the application, or one that says nothing about its modules.\n  Fix: Install '${name}', and let its package.json name the modules that components import from it.` : ` [${name}, ${reason}]`
  );
}
