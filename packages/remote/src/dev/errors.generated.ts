/** Generated from messages/remote.md by scripts/messages.mjs. Do not edit. */
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

/** '{node}' cannot be inserted into '{parent}': {reason}. */
export function invalidTree(node: string, parent: string, reason: string): StropError {
  return coded(
    'STROP5001',
    DEV ? `'${node}' cannot be inserted into '${parent}': ${reason}.\n  Cause: The tree rules of the DOM forbid this place. The error's name is \`HierarchyRequestError\`, as in a page.\n  Fix: Insert into an element or a fragment that is not inside the node itself.` : ` [${node}, ${parent}, ${reason}]`
  );
}

/** '{node}' is not a child of '{parent}'. */
export function notAChild(node: string, parent: string): StropError {
  return coded(
    'STROP5002',
    DEV ? `'${node}' is not a child of '${parent}'.\n  Cause: A node was named as the place of an insertion, or as the node to remove, but stands elsewhere. The error's name is \`NotFoundError\`, as in a page.\n  Fix: Ask the node for its \`parentNode\` first.` : ` [${node}, ${parent}]`
  );
}

/** '{name}' is not a valid {what}. */
export function invalidName(name: string, what: string): StropError {
  return coded(
    'STROP5003',
    DEV ? `'${name}' is not a valid ${what}.\n  Cause: A browser refuses the same name. The error's name is \`InvalidCharacterError\`, as in a page.\n  Fix: Leave out white space and the characters that markup gives a meaning to.` : ` [${name}, ${what}]`
  );
}

/** The class token '{token}' is refused: {reason}. */
export function invalidToken(token: string, reason: string): StropError {
  return coded(
    'STROP5004',
    DEV ? `The class token '${token}' is refused: ${reason}.\n  Cause: A class token is one word. The error's name is \`SyntaxError\` or \`InvalidCharacterError\`, as in a page.\n  Fix: Split the text and add each word.` : ` [${token}, ${reason}]`
  );
}

/** This document was made without a parser, so it cannot read markup. */
export function noMarkupParser(): StropError {
  return coded(
    'STROP5005',
    DEV ? `This document was made without a parser, so it cannot read markup.\n  Cause: The recording document has no HTML parser of its own; \`innerHTML\` of a template needs one.\n  Fix: Pass \`parseMarkup\` when the document is made, for instance with parse5 behind it.` : ''
  );
}

/** The selector '{selector}' is not understood here. */
export function unsupportedSelector(selector: string): StropError {
  return coded(
    'STROP5006',
    DEV ? `The selector '${selector}' is not understood here.\n  Cause: A recording document reads one compound selector: a tag, \`#id\`, \`.class\` and \`[attribute]\` or \`[attribute="value"]\`, in any number.\n  Fix: Give the element an id or a class of its own and look for that.` : ` [${selector}]`
  );
}

/** The property '{property}' of '{element}' was given {found}, which cannot be sent. */
export function unsendableProperty(element: string, property: string, found: string): StropError {
  return coded(
    'STROP5007',
    DEV ? `The property '${property}' of '${element}' was given ${found}, which cannot be sent.\n  Cause: A recorded value travels as JSON: null, booleans, finite numbers, strings, and arrays and plain objects of these.\n  Fix: Send plain data, or keep the value out of the record under a symbol.` : ` [${element}, ${property}, ${found}]`
  );
}

/** '{node}' does not belong to this recording document or one made from it. */
export function foreignNode(node: string): StropError {
  return coded(
    'STROP5008',
    DEV ? `'${node}' does not belong to this recording document or one made from it.\n  Cause: Node numbers are unique only within one recorder, so a node of another one cannot be named in the record.\n  Fix: Create the node with this document, or build it anew here.` : ` [${node}]`
  );
}

/** '{member}' of '{node}' is not offered by a recording document. */
export function unsupportedMember(member: string, node: string): StropError {
  return coded(
    'STROP5009',
    DEV ? `'${member}' of '${node}' is not offered by a recording document.\n  Cause: Only the members that the renderer's DOM contract lists are there, and no more than its use of them needs.\n  Fix: Use the members of the contract. To read markup, set \`innerHTML\` of a template element.` : ` [${member}, ${node}]`
  );
}

/** The operation '{operation}' names the node {id}, which this player has never met. */
export function unknownNode(id: string, operation: string): StropError {
  return coded(
    'STROP5010',
    DEV ? `The operation '${operation}' names the node ${id}, which this player has never met.\n  Cause: Operations were lost or played out of order, or the node belongs to another recorder.\n  Fix: Play every batch once, in the order it was taken, and give the player the nodes that exist on both sides.` : ` [${id}, ${operation}]`
  );
}

/** After '{operation}' {expected} nodes were expected and {found} were found. */
export function differentTree(operation: string, expected: number, found: number): StropError {
  return coded(
    'STROP5011',
    DEV ? `After '${operation}' ${expected} nodes were expected and ${found} were found.\n  Cause: The copy or the parsed markup on this side differs from the source's, so their nodes cannot be paired. Something else changed the tree, or the two sides parse markup differently.\n  Fix: Keep others out of nodes that are cloned, and parse with a parser that follows the HTML standard.` : ` [${operation}, ${expected}, ${found}]`
  );
}

/** The property '{name}' is never set by a player. */
export function refusedProperty(name: string): StropError {
  return coded(
    'STROP5012',
    DEV ? `The property '${name}' is never set by a player.\n  Cause: Operations come from another thread or machine; names that reach an object's prototype or run text as code are refused.\n  Fix: Use another name, or an attribute or listener.` : ` [${name}]`
  );
}
