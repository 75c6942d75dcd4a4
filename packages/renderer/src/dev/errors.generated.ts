/** Generated from messages/renderer.md by scripts/messages.mjs. Do not edit. */
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

/** More than one sibling of element '{element}' has the same key value, '{key}'. Key values must be unique. */
export function duplicateKey(element: string, key: string): StropError {
  return make('STROP2001', `More than one sibling of element '${element}' has the same key value, '${key}'. Key values must be unique.`);
}

/** A component tag needs a class that extends Component, but found {found}. */
export function notAComponent(found: string): StropError {
  return coded(
    'STROP2002',
    DEV ? `A component tag needs a class that extends Component, but found ${found}.\n  Cause: The hole in \`<\${…}>\` holds something else, often because of a missing import, a circular import, or an instance in place of the class.\n  Fix: Put the class itself there: \`<\${Card} />\`. For an element, write its name: \`<div>\`.` : ` [${found}]`
  );
}

/** Object of type '{component}' does not have a property matching the name '{name}'. */
export function undeclaredParameter(component: string, name: string): StropError {
  return make('STROP2003', `Object of type '${component}' does not have a property matching the name '${name}'.`);
}

/** The component '{component}' requires the parameter '{name}', which its tag does not supply. */
export function missingParameter(component: string, name: string): StropError {
  return coded(
    'STROP2004',
    DEV ? `The component '${component}' requires the parameter '${name}', which its tag does not supply.\n  Cause: The parameter is declared with \`parameter.required()\`.\n  Fix: Supply it, or give it a default with \`parameter(…)\`.` : ` [${component}, ${name}]`
  );
}

/** The type '{component}' declares more than one parameter matching the name '{name}'. Parameter names are case-insensitive and must be unique. */
export function duplicateParameter(component: string, name: string): StropError {
  return make('STROP2005', `The type '${component}' declares more than one parameter matching the name '${name}'. Parameter names are case-insensitive and must be unique.`);
}

/** Multiple properties were found on component type '{component}' with parameter.unmatched(). Only a single property per type can capture unmatched values. */
export function severalUnmatched(component: string): StropError {
  return coded(
    'STROP2006',
    DEV ? `Multiple properties were found on component type '${component}' with parameter.unmatched(). Only a single property per type can capture unmatched values.\n  Cause: Unmatched attributes can go to one field only.\n  Fix: Keep one \`parameter.unmatched()\`.` : ` [${component}]`
  );
}

/** The property '{property}' on component type '{component}' cannot be set explicitly when also used to capture unmatched values. Unmatched values: {names} */
export function unmatchedSetExplicitly(property: string, component: string, names: string): StropError {
  return make('STROP2007', `The property '${property}' on component type '${component}' cannot be set explicitly when also used to capture unmatched values. Unmatched values: ${names}`);
}

/** A field declared with {kind}() was read before the component was attached (its member '{member}'). */
export function markerRead(kind: string, member: string): StropError {
  return coded(
    'STROP2008',
    DEV ? `A field declared with ${kind}() was read before the component was attached (its member '${member}').\n  Cause: Parameters and services are there from the first lifecycle method on, not in the constructor or in other field initialisers.\n  Fix: Read it in \`onInitialized\`, \`onParametersSet\` or later, or make the other field a getter.` : ` [${kind}, ${member}]`
  );
}

/** The component '{component}' declares a parameter or service in a private #field, where the renderer cannot reach it. */
export function hiddenMarker(component: string): StropError {
  return coded(
    'STROP2009',
    DEV ? `The component '${component}' declares a parameter or service in a private #field, where the renderer cannot reach it.\n  Cause: \`parameter()\` and \`inject()\` leave a marker that is replaced from outside the class; a \`#private\` field cannot be.\n  Fix: Use an ordinary field (TypeScript's \`private\` or \`protected\` are fine).` : ` [${component}]`
  );
}

/** The render handle is not yet assigned. */
export function handleNotAssigned(component: string): StropError {
  return make('STROP2010', `The render handle is not yet assigned.`);
}

/** Cannot provide a value for the service '{token}'. There is no registered service of that type, or it asks for itself while it is made. */
export function serviceNotProvided(token: string): StropError {
  return coded(
    'STROP2011',
    DEV ? `Cannot provide a value for the service '${token}'. There is no registered service of that type, or it asks for itself while it is made.\n  Cause: Nothing was added for it and it does not provide itself.\n  Fix: Add one before \`start\`: \`app.services.add(${token}, instance)\`.` : ` [${token}]`
  );
}

/** `@bind` needs a binding made by bind(…), but found {found}. */
export function notABinding(found: string): StropError {
  return coded(
    'STROP2012',
    DEV ? `\`@bind\` needs a binding made by bind(…), but found ${found}.\n  Cause: A plain value cannot be written back.\n  Fix: Write \`@bind=\${bind(this, 'name')}\`, or \`bind({ get, set })\`.` : ` [${found}]`
  );
}

/** A splat takes an object of attributes, but found {found}. */
export function splatNotObject(found: string): StropError {
  return coded(
    'STROP2013',
    DEV ? `A splat takes an object of attributes, but found ${found}.\n  Cause: \`...\${…}\` and \`@attributes=\${…}\` expand the entries of an object.\n  Fix: Pass an object, or null for none.` : ` [${found}]`
  );
}

/** `@ref` on an element in '{component}' needs an ElementReference, but found a value of type {found}. */
export function notAnElementReference(component: string, found: string): StropError {
  return coded(
    'STROP2014',
    DEV ? `\`@ref\` on an element in '${component}' needs an ElementReference, but found a value of type ${found}.\n  Cause: The hole holds something else.\n  Fix: Declare \`readonly host = new ElementReference()\` and write \`@ref=\${this.host}\`.` : ` [${component}, ${found}]`
  );
}

/** `@ref` on a component tag in '{component}' needs a ComponentReference or a function that takes the instance, but found a value of type {found}. */
export function componentReferenceNotFunction(component: string, found: string): StropError {
  return coded(
    'STROP2015',
    DEV ? `\`@ref\` on a component tag in '${component}' needs a ComponentReference or a function that takes the instance, but found a value of type ${found}.\n  Cause: An ElementReference refers to an element, not to a component.\n  Fix: Declare \`readonly card = new ComponentReference<Card>()\` and write \`@ref=\${this.card}\`.` : ` [${component}, ${found}]`
  );
}

/** An event handler in '{component}' must be a function or an EventCallback, but found a value of type {found}. */
export function handlerNotFunction(component: string, found: string): StropError {
  return coded(
    'STROP2016',
    DEV ? `An event handler in '${component}' must be a function or an EventCallback, but found a value of type ${found}.\n  Cause: The hole holds the result of a call instead of a function, or inline JavaScript as a string.\n  Fix: Write \`@onclick=\${() => this.save()}\`.` : ` [${component}, ${found}]`
  );
}

/** A DOM node was placed in the markup of '{component}'. The renderer owns the nodes it makes and takes in no others. */
export function domNodeAsContent(component: string): StropError {
  return coded(
    'STROP2017',
    DEV ? `A DOM node was placed in the markup of '${component}'. The renderer owns the nodes it makes and takes in no others.\n  Cause: A hole among children holds an element.\n  Fix: Leave an element empty, take a reference to it, and put the node there after render.` : ` [${component}]`
  );
}

/** Exceptions were encountered while disposing components. */
export function severalDisposalErrors(): StropError {
  return make('STROP2018', `Exceptions were encountered while disposing components.`);
}

/** ElementReference has not been configured correctly. */
export function elementReferencePending(): StropError {
  return make('STROP2019', `ElementReference has not been configured correctly.`);
}

/** The element of this ElementReference is no longer in the document. */
export function elementReferenceDetached(): StropError {
  return coded(
    'STROP2020',
    DEV ? `The element of this ElementReference is no longer in the document.\n  Cause: The element was removed by a render; a reference is cleared then, so that it never leads to something else.\n  Fix: Look at \`reference.state\` first, or keep the element by rendering it always.` : ''
  );
}

/** Unable to focus an SVG element that does not have a tabindex. */
export function svgFocusWithoutTabindex(): StropError {
  return make('STROP2021', `Unable to focus an SVG element that does not have a tabindex.`);
}

/** Unable to focus an invalid element. */
export function invalidFocusElement(): StropError {
  return make('STROP2022', `Unable to focus an invalid element.`);
}

/** There is no document to render into. */
export function noDocument(): StropError {
  return coded(
    'STROP2023',
    DEV ? `There is no document to render into.\n  Cause: The app was created where there is no page.\n  Fix: Pass one: \`createApp({ document })\`.` : ''
  );
}

/** Could not find any element matching selector '{selector}'. */
export function containerNotFound(selector: string): StropError {
  return make('STROP2024', `Could not find any element matching selector '${selector}'.`);
}

/** The container <{element}> belongs to another root component already. */
export function containerTaken(element: string): StropError {
  return coded(
    'STROP2025',
    DEV ? `The container <${element}> belongs to another root component already.\n  Cause: Two roots would overwrite each other.\n  Fix: Give each its own element, or dispose the first.` : ` [${element}]`
  );
}

/** The app has already started. */
export function alreadyStarted(): StropError {
  return coded(
    'STROP2026',
    DEV ? `The app has already started.\n  Cause: \`start\` was called twice.\n  Fix: Call it once; root components may be added later.` : ''
  );
}

/** rootComponents.add needs a class that extends Component, but found {found}. */
export function rootNotAComponent(found: string): StropError {
  return coded(
    'STROP2027',
    DEV ? `rootComponents.add needs a class that extends Component, but found ${found}.\n  Cause: The first argument is something else.\n  Fix: Pass the class itself.` : ` [${found}]`
  );
}

/** The ParameterView instance can no longer be read because it has expired. ParameterView can only be read synchronously and must not be stored for later use. */
export function parameterViewExpired(): StropError {
  return make('STROP2030', `The ParameterView instance can no longer be read because it has expired. ParameterView can only be read synchronously and must not be stored for later use.`);
}

/** The property '{name}' on component type '{component}' cannot be set explicitly because it only accepts cascading values. */
export function cascadingSetExplicitly(name: string, component: string): StropError {
  return make('STROP2031', `The property '${name}' on component type '${component}' cannot be set explicitly because it only accepts cascading values.`);
}

/** Object of type '{component}' has a property matching the name '{name}', but it does not have [Parameter], [CascadingParameter], or any other parameter-supplying attribute. */
export function notAParameter(component: string, name: string): StropError {
  return make('STROP2032', `Object of type '${component}' has a property matching the name '${name}', but it does not have [Parameter], [CascadingParameter], or any other parameter-supplying attribute.`);
}

/** cascadingParameter needs the class of the value, a name, or both. */
export function cascadingRequestEmpty(): StropError {
  return coded(
    'STROP2033',
    DEV ? `cascadingParameter needs the class of the value, a name, or both.\n  Cause: Types are gone at run time, so a type argument alone says nothing about which value is meant.\n  Fix: Pass the class, \`cascadingParameter(Theme)\`, or a name, \`cascadingParameter<string>({ name: 'accent' })\`.` : ''
  );
}

/** A CascadingValue without a name needs a value whose class can be told, or the parameter 'type'. */
export function cascadingTypeUnknown(): StropError {
  return coded(
    'STROP2034',
    DEV ? `A CascadingValue without a name needs a value whose class can be told, or the parameter 'type'.\n  Cause: The first value is null or undefined, so that no component could ask for it by class.\n  Fix: Say which class it is a value of, or give it a name.` : ''
  );
}

/** The value of IsFixed cannot be changed dynamically. */
export function cascadingIsFixedChanged(): StropError {
  return make('STROP2035', `The value of IsFixed cannot be changed dynamically.`);
}

/** The parameter 'Name' for component 'CascadingValue' does not allow null or empty values. */
export function cascadingNameEmpty(): StropError {
  return make('STROP2036', `The parameter 'Name' for component 'CascadingValue' does not allow null or empty values.`);
}

/** Missing required parameter 'Value' for component 'CascadingValue'. */
export function cascadingValueMissing(): StropError {
  return make('STROP2037', `Missing required parameter 'Value' for component 'CascadingValue'.`);
}

/** The component 'CascadingValue' does not accept a parameter with the name '{name}'. */
export function cascadingUnknownParameter(name: string): StropError {
  return make('STROP2038', `The component 'CascadingValue' does not accept a parameter with the name '${name}'.`);
}

/** Cannot notify about changes because the {source} is configured as fixed. */
export function cascadingSourceFixed(source: string): StropError {
  return make('STROP2039', `Cannot notify about changes because the ${source} is configured as fixed.`);
}

/** The DynamicComponent component requires a non-null value for the parameter Type. */
export function dynamicTypeMissing(): StropError {
  return make('STROP2040', `The DynamicComponent component requires a non-null value for the parameter Type.`);
}

/** DynamicComponent does not accept a parameter with the name '{name}'. */
export function dynamicUnknownParameter(name: string): StropError {
  return make('STROP2041', `DynamicComponent does not accept a parameter with the name '${name}'.`);
}

/** initialParameters must be an object, even if empty. */
export function javaScriptParametersMissing(): StropError {
  return make('STROP2042', `initialParameters must be an object, even if empty.`);
}

/** Dynamic root components have not been enabled in this application. */
export function javaScriptRootsNotEnabled(): StropError {
  return make('STROP2043', `Dynamic root components have not been enabled in this application.`);
}

/** There is no registered JS component with identifier '{identifier}'. */
export function javaScriptComponentUnknown(identifier: string): StropError {
  return make('STROP2044', `There is no registered JS component with identifier '${identifier}'.`);
}

/** There is already a JS component with the identifier '{identifier}'. */
export function javaScriptIdentifierTaken(identifier: string): StropError {
  return coded(
    'STROP2045',
    DEV ? `There is already a JS component with the identifier '${identifier}'.\n  Cause: It was registered twice, perhaps by another app of the page.\n  Fix: Give each an identifier of its own.` : ` [${identifier}]`
  );
}

/** This root component has been disposed. */
export function javaScriptRootDisposed(): StropError {
  return coded(
    'STROP2046',
    DEV ? `This root component has been disposed.\n  Cause: \`setParameters\` was called after \`dispose\`.\n  Fix: Add a new one.` : ''
  );
}

/** Invalid {kind} value '{value}' for parameter '{name}' */
export function invalidAttribute(kind: string, value: string, name: string): StropError {
  return make('STROP2047', `Invalid ${kind} value '${value}' for parameter '${name}'`);
}

/** The parameter '{name}' takes an object, which an attribute cannot hold. */
export function objectAttribute(name: string): StropError {
  return coded(
    'STROP2048',
    DEV ? `The parameter '${name}' takes an object, which an attribute cannot hold.\n  Cause: An attribute of a custom element is text.\n  Fix: Set the property of the same name on the element.` : ` [${name}]`
  );
}

/** Cannot connect component {name} to the document after it has been disposed. */
export function customElementDisposed(name: string): StropError {
  return make('STROP2049', `Cannot connect component ${name} to the document after it has been disposed.`);
}

/** '@on{event}:{option}' needs the event timing of the app. */
export function eventTimingMissing(event: string, option: string): StropError {
  return coded(
    'STROP2050',
    DEV ? `'@on${event}:${option}' needs the event timing of the app.\n  Cause: Delayed calls are a part that an app asks for, so that others do not load it.\n  Fix: Give it to \`createApp\`.` : ` [${event}, ${option}]`
  );
}

/** The value of ':{option}' must be a number of milliseconds, but found {found}. */
export function eventDelayNotNumber(option: string, found: string): StropError {
  return coded(
    'STROP2051',
    DEV ? `The value of ':${option}' must be a number of milliseconds, but found ${found}.\n  Cause: Something else stands in the hole. Null, undefined, false and 0 mean no delay.\n  Fix: Put a number there: \`@oninput:debounce=\${300}\`.` : ` [${option}, ${found}]`
  );
}

/** The options parameter is required. */
export function eventTypeOptionsRequired(): StropError {
  return make('STROP2052', `The options parameter is required.`);
}

/** The event '{name}' is already registered. */
export function eventTypeRegistered(name: string): StropError {
  return make('STROP2053', `The event '${name}' is already registered.`);
}

/** The custom event '{name}' cannot have the same name as its browserEventName '{browserEventName}'. Choose a different name for the custom event. */
export function eventTypeNamedAsBrowserEvent(name: string, browserEventName: string): StropError {
  return make('STROP2054', `The custom event '${name}' cannot have the same name as its browserEventName '${browserEventName}'. Choose a different name for the custom event.`);
}

/** A value of type {type} is bound without a converter that can show it. */
export function conversionNeedsBind(type: string): StropError {
  return coded(
    'STROP2065',
    DEV ? `A value of type ${type} is bound without a converter that can show it.\n  Cause: \`@bind:get\`, \`@bind:set\` and a binding without a converter know texts, numbers and booleans as programs write them. Dates, and numbers with \`@bind:culture\`, need a converter.\n  Fix: Use \`bind\` and name the converter: \`date\` or \`Number\`.` : ` [${type}]`
  );
}

/** bind does not know the converter {found}. */
export function converterNotKnown(found: string): StropError {
  return coded(
    'STROP2066',
    DEV ? `bind does not know the converter ${found}.\n  Cause: The third argument is neither \`Number\`, \`String\`, \`Boolean\`, \`BigInt\` nor an object with \`format\` and \`parse\`. \`Date\` is not among the names, so that apps without dates do not ship their code.\n  Fix: For dates, import Strop's \`date\`. For anything else, write a converter.` : ` [${found}]`
  );
}

/** The letters '{letters}' in the date format '{format}' mean nothing. */
export function dateFormatUnknown(letters: string, format: string): StropError {
  return coded(
    'STROP2067',
    DEV ? `The letters '${letters}' in the date format '${format}' mean nothing.\n  Cause: A format is made of .NET's letters for years, months, days and times (\`yyyy\`, \`MM\`, \`dd\`, \`HH\`, \`mm\`, \`ss\`, \`fff\`, \`tt\`, …). .NET's one-letter standard formats and time zones are not known.\n  Fix: Spell the format out, and put text in single quotes.` : ` [${letters}, ${format}]`
  );
}

/** '@bind:get' and '@bind:set' on a field in <{component}> need the field binding of the app. */
export function fieldBindingMissing(component: string): StropError {
  return coded(
    'STROP2068',
    DEV ? `'@bind:get' and '@bind:set' on a field in <${component}> need the field binding of the app.\n  Cause: The code that binds fields comes with \`bind\`, so that apps without it do not load it. A field without \`bind\` needs it from the app.\n  Fix: Give it to \`createApp\`, or write \`@bind=\${bind({ get, set })}\`.` : ` [${component}]`
  );
}

/** The format '{format}' is given for a {type}, but only dates take one. */
export function formatOnlyForDates(format: string, type: string): StropError {
  return coded(
    'STROP2069',
    DEV ? `The format '${format}' is given for a ${type}, but only dates take one.\n  Cause: \`@bind:format\` says how a date is written, as in Blazor.\n  Fix: For anything else write a converter with \`format\` and \`parse\`, and name it in \`bind\`.` : ` [${format}, ${type}]`
  );
}

/** Attributes may only be added immediately after frames of type Element or Component */
export function renderTreeAttributePlace(): StropError {
  return make('STROP2080', `Attributes may only be added immediately after frames of type Element or Component`);
}

/** Valueless attributes may only be added immediately after frames of type Element */
export function renderTreeValuelessPlace(): StropError {
  return make('STROP2081', `Valueless attributes may only be added immediately after frames of type Element`);
}

/** Component parameters may only be added immediately after frames of type Component */
export function renderTreeParameterPlace(): StropError {
  return make('STROP2082', `Component parameters may only be added immediately after frames of type Component`);
}

/** Cannot set a key outside the scope of a component or element. */
export function renderTreeKeyPlace(): StropError {
  return make('STROP2083', `Cannot set a key outside the scope of a component or element.`);
}

/** Cannot set a key on a frame of type {kind}. */
export function renderTreeKeyFrame(kind: string): StropError {
  return make('STROP2084', `Cannot set a key on a frame of type ${kind}.`);
}

/** Element reference captures may only be added as children of frames of type Element */
export function renderTreeElementReferencePlace(): StropError {
  return make('STROP2085', `Element reference captures may only be added as children of frames of type Element`);
}

/** Component reference captures may only be added as children of frames of type Component */
export function renderTreeComponentReferencePlace(): StropError {
  return make('STROP2086', `Component reference captures may only be added as children of frames of type Component`);
}

/** Render output is invalid for component of type '{component}'. A frame of type '{kind}' was left unclosed. Do not use try/catch inside rendering logic, because partial output cannot be undone. */
export function renderTreeUnclosed(component: string, kind: string): StropError {
  return make('STROP2087', `Render output is invalid for component of type '${component}'. A frame of type '${kind}' was left unclosed. Do not use try/catch inside rendering logic, because partial output cannot be undone.`);
}

/** {method} was called while the innermost open frame is '{open}'. */
export function renderTreeNotOpen(method: string, open: string): StropError {
  return coded(
    'STROP2088',
    DEV ? `${method} was called while the innermost open frame is '${open}'.\n  Cause: Opening and closing calls do not match: something is closed twice, with the wrong method, or in the wrong order.\n  Fix: Close frames in the reverse order of opening, each with the method that belongs to it.` : ` [${method}, ${open}]`
  );
}

/** No preceding attribute frame exists. */
export function renderTreeNoAttribute(): StropError {
  return make('STROP2089', `No preceding attribute frame exists.`);
}

/** '@island' needs what an adapter of '@strop/islands' gives, but found a value of type {found} in the component '{component}'. */
export function notAnIsland(component: string, found: string): StropError {
  return coded(
    'STROP2095',
    DEV ? `'@island' needs what an adapter of '@strop/islands' gives, but found a value of type ${found} in the component '${component}'.\n  Cause: The hole holds an adapter that was not called, the options alone, or an element.\n  Fix: Call the adapter with its options: \`<div @island=\${chart({ data })}></div>\`. For no island, give \`null\`.` : ` [${component}, ${found}]`
  );
}

/** '@island' stands on the component tag '{component}'; it belongs on an element. */
export function islandOnComponent(component: string): StropError {
  return coded(
    'STROP2096',
    DEV ? `'@island' stands on the component tag '${component}'; it belongs on an element.\n  Cause: A component decides itself which of its elements is an island.\n  Fix: Put \`@island\` on an element inside that component, or on an element around its tag.` : ` [${component}]`
  );
}

/** A row of a list that '{component}' shows by 'ordered' is being moved, but has no '@key'. */
export function orderedRowWithoutKey(component: string): StropError {
  return coded(
    'STROP2097',
    DEV ? `A row of a list that '${component}' shows by 'ordered' is being moved, but has no '@key'.\n  Cause: Rows that a script moves are told apart by their keys; by their places they cannot be, since these change.\n  Fix: Give the root of each row a key that belongs to its item.` : ` [${component}]`
  );
}

/** Somebody else has changed what the component '{component}' shows: at or in '{element}', a node that is about to be written {found}. */
export function strangerFound(component: string, element: string, found: string): StropError {
  return coded(
    'STROP2098',
    DEV ? `Somebody else has changed what the component '${component}' shows: at or in '${element}', a node that is about to be written ${found}.\n  Cause: A translator, an extension of the browser or a script of the page has wrapped, replaced or taken away a node that a component rendered. The place is repaired and shows the model; this is said once for each root, in development only.\n  Fix: Nothing, where it was a translator or an extension. A library that needs an element for itself gets an empty one with \`@ref\`, or an island: \`<div @island=\${chart({ data })}></div>\`.` : ` [${component}, ${element}, ${found}]`
  );
}
