/** Generated from messages/vite.md by scripts/messages.mjs. Do not edit. */
import { DEV } from '#dev';

/** What every function below returns. Compare `code`, never the class or the text. */
export interface StropError extends Error {
  readonly name: 'StropError';
  readonly code: string;
}

type Text<Slots extends readonly unknown[]> = (...slots: Slots) => string;

/** Without a text, as in production, the message is the code and the values. */
function create<Slots extends readonly unknown[]>(
  number: number,
  text: Text<Slots> | undefined,
  slots: Slots,
): StropError {
  const code = `STROP${number}`;
  const values = slots.length > 0 ? ` [${slots.join(', ')}]` : '';
  const error = new Error(DEV && text ? text(...slots) : code + values);
  return Object.assign(error, { name: 'StropError' as const, code });
}

function message<Slots extends readonly unknown[]>(
  number: number,
  text?: Text<Slots>,
): (...slots: Slots) => StropError {
  return (...slots) => create(number, text, slots);
}

/** STROP6001: The modules '{first}' and '{second}' would both be served at '{address}'. */
export const moduleAddressTaken: (address: string, first: string, second: string) => StropError = DEV
  ? /* @__PURE__ */ message(6001, (address, first, second) =>
    `STROP6001: The modules '${first}' and '${second}' would both be served at '${address}'.\n  Cause: A module that components import keeps its path below the source folder as its address, and two folders lead to the same one.\n  Fix: Rename one of the two files, or name fewer folders in the plugin's options.`)
  : /* @__PURE__ */ message(6001);

/** STROP6002: The modules of the package '{name}' cannot be served: {reason}. */
export const packageModulesMissing: (name: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(6002, (name, reason) =>
    `STROP6002: The modules of the package '${name}' cannot be served: ${reason}.\n  Cause: The plugin's option \`packages\` names a package that cannot be found from the application, or one that says nothing about its modules.\n  Fix: Install '${name}', and let its package.json name the modules that components import from it.`)
  : /* @__PURE__ */ message(6002);
