/** Generated from messages/web.md by scripts/messages.mjs. Do not edit. */
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

/** There is an incomplete parameter in the route template. Check that each '{' character has a matching '}' character. Found in '{template}'. */
export function incompleteParameter(template: string): StropError {
  return coded(
    'STROP4001',
    DEV ? `There is an incomplete parameter in the route template. Check that each '{' character has a matching '}' character. Found in '${template}'.\n  Cause: A brace opens or closes a parameter that has no other end. A brace that is meant as text is written twice.\n  Fix: Close the parameter, or write \`{\` and \`}\` for braces that belong to the address.` : ` [${template}]`
  );
}

/** The route template separator character '/' cannot appear consecutively. It must be separated by either a parameter or a literal value. Found in '{template}'. */
export function consecutiveSeparators(template: string): StropError {
  return coded(
    'STROP4002',
    DEV ? `The route template separator character '/' cannot appear consecutively. It must be separated by either a parameter or a literal value. Found in '${template}'.\n  Cause: There is nothing between two slashes of the template.\n  Fix: Remove one of the slashes, or write the segment that is missing between them.` : ` [${template}]`
  );
}

/** A catch-all parameter can only appear as the last segment of the route template. Found in '{template}'. */
export function catchAllNotLast(template: string): StropError {
  return coded(
    'STROP4003',
    DEV ? `A catch-all parameter can only appear as the last segment of the route template. Found in '${template}'.\n  Cause: A catch-all takes the whole rest of the path, so nothing that follows it can ever match.\n  Fix: Move the catch-all to the end, or use an ordinary parameter, which takes one segment.` : ` [${template}]`
  );
}

/** A catch-all parameter cannot be marked optional. Found in '{template}'. */
export function catchAllOptional(template: string): StropError {
  return coded(
    'STROP4004',
    DEV ? `A catch-all parameter cannot be marked optional. Found in '${template}'.\n  Cause: A catch-all also matches when nothing is left of the path; its value is null then. The question mark adds nothing.\n  Fix: Remove the question mark.` : ` [${template}]`
  );
}

/** The literal section '{literal}' is invalid. Literal sections cannot contain the '?' character. Found in '{template}'. */
export function invalidLiteral(literal: string, template: string): StropError {
  return coded(
    'STROP4005',
    DEV ? `The literal section '${literal}' is invalid. Literal sections cannot contain the '?' character. Found in '${template}'.\n  Cause: A template describes the path only. The query of an address takes no part in choosing a page.\n  Fix: Leave the query out of the template and read it in the page.` : ` [${literal}, ${template}]`
  );
}

/** The route parameter name '{name}' is invalid. Route parameter names must be non-empty and cannot contain these characters: '{', '}', '/'. The '?' character marks a parameter as optional, and can occur only at the end of the parameter. The '*' character marks a parameter as catch-all, and can occur only at the start of the parameter. Found in '{template}'. */
export function invalidParameterName(name: string, template: string): StropError {
  return coded(
    'STROP4006',
    DEV ? `The route parameter name '${name}' is invalid. Route parameter names must be non-empty and cannot contain these characters: '{', '}', '/'. The '?' character marks a parameter as optional, and can occur only at the end of the parameter. The '*' character marks a parameter as catch-all, and can occur only at the start of the parameter. Found in '${template}'.\n  Cause: The name between the braces is empty or holds one of these characters in a place where it has no meaning.\n  Fix: Give the parameter the name of the component's parameter that receives it.` : ` [${name}, ${template}]`
  );
}

/** The route parameter name '{name}' appears more than one time in the route template. Found in '{template}'. */
export function repeatedParameter(name: string, template: string): StropError {
  return coded(
    'STROP4007',
    DEV ? `The route parameter name '${name}' appears more than one time in the route template. Found in '${template}'.\n  Cause: Both values would be given to the same component parameter. Names are compared without regard to case.\n  Fix: Rename one of the two.` : ` [${name}, ${template}]`
  );
}

/** Invalid template '{template}'. Non-optional parameters or literal routes cannot appear after optional parameters. */
export function optionalNotLast(template: string): StropError {
  return coded(
    'STROP4008',
    DEV ? `Invalid template '${template}'. Non-optional parameters or literal routes cannot appear after optional parameters.\n  Cause: When an optional parameter in the middle is left out, what follows it moves into its place.\n  Fix: Put optional parameters last, or write two routes for the same page.` : ` [${template}]`
  );
}

/** Unsupported constraint '{constraint}' in route '{template}'. Known constraints: {known}. */
export function unsupportedConstraint(constraint: string, template: string, known: string): StropError {
  return coded(
    'STROP4009',
    DEV ? `Unsupported constraint '${constraint}' in route '${template}'. Known constraints: ${known}.\n  Cause: The name after the colon is none of the constraints that routes understand.\n  Fix: Use one of the known constraints, or match plainly and check the value in the page.` : ` [${constraint}, ${template}, ${known}]`
  );
}

/** The segment '{segment}' of the route template '{template}' mixes text with a parameter, or holds more than one. */
export function mixedSegment(segment: string, template: string): StropError {
  return coded(
    'STROP4010',
    DEV ? `The segment '${segment}' of the route template '${template}' mixes text with a parameter, or holds more than one.\n  Cause: A segment is either text or one parameter.\n  Fix: Let one parameter take the whole segment and take it apart in the page, or separate the pieces with a slash.` : ` [${segment}, ${template}]`
  );
}

/** The parameter '{segment}' of the route template '{template}' has a default value, which routes do not support. */
export function parameterDefault(segment: string, template: string): StropError {
  return coded(
    'STROP4011',
    DEV ? `The parameter '${segment}' of the route template '${template}' has a default value, which routes do not support.\n  Cause: A default belongs to the page: the route only says whether the value may be missing.\n  Fix: Make the parameter optional and choose the default in the page's onParametersSet.` : ` [${segment}, ${template}]`
  );
}

/** The route '{template}' has no page component: expected a class that extends Component, found {found}. */
export function pageMissing(template: string, found: string): StropError {
  return coded(
    'STROP4012',
    DEV ? `The route '${template}' has no page component: expected a class that extends Component, found ${found}.\n  Cause: The page is undefined, often because two modules import each other and one is not ready yet, or it is something else than a component class.\n  Fix: Pass the class itself, and break the circle of imports where there is one.` : ` [${template}, ${found}]`
  );
}

/** The following routes are ambiguous: '{firstTemplate}' in '{firstPage}' '{secondTemplate}' in '{secondPage}' */
export function ambiguousRoutes(firstTemplate: string, firstPage: string, secondTemplate: string, secondPage: string): StropError {
  return make('STROP4013', `The following routes are ambiguous:\n'${firstTemplate}' in '${firstPage}'\n'${secondTemplate}' in '${secondPage}'`);
}

/** The URI '{uri}' is not contained by the base URI '{baseUri}'. */
export function uriOutsideBase(uri: string, baseUri: string): StropError {
  return make('STROP4020', `The URI '${uri}' is not contained by the base URI '${baseUri}'.`);
}

/** '{uri}' is not an address: it can be resolved neither on its own nor against the base URI. */
export function invalidUri(uri: string): StropError {
  return coded(
    'STROP4021',
    DEV ? `'${uri}' is not an address: it can be resolved neither on its own nor against the base URI.\n  Cause: The text given to navigateTo or toAbsoluteUri cannot be parsed as a URL.\n  Fix: Encode the parts that come from data with encodeURIComponent.` : ` [${uri}]`
  );
}

/** An exception occurred while dispatching a location changed event. */
export function locationChangeFailed(cause: unknown): StropError {
  return make('STROP4022', `An exception occurred while dispatching a location changed event.`, { cause });
}

/** {service} needs a document that is shown in a window. */
export function noWindow(service: string): StropError {
  return coded(
    'STROP4023',
    DEV ? `${service} needs a document that is shown in a window.\n  Cause: The application renders into a document without a window, such as one made by \`createHTMLDocument\`, so there is no address, no history and nothing to scroll.\n  Fix: Render into the document of a page or of an iframe, or provide your own instance with \`app.services.add\`.` : ` [${service}]`
  );
}

/** Cannot parse the value '{value}' as type '{type}' for '{name}'. */
export function cannotParseQueryValue(value: string, type: string, name: string): StropError {
  return make('STROP4024', `Cannot parse the value '${value}' as type '${type}' for '${name}'.`);
}

/** The gesture '{gesture}' has no element. */
export function gestureTargetMissing(gesture: string): StropError {
  return coded(
    'STROP4030',
    DEV ? `The gesture '${gesture}' has no element.\n  Cause: Its reference is pending or detached, or the event came without an element.\n  Fix: Put \`@ref\` on the element, and show it before what is clicked.` : ` [${gesture}]`
  );
}

/** This browser has no '{gesture}'. */
export function gestureUnsupported(gesture: string): StropError {
  return coded(
    'STROP4031',
    DEV ? `This browser has no '${gesture}'.\n  Cause: The browser, or a page that is not served securely, does not offer it.\n  Fix: Handle it in \`onRefused\`: its name is \`NotSupportedError\`. \`docs/guides/gestures.md\` says which browsers lack what.` : ` [${gesture}]`
  );
}

/** The browser has blocked '{gesture}'. */
export function gestureBlocked(gesture: string): StropError {
  return coded(
    'STROP4032',
    DEV ? `The browser has blocked '${gesture}'.\n  Cause: No gesture of the person was under way, or a setting forbids it.\n  Fix: Use it as the handler of a click or a key, and offer another way in \`onRefused\`.` : ` [${gesture}]`
  );
}

/** The person has ended '{gesture}' without a choice. */
export function gestureCancelled(gesture: string): StropError {
  return coded(
    'STROP4033',
    DEV ? `The person has ended '${gesture}' without a choice.\n  Cause: A dialog was closed.\n  Fix: Nothing is wrong: say so in \`onRefused\`, or do nothing there.` : ` [${gesture}]`
  );
}

/** The browser has agreed to '{gesture}', but does not show it. */
export function gestureUnconfirmed(gesture: string): StropError {
  return coded(
    'STROP4034',
    DEV ? `The browser has agreed to '${gesture}', but does not show it.\n  Cause: Something ended it at once: another script, or the element being moved.\n  Fix: Look for what else handles the same event.` : ` [${gesture}]`
  );
}

/** There is no gesture '{gesture}'. */
export function gestureUnknown(gesture: string): StropError {
  return coded(
    'STROP4035',
    DEV ? `There is no gesture '${gesture}'.\n  Cause: A recipe that came as data names one that this version does not know.\n  Fix: Use the same version on both sides.` : ` [${gesture}]`
  );
}
