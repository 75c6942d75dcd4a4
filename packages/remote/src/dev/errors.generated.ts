/** Generated from messages/remote.md by scripts/messages.mjs. Do not edit. */
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

/** STROP5001: '{node}' cannot be inserted into '{parent}': {reason}. */
export const invalidTree: (node: string, parent: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(5001, (node, parent, reason) =>
    `STROP5001: '${node}' cannot be inserted into '${parent}': ${reason}.\n  Cause: The tree rules of the DOM forbid this place. The error's name is \`HierarchyRequestError\`, as in a page.\n  Fix: Insert into an element or a fragment that is not inside the node itself.`)
  : /* @__PURE__ */ message(5001);

/** STROP5002: '{node}' is not a child of '{parent}'. */
export const notAChild: (node: string, parent: string) => StropError = DEV
  ? /* @__PURE__ */ message(5002, (node, parent) =>
    `STROP5002: '${node}' is not a child of '${parent}'.\n  Cause: A node was named as the place of an insertion, or as the node to remove, but stands elsewhere. The error's name is \`NotFoundError\`, as in a page.\n  Fix: Ask the node for its \`parentNode\` first.`)
  : /* @__PURE__ */ message(5002);

/** STROP5003: '{name}' is not a valid {what}. */
export const invalidName: (name: string, what: string) => StropError = DEV
  ? /* @__PURE__ */ message(5003, (name, what) =>
    `STROP5003: '${name}' is not a valid ${what}.\n  Cause: A browser refuses the same name. The error's name is \`InvalidCharacterError\`, as in a page.\n  Fix: Leave out white space and the characters that markup gives a meaning to.`)
  : /* @__PURE__ */ message(5003);

/** STROP5004: The class token '{token}' is refused: {reason}. */
export const invalidToken: (token: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(5004, (token, reason) =>
    `STROP5004: The class token '${token}' is refused: ${reason}.\n  Cause: A class token is one word. The error's name is \`SyntaxError\` or \`InvalidCharacterError\`, as in a page.\n  Fix: Split the text and add each word.`)
  : /* @__PURE__ */ message(5004);

/** STROP5005: This document was made without a parser, so it cannot read markup. */
export const noMarkupParser: () => StropError = DEV
  ? /* @__PURE__ */ message(5005, () =>
    `STROP5005: This document was made without a parser, so it cannot read markup.\n  Cause: The recording document has no HTML parser of its own; \`innerHTML\` of a template needs one.\n  Fix: Pass \`parseMarkup\` when the document is made, for instance with parse5 behind it.`)
  : /* @__PURE__ */ message(5005);

/** STROP5006: The selector '{selector}' is not understood here. */
export const unsupportedSelector: (selector: string) => StropError = DEV
  ? /* @__PURE__ */ message(5006, (selector) =>
    `STROP5006: The selector '${selector}' is not understood here.\n  Cause: A recording document reads one compound selector: a tag, \`#id\`, \`.class\` and \`[attribute]\` or \`[attribute="value"]\`, in any number.\n  Fix: Give the element an id or a class of its own and look for that.`)
  : /* @__PURE__ */ message(5006);

/** STROP5007: The property '{property}' of '{element}' was given {found}, which cannot be sent. */
export const unsendableProperty: (element: string, property: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(5007, (element, property, found) =>
    `STROP5007: The property '${property}' of '${element}' was given ${found}, which cannot be sent.\n  Cause: A recorded value travels as JSON: null, booleans, finite numbers, strings, and arrays and plain objects of these.\n  Fix: Send plain data, or keep the value out of the record under a symbol.`)
  : /* @__PURE__ */ message(5007);

/** STROP5008: '{node}' does not belong to this recording document or one made from it. */
export const foreignNode: (node: string) => StropError = DEV
  ? /* @__PURE__ */ message(5008, (node) =>
    `STROP5008: '${node}' does not belong to this recording document or one made from it.\n  Cause: Node numbers are unique only within one recorder, so a node of another one cannot be named in the record.\n  Fix: Create the node with this document, or build it anew here.`)
  : /* @__PURE__ */ message(5008);

/** STROP5009: '{member}' of '{node}' is not offered by a recording document. */
export const unsupportedMember: (member: string, node: string) => StropError = DEV
  ? /* @__PURE__ */ message(5009, (member, node) =>
    `STROP5009: '${member}' of '${node}' is not offered by a recording document.\n  Cause: Only the members that the renderer's DOM contract lists are there, and no more than its use of them needs.\n  Fix: Use the members of the contract. To read markup, set \`innerHTML\` of a template element.`)
  : /* @__PURE__ */ message(5009);

/** STROP5010: The operation '{operation}' names the node {id}, which this player has never met. */
export const unknownNode: (id: string, operation: string) => StropError = DEV
  ? /* @__PURE__ */ message(5010, (id, operation) =>
    `STROP5010: The operation '${operation}' names the node ${id}, which this player has never met.\n  Cause: Operations were lost or played out of order, or the node belongs to another recorder.\n  Fix: Play every batch once, in the order it was taken, and give the player the nodes that exist on both sides.`)
  : /* @__PURE__ */ message(5010);

/** STROP5011: After '{operation}' {expected} nodes were expected and {found} were found. */
export const differentTree: (operation: string, expected: number, found: number) => StropError = DEV
  ? /* @__PURE__ */ message(5011, (operation, expected, found) =>
    `STROP5011: After '${operation}' ${expected} nodes were expected and ${found} were found.\n  Cause: The copy or the parsed markup on this side differs from the source's, so their nodes cannot be paired. Something else changed the tree, or the two sides parse markup differently.\n  Fix: Keep others out of nodes that are cloned, and parse with a parser that follows the HTML standard.`)
  : /* @__PURE__ */ message(5011);

/** STROP5012: The property '{name}' is never set by a player. */
export const refusedProperty: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(5012, (name) =>
    `STROP5012: The property '${name}' is never set by a player.\n  Cause: Operations come from another thread or machine; names that reach an object's prototype or run text as code are refused.\n  Fix: Use another name, or an attribute or listener.`)
  : /* @__PURE__ */ message(5012);
