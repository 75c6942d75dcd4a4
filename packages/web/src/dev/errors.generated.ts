/** Generated from messages/web.md by scripts/messages.mjs. Do not edit. */
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

/** STROP4001: There is an incomplete parameter in the route template. Check that each '{' character has a matching '}' character. Found in '{template}'. */
export const incompleteParameter: (template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4001, (template) =>
    `STROP4001: There is an incomplete parameter in the route template. Check that each '{' character has a matching '}' character. Found in '${template}'.\n  Cause: A brace opens or closes a parameter that has no other end. A brace that is meant as text is written twice.\n  Fix: Close the parameter, or write \`{\` and \`}\` for braces that belong to the address.`)
  : /* @__PURE__ */ message(4001);

/** STROP4002: The route template separator character '/' cannot appear consecutively. It must be separated by either a parameter or a literal value. Found in '{template}'. */
export const consecutiveSeparators: (template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4002, (template) =>
    `STROP4002: The route template separator character '/' cannot appear consecutively. It must be separated by either a parameter or a literal value. Found in '${template}'.\n  Cause: There is nothing between two slashes of the template.\n  Fix: Remove one of the slashes, or write the segment that is missing between them.`)
  : /* @__PURE__ */ message(4002);

/** STROP4003: A catch-all parameter can only appear as the last segment of the route template. Found in '{template}'. */
export const catchAllNotLast: (template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4003, (template) =>
    `STROP4003: A catch-all parameter can only appear as the last segment of the route template. Found in '${template}'.\n  Cause: A catch-all takes the whole rest of the path, so nothing that follows it can ever match.\n  Fix: Move the catch-all to the end, or use an ordinary parameter, which takes one segment.`)
  : /* @__PURE__ */ message(4003);

/** STROP4004: A catch-all parameter cannot be marked optional. Found in '{template}'. */
export const catchAllOptional: (template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4004, (template) =>
    `STROP4004: A catch-all parameter cannot be marked optional. Found in '${template}'.\n  Cause: A catch-all also matches when nothing is left of the path; its value is null then. The question mark adds nothing.\n  Fix: Remove the question mark.`)
  : /* @__PURE__ */ message(4004);

/** STROP4005: The literal section '{literal}' is invalid. Literal sections cannot contain the '?' character. Found in '{template}'. */
export const invalidLiteral: (literal: string, template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4005, (literal, template) =>
    `STROP4005: The literal section '${literal}' is invalid. Literal sections cannot contain the '?' character. Found in '${template}'.\n  Cause: A template describes the path only. The query of an address takes no part in choosing a page.\n  Fix: Leave the query out of the template and read it in the page.`)
  : /* @__PURE__ */ message(4005);

/** STROP4006: The route parameter name '{name}' is invalid. Route parameter names must be non-empty and cannot contain these characters: '{', '}', '/'. The '?' character marks a parameter as optional, and can occur only at the end of the parameter. The '*' character marks a parameter as catch-all, and can occur only at the start of the parameter. Found in '{template}'. */
export const invalidParameterName: (name: string, template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4006, (name, template) =>
    `STROP4006: The route parameter name '${name}' is invalid. Route parameter names must be non-empty and cannot contain these characters: '{', '}', '/'. The '?' character marks a parameter as optional, and can occur only at the end of the parameter. The '*' character marks a parameter as catch-all, and can occur only at the start of the parameter. Found in '${template}'.\n  Cause: The name between the braces is empty or holds one of these characters in a place where it has no meaning.\n  Fix: Give the parameter the name of the component's parameter that receives it.`)
  : /* @__PURE__ */ message(4006);

/** STROP4007: The route parameter name '{name}' appears more than one time in the route template. Found in '{template}'. */
export const repeatedParameter: (name: string, template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4007, (name, template) =>
    `STROP4007: The route parameter name '${name}' appears more than one time in the route template. Found in '${template}'.\n  Cause: Both values would be given to the same component parameter. Names are compared without regard to case.\n  Fix: Rename one of the two.`)
  : /* @__PURE__ */ message(4007);

/** STROP4008: Invalid template '{template}'. Non-optional parameters or literal routes cannot appear after optional parameters. */
export const optionalNotLast: (template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4008, (template) =>
    `STROP4008: Invalid template '${template}'. Non-optional parameters or literal routes cannot appear after optional parameters.\n  Cause: When an optional parameter in the middle is left out, what follows it moves into its place.\n  Fix: Put optional parameters last, or write two routes for the same page.`)
  : /* @__PURE__ */ message(4008);

/** STROP4009: Unsupported constraint '{constraint}' in route '{template}'. Known constraints: {known}. */
export const unsupportedConstraint: (constraint: string, template: string, known: string) => StropError = DEV
  ? /* @__PURE__ */ message(4009, (constraint, template, known) =>
    `STROP4009: Unsupported constraint '${constraint}' in route '${template}'. Known constraints: ${known}.\n  Cause: The name after the colon is none of the constraints that routes understand.\n  Fix: Use one of the known constraints, or match plainly and check the value in the page.`)
  : /* @__PURE__ */ message(4009);

/** STROP4010: The segment '{segment}' of the route template '{template}' mixes text with a parameter, or holds more than one. */
export const mixedSegment: (segment: string, template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4010, (segment, template) =>
    `STROP4010: The segment '${segment}' of the route template '${template}' mixes text with a parameter, or holds more than one.\n  Cause: A segment is either text or one parameter.\n  Fix: Let one parameter take the whole segment and take it apart in the page, or separate the pieces with a slash.`)
  : /* @__PURE__ */ message(4010);

/** STROP4011: The parameter '{segment}' of the route template '{template}' has a default value, which routes do not support. */
export const parameterDefault: (segment: string, template: string) => StropError = DEV
  ? /* @__PURE__ */ message(4011, (segment, template) =>
    `STROP4011: The parameter '${segment}' of the route template '${template}' has a default value, which routes do not support.\n  Cause: A default belongs to the page: the route only says whether the value may be missing.\n  Fix: Make the parameter optional and choose the default in the page's onParametersSet.`)
  : /* @__PURE__ */ message(4011);

/** STROP4012: The route '{template}' has no page component: expected a class that extends Component, found {found}. */
export const pageMissing: (template: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(4012, (template, found) =>
    `STROP4012: The route '${template}' has no page component: expected a class that extends Component, found ${found}.\n  Cause: The page is undefined, often because two modules import each other and one is not ready yet, or it is something else than a component class.\n  Fix: Pass the class itself, and break the circle of imports where there is one.`)
  : /* @__PURE__ */ message(4012);

/** STROP4013: The following routes are ambiguous: '{firstTemplate}' in '{firstPage}' '{secondTemplate}' in '{secondPage}' */
export const ambiguousRoutes: (firstTemplate: string, firstPage: string, secondTemplate: string, secondPage: string) => StropError = DEV
  ? /* @__PURE__ */ message(4013, (firstTemplate, firstPage, secondTemplate, secondPage) =>
    `STROP4013: The following routes are ambiguous:\n'${firstTemplate}' in '${firstPage}'\n'${secondTemplate}' in '${secondPage}'\n  Cause: Both templates match the same addresses and neither is more specific. The names of parameters and the case of text make no difference.\n  Fix: Change one of the templates, or tell the two apart with a constraint.`)
  : /* @__PURE__ */ message(4013);

/** STROP4020: The URI '{uri}' is not contained by the base URI '{baseUri}'. */
export const uriOutsideBase: (uri: string, baseUri: string) => StropError = DEV
  ? /* @__PURE__ */ message(4020, (uri, baseUri) =>
    `STROP4020: The URI '${uri}' is not contained by the base URI '${baseUri}'.\n  Cause: The address lies outside the part of the site that the application serves, which the page's \`<base href>\` names. The comparison is exact, also in case.\n  Fix: Correct \`<base href>\`, or serve the page below it.`)
  : /* @__PURE__ */ message(4020);

/** STROP4021: '{uri}' is not an address: it can be resolved neither on its own nor against the base URI. */
export const invalidUri: (uri: string) => StropError = DEV
  ? /* @__PURE__ */ message(4021, (uri) =>
    `STROP4021: '${uri}' is not an address: it can be resolved neither on its own nor against the base URI.\n  Cause: The text given to navigateTo or toAbsoluteUri cannot be parsed as a URL.\n  Fix: Encode the parts that come from data with encodeURIComponent.`)
  : /* @__PURE__ */ message(4021);

/** STROP4022: An exception occurred while dispatching a location changed event. */
export function locationChangeFailed(cause: unknown): StropError {
  return create(4022, DEV ? () => `STROP4022: An exception occurred while dispatching a location changed event.\n  Cause: A subscriber of locationChanged threw. The address has changed and the other subscribers were told; the error is this one's \`cause\`.\n  Fix: Handle the error in the subscriber.` : undefined, [], { cause });
}

/** STROP4023: {service} needs a document that is shown in a window. */
export const noWindow: (service: string) => StropError = DEV
  ? /* @__PURE__ */ message(4023, (service) =>
    `STROP4023: ${service} needs a document that is shown in a window.\n  Cause: The application renders into a document without a window, such as one made by \`createHTMLDocument\`, so there is no address, no history and nothing to scroll.\n  Fix: Render into the document of a page or of an iframe, or provide your own instance with \`app.services.add\`.`)
  : /* @__PURE__ */ message(4023);

/** STROP4024: Cannot parse the value '{value}' as type '{type}' for '{name}'. */
export const cannotParseQueryValue: (value: string, type: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(4024, (value, type, name) =>
    `STROP4024: Cannot parse the value '${value}' as type '${type}' for '${name}'.\n  Cause: The address holds a text that is no value of the type that \`supplyParameterFromQuery\` names. Anybody can write an address.\n  Fix: Take it as \`String\` and check it yourself where other texts are to be expected, or show an error with an ErrorBoundary.`)
  : /* @__PURE__ */ message(4024);

/** STROP4025: An exception occurred while a navigation was being asked about. The address stays as it is. */
export function locationChangingFailed(cause: unknown): StropError {
  return create(4025, DEV ? () => `STROP4025: An exception occurred while a navigation was being asked about. The address stays as it is.\n  Cause: A handler of registerLocationChangingHandler, or \`onBeforeInternalNavigation\` of a NavigationLock, threw or rejected; the error is this one's \`cause\`. Blazor prevents the navigation, too, and writes to its log.\n  Fix: Handle the error in the handler, and decide there whether the navigation goes on.` : undefined, [], { cause });
}

/** STROP4030: The gesture '{gesture}' has no element. */
export const gestureTargetMissing: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4030, (gesture) =>
    `STROP4030: The gesture '${gesture}' has no element.\n  Cause: Its reference is pending or detached, or the event came without an element.\n  Fix: Put \`@ref\` on the element, and show it before what is clicked.`)
  : /* @__PURE__ */ message(4030);

/** STROP4031: This browser has no '{gesture}'. */
export const gestureUnsupported: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4031, (gesture) =>
    `STROP4031: This browser has no '${gesture}'.\n  Cause: The browser, or a page that is not served securely, does not offer it.\n  Fix: Handle it in \`onRefused\`: its name is \`NotSupportedError\`. \`docs/guides/gestures.md\` says which browsers lack what.`)
  : /* @__PURE__ */ message(4031);

/** STROP4032: The browser has blocked '{gesture}'. */
export const gestureBlocked: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4032, (gesture) =>
    `STROP4032: The browser has blocked '${gesture}'.\n  Cause: No gesture of the person was under way, or a setting forbids it.\n  Fix: Use it as the handler of a click or a key, and offer another way in \`onRefused\`.`)
  : /* @__PURE__ */ message(4032);

/** STROP4033: The person has ended '{gesture}' without a choice. */
export const gestureCancelled: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4033, (gesture) =>
    `STROP4033: The person has ended '${gesture}' without a choice.\n  Cause: A dialog was closed.\n  Fix: Nothing is wrong: say so in \`onRefused\`, or do nothing there.`)
  : /* @__PURE__ */ message(4033);

/** STROP4034: The browser has agreed to '{gesture}', but does not show it. */
export const gestureUnconfirmed: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4034, (gesture) =>
    `STROP4034: The browser has agreed to '${gesture}', but does not show it.\n  Cause: Something ended it at once: another script, or the element being moved.\n  Fix: Look for what else handles the same event.`)
  : /* @__PURE__ */ message(4034);

/** STROP4035: There is no gesture '{gesture}'. */
export const gestureUnknown: (gesture: string) => StropError = DEV
  ? /* @__PURE__ */ message(4035, (gesture) =>
    `STROP4035: There is no gesture '${gesture}'.\n  Cause: A recipe that came as data names one that this version does not know.\n  Fix: Use the same version on both sides.`)
  : /* @__PURE__ */ message(4035);
