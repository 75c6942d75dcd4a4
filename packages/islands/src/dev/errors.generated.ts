/** Generated from messages/islands.md by scripts/messages.mjs. Do not edit. */
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
  options?: ErrorOptions,
): StropError {
  const code = `STROP${number}`;
  const values = slots.length > 0 ? ` [${slots.join(', ')}]` : '';
  const error = new Error(DEV && text ? text(...slots) : code + values, options);
  return Object.assign(error, { name: 'StropError' as const, code });
}

function message<Slots extends readonly unknown[]>(
  number: number,
  text?: Text<Slots>,
): (...slots: Slots) => StropError {
  return (...slots) => create(number, text, slots);
}

/** STROP7001: A Strop component stands in a Preact tree that says nothing of an app. */
export const stropHostMissing: () => StropError = DEV
  ? /* @__PURE__ */ message(7001, () =>
    `STROP7001: A Strop component stands in a Preact tree that says nothing of an app.\n  Cause: What \`inPreact\` makes needs an app for its services: that of the island around it, or one that the tree names.\n  Fix: Show the tree by \`preactIsland\`, or put \`StropApp\` around it.`)
  : /* @__PURE__ */ message(7001);

/** STROP7002: An option of an island holds an object that holds itself. */
export const circularOption: () => StropError = DEV
  ? /* @__PURE__ */ message(7002, () =>
    `STROP7002: An option of an island holds an object that holds itself.\n  Cause: Options are copied, so that changes in place are seen; an object that leads back to itself cannot be.\n  Fix: Name the option in the adapter's \`byIdentity\`, or give the island plain data.`)
  : /* @__PURE__ */ message(7002);

/** STROP7003: The {what} of a map could not be loaded: {reason} */
export function mapNotLoaded(what: string, reason: string, cause: unknown): StropError {
  return create(7003, DEV ? (what, reason) => `STROP7003: The ${what} of a map could not be loaded: ${reason}\n  Cause: The address is wrong or cannot be reached, its server does not allow this page (CORS), or what came is no style or data. What the map was to show of it will never come.\n  Fix: Open the address in a browser and correct it. A map that is to stand all the same takes \`onFailed\`, which hears of it in place of the error boundary.` : undefined, [what, reason], { cause });
}

/** STROP7004: A part of a map could not be loaded or shown, and the rest of it goes on: {reason} */
export function mapPartNotLoaded(reason: string, cause: unknown): StropError {
  return create(7004, DEV ? (reason) => `STROP7004: A part of a map could not be loaded or shown, and the rest of it goes on: ${reason}\n  Cause: Often a tile that its server does not have or did not send in time, an image that the style names, or a call of the map with a layer that is not there.\n  Fix: Correct what the reason names. \`onFailed\` hears of it in place of the console.` : undefined, [reason], { cause });
}

/** STROP7005: The video '{source}' cannot be played (code {code}): {reason} */
export const videoNotPlayed: (source: string, code: number, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(7005, (source, code, reason) =>
    `STROP7005: The video '${source}' cannot be played (code ${code}): ${reason}\n  Cause: Code 2 is a connection that broke off, 3 a file that cannot be decoded, 4 an address that is wrong or a format that this browser does not play.\n  Fix: Open the address in the browser, and say the \`type\` of each source; several sources may offer several formats. A player that is to stand all the same takes \`onFailed\`, which hears of it in place of the error boundary.`)
  : /* @__PURE__ */ message(7005);
