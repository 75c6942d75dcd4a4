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
