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
