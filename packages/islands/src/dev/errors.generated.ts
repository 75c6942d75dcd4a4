/** Generated from messages/islands.md by scripts/messages.mjs. Do not edit. */
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

/** A Strop component stands in a Preact tree that says nothing of an app. */
export function stropHostMissing(): StropError {
  return coded(
    'STROP7001',
    DEV ? `A Strop component stands in a Preact tree that says nothing of an app.\n  Cause: What \`inPreact\` makes needs an app for its services: that of the island around it, or one that the tree names.\n  Fix: Show the tree by \`preactIsland\`, or put \`StropApp\` around it.` : ''
  );
}

/** An option of an island holds an object that holds itself. */
export function circularOption(): StropError {
  return coded(
    'STROP7002',
    DEV ? `An option of an island holds an object that holds itself.\n  Cause: Options are copied, so that changes in place are seen; an object that leads back to itself cannot be.\n  Fix: Name the option in the adapter's \`byIdentity\`, or give the island plain data.` : ''
  );
}
