/** Generated from messages/renderer.md by scripts/messages.mjs. Do not edit. */
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

/** STROP2001: More than one sibling of element '{element}' has the same key value, '{key}'. Key values must be unique. */
export const duplicateKey: (element: string, key: string) => StropError = DEV
  ? /* @__PURE__ */ message(2001, (element, key) =>
    `STROP2001: More than one sibling of element '${element}' has the same key value, '${key}'. Key values must be unique.\n  Cause: Two items of one list have the same \`@key\`, so nobody can tell which element belongs to which item.\n  Fix: Use a value that is unique among the siblings, such as an id. The list keeps its last good state until then.`)
  : /* @__PURE__ */ message(2001);

/** STROP2002: A component tag needs a class that extends Component, but found {found}. */
export const notAComponent: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2002, (found) =>
    `STROP2002: A component tag needs a class that extends Component, but found ${found}.\n  Cause: The hole in \`<\${…}>\` holds something else, often because of a missing import, a circular import, or an instance in place of the class.\n  Fix: Put the class itself there: \`<\${Card} />\`. For an element, write its name: \`<div>\`.`)
  : /* @__PURE__ */ message(2002);

/** STROP2003: Object of type '{component}' does not have a property matching the name '{name}'. */
export const undeclaredParameter: (component: string, name: string, declared?: string) => StropError = DEV
  ? /* @__PURE__ */ message(2003, (component, name, declared) =>
    `STROP2003: Object of type '${component}' does not have a property matching the name '${name}'.\n  Cause: The tag supplies a parameter that the component does not declare. Content between the tags is the parameter \`childContent\`.\n  Fix: ${declared ?? ''}Declare it, \`readonly ${name} = parameter(…)\`, or take all others with \`parameter.unmatched()\`.`)
  : /* @__PURE__ */ message(2003);

/** STROP2004: The component '{component}' requires the parameter '{name}', which its tag does not supply. */
export const missingParameter: (component: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2004, (component, name) =>
    `STROP2004: The component '${component}' requires the parameter '${name}', which its tag does not supply.\n  Cause: The parameter is declared with \`parameter.required()\`.\n  Fix: Supply it, or give it a default with \`parameter(…)\`.`)
  : /* @__PURE__ */ message(2004);

/** STROP2005: The type '{component}' declares more than one parameter matching the name '{name}'. Parameter names are case-insensitive and must be unique. */
export const duplicateParameter: (component: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2005, (component, name) =>
    `STROP2005: The type '${component}' declares more than one parameter matching the name '${name}'. Parameter names are case-insensitive and must be unique.\n  Cause: Two fields differ only by case.\n  Fix: Rename one of them.`)
  : /* @__PURE__ */ message(2005);

/** STROP2006: Multiple properties were found on component type '{component}' with parameter.unmatched(). Only a single property per type can capture unmatched values. */
export const severalUnmatched: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2006, (component) =>
    `STROP2006: Multiple properties were found on component type '${component}' with parameter.unmatched(). Only a single property per type can capture unmatched values.\n  Cause: Unmatched attributes can go to one field only.\n  Fix: Keep one \`parameter.unmatched()\`.`)
  : /* @__PURE__ */ message(2006);

/** STROP2007: The property '{property}' on component type '{component}' cannot be set explicitly when also used to capture unmatched values. Unmatched values: {names} */
export const unmatchedSetExplicitly: (property: string, component: string, names: string) => StropError = DEV
  ? /* @__PURE__ */ message(2007, (property, component, names) =>
    `STROP2007: The property '${property}' on component type '${component}' cannot be set explicitly when also used to capture unmatched values. Unmatched values: ${names}\n  Cause: The tag sets the capturing parameter by name and has attributes that match no parameter.\n  Fix: Do one of the two.`)
  : /* @__PURE__ */ message(2007);

/** STROP2008: A field declared with {kind}() was read before the component was attached (its member '{member}'). */
export const markerRead: (kind: string, member: string) => StropError = DEV
  ? /* @__PURE__ */ message(2008, (kind, member) =>
    `STROP2008: A field declared with ${kind}() was read before the component was attached (its member '${member}').\n  Cause: Parameters and services are there from the first lifecycle method on, not in the constructor or in other field initialisers.\n  Fix: Read it in \`onInitialized\`, \`onParametersSet\` or later, or make the other field a getter.`)
  : /* @__PURE__ */ message(2008);

/** STROP2009: The component '{component}' declares a parameter or service in a private #field, where the renderer cannot reach it. */
export const hiddenMarker: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2009, (component) =>
    `STROP2009: The component '${component}' declares a parameter or service in a private #field, where the renderer cannot reach it.\n  Cause: \`parameter()\` and \`inject()\` leave a marker that is replaced from outside the class; a \`#private\` field cannot be.\n  Fix: Use an ordinary field (TypeScript's \`private\` or \`protected\` are fine).`)
  : /* @__PURE__ */ message(2009);

/** STROP2010: The render handle is not yet assigned. */
export const handleNotAssigned: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2010, (component) =>
    `STROP2010: The render handle is not yet assigned.\n  Cause: \`stateHasChanged\` was called before '${component}' was attached, usually in its constructor, or the instance was made by hand.\n  Fix: Call it from a lifecycle method or later, and let the renderer make component instances.`)
  : /* @__PURE__ */ message(2010);

/** STROP2011: Cannot provide a value for the service '{token}'. There is no registered service of that type, or it asks for itself while it is made. */
export const serviceNotProvided: (token: string) => StropError = DEV
  ? /* @__PURE__ */ message(2011, (token) =>
    `STROP2011: Cannot provide a value for the service '${token}'. There is no registered service of that type, or it asks for itself while it is made.\n  Cause: Nothing was added for it and it does not provide itself.\n  Fix: Add one before \`start\`: \`app.services.add(${token}, instance)\`.`)
  : /* @__PURE__ */ message(2011);

/** STROP2012: `@bind` needs a binding made by bind(…), but found {found}. */
export const notABinding: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2012, (found) =>
    `STROP2012: \`@bind\` needs a binding made by bind(…), but found ${found}.\n  Cause: A plain value cannot be written back.\n  Fix: Write \`@bind=\${bind(this, 'name')}\`, or \`bind({ get, set })\`.`)
  : /* @__PURE__ */ message(2012);

/** STROP2013: A splat takes an object of attributes, but found {found}. */
export const splatNotObject: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2013, (found) =>
    `STROP2013: A splat takes an object of attributes, but found ${found}.\n  Cause: \`...\${…}\` and \`@attributes=\${…}\` expand the entries of an object.\n  Fix: Pass an object, or null for none.`)
  : /* @__PURE__ */ message(2013);

/** STROP2014: `@ref` on an element in '{component}' needs an ElementReference, but found a value of type {found}. */
export const notAnElementReference: (component: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2014, (component, found) =>
    `STROP2014: \`@ref\` on an element in '${component}' needs an ElementReference, but found a value of type ${found}.\n  Cause: The hole holds something else.\n  Fix: Declare \`readonly host = new ElementReference()\` and write \`@ref=\${this.host}\`.`)
  : /* @__PURE__ */ message(2014);

/** STROP2015: `@ref` on a component tag in '{component}' needs a ComponentReference or a function that takes the instance, but found a value of type {found}. */
export const componentReferenceNotFunction: (component: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2015, (component, found) =>
    `STROP2015: \`@ref\` on a component tag in '${component}' needs a ComponentReference or a function that takes the instance, but found a value of type ${found}.\n  Cause: An ElementReference refers to an element, not to a component.\n  Fix: Declare \`readonly card = new ComponentReference<Card>()\` and write \`@ref=\${this.card}\`.`)
  : /* @__PURE__ */ message(2015);

/** STROP2016: An event handler in '{component}' must be a function or an EventCallback, but found a value of type {found}. */
export const handlerNotFunction: (component: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2016, (component, found) =>
    `STROP2016: An event handler in '${component}' must be a function or an EventCallback, but found a value of type ${found}.\n  Cause: The hole holds the result of a call instead of a function, or inline JavaScript as a string.\n  Fix: Write \`@onclick=\${() => this.save()}\`.`)
  : /* @__PURE__ */ message(2016);

/** STROP2017: A DOM node was placed in the markup of '{component}'. The renderer owns the nodes it makes and takes in no others. */
export const domNodeAsContent: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2017, (component) =>
    `STROP2017: A DOM node was placed in the markup of '${component}'. The renderer owns the nodes it makes and takes in no others.\n  Cause: A hole among children holds an element.\n  Fix: Leave an element empty, take a reference to it, and put the node there after render.`)
  : /* @__PURE__ */ message(2017);

/** STROP2018: Exceptions were encountered while disposing components. */
export const severalDisposalErrors: () => StropError = DEV
  ? /* @__PURE__ */ message(2018, () =>
    `STROP2018: Exceptions were encountered while disposing components.\n  Cause: More than one component threw while it was disposed; the errors are in \`errors\`.\n  Fix: See each of them.`)
  : /* @__PURE__ */ message(2018);

/** STROP2019: ElementReference has not been configured correctly. */
export const elementReferencePending: () => StropError = DEV
  ? /* @__PURE__ */ message(2019, () =>
    `STROP2019: ElementReference has not been configured correctly.\n  Cause: The reference is used before its element was rendered.\n  Fix: Use it in \`onAfterRenderAsync\`, or wait for \`reference.attached\`.`)
  : /* @__PURE__ */ message(2019);

/** STROP2020: The element of this ElementReference is no longer in the document. */
export const elementReferenceDetached: () => StropError = DEV
  ? /* @__PURE__ */ message(2020, () =>
    `STROP2020: The element of this ElementReference is no longer in the document.\n  Cause: The element was removed by a render; a reference is cleared then, so that it never leads to something else.\n  Fix: Look at \`reference.state\` first, or keep the element by rendering it always.`)
  : /* @__PURE__ */ message(2020);

/** STROP2021: Unable to focus an SVG element that does not have a tabindex. */
export const svgFocusWithoutTabindex: () => StropError = DEV
  ? /* @__PURE__ */ message(2021, () =>
    `STROP2021: Unable to focus an SVG element that does not have a tabindex.\n  Cause: SVG elements take focus only with a \`tabindex\`.\n  Fix: Add \`tabindex="0"\` (or \`-1\`) to the element.`)
  : /* @__PURE__ */ message(2021);

/** STROP2022: Unable to focus an invalid element. */
export const invalidFocusElement: () => StropError = DEV
  ? /* @__PURE__ */ message(2022, () =>
    `STROP2022: Unable to focus an invalid element.\n  Cause: The element is neither HTML nor SVG.\n  Fix: Refer to an HTML element.`)
  : /* @__PURE__ */ message(2022);

/** STROP2023: There is no document to render into. */
export const noDocument: () => StropError = DEV
  ? /* @__PURE__ */ message(2023, () =>
    `STROP2023: There is no document to render into.\n  Cause: The app was created where there is no page.\n  Fix: Pass one: \`createApp({ document })\`.`)
  : /* @__PURE__ */ message(2023);

/** STROP2024: Could not find any element matching selector '{selector}'. */
export const containerNotFound: (selector: string) => StropError = DEV
  ? /* @__PURE__ */ message(2024, (selector) =>
    `STROP2024: Could not find any element matching selector '${selector}'.\n  Cause: The container is not in the document yet, or the selector is mistyped.\n  Fix: Start the app after the container's markup (a module script is), and check the selector.`)
  : /* @__PURE__ */ message(2024);

/** STROP2025: The container <{element}> belongs to another root component already. */
export const containerTaken: (element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2025, (element) =>
    `STROP2025: The container <${element}> belongs to another root component already.\n  Cause: Two roots would overwrite each other.\n  Fix: Give each its own element, or dispose the first.`)
  : /* @__PURE__ */ message(2025);

/** STROP2026: The app has already started. */
export const alreadyStarted: () => StropError = DEV
  ? /* @__PURE__ */ message(2026, () =>
    `STROP2026: The app has already started.\n  Cause: \`start\` was called twice.\n  Fix: Call it once; root components may be added later.`)
  : /* @__PURE__ */ message(2026);

/** STROP2027: rootComponents.add needs a class that extends Component, but found {found}. */
export const rootNotAComponent: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2027, (found) =>
    `STROP2027: rootComponents.add needs a class that extends Component, but found ${found}.\n  Cause: The first argument is something else.\n  Fix: Pass the class itself.`)
  : /* @__PURE__ */ message(2027);

/** STROP2030: The ParameterView instance can no longer be read because it has expired. ParameterView can only be read synchronously and must not be stored for later use. */
export const parameterViewExpired: () => StropError = DEV
  ? /* @__PURE__ */ message(2030, () =>
    `STROP2030: The ParameterView instance can no longer be read because it has expired. ParameterView can only be read synchronously and must not be stored for later use.\n  Cause: A component read its parameters after the synchronous part of \`setParametersAsync\`; they may be outdated by then.\n  Fix: Read them before the first \`await\`, or keep \`parameters.snapshot()\`.`)
  : /* @__PURE__ */ message(2030);

/** STROP2031: The property '{name}' on component type '{component}' cannot be set explicitly because it only accepts cascading values. */
export const cascadingSetExplicitly: (name: string, component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2031, (name, component) =>
    `STROP2031: The property '${name}' on component type '${component}' cannot be set explicitly because it only accepts cascading values.\n  Cause: A tag supplies a parameter that is declared with \`cascadingParameter(…)\`.\n  Fix: Supply it with a \`CascadingValue\` around the component, or declare it with \`parameter(…)\`.`)
  : /* @__PURE__ */ message(2031);

/** STROP2032: Object of type '{component}' has a property matching the name '{name}', but it does not have [Parameter], [CascadingParameter], or any other parameter-supplying attribute. */
export const notAParameter: (component: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2032, (component, name) =>
    `STROP2032: Object of type '${component}' has a property matching the name '${name}', but it does not have [Parameter], [CascadingParameter], or any other parameter-supplying attribute.\n  Cause: The tag sets a field that is no parameter.\n  Fix: Declare it as one: \`readonly ${name} = parameter(…)\`.`)
  : /* @__PURE__ */ message(2032);

/** STROP2033: cascadingParameter needs the class of the value, a name, or both. */
export const cascadingRequestEmpty: () => StropError = DEV
  ? /* @__PURE__ */ message(2033, () =>
    `STROP2033: cascadingParameter needs the class of the value, a name, or both.\n  Cause: Types are gone at run time, so a type argument alone says nothing about which value is meant.\n  Fix: Pass the class, \`cascadingParameter(Theme)\`, or a name, \`cascadingParameter<string>({ name: 'accent' })\`.`)
  : /* @__PURE__ */ message(2033);

/** STROP2034: A CascadingValue without a name needs a value whose class can be told, or the parameter 'type'. */
export const cascadingTypeUnknown: () => StropError = DEV
  ? /* @__PURE__ */ message(2034, () =>
    `STROP2034: A CascadingValue without a name needs a value whose class can be told, or the parameter 'type'.\n  Cause: The first value is null or undefined, so that no component could ask for it by class.\n  Fix: Say which class it is a value of, or give it a name.`)
  : /* @__PURE__ */ message(2034);

/** STROP2035: The value of IsFixed cannot be changed dynamically. */
export const cascadingIsFixedChanged: () => StropError = DEV
  ? /* @__PURE__ */ message(2035, () =>
    `STROP2035: The value of IsFixed cannot be changed dynamically.\n  Cause: Consumers subscribe, or do not, when they are created. Leaving \`isFixed\` out means false.\n  Fix: Give it one value for the life of the CascadingValue.`)
  : /* @__PURE__ */ message(2035);

/** STROP2036: The parameter 'Name' for component 'CascadingValue' does not allow null or empty values. */
export const cascadingNameEmpty: () => StropError = DEV
  ? /* @__PURE__ */ message(2036, () =>
    `STROP2036: The parameter 'Name' for component 'CascadingValue' does not allow null or empty values.\n  Cause: A name is supplied, but holds nothing.\n  Fix: Leave \`name\` out, or give it a text.`)
  : /* @__PURE__ */ message(2036);

/** STROP2037: Missing required parameter 'Value' for component 'CascadingValue'. */
export const cascadingValueMissing: () => StropError = DEV
  ? /* @__PURE__ */ message(2037, () =>
    `STROP2037: Missing required parameter 'Value' for component 'CascadingValue'.\n  Cause: A CascadingValue without a value serves nothing. The value itself may be null.\n  Fix: Supply \`value\`.`)
  : /* @__PURE__ */ message(2037);

/** STROP2038: The component 'CascadingValue' does not accept a parameter with the name '{name}'. */
export const cascadingUnknownParameter: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2038, (name) =>
    `STROP2038: The component 'CascadingValue' does not accept a parameter with the name '${name}'.\n  Cause: It takes \`value\`, \`type\`, \`name\`, \`isFixed\` and content.\n  Fix: Remove the attribute.`)
  : /* @__PURE__ */ message(2038);

/** STROP2039: Cannot notify about changes because the {source} is configured as fixed. */
export const cascadingSourceFixed: (source: string) => StropError = DEV
  ? /* @__PURE__ */ message(2039, (source) =>
    `STROP2039: Cannot notify about changes because the ${source} is configured as fixed.\n  Cause: Nobody subscribes to a fixed source.\n  Fix: Make it without \`isFixed\`.`)
  : /* @__PURE__ */ message(2039);

/** STROP2040: The DynamicComponent component requires a non-null value for the parameter Type. */
export const dynamicTypeMissing: () => StropError = DEV
  ? /* @__PURE__ */ message(2040, () =>
    `STROP2040: The DynamicComponent component requires a non-null value for the parameter Type.\n  Cause: \`type\` is left out, null or undefined.\n  Fix: Supply a component class, or render nothing while there is none.`)
  : /* @__PURE__ */ message(2040);

/** STROP2041: DynamicComponent does not accept a parameter with the name '{name}'. */
export const dynamicUnknownParameter: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2041, (name) =>
    `STROP2041: DynamicComponent does not accept a parameter with the name '${name}'.\n  Cause: Parameters of the component that is shown stand in the record \`parameters\`.\n  Fix: Put it there: \`parameters=\${{ ${name}: … }}\`.`)
  : /* @__PURE__ */ message(2041);

/** STROP2042: initialParameters must be an object, even if empty. */
export const javaScriptParametersMissing: () => StropError = DEV
  ? /* @__PURE__ */ message(2042, () =>
    `STROP2042: initialParameters must be an object, even if empty.\n  Cause: \`rootComponents.add\` was called without parameters.\n  Fix: Pass \`{}\`.`)
  : /* @__PURE__ */ message(2042);

/** STROP2043: Dynamic root components have not been enabled in this application. */
export const javaScriptRootsNotEnabled: () => StropError = DEV
  ? /* @__PURE__ */ message(2043, () =>
    `STROP2043: Dynamic root components have not been enabled in this application.\n  Cause: No component was registered for JavaScript.\n  Fix: Call \`registerForJavaScript(app, Component, identifier)\` first.`)
  : /* @__PURE__ */ message(2043);

/** STROP2044: There is no registered JS component with identifier '{identifier}'. */
export const javaScriptComponentUnknown: (identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(2044, (identifier) =>
    `STROP2044: There is no registered JS component with identifier '${identifier}'.\n  Cause: The identifier is mistyped, or the component is registered later.\n  Fix: Register it with \`registerForJavaScript\`; identifiers are compared exactly.`)
  : /* @__PURE__ */ message(2044);

/** STROP2045: There is already a JS component with the identifier '{identifier}'. */
export const javaScriptIdentifierTaken: (identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(2045, (identifier) =>
    `STROP2045: There is already a JS component with the identifier '${identifier}'.\n  Cause: It was registered twice, perhaps by another app of the page.\n  Fix: Give each an identifier of its own.`)
  : /* @__PURE__ */ message(2045);

/** STROP2046: This root component has been disposed. */
export const javaScriptRootDisposed: () => StropError = DEV
  ? /* @__PURE__ */ message(2046, () =>
    `STROP2046: This root component has been disposed.\n  Cause: \`setParameters\` was called after \`dispose\`.\n  Fix: Add a new one.`)
  : /* @__PURE__ */ message(2046);

/** STROP2047: Invalid {kind} value '{value}' for parameter '{name}' */
export const invalidAttribute: (kind: string, value: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2047, (kind, value, name) =>
    `STROP2047: Invalid ${kind} value '${value}' for parameter '${name}'\n  Cause: The attribute of a custom element cannot be read as what the parameter holds: \`true\` or \`false\` for a boolean, digits for a number.\n  Fix: Correct the attribute, or set the element's property.`)
  : /* @__PURE__ */ message(2047);

/** STROP2048: The parameter '{name}' takes an object, which an attribute cannot hold. */
export const objectAttribute: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2048, (name) =>
    `STROP2048: The parameter '${name}' takes an object, which an attribute cannot hold.\n  Cause: An attribute of a custom element is text.\n  Fix: Set the property of the same name on the element.`)
  : /* @__PURE__ */ message(2048);

/** STROP2049: Cannot connect component {name} to the document after it has been disposed. */
export const customElementDisposed: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2049, (name) =>
    `STROP2049: Cannot connect component ${name} to the document after it has been disposed.\n  Cause: The element was out of the document for more than a second, and its component went with it.\n  Fix: Make a new element, or put it back sooner.`)
  : /* @__PURE__ */ message(2049);

/** STROP2050: '@on{event}:{option}' needs the event timing of the app. */
export const eventTimingMissing: (event: string, option: string) => StropError = DEV
  ? /* @__PURE__ */ message(2050, (event, option) =>
    `STROP2050: '@on${event}:${option}' needs the event timing of the app.\n  Cause: Delayed calls are a part that an app asks for, so that others do not load it.\n  Fix: Give it to \`createApp\`.`)
  : /* @__PURE__ */ message(2050);

/** STROP2051: The value of ':{option}' must be a number of milliseconds, but found {found}. */
export const eventDelayNotNumber: (option: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2051, (option, found) =>
    `STROP2051: The value of ':${option}' must be a number of milliseconds, but found ${found}.\n  Cause: Something else stands in the hole. Null, undefined, false and 0 mean no delay.\n  Fix: Put a number there: \`@oninput:debounce=\${300}\`.`)
  : /* @__PURE__ */ message(2051);

/** STROP2052: The options parameter is required. */
export const eventTypeOptionsRequired: () => StropError = DEV
  ? /* @__PURE__ */ message(2052, () =>
    `STROP2052: The options parameter is required.\n  Cause: \`registerCustomEventType\` was called without its options.\n  Fix: Say what the type stands for, or how its arguments are made; \`{}\` for neither.`)
  : /* @__PURE__ */ message(2052);

/** STROP2053: The event '{name}' is already registered. */
export const eventTypeRegistered: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2053, (name) =>
    `STROP2053: The event '${name}' is already registered.\n  Cause: A name has one type: either it was registered before, or it is one of the browser's that has arguments of its own, such as \`click\`.\n  Fix: Choose another name; \`browserEventName\` says which event of the browser it stands for.`)
  : /* @__PURE__ */ message(2053);

/** STROP2054: The custom event '{name}' cannot have the same name as its browserEventName '{browserEventName}'. Choose a different name for the custom event. */
export const eventTypeNamedAsBrowserEvent: (name: string, browserEventName: string) => StropError = DEV
  ? /* @__PURE__ */ message(2054, (name, browserEventName) =>
    `STROP2054: The custom event '${name}' cannot have the same name as its browserEventName '${browserEventName}'. Choose a different name for the custom event.\n  Cause: Handlers of the name would be called twice for one event.\n  Fix: Give the type a name of its own, or leave \`browserEventName\` out to say only how its arguments are made.`)
  : /* @__PURE__ */ message(2054);

/** STROP2065: A value of type {type} is bound without a converter that can show it. */
export const conversionNeedsBind: (type: string) => StropError = DEV
  ? /* @__PURE__ */ message(2065, (type) =>
    `STROP2065: A value of type ${type} is bound without a converter that can show it.\n  Cause: \`@bind:get\`, \`@bind:set\` and a binding without a converter know texts, numbers and booleans as programs write them. Dates, and numbers with \`@bind:culture\`, need a converter.\n  Fix: Use \`bind\` and name the converter: \`date\` or \`Number\`.`)
  : /* @__PURE__ */ message(2065);

/** STROP2066: bind does not know the converter {found}. */
export const converterNotKnown: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2066, (found) =>
    `STROP2066: bind does not know the converter ${found}.\n  Cause: The third argument is neither \`Number\`, \`String\`, \`Boolean\`, \`BigInt\` nor an object with \`format\` and \`parse\`. \`Date\` is not among the names, so that apps without dates do not ship their code.\n  Fix: For dates, import Strop's \`date\`. For anything else, write a converter.`)
  : /* @__PURE__ */ message(2066);

/** STROP2067: The letters '{letters}' in the date format '{format}' mean nothing. */
export const dateFormatUnknown: (letters: string, format: string) => StropError = DEV
  ? /* @__PURE__ */ message(2067, (letters, format) =>
    `STROP2067: The letters '${letters}' in the date format '${format}' mean nothing.\n  Cause: A format is made of .NET's letters for years, months, days and times (\`yyyy\`, \`MM\`, \`dd\`, \`HH\`, \`mm\`, \`ss\`, \`fff\`, \`tt\`, …). .NET's one-letter standard formats and time zones are not known.\n  Fix: Spell the format out, and put text in single quotes.`)
  : /* @__PURE__ */ message(2067);

/** STROP2068: '@bind:get' and '@bind:set' on a field in <{component}> need the field binding of the app. */
export const fieldBindingMissing: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2068, (component) =>
    `STROP2068: '@bind:get' and '@bind:set' on a field in <${component}> need the field binding of the app.\n  Cause: The code that binds fields comes with \`bind\`, so that apps without it do not load it. A field without \`bind\` needs it from the app.\n  Fix: Give it to \`createApp\`, or write \`@bind=\${bind({ get, set })}\`.`)
  : /* @__PURE__ */ message(2068);

/** STROP2069: The format '{format}' is given for a {type}, but only dates take one. */
export const formatOnlyForDates: (format: string, type: string) => StropError = DEV
  ? /* @__PURE__ */ message(2069, (format, type) =>
    `STROP2069: The format '${format}' is given for a ${type}, but only dates take one.\n  Cause: \`@bind:format\` says how a date is written, as in Blazor.\n  Fix: For anything else write a converter with \`format\` and \`parse\`, and name it in \`bind\`.`)
  : /* @__PURE__ */ message(2069);

/** STROP2080: Attributes may only be added immediately after frames of type Element or Component */
export const renderTreeAttributePlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2080, () =>
    `STROP2080: Attributes may only be added immediately after frames of type Element or Component\n  Cause: \`addAttribute\`, \`addMultipleAttributes\` or an event option was called after content, a reference capture or a closing call.\n  Fix: Add attributes right after \`openElement\` or \`openComponent\`.`)
  : /* @__PURE__ */ message(2080);

/** STROP2081: Valueless attributes may only be added immediately after frames of type Element */
export const renderTreeValuelessPlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2081, () =>
    `STROP2081: Valueless attributes may only be added immediately after frames of type Element\n  Cause: \`addAttribute\` was called without a value for a component, or where no element was just opened.\n  Fix: Give a component's parameter its value.`)
  : /* @__PURE__ */ message(2081);

/** STROP2082: Component parameters may only be added immediately after frames of type Component */
export const renderTreeParameterPlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2082, () =>
    `STROP2082: Component parameters may only be added immediately after frames of type Component\n  Cause: \`addComponentParameter\` was called for an element, or after something else was added.\n  Fix: Call it right after \`openComponent\`; an element takes \`addAttribute\`.`)
  : /* @__PURE__ */ message(2082);

/** STROP2083: Cannot set a key outside the scope of a component or element. */
export const renderTreeKeyPlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2083, () =>
    `STROP2083: Cannot set a key outside the scope of a component or element.\n  Cause: \`setKey\` was called while nothing is open.\n  Fix: Call it between \`openElement\` or \`openComponent\` and the closing call.`)
  : /* @__PURE__ */ message(2083);

/** STROP2084: Cannot set a key on a frame of type {kind}. */
export const renderTreeKeyFrame: (kind: string) => StropError = DEV
  ? /* @__PURE__ */ message(2084, (kind) =>
    `STROP2084: Cannot set a key on a frame of type ${kind}.\n  Cause: The innermost open frame is a region, which has no key.\n  Fix: Set the key on an element or component within the region.`)
  : /* @__PURE__ */ message(2084);

/** STROP2085: Element reference captures may only be added as children of frames of type Element */
export const renderTreeElementReferencePlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2085, () =>
    `STROP2085: Element reference captures may only be added as children of frames of type Element\n  Cause: \`addElementReferenceCapture\` was called while the innermost open frame is no element.\n  Fix: Call it between \`openElement\` and \`closeElement\`.`)
  : /* @__PURE__ */ message(2085);

/** STROP2086: Component reference captures may only be added as children of frames of type Component */
export const renderTreeComponentReferencePlace: () => StropError = DEV
  ? /* @__PURE__ */ message(2086, () =>
    `STROP2086: Component reference captures may only be added as children of frames of type Component\n  Cause: \`addComponentReferenceCapture\` was called while the innermost open frame is no component.\n  Fix: Call it between \`openComponent\` and \`closeComponent\`.`)
  : /* @__PURE__ */ message(2086);

/** STROP2087: Render output is invalid for component of type '{component}'. A frame of type '{kind}' was left unclosed. Do not use try/catch inside rendering logic, because partial output cannot be undone. */
export const renderTreeUnclosed: (component: string, kind: string) => StropError = DEV
  ? /* @__PURE__ */ message(2087, (component, kind) =>
    `STROP2087: Render output is invalid for component of type '${component}'. A frame of type '${kind}' was left unclosed. Do not use try/catch inside rendering logic, because partial output cannot be undone.\n  Cause: The function given to \`renderTree\` returned while an element, a component or a region was open.\n  Fix: Close what was opened, also where an error is caught.`)
  : /* @__PURE__ */ message(2087);

/** STROP2088: {method} was called while the innermost open frame is '{open}'. */
export const renderTreeNotOpen: (method: string, open: string) => StropError = DEV
  ? /* @__PURE__ */ message(2088, (method, open) =>
    `STROP2088: ${method} was called while the innermost open frame is '${open}'.\n  Cause: Opening and closing calls do not match: something is closed twice, with the wrong method, or in the wrong order.\n  Fix: Close frames in the reverse order of opening, each with the method that belongs to it.`)
  : /* @__PURE__ */ message(2088);

/** STROP2089: No preceding attribute frame exists. */
export const renderTreeNoAttribute: () => StropError = DEV
  ? /* @__PURE__ */ message(2089, () =>
    `STROP2089: No preceding attribute frame exists.\n  Cause: The call says which attribute the handler before it keeps up to date; there is none before it.\n  Fix: Call it directly after \`addAttribute\` with the handler of the element.`)
  : /* @__PURE__ */ message(2089);

/** STROP2095: '@island' needs what an adapter of '@strop/islands' gives, but found a value of type {found} in the component '{component}'. */
export const notAnIsland: (component: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2095, (component, found) =>
    `STROP2095: '@island' needs what an adapter of '@strop/islands' gives, but found a value of type ${found} in the component '${component}'.\n  Cause: The hole holds an adapter that was not called, the options alone, or an element.\n  Fix: Call the adapter with its options: \`<div @island=\${chart({ data })}></div>\`. For no island, give \`null\`.`)
  : /* @__PURE__ */ message(2095);

/** STROP2096: '@island' stands on the component tag '{component}'; it belongs on an element. */
export const islandOnComponent: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2096, (component) =>
    `STROP2096: '@island' stands on the component tag '${component}'; it belongs on an element.\n  Cause: A component decides itself which of its elements is an island.\n  Fix: Put \`@island\` on an element inside that component, or on an element around its tag.`)
  : /* @__PURE__ */ message(2096);

/** STROP2097: A row of a list that '{component}' shows by 'ordered' is being moved, but has no '@key'. */
export const orderedRowWithoutKey: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2097, (component) =>
    `STROP2097: A row of a list that '${component}' shows by 'ordered' is being moved, but has no '@key'.\n  Cause: Rows that a script moves are told apart by their keys; by their places they cannot be, since these change.\n  Fix: Give the root of each row a key that belongs to its item.`)
  : /* @__PURE__ */ message(2097);

/** STROP2098: Somebody else has changed what the component '{component}' shows: at or in '{element}', a node that is about to be written {found}. */
export const strangerFound: (component: string, element: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2098, (component, element, found) =>
    `STROP2098: Somebody else has changed what the component '${component}' shows: at or in '${element}', a node that is about to be written ${found}.\n  Cause: A translator, an extension of the browser or a script of the page has wrapped, replaced or taken away a node that a component rendered. The place is repaired and shows the model; this is said once for each root, in development only.\n  Fix: Nothing, where it was a translator or an extension. A library that needs an element for itself gets an empty one with \`@ref\`, or an island: \`<div @island=\${chart({ data })}></div>\`.`)
  : /* @__PURE__ */ message(2098);

/** STROP2099: The custom element '{name}' was defined with other parameters. Reload the page. */
export const elementAttributesChanged: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2099, (name) =>
    `STROP2099: The custom element '${name}' was defined with other parameters. Reload the page.\n  Cause: A module that was replaced while the page runs defines a custom element again. A browser keeps the attributes it was told of first, so an element whose component has other parameters cannot become the new one.\n  Fix: Reload the page. New components, events and converters of the same parameters are taken over without that.`)
  : /* @__PURE__ */ message(2099);

/** STROP2100: The component '{component}' has no method 'render'. */
export const renderMissing: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2100, (component) =>
    `STROP2100: The component '${component}' has no method 'render'.\n  Cause: A component says in \`render\` what it shows. A class without any is perhaps meant as a base for others.\n  Fix: Write one: \`render() { return html\`…\`; }\`; \`return null\` shows nothing.`)
  : /* @__PURE__ */ message(2100);

/** STROP2101: The component '{component}' has a method '{method}', which nothing calls. */
export const methodNotCalled: (component: string, method: string, called: string) => StropError = DEV
  ? /* @__PURE__ */ message(2101, (component, method, called) =>
    `STROP2101: The component '${component}' has a method '${method}', which nothing calls.\n  Cause: Lifecycle methods have Blazor's names with a small first letter, and what \`BuildRenderTree\` does is \`render\`.\n  Fix: Call it \`${called}\`. With \`override\` before it, TypeScript tells of names that are none.`)
  : /* @__PURE__ */ message(2101);

/** STROP2102: The component '{component}' has a method '{method}', which is not called when the component goes. */
export const disposeNotCalled: (component: string, method: string, called: string) => StropError = DEV
  ? /* @__PURE__ */ message(2102, (component, method, called) =>
    `STROP2102: The component '${component}' has a method '${method}', which is not called when the component goes.\n  Cause: What is called then has a symbol for its name, as \`using\` wants it.\n  Fix: Call it \`[Symbol.${called}]\`. A method that only you call may have any other name.`)
  : /* @__PURE__ */ message(2102);

/** STROP2103: The parameter '{name}' is an EventCallback and needs a function, but found a value of type {found}. */
export const callbackNotFunction: (name: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2103, (name, found) =>
    `STROP2103: The parameter '${name}' is an EventCallback and needs a function, but found a value of type ${found}.\n  Cause: The tag gives it something else: a name in quotes as in Razor, or the result of a call.\n  Fix: Write a function: \`${name}=\${() => this.picked()}\`.`)
  : /* @__PURE__ */ message(2103);

/** STROP2104: A promise was placed in the markup of '{component}'. */
export const promiseAsContent: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2104, (component) =>
    `STROP2104: A promise was placed in the markup of '${component}'.\n  Cause: \`render\` is \`async\`, or a hole among children holds what an asynchronous function returned. A render shows what is there now.\n  Fix: Await it in \`onInitializedAsync\`, keep the result in a field, and show something else until it is there.`)
  : /* @__PURE__ */ message(2104);

/** STROP2105: inject needs the class or key of a service, but found {found}. */
export const serviceUndefined: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2105, (found) =>
    `STROP2105: inject needs the class or key of a service, but found ${found}.\n  Cause: Often two modules import each other, and the one with the class has not been evaluated yet; or an import is missing.\n  Fix: Import the class, and break the circle of imports.`)
  : /* @__PURE__ */ message(2105);

/** STROP2106: The component '{component}' belongs to another copy of '@strop/renderer'. */
export const twoCopies: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2106, (component) =>
    `STROP2106: The component '${component}' belongs to another copy of '@strop/renderer'.\n  Cause: A package brought a copy of its own, so the app has two. What one copy knows of a component the other does not: its parameters are refused, and nothing is rendered after its handlers.\n  Fix: Find it with \`npm ls @strop/renderer\`. A package with components names Strop under \`peerDependencies\`; where a bundler finds two folders, tell it to take one: the plugin of \`@strop/vite\` does (without it, \`resolve.dedupe: ['@strop/renderer']\`).`)
  : /* @__PURE__ */ message(2106);

/** STROP2107: The attribute '{name}' in '{component}' was given a list, and shows '{text}'. */
export const listAsAttribute: (component: string, name: string, text: string) => StropError = DEV
  ? /* @__PURE__ */ message(2107, (component, name, text) =>
    `STROP2107: The attribute '${name}' in '${component}' was given a list, and shows '${text}'.\n  Cause: An attribute is one text, and a list becomes one with commas between its items. No attribute takes lists, \`class\` neither.\n  Fix: Say how: \`.join(' ')\`. A property of the element that takes a list is written with a point, \`.${name}=\${…}\`.`)
  : /* @__PURE__ */ message(2107);

/** STROP2108: The attribute '{name}' in '{component}' was given an object, and shows '{text}'. */
export const objectAsAttribute: (component: string, name: string, text: string) => StropError = DEV
  ? /* @__PURE__ */ message(2108, (component, name, text) =>
    `STROP2108: The attribute '${name}' in '${component}' was given an object, and shows '${text}'.\n  Cause: An attribute is one text, and the object has no \`toString\` of its own. \`style\` is the only one that takes an object; a promise has to be awaited first.\n  Fix: Write the member that is meant. A property of the element that takes an object is written with a point, \`.${name}=\${…}\`.`)
  : /* @__PURE__ */ message(2108);

/** STROP2109: The attribute '{name}' in '{component}' was given a function. Only handlers and fragments are functions. */
export const functionAsAttribute: (component: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2109, (component, name) =>
    `STROP2109: The attribute '${name}' in '${component}' was given a function. Only handlers and fragments are functions.\n  Cause: Nothing calls it, so the attribute is left out, or shows the function's source.\n  Fix: Call it: \`${name}=\${this.text()}\`. The component renders again when something has changed, so nothing has to be wrapped in a function.`)
  : /* @__PURE__ */ message(2109);

/** STROP2110: '{component}' shows '{text}' for an object with {members}. */
export const objectAsContent: (component: string, text: string, members: string) => StropError = DEV
  ? /* @__PURE__ */ message(2110, (component, text, members) =>
    `STROP2110: '${component}' shows '${text}' for an object with ${members}.\n  Cause: What stands among children is text, a template, a list of these or nothing. The object has no \`toString\` of its own.\n  Fix: Write the member that is meant, or \`JSON.stringify(…)\` to look at it.`)
  : /* @__PURE__ */ message(2110);

/** STROP2111: '{component}' has a Map among its children: its keys and values are shown one after the other. */
export const mapAsContent: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2111, (component) =>
    `STROP2111: '${component}' has a Map among its children: its keys and values are shown one after the other.\n  Cause: What can be iterated is a list, and the items of a Map are pairs.\n  Fix: Say what is to be seen: its \`values()\`, or markup for each pair.`)
  : /* @__PURE__ */ message(2111);

/** STROP2112: bind was given the name '{name}', which '{type}' does not have. */
export const boundNameMissing: (name: string, type: string, near?: string) => StropError = DEV
  ? /* @__PURE__ */ message(2112, (name, type, near) =>
    `STROP2112: bind was given the name '${name}', which '${type}' does not have.\n  Cause: What a user enters would be written to a field that nothing else reads.\n  Fix: ${near ?? ''}Declare the field with a first value: \`${name} = '';\`. A private one (\`#name\`) is bound by \`bind({ get, set })\`.`)
  : /* @__PURE__ */ message(2112);

/** STROP2113: bind needs an object and the name of its field, or an object with get and set, but found {found}. */
export const bindNeedsName: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2113, (found) =>
    `STROP2113: bind needs an object and the name of its field, or an object with get and set, but found ${found}.\n  Cause: A value alone, as in \`bind(this.name)\`, does not say where to write what a user enters.\n  Fix: Write \`bind(this, 'name')\`, or \`bind({ get: () => …, set: (value) => … })\`.`)
  : /* @__PURE__ */ message(2113);

/** STROP2114: The method 'render' of '{component}' returns nothing. */
export const renderReturnsNothing: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(2114, (component) =>
    `STROP2114: The method 'render' of '${component}' returns nothing.\n  Cause: There is no \`return\` in it, so what it makes is not shown.\n  Fix: Write \`return\` before the template; \`return null\` shows nothing.`)
  : /* @__PURE__ */ message(2114);

/** STROP2115: A template of '{component}' has '{written}' in its text, and shows it as it stands. */
export const nameInText: (component: string, written: string, meant: string) => StropError = DEV
  ? /* @__PURE__ */ message(2115, (component, written, meant) =>
    `STROP2115: A template of '${component}' has '${written}' in its text, and shows it as it stands.\n  Cause: That is Razor's way to show a value. A template here is TypeScript, where values stand in \`\${…}\`.\n  Fix: Write \`${meant}\`. Where the text itself is meant, put it into a hole, as a string.`)
  : /* @__PURE__ */ message(2115);

/** STROP2116: One element reference in '{component}' stands on a '{before}' and on a '{element}' that are shown at the same time. */
export const referenceTwice: (component: string, before: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2116, (component, before, element) =>
    `STROP2116: One element reference in '${component}' stands on a '${before}' and on a '${element}' that are shown at the same time.\n  Cause: A reference is a handle of one element; the one that was shown last has it now.\n  Fix: Give each its own \`ElementReference\`. Rows of a list have one each in their model, or in a component for the row.`)
  : /* @__PURE__ */ message(2116);

/** STROP2117: The component '{component}' has a method '{method}', which nothing calls by itself. */
export const methodNeverCalled: (component: string, method: string, called: string) => StropError = DEV
  ? /* @__PURE__ */ message(2117, (component, method, called) =>
    `STROP2117: The component '${component}' has a method '${method}', which nothing calls by itself.\n  Cause: It is named as another framework names a step of the lifecycle, or nearly as it is named here.\n  Fix: Call it \`${called}\`. A method that only others call may have any other name.`)
  : /* @__PURE__ */ message(2117);

/** STROP2118: An element in '{component}' has the class '{text}'. */
export const booleanAsClass: (component: string, text: string) => StropError = DEV
  ? /* @__PURE__ */ message(2118, (component, text) =>
    `STROP2118: An element in '${component}' has the class '${text}'.\n  Cause: Among other text in an attribute, a boolean is its text. Only where it is the whole value does \`false\` leave the attribute out.\n  Fix: Write both cases: \`\${this.isOpen ? 'open' : ''}\`.`)
  : /* @__PURE__ */ message(2118);

/** STROP2119: '{element}' in '{component}' has a handler for '{event}', an event that browsers do not have. */
export const eventMisspelt: (component: string, event: string, near: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2119, (component, event, near, element) =>
    `STROP2119: '${element}' in '${component}' has a handler for '${event}', an event that browsers do not have.\n  Cause: The name is nearly that of an event there is, and its handler would never be called.\n  Fix: Write \`@on${near}\`. If '${event}' is an event of your own, register it by \`registerCustomEventType\`, or give it a name further off.`)
  : /* @__PURE__ */ message(2119);

/** STROP2120: '{element}' in '{component}' has no property '{name}'. */
export const propertyMisspelt: (component: string, name: string, near: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2120, (component, name, near, element) =>
    `STROP2120: '${element}' in '${component}' has no property '${name}'.\n  Cause: What is written there is a field that neither the element nor anything else reads. Properties are spelt as in JavaScript.\n  Fix: Write \`.${near}=\${…}\`.`)
  : /* @__PURE__ */ message(2120);

/** STROP2121: '{element}' in '{component}' has an attribute '{name}', which does nothing. */
export const attributeMisspelt: (component: string, name: string, right: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2121, (component, name, right, element) =>
    `STROP2121: '${element}' in '${component}' has an attribute '${name}', which does nothing.\n  Cause: Other frameworks name it so. Templates here have HTML's attributes, and Blazor's words with \`@\`.\n  Fix: Write ${right}. An attribute of that name that somebody else reads goes through a splat: \`...\${{ '${name}': … }}\`.`)
  : /* @__PURE__ */ message(2121);

/** STROP2122: A list of {count} in '{component}' shows nothing: all of its items are undefined. */
export const itemsUndefined: (component: string, count: string) => StropError = DEV
  ? /* @__PURE__ */ message(2122, (component, count) =>
    `STROP2122: A list of ${count} in '${component}' shows nothing: all of its items are undefined.\n  Cause: The function that makes the rows has braces and no \`return\`, so what it makes is dropped.\n  Fix: Write \`return\` before the template, or leave the braces out.`)
  : /* @__PURE__ */ message(2122);

/** STROP2123: A template of '{component}' has '{list}.forEach(…)' in a hole, which shows nothing. */
export const forEachShows: (component: string, list: string) => StropError = DEV
  ? /* @__PURE__ */ message(2123, (component, list) =>
    `STROP2123: A template of '${component}' has '${list}.forEach(…)' in a hole, which shows nothing.\n  Cause: \`forEach\` returns nothing, whatever its function returns.\n  Fix: Write \`${list}.map(…)\`.`)
  : /* @__PURE__ */ message(2123);

/** STROP2124: The component '{component}' has asked for another render {count} times in a row. */
export const endlessRender: (component: string, count: string) => StropError = DEV
  ? /* @__PURE__ */ message(2124, (component, count) =>
    `STROP2124: The component '${component}' has asked for another render ${count} times in a row.\n  Cause: Each of its renders leads to the next: \`stateHasChanged\` is called in \`render\` or, without a condition, in \`onAfterRender\`, or a child tells its parent something whenever the parent renders it.\n  Fix: Ask only where something has changed since, and never in \`render\`: it shows what is there. What it shows stays as it is until then; in production it would keep the page busy for ever.`)
  : /* @__PURE__ */ message(2124);

/** STROP2125: '{component}' calls '{called}' while it renders, where `@on{event}` needs a function to call later. */
export const handlerCalled: (component: string, event: string, called: string) => StropError = DEV
  ? /* @__PURE__ */ message(2125, (component, event, called) =>
    `STROP2125: '${component}' calls '${called}' while it renders, where \`@on${event}\` needs a function to call later.\n  Cause: With its brackets the hole holds what the method returns, and the method runs with every render.\n  Fix: Write \`@on${event}=\${() => ${called}}\`; a method without arguments may stand without brackets.`)
  : /* @__PURE__ */ message(2125);

/** STROP2126: The class '{found}' was placed among the children in '{component}'. */
export const classAsContent: (component: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(2126, (component, found) =>
    `STROP2126: The class '${found}' was placed among the children in '${component}'.\n  Cause: A component is shown by a tag with its class; by itself the class is only a function that cannot be called.\n  Fix: Write \`<\${${found}} />\`.`)
  : /* @__PURE__ */ message(2126);

/** STROP2127: `html` was called with a string. */
export const htmlCalled: () => StropError = DEV
  ? /* @__PURE__ */ message(2127, () =>
    `STROP2127: \`html\` was called with a string.\n  Cause: It is the tag of a template, which holds markup and values apart; a string made elsewhere may hold what a user has typed.\n  Fix: Write the template itself behind it, without brackets. For markup that is a string and trusted use \`MarkupString\`.`)
  : /* @__PURE__ */ message(2127);

/** STROP2128: '{component}' has an element '<{element}>', which browsers do not know. */
export const elementUnknown: (component: string, element: string, meant: string, near?: string) => StropError = DEV
  ? /* @__PURE__ */ message(2128, (component, element, meant, near) =>
    `STROP2128: '${component}' has an element '<${element}>', which browsers do not know.\n  Cause: It has no meaning and does nothing. Components are classes, not names; custom elements have a hyphen in theirs.\n  Fix: ${near ?? ''}A component's class stands in a hole: \`<\${${meant}} />\`.`)
  : /* @__PURE__ */ message(2128);

/** STROP2129: A template of '{component}' has '{written}' in its text, and shows it as it stands. */
export const bracesInText: (component: string, written: string, meant: string) => StropError = DEV
  ? /* @__PURE__ */ message(2129, (component, written, meant) =>
    `STROP2129: A template of '${component}' has '${written}' in its text, and shows it as it stands.\n  Cause: That is how Vue, Angular, Svelte or JSX show a value. A template here is TypeScript, where values stand in \`\${…}\`.\n  Fix: Write \`${meant}\`. Where the text itself is meant, put it into a hole, as a string.`)
  : /* @__PURE__ */ message(2129);

/** STROP2130: The method 'render' of '{component}' returns a string that begins with '{tag}', and shows it as text. */
export const markupReturned: (component: string, tag: string) => StropError = DEV
  ? /* @__PURE__ */ message(2130, (component, tag) =>
    `STROP2130: The method 'render' of '${component}' returns a string that begins with '${tag}', and shows it as text.\n  Cause: A string is text wherever it stands, since it may hold what a user has typed.\n  Fix: Write \`html\` before the template literal. For markup that is a string and trusted return a \`MarkupString\`.`)
  : /* @__PURE__ */ message(2130);

/** STROP2131: The style '{property}' in '{component}' is the number {number}, which browsers refuse. */
export const styleNeedsUnit: (component: string, property: string, number: string, unit: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2131, (component, property, number, unit, name) =>
    `STROP2131: The style '${property}' in '${component}' is the number ${number}, which browsers refuse.\n  Cause: A number stands for no length by itself, so the element is shown without the style. No unit is added here.\n  Fix: Write the unit: \`${name}: '${number}${unit}'\`.`)
  : /* @__PURE__ */ message(2131);

/** STROP2132: '{element}' in '{component}' has {name}="false", which means yes. */
export const booleanAsText: (component: string, name: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2132, (component, name, element) =>
    `STROP2132: '${element}' in '${component}' has ${name}="false", which means yes.\n  Cause: In HTML such an attribute means yes by being there, whatever its value.\n  Fix: Leave it out, or give it a boolean in a hole: \`${name}=\${…}\`. There false leaves it out.`)
  : /* @__PURE__ */ message(2132);

/** STROP2133: `@bind` stands on '{element}' in '{component}', an element that has no value. */
export const nothingToBind: (component: string, element: string) => StropError = DEV
  ? /* @__PURE__ */ message(2133, (component, element) =>
    `STROP2133: \`@bind\` stands on '${element}' in '${component}', an element that has no value.\n  Cause: Nothing is entered there, so nothing is shown or written back.\n  Fix: Bind an \`input\`, \`select\` or \`textarea\`, or give the element \`contenteditable\`, which binds its text. Anything else is bound by its name, as in \`@bind-open=\${…}\`.`)
  : /* @__PURE__ */ message(2133);

/** STROP2134: The parameter '{name}', which '{component}' has written itself, gets the value back that its parent supplied before. */
export const parameterOverwritten: (component: string, name: string) => StropError = DEV
  ? /* @__PURE__ */ message(2134, (component, name) =>
    `STROP2134: The parameter '${name}', which '${component}' has written itself, gets the value back that its parent supplied before.\n  Cause: A parameter is the parent's: whenever the parent renders, it may assign it again. What a handler has written there is lost then.\n  Fix: Keep what the component changes in a field of its own, and take the parameter over in \`onInitialized\`; or tell the parent: declare \`${name}Changed\`, an EventCallback, and call it.`)
  : /* @__PURE__ */ message(2134);
