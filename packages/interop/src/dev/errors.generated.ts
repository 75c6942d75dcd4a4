/** Generated from messages/interop.md by scripts/messages.mjs. Do not edit. */
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
  const error = new Error(text ? text(...slots) : code + values, options);
  return Object.assign(error, { name: 'StropError' as const, code });
}

function message<Slots extends readonly unknown[]>(
  number: number,
  text?: Text<Slots>,
): (...slots: Slots) => StropError {
  return (...slots) => create(number, text, slots);
}

/** STROP3001: Could not find '{identifier}' ('{segment}' was undefined). */
export const memberNotFound: (identifier: string, segment: string) => StropError = DEV
  ? /* @__PURE__ */ message(3001, (identifier, segment) =>
    `Could not find '${identifier}' ('${segment}' was undefined).`)
  : /* @__PURE__ */ message(3001);

/** STROP3002: The value '{identifier}' is not a function. */
export const notAFunction: (identifier: string) => StropError = /* @__PURE__ */ message(3002, (identifier) =>
    `The value '${identifier}' is not a function.`);

/** STROP3003: The property '{identifier}' is not defined or is not readable. */
export const propertyNotReadable: (identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(3003, (identifier) =>
    `The property '${identifier}' is not defined or is not readable.`)
  : /* @__PURE__ */ message(3003);

/** STROP3004: The property '{identifier}' is not writable. */
export const propertyNotWritable: (identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(3004, (identifier) =>
    `The property '${identifier}' is not writable.`)
  : /* @__PURE__ */ message(3004);

/** STROP3005: JS object instance with ID {id} does not exist (has it been disposed?). */
export const objectDoesNotExist: (id: number) => StropError = /* @__PURE__ */ message(3005, (id) =>
    `JS object instance with ID ${id} does not exist (has it been disposed?).`);

/** STROP3006: JS object instance with Id '{id}' does not exist. It may have been disposed. */
export const referencedObjectDoesNotExist: (id: number) => StropError = DEV
  ? /* @__PURE__ */ message(3006, (id) =>
    `JS object instance with Id '${id}' does not exist. It may have been disposed.`)
  : /* @__PURE__ */ message(3006);

/** STROP3007: Cannot create a JSObjectReference from the value '{value}'. */
export const cannotCreateReference: (value: string) => StropError = DEV
  ? /* @__PURE__ */ message(3007, (value) =>
    `Cannot create a JSObjectReference from the value '${value}'.`)
  : /* @__PURE__ */ message(3007);

/** STROP3008: Invalid JS call result type '{resultType}'. */
export const invalidCallResultType: (resultType: number) => StropError = DEV
  ? /* @__PURE__ */ message(3008, (resultType) =>
    `Invalid JS call result type '${resultType}'.`)
  : /* @__PURE__ */ message(3008);

/** STROP3009: An exception occurred executing JS interop: {inner}. See InnerException for more details. */
export function wrongResult(inner: string, cause: unknown): StropError {
  return create(3009, DEV ? (inner) => `An exception occurred executing JS interop: ${inner}. See InnerException for more details.` : undefined, [inner], { cause });
}

/** STROP3010: Cannot access a disposed object. Object name: '{objectName}'. */
export const objectDisposed: (objectName: string) => StropError = /* @__PURE__ */ message(3010, (objectName) =>
    `Cannot access a disposed object.\nObject name: '${objectName}'.`);

/** STROP3011: A task was canceled. */
export const callCanceled: () => StropError = DEV
  ? /* @__PURE__ */ message(3011, () =>
    `A task was canceled.`)
  : /* @__PURE__ */ message(3011);

/** STROP3012: The JS interop call '{identifier}' timed out after {milliseconds}ms. */
export const callTimedOut: (identifier: string, milliseconds: number) => StropError = /* @__PURE__ */ message(3012, (identifier, milliseconds) =>
    `The JS interop call '${identifier}' timed out after ${milliseconds}ms.`);

/** STROP3013: The JSON value could not be converted to {expected} ({found} was found) */
export const jsonNotConvertible: (expected: string, found: string) => StropError = /* @__PURE__ */ message(3013, (expected, found) =>
    `The JSON value could not be converted to ${expected} (${found} was found)`);

/** STROP3031: The first argument is neither an identifier nor a result type: {found}. */
export const unknownResultType: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3031, (found) =>
    `STROP3031: The first argument is neither an identifier nor a result type: ${found}.\n  Cause: Only these can be asked for: JSObjectReference, String, Number, Boolean, Array, Object, Date, Uint8Array.\n  Fix: Leave the result type away and give the expected type to TypeScript: \`invokeAsync<Point>('getPoint')\`.`)
  : /* @__PURE__ */ message(3031);

/** STROP3032: The identifier must be a string, and {found} was given. */
export const identifierNotString: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3032, (found) =>
    `STROP3032: The identifier must be a string, and ${found} was given.\n  Cause: A call names what it calls by text: \`invokeAsync('name', …)\` or \`invokeAsync(Type, 'name', …)\`.\n  Fix: Give the name of a function as a string, not the function itself.`)
  : /* @__PURE__ */ message(3032);

/** STROP3033: The identifier '{identifier}' contains '{segment}', which this host refuses. */
export const unsafeIdentifier: (identifier: string, segment: string) => StropError = DEV
  ? /* @__PURE__ */ message(3033, (identifier, segment) =>
    `STROP3033: The identifier '${identifier}' contains '${segment}', which this host refuses.\n  Cause: A host that faces a network does not let calls reach prototypes and constructors.\n  Fix: Call a function of your own that does what is needed.`)
  : /* @__PURE__ */ message(3033);

/** STROP3034: A timeout is a number of milliseconds from 0, or Infinity, and {found} was given. */
export const invalidTimeout: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3034, (found) =>
    `STROP3034: A timeout is a number of milliseconds from 0, or Infinity, and ${found} was given.\n  Cause: \`with({ timeout })\` was given a negative number, NaN or something else.\n  Fix: Give milliseconds. \`Infinity\` stands for no limit.`)
  : /* @__PURE__ */ message(3034);

/** STROP3035: The argument is circular: '{path}' leads back to '{target}'. */
export const circularArgument: (path: string, target: string) => StropError = DEV
  ? /* @__PURE__ */ message(3035, (path, target) =>
    `STROP3035: The argument is circular: '${path}' leads back to '${target}'.\n  Cause: Arguments may hold references to elements and objects at any depth, so they are searched; what contains itself can neither be searched nor sent.\n  Fix: Pass the part that JavaScript needs, or keep the object on the JavaScript side and pass a JSObjectReference.`)
  : /* @__PURE__ */ message(3035);

/** STROP3036: The argument is nested too deeply: '{path}' is below the limit of {limit} levels. */
export const argumentTooDeep: (path: string, limit: number) => StropError = DEV
  ? /* @__PURE__ */ message(3036, (path, limit) =>
    `STROP3036: The argument is nested too deeply: '${path}' is below the limit of ${limit} levels.\n  Cause: Arguments may be nested ${limit} levels deep, the list of arguments included, as in .NET.\n  Fix: Pass a flatter structure, or text.`)
  : /* @__PURE__ */ message(3036);

/** STROP3037: The argument '{path}' is {found}, which cannot be sent as JSON. */
export const argumentNotSerializable: (path: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3037, (path, found) =>
    `STROP3037: The argument '${path}' is ${found}, which cannot be sent as JSON.\n  Cause: In strict mode, and wherever JavaScript runs elsewhere, arguments travel as JSON, byte arrays and references.\n  Fix: Send plain data: arrays for typed arrays, maps and sets, text for big integers, an ElementReference for an element. A function belongs into a JavaScript module.`)
  : /* @__PURE__ */ message(3037);

/** STROP3040: The element reference '{id}' in '{path}' points at an element that was removed. */
export const elementReferenceDetached: (id: string, path: string) => StropError = DEV
  ? /* @__PURE__ */ message(3040, (id, path) =>
    `STROP3040: The element reference '${id}' in '${path}' points at an element that was removed.\n  Cause: The component or the branch that rendered the element is gone, and the reference was kept.\n  Fix: Call before the element is removed, or ask \`reference.state\` first. Pass a reference that is rendered now.`)
  : /* @__PURE__ */ message(3040);

/** STROP3041: The element reference '{id}' in '{path}' is not known to the root this call belongs to. */
export const elementReferenceElsewhere: (id: string, path: string) => StropError = DEV
  ? /* @__PURE__ */ message(3041, (id, path) =>
    `STROP3041: The element reference '${id}' in '${path}' is not known to the root this call belongs to.\n  Cause: The reference was attached by another root component or another app, or by something that is no renderer.\n  Fix: Use the JSRuntime that is injected where the element is rendered.`)
  : /* @__PURE__ */ message(3041);

/** STROP3042: The object reference in '{path}' belongs to another JavaScript runtime. */
export const foreignObjectReference: (path: string) => StropError = DEV
  ? /* @__PURE__ */ message(3042, (path) =>
    `STROP3042: The object reference in '${path}' belongs to another JavaScript runtime.\n  Cause: The reference was received from another window, worker or connection, where its number means another object.\n  Fix: Receive the object from the runtime that it is passed to.`)
  : /* @__PURE__ */ message(3042);

/** STROP3043: The element {element} is not in a document, so its removal cannot be seen. */
export const elementNotConnected: (element: string) => StropError = DEV
  ? /* @__PURE__ */ message(3043, (element) =>
    `STROP3043: The element ${element} is not in a document, so its removal cannot be seen.\n  Cause: onElementRemoved was called before the element was inserted, or after it was removed.\n  Fix: Call it from onAfterRender, or after the element was appended.`)
  : /* @__PURE__ */ message(3043);

/** STROP3050: No call dispatcher has been set. */
export const noCallDispatcher: () => StropError = DEV
  ? /* @__PURE__ */ message(3050, () =>
    `No call dispatcher has been set.`)
  : /* @__PURE__ */ message(3050);

/** STROP3051: There are multiple .NET runtimes present, so a default dispatcher could not be resolved. Use DotNetObject to invoke .NET instance methods. */
export const multipleCallDispatchers: () => StropError = DEV
  ? /* @__PURE__ */ message(3051, () =>
    `There are multiple .NET runtimes present, so a default dispatcher could not be resolved. Use DotNetObject to invoke .NET instance methods.`)
  : /* @__PURE__ */ message(3051);

/** STROP3052: The current dispatcher does not support synchronous calls from JS to .NET. Use invokeDotNetMethodAsync instead. */
export const noSynchronousCalls: () => StropError = DEV
  ? /* @__PURE__ */ message(3052, () =>
    `The current dispatcher does not support synchronous calls from JS to .NET. Use invokeDotNetMethodAsync instead.`)
  : /* @__PURE__ */ message(3052);

/** STROP3053: For instance method calls, assemblyName should be null. Received '{assembly}'. */
export const assemblyWithInstance: (assembly: string) => StropError = DEV
  ? /* @__PURE__ */ message(3053, (assembly) =>
    `For instance method calls, assemblyName should be null. Received '${assembly}'.`)
  : /* @__PURE__ */ message(3053);

/** STROP3054: There is no pending async call with ID {id}. */
export const noPendingCall: (id: string) => StropError = DEV
  ? /* @__PURE__ */ message(3054, (id) =>
    `There is no pending async call with ID ${id}.`)
  : /* @__PURE__ */ message(3054);

/** STROP3055: Either assemblyName or dotNetObjectId must have a non null value. */
export const neitherAssemblyNorObject: () => StropError = DEV
  ? /* @__PURE__ */ message(3055, () =>
    `Either assemblyName or dotNetObjectId must have a non null value.`)
  : /* @__PURE__ */ message(3055);

/** STROP3056: Supplied value is not a typed array or blob. */
export const notStreamable: () => StropError = DEV
  ? /* @__PURE__ */ message(3056, () =>
    `Supplied value is not a typed array or blob.`)
  : /* @__PURE__ */ message(3056);

/** STROP3057: Cannot create a JSStreamReference from the value '{value}' as it doesn't have a byteLength. */
export const noByteLength: (value: string) => StropError = DEV
  ? /* @__PURE__ */ message(3057, (value) =>
    `Cannot create a JSStreamReference from the value '${value}' as it doesn't have a byteLength.`)
  : /* @__PURE__ */ message(3057);

/** STROP3058: Value cannot be null. (Parameter '{parameter}') */
export const argumentNull: (parameter: string) => StropError = DEV
  ? /* @__PURE__ */ message(3058, (parameter) =>
    `Value cannot be null. (Parameter '${parameter}')`)
  : /* @__PURE__ */ message(3058);

/** STROP3059: The value cannot be an empty string or composed entirely of whitespace. (Parameter '{parameter}') */
export const argumentBlank: (parameter: string) => StropError = DEV
  ? /* @__PURE__ */ message(3059, (parameter) =>
    `The value cannot be an empty string or composed entirely of whitespace. (Parameter '${parameter}')`)
  : /* @__PURE__ */ message(3059);

/** STROP3060: There is no loaded assembly with the name '{assembly}'. */
export const assemblyNotLoaded: (assembly: string) => StropError = DEV
  ? /* @__PURE__ */ message(3060, (assembly) =>
    `There is no loaded assembly with the name '${assembly}'.`)
  : /* @__PURE__ */ message(3060);

/** STROP3061: The assembly '{assembly}' does not contain a public invokable method with [JSInvokableAttribute("{identifier}")]. */
export const staticNotFound: (assembly: string, identifier: string) => StropError = /* @__PURE__ */ message(3061, (assembly, identifier) =>
    `The assembly '${assembly}' does not contain a public invokable method with [JSInvokableAttribute("${identifier}")].`);

/** STROP3062: The type '{type}' does not contain a public invokable method with [JSInvokableAttribute("{identifier}")]. */
export const instanceNotFound: (type: string, identifier: string) => StropError = /* @__PURE__ */ message(3062, (type, identifier) =>
    `The type '${type}' does not contain a public invokable method with [JSInvokableAttribute("${identifier}")].`);

/** STROP3063: For instance method calls, 'assemblyName' should be null. Value received: '{assembly}'. */
export const assemblyReceived: (assembly: string) => StropError = DEV
  ? /* @__PURE__ */ message(3063, (assembly) =>
    `For instance method calls, 'assemblyName' should be null. Value received: '${assembly}'.`)
  : /* @__PURE__ */ message(3063);

/** STROP3064: The assembly '{assembly}' contains more than one [JSInvokable] method with identifier '{identifier}'. All [JSInvokable] methods within the same assembly must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute. */
export const duplicateStatic: (assembly: string, identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(3064, (assembly, identifier) =>
    `The assembly '${assembly}' contains more than one [JSInvokable] method with identifier '${identifier}'. All [JSInvokable] methods within the same assembly must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute.`)
  : /* @__PURE__ */ message(3064);

/** STROP3065: The type {type} contains more than one [JSInvokable] method with identifier '{identifier}'. All [JSInvokable] methods within the same type must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute. */
export const duplicateInstance: (type: string, identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(3065, (type, identifier) =>
    `The type ${type} contains more than one [JSInvokable] method with identifier '${identifier}'. All [JSInvokable] methods within the same type must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute.`)
  : /* @__PURE__ */ message(3065);

/** STROP3066: The call to '{identifier}' expects '{expected}' parameters, but received '{received}'. */
export const tooFewArguments: (identifier: string, expected: number, received: number) => StropError = DEV
  ? /* @__PURE__ */ message(3066, (identifier, expected, received) =>
    `The call to '${identifier}' expects '${expected}' parameters, but received '${received}'.`)
  : /* @__PURE__ */ message(3066);

/** STROP3067: Unexpected JSON token {token}. Ensure that the call to `{identifier}' is supplied with exactly '{expected}' parameters. */
export const tooManyArguments: (token: string, identifier: string, expected: number) => StropError = DEV
  ? /* @__PURE__ */ message(3067, (token, identifier, expected) =>
    `Unexpected JSON token ${token}. Ensure that the call to \`${identifier}' is supplied with exactly '${expected}' parameters.`)
  : /* @__PURE__ */ message(3067);

/** STROP3068: In call to '{identifier}', parameter of type '{type}' at index {index} must be declared as type 'DotNetObjectRef<{type}>' to receive the incoming value. */
export const referenceNotExpected: (identifier: string, type: string, index: number) => StropError = DEV
  ? /* @__PURE__ */ message(3068, (identifier, type, index) =>
    `In call to '${identifier}', parameter of type '${type}' at index ${index} must be declared as type 'DotNetObjectRef<${type}>' to receive the incoming value.`)
  : /* @__PURE__ */ message(3068);

/** STROP3069: There is no tracked object with id '{id}'. Perhaps the DotNetObjectReference instance was already disposed. (Parameter 'dotNetObjectId') */
export const noTrackedObject: (id: number) => StropError = /* @__PURE__ */ message(3069, (id) =>
    `There is no tracked object with id '${id}'. Perhaps the DotNetObjectReference instance was already disposed. (Parameter 'dotNetObjectId')`);

/** STROP3070: DotNetObjectReference`1 is already being tracked by a different instance of JSRuntime. A common cause is caching an instance of DotNetObjectReference globally. Consider creating instances of DotNetObjectReference at the JSInterop callsite. */
export const trackedElsewhere: () => StropError = DEV
  ? /* @__PURE__ */ message(3070, () =>
    `DotNetObjectReference\`1 is already being tracked by a different instance of JSRuntime. A common cause is caching an instance of DotNetObjectReference globally. Consider creating instances of DotNetObjectReference at the JSInterop callsite.`)
  : /* @__PURE__ */ message(3070);

/** STROP3071: There was an exception invoking '{identifier}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors' */
export const invocationFailed: (identifier: string) => StropError = DEV
  ? /* @__PURE__ */ message(3071, (identifier) =>
    `There was an exception invoking '${identifier}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'`)
  : /* @__PURE__ */ message(3071);

/** STROP3072: There was an exception invoking '{identifier}' on assembly '{assembly}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors' */
export const staticInvocationFailed: (identifier: string, assembly: string) => StropError = DEV
  ? /* @__PURE__ */ message(3072, (identifier, assembly) =>
    `There was an exception invoking '${identifier}' on assembly '${assembly}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'`)
  : /* @__PURE__ */ message(3072);

/** STROP3073: Element id '{id}' cannot be added to the byte arrays to be revived with length '{length}'. */
export const byteArrayOutOfOrder: (id: number, length: number) => StropError = DEV
  ? /* @__PURE__ */ message(3073, (id, length) =>
    `Element id '${id}' cannot be added to the byte arrays to be revived with length '${length}'.`)
  : /* @__PURE__ */ message(3073);

/** STROP3074: Byte array {index} not found. */
export const byteArrayNotFound: (index: string) => StropError = DEV
  ? /* @__PURE__ */ message(3074, (index) =>
    `Byte array ${index} not found.`)
  : /* @__PURE__ */ message(3074);

/** STROP3075: Invalid JSON */
export const invalidJson: () => StropError = DEV
  ? /* @__PURE__ */ message(3075, () =>
    `Invalid JSON`)
  : /* @__PURE__ */ message(3075);

/** STROP3076: DotNetObjectReference.create needs an object, and {found} was given. */
export const referenceNeedsObject: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3076, (found) =>
    `STROP3076: DotNetObjectReference.create needs an object, and ${found} was given.\n  Cause: JavaScript calls methods of what a reference stands for, and plain values have none that are declared.\n  Fix: Pass plain values as they are, without a reference.`)
  : /* @__PURE__ */ message(3076);

/** STROP3077: This window already has a `DotNet` that is not Strop's. */
export const foreignDotNet: () => StropError = DEV
  ? /* @__PURE__ */ message(3077, () =>
    `STROP3077: This window already has a \`DotNet\` that is not Strop's.\n  Cause: Blazor, or another copy of its JavaScript, runs in the same page.\n  Fix: Import \`DotNet\` from '@strop/interop/dotnet' where Strop's is meant, or run Blazor in a frame.`)
  : /* @__PURE__ */ message(3077);

/** STROP3078: The object in '{path}' belongs to another runtime. */
export const foreignDotNetObject: (path: string) => StropError = DEV
  ? /* @__PURE__ */ message(3078, (path) =>
    `STROP3078: The object in '${path}' belongs to another runtime.\n  Cause: JavaScript passed an object that it received from another window or connection, where its number means another object.\n  Fix: Pass it to the runtime it came from.`)
  : /* @__PURE__ */ message(3078);

/** STROP3080: Assert failed: Value is not a Boolean: {value} ({type}) */
export const valueNotBoolean: (value: string, type: string) => StropError = /* @__PURE__ */ message(3080, (value, type) =>
    `Assert failed: Value is not a Boolean: ${value} (${type})`);

/** STROP3081: Assert failed: Value is not an integer: {value} ({type}) */
export const valueNotInteger: (value: string, type: string) => StropError = /* @__PURE__ */ message(3081, (value, type) =>
    `Assert failed: Value is not an integer: ${value} (${type})`);

/** STROP3082: Assert failed: Overflow: value {value} is out of {min} {max} range */
export const integerOverflow: (value: string, min: string, max: string) => StropError = /* @__PURE__ */ message(3082, (value, min, max) =>
    `Assert failed: Overflow: value ${value} is out of ${min} ${max} range`);

/** STROP3083: Assert failed: Value is not an bigint: {value} ({type}) */
export const valueNotBigInt: (value: string, type: string) => StropError = /* @__PURE__ */ message(3083, (value, type) =>
    `Assert failed: Value is not an bigint: ${value} (${type})`);

/** STROP3084: Assert failed: Value is not a Number: {value} ({type}) */
export const valueNotNumber: (value: string, type: string) => StropError = /* @__PURE__ */ message(3084, (value, type) =>
    `Assert failed: Value is not a Number: ${value} (${type})`);

/** STROP3085: Assert failed: Value is not {expected} */
export const valueNotOfType: (expected: string) => StropError = /* @__PURE__ */ message(3085, (expected) =>
    `Assert failed: Value is not ${expected}`);

/** STROP3086: Assert failed: JSObject proxy of {found} is not supported */
export const proxyNotSupported: (found: string) => StropError = /* @__PURE__ */ message(3086, (found) =>
    `Assert failed: JSObject proxy of ${found} is not supported`);

/** STROP3087: Assert failed: JSObject proxy of ManagedObject proxy is not supported. For more information see https://aka.ms/dotnet-wasm-jsinterop */
export const managedProxyNotSupported: () => StropError = /* @__PURE__ */ message(3087, () =>
    `Assert failed: JSObject proxy of ManagedObject proxy is not supported. For more information see https://aka.ms/dotnet-wasm-jsinterop`);

/** STROP3088: NotImplementedException: {found} */
export const anyNotImplemented: (found: string) => StropError = /* @__PURE__ */ message(3088, (found) =>
    `NotImplementedException: ${found}`);

/** STROP3089: JSObject proxy is not supported for {type} {value} */
export const proxyNotSupportedFor: (type: string, value: string) => StropError = /* @__PURE__ */ message(3089, (type, value) =>
    `JSObject proxy is not supported for ${type} ${value}`);

/** STROP3090: ToJS for {typeName} is not implemented. */
export const toJsNotImplemented: (typeName: string) => StropError = /* @__PURE__ */ message(3090, (typeName) =>
    `ToJS for ${typeName} is not implemented.`);

/** STROP3091: Assert failed: Expected {expected} */
export const expectedView: (expected: string) => StropError = /* @__PURE__ */ message(3091, (expected) =>
    `Assert failed: Expected ${expected}`);

/** STROP3092: Assert failed: ObjectDisposedException */
export const proxyDisposed: () => StropError = /* @__PURE__ */ message(3092, () =>
    `Assert failed: ObjectDisposedException`);

/** STROP3093: Assert failed: Only roundtrip of ArraySegment instance created by C# */
export const notRoundTrip: () => StropError = /* @__PURE__ */ message(3093, () =>
    `Assert failed: Only roundtrip of ArraySegment instance created by C#`);

/** STROP3094: Assert failed: ES6 module {moduleName} was not imported yet, please call JSHost.ImportAsync() first. */
export const moduleNotImported: (moduleName: string) => StropError = /* @__PURE__ */ message(3094, (moduleName) =>
    `Assert failed: ES6 module ${moduleName} was not imported yet, please call JSHost.ImportAsync() first.`);

/** STROP3095: Assert failed: {part} not found while looking up {functionName} */
export const importNotFound: (part: string, functionName: string) => StropError = /* @__PURE__ */ message(3095, (part, functionName) =>
    `Assert failed: ${part} not found while looking up ${functionName}`);

/** STROP3096: Assert failed: {functionName} must be a Function but was {type} */
export const importNotFunction: (functionName: string, type: string) => StropError = /* @__PURE__ */ message(3096, (functionName, type) =>
    `Assert failed: ${functionName} must be a Function but was ${type}`);

/** STROP3097: Assert failed: {what} must be string */
export const mustBeString: (what: string) => StropError = /* @__PURE__ */ message(3097, (what) =>
    `Assert failed: ${what} must be string`);

/** STROP3098: Could not find assembly: {assemblyName} */
export const assemblyNotFound: (assemblyName: string) => StropError = /* @__PURE__ */ message(3098, (assemblyName) =>
    `Could not find assembly: ${assemblyName}`);

/** STROP3099: The signature of '{owner}' is not possible: {reason}. */
export const invalidSignature: (owner: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(3099, (owner, reason) =>
    `STROP3099: The signature of '${owner}' is not possible: ${reason}.\n  Cause: A marker stands where it cannot, for instance an array of booleans or a promise of a callback, or a path of an export leads through a method.\n  Fix: Change the signature; the table of \`JSType\` in the guide on imports says what stands where.`)
  : /* @__PURE__ */ message(3099);

/** STROP3101: The incoming data stream of length {length} exceeds the maximum allowed length {limit}. */
export const streamTooLong: (length: number, limit: number) => StropError = DEV
  ? /* @__PURE__ */ message(3101, (length, limit) =>
    `The incoming data stream of length ${length} exceeds the maximum allowed length ${limit}.`)
  : /* @__PURE__ */ message(3101);

/** STROP3102: An error occurred while reading the remote stream: {error} */
export const remoteStreamFailed: (error: string) => StropError = DEV
  ? /* @__PURE__ */ message(3102, (error) =>
    `An error occurred while reading the remote stream: ${error}`)
  : /* @__PURE__ */ message(3102);

/** STROP3103: Failed to read the requested number of bytes from the stream. */
export const endOfStream: () => StropError = DEV
  ? /* @__PURE__ */ message(3103, () =>
    `Failed to read the requested number of bytes from the stream.`)
  : /* @__PURE__ */ message(3103);

/** STROP3104: Out of sequence chunk received, expected {expected}, but received {received}. */
export const streamChunkOutOfOrder: (expected: number, received: number) => StropError = DEV
  ? /* @__PURE__ */ message(3104, (expected, received) =>
    `Out of sequence chunk received, expected ${expected}, but received ${received}.`)
  : /* @__PURE__ */ message(3104);

/** STROP3105: The incoming data chunk cannot be empty. */
export const streamChunkEmpty: () => StropError = DEV
  ? /* @__PURE__ */ message(3105, () =>
    `The incoming data chunk cannot be empty.`)
  : /* @__PURE__ */ message(3105);

/** STROP3106: The incoming data chunk exceeded the permitted length. */
export const streamChunkTooLong: () => StropError = DEV
  ? /* @__PURE__ */ message(3106, () =>
    `The incoming data chunk exceeded the permitted length.`)
  : /* @__PURE__ */ message(3106);

/** STROP3107: The incoming data stream declared a length {length}, but {sent} bytes were sent. */
export const streamLongerThanDeclared: (length: number, sent: number) => StropError = DEV
  ? /* @__PURE__ */ message(3107, (length, sent) =>
    `The incoming data stream declared a length ${length}, but ${sent} bytes were sent.`)
  : /* @__PURE__ */ message(3107);

/** STROP3108: Did not receive any data in the allotted time. */
export const streamTimedOut: () => StropError = DEV
  ? /* @__PURE__ */ message(3108, () =>
    `Did not receive any data in the allotted time.`)
  : /* @__PURE__ */ message(3108);

/** STROP3109: DotNetStreamReference cannot be supplied from JavaScript to .NET because the stream contents have already been transferred. */
export const streamFromJavaScript: () => StropError = DEV
  ? /* @__PURE__ */ message(3109, () =>
    `DotNetStreamReference cannot be supplied from JavaScript to .NET because the stream contents have already been transferred.`)
  : /* @__PURE__ */ message(3109);

/** STROP3110: A stream needs a ReadableStream, an iterable of byte arrays, a Blob, or bytes. Found {found}. */
export const notAStreamSource: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3110, (found) =>
    `STROP3110: A stream needs a ReadableStream, an iterable of byte arrays, a Blob, or bytes. Found ${found}.\n  Cause: The value cannot be read as binary data.\n  Fix: Text becomes bytes by \`new TextEncoder().encode(text)\` or \`new Blob([text])\`.`)
  : /* @__PURE__ */ message(3110);

/** STROP3111: A stream gave {found} where bytes were expected. */
export const streamChunkNotBytes: (found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3111, (found) =>
    `STROP3111: A stream gave ${found} where bytes were expected.\n  Cause: A stream or iterable that is passed to JavaScript may give Uint8Array, other views of an ArrayBuffer, and ArrayBuffer.\n  Fix: Encode what it gives: text by \`new TextEncoder().encode(text)\`.`)
  : /* @__PURE__ */ message(3111);

/** STROP3112: A message of a stream has no valid `{field}`. Found {found}. */
export const streamMessageInvalid: (field: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3112, (field, found) =>
    `STROP3112: A message of a stream has no valid \`${field}\`. Found ${found}.\n  Cause: The other end of the connection is not one of this package, or of another version.\n  Fix: Use the same version of \`@strop/interop\` on both ends.`)
  : /* @__PURE__ */ message(3112);

/** STROP3113: Synchronous calls need JavaScript in the same thread; here it is a connection away. */
export const notInProcess: () => StropError = DEV
  ? /* @__PURE__ */ message(3113, () =>
    `STROP3113: Synchronous calls need JavaScript in the same thread; here it is a connection away.\n  Cause: \`JSInProcessRuntime\` or \`JSInProcessObjectReference\` was asked for where components run in a worker or on a server. Blazor fails in the cast to \`IJSInProcessRuntime\`.\n  Fix: Use the asynchronous calls of \`JSRuntime\`, which work everywhere.`)
  : /* @__PURE__ */ message(3113);

/** STROP3114: `invokeUnmarshalled` passes objects by reference, and strict mode copies them. */
export const notByReference: () => StropError = DEV
  ? /* @__PURE__ */ message(3114, () =>
    `STROP3114: \`invokeUnmarshalled\` passes objects by reference, and strict mode copies them.\n  Cause: Strict mode sends every call through the wire codec, which is what unmarshalled calls leave out.\n  Fix: Use \`invoke\` with plain data, or leave strict mode for the page that needs it.`)
  : /* @__PURE__ */ message(3114);

/** STROP3115: The initializer '{name}.lib.module.js' cannot be loaded. */
export function initializerNotLoaded(name: string, cause: unknown): StropError {
  return create(3115, DEV ? (name) => `STROP3115: The initializer '${name}.lib.module.js' cannot be loaded.\n  Cause: The file is not there any more, has a mistake, or imports something that fails. \`cause\` is the browser's error.\n  Fix: Open the file's address in the browser, and look at the console for what it says.` : undefined, [name], { cause });
}

/** STROP3150: The component '{component}' is gone, and with it what it received from JavaScript. */
export const componentGone: (component: string) => StropError = DEV
  ? /* @__PURE__ */ message(3150, (component) =>
    `STROP3150: The component '${component}' is gone, and with it what it received from JavaScript.\n  Cause: References that a component receives are released with it. A call on one of them, or a reference that arrives afterwards, comes too late. The error's name is \`AbortError\`: the renderer takes it for a cancellation.\n  Fix: Do what is left to do in \`[Symbol.asyncDispose]()\`, which is waited for. What shall live longer than the component is asked for by a service, or by the component that keeps it.`)
  : /* @__PURE__ */ message(3150);

/** STROP3151: The components that this call goes to are not connected any more: {reason} */
export function componentsDisconnected(reason: string, cause: unknown): StropError {
  return create(3151, DEV ? (reason) => `STROP3151: The components that this call goes to are not connected any more: ${reason}\n  Cause: The port or socket to the worker or server where the components run is closed. A proxy of one of their objects outlived it.\n  Fix: Drop proxies when the connection ends, or catch the rejection.` : undefined, [reason], { cause });
}

/** STROP3152: A message of the wire cannot be read: {reason}. */
export const malformedFrame: (reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(3152, (reason) =>
    `STROP3152: A message of the wire cannot be read: ${reason}.\n  Cause: What arrived is not what the other end of the wire sends. Somebody else writes to the port or socket, or it was changed on the way.\n  Fix: Give the connection a port or socket of its own.`)
  : /* @__PURE__ */ message(3152);

/** STROP3153: A message '{kind}' of the wire cannot be read: {reason}. */
export const malformedMessage: (kind: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(3153, (kind, reason) =>
    `STROP3153: A message '${kind}' of the wire cannot be read: ${reason}.\n  Cause: The frame is one of the wire, but a message in it is not laid out as this version writes it.\n  Fix: Use the same version of the package at both ends.`)
  : /* @__PURE__ */ message(3153);

/** STROP3154: Message {found} of the wire arrived where number {expected} was due. */
export const frameOutOfOrder: (found: number, expected: number) => StropError = DEV
  ? /* @__PURE__ */ message(3154, (found, expected) =>
    `STROP3154: Message ${found} of the wire arrived where number ${expected} was due.\n  Cause: A message was lost, repeated or overtaken. Ports and sockets keep order, so something between the two ends does not.\n  Fix: Look at what stands between: a proxy that repeats, or code that forwards messages of two connections.`)
  : /* @__PURE__ */ message(3154);

/** STROP3155: Message {found} of the wire was acknowledged, and {sent} were sent. */
export const acknowledgementInvalid: (found: number, sent: number) => StropError = DEV
  ? /* @__PURE__ */ message(3155, (found, sent) =>
    `STROP3155: Message ${found} of the wire was acknowledged, and ${sent} were sent.\n  Cause: The other end acknowledges what was never sent, or takes an acknowledgement back.\n  Fix: Give each connection a port or socket of its own.`)
  : /* @__PURE__ */ message(3155);

/** STROP3156: A message of {size} bytes or more arrived, and {limit} are allowed. */
export const frameTooLarge: (size: number, limit: number) => StropError = DEV
  ? /* @__PURE__ */ message(3156, (size, limit) =>
    `STROP3156: A message of ${size} bytes or more arrived, and ${limit} are allowed.\n  Cause: The other end knows the limit from the first message and did not keep it.\n  Fix: Raise \`maxMessageBytes\` at this end if the message is meant.`)
  : /* @__PURE__ */ message(3156);

/** STROP3157: The message '{kind}' has {size} bytes, and the other side takes {limit}. */
export const messageTooLarge: (kind: string, size: number, limit: number) => StropError = DEV
  ? /* @__PURE__ */ message(3157, (kind, size, limit) =>
    `STROP3157: The message '${kind}' has ${size} bytes, and the other side takes ${limit}.\n  Cause: Arguments or the result of one call, byte arrays included, are larger than the other end of the wire accepts.\n  Fix: Send large data as a stream, in several calls, or raise \`maxMessageBytes\` at the end that receives it.`)
  : /* @__PURE__ */ message(3157);

/** STROP3158: The other end of the wire said nothing for {milliseconds} ms. */
export const handshakeTimedOut: (milliseconds: number) => StropError = DEV
  ? /* @__PURE__ */ message(3158, (milliseconds) =>
    `STROP3158: The other end of the wire said nothing for ${milliseconds} ms.\n  Cause: Nobody connected at the other end: the worker's script failed, or the port never reached it.\n  Fix: Look for an error in the worker or server, and give each end to \`connectToPage\` or \`connectToComponents\`.`)
  : /* @__PURE__ */ message(3158);

/** STROP3159: A message '{kind}' arrived before the other end of the wire had introduced itself. */
export const helloMissing: (kind: string) => StropError = DEV
  ? /* @__PURE__ */ message(3159, (kind) =>
    `STROP3159: A message '${kind}' arrived before the other end of the wire had introduced itself.\n  Cause: The first message of each side carries its version and limits; this one was something else.\n  Fix: Give the connection a port or socket of its own, and connect both ends with this package.`)
  : /* @__PURE__ */ message(3159);

/** STROP3160: The other end of the wire introduced itself twice. */
export const helloRepeated: () => StropError = DEV
  ? /* @__PURE__ */ message(3160, () =>
    `STROP3160: The other end of the wire introduced itself twice.\n  Cause: Two connections were made over one port or socket.\n  Fix: Give each connection a port or socket of its own.`)
  : /* @__PURE__ */ message(3160);

/** STROP3161: The other end of the wire speaks '{found}', this one '{expected}'. */
export const otherProtocol: (expected: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3161, (expected, found) =>
    `STROP3161: The other end of the wire speaks '${found}', this one '${expected}'.\n  Cause: Something else is connected at the other end.\n  Fix: Connect both ends with this package.`)
  : /* @__PURE__ */ message(3161);

/** STROP3162: The other end of the wire speaks version {found}, this one version {expected}. */
export const otherVersion: (expected: number, found: number) => StropError = DEV
  ? /* @__PURE__ */ message(3162, (expected, found) =>
    `STROP3162: The other end of the wire speaks version ${found}, this one version ${expected}.\n  Cause: Page and components were built with different versions of the package. A page that was loaded before a server was updated does this.\n  Fix: Reload the page. Deploy both from one build.`)
  : /* @__PURE__ */ message(3162);

/** STROP3163: Both ends of the wire are {role}. */
export const sameRole: (role: string) => StropError = DEV
  ? /* @__PURE__ */ message(3163, (role) =>
    `STROP3163: Both ends of the wire are ${role}.\n  Cause: Both called the same one of \`connectToPage\` and \`connectToComponents\`.\n  Fix: Components call \`connectToPage\`, the page calls \`connectToComponents\`.`)
  : /* @__PURE__ */ message(3163);

/** STROP3164: A limit of {found} bytes for messages is not possible; {least} is the least. */
export const limitTooSmall: (found: string, least: number) => StropError = DEV
  ? /* @__PURE__ */ message(3164, (found, least) =>
    `STROP3164: A limit of ${found} bytes for messages is not possible; ${least} is the least.\n  Cause: Below it not even the message fits that says what is too large.\n  Fix: Give a larger \`maxMessageBytes\`, or none.`)
  : /* @__PURE__ */ message(3164);

/** STROP3165: A message '{kind}' answers call {handle}, which is not open. */
export const unknownHandle: (kind: string, handle: number) => StropError = DEV
  ? /* @__PURE__ */ message(3165, (kind, handle) =>
    `STROP3165: A message '${kind}' answers call ${handle}, which is not open.\n  Cause: The other end answered a call twice, or one that was never made.\n  Fix: Use the same version of the package at both ends.`)
  : /* @__PURE__ */ message(3165);

/** STROP3166: What JavaScript sent is nested more than {limit} deep. */
export const textTooDeep: (limit: number) => StropError = DEV
  ? /* @__PURE__ */ message(3166, (limit) =>
    `STROP3166: What JavaScript sent is nested more than ${limit} deep.\n  Cause: Objects and arrays of a result or of arguments may hold one another this deep where components are not in the page's thread, as in .NET.\n  Fix: Send flatter data, or a reference to the object.`)
  : /* @__PURE__ */ message(3166);

/** STROP3167: The id under '{key}' must be a whole number, and it is {found}. */
export const referenceIdInvalid: (key: string, found: string) => StropError = DEV
  ? /* @__PURE__ */ message(3167, (key, found) =>
    `STROP3167: The id under '${key}' must be a whole number, and it is ${found}.\n  Cause: Text that came over the wire has an object with a reserved name that no end of the wire wrote.\n  Fix: Do not use the reserved names, which are listed in the guide on transports, in data of your own.`)
  : /* @__PURE__ */ message(3167);

/** STROP3168: The connection ended ({code}): {reason} */
export const connectionFailed: (code: string, reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(3168, (code, reason) =>
    `STROP3168: The connection ended (${code}): ${reason}\n  Cause: The port or socket was closed, or the other end found a mistake and told its code.\n  Fix: Look up the code, and connect anew where that is meant to happen.`)
  : /* @__PURE__ */ message(3168);

/** STROP3169: A call of kind {callType} arrived, which this version does not know. */
export const callTypeUnknown: (callType: number) => StropError = DEV
  ? /* @__PURE__ */ message(3169, (callType) =>
    `STROP3169: A call of kind ${callType} arrived, which this version does not know.\n  Cause: Calls are numbered 1 to 4: function, constructor, reading and writing a property.\n  Fix: Use the same version of the package at both ends.`)
  : /* @__PURE__ */ message(3169);

/** STROP3170: JavaScript interop calls cannot be issued at this time. This is because the circuit has disconnected and is being disposed. */
export const disconnected: () => StropError = DEV
  ? /* @__PURE__ */ message(3170, () =>
    `JavaScript interop calls cannot be issued at this time. This is because the circuit has disconnected and is being disposed.`)
  : /* @__PURE__ */ message(3170);

/** STROP3171: Text that came over the wire is no JSON: {reason} */
export const textMalformed: (reason: string) => StropError = DEV
  ? /* @__PURE__ */ message(3171, (reason) =>
    `STROP3171: Text that came over the wire is no JSON: ${reason}\n  Cause: The other end of the wire writes JSON; this was cut off or written by something else.\n  Fix: Use the same version of the package at both ends, and give the connection a port or socket of its own.`)
  : /* @__PURE__ */ message(3171);

/** STROP3190: '{path}' is a place inside a remote object. Only an object that was received can be passed. */
export const nestedRemotePassed: (path: string) => StropError = DEV
  ? /* @__PURE__ */ message(3190, (path) =>
    `STROP3190: '${path}' is a place inside a remote object. Only an object that was received can be passed.\n  Cause: \`map.scrollZoom\` is a name until something is called on it: nothing has been fetched.\n  Fix: Fetch it first; what arrives can be passed.`)
  : /* @__PURE__ */ message(3190);

/** STROP3191: '{name}' of a remote object cannot be assigned. */
export const remoteAssigned: (name: string) => StropError = DEV
  ? /* @__PURE__ */ message(3191, (name) =>
    `STROP3191: '${name}' of a remote object cannot be assigned.\n  Cause: An assignment cannot wait, and the object is on the other side.\n  Fix: Write \`await remote.setValueAsync(name, value)\`.`)
  : /* @__PURE__ */ message(3191);

/** STROP3192: The component '{component}' is gone and left a DotNetObjectReference undisposed. It was made here:{place} */
export const dotNetReferenceLeft: (component: string, place: string) => StropError = DEV
  ? /* @__PURE__ */ message(3192, (component, place) =>
    `STROP3192: The component '${component}' is gone and left a DotNetObjectReference undisposed. It was made here:${place}\n  Cause: The reference keeps its object, and all that holds on to it, for as long as the page lives. Told in development only.\n  Fix: Dispose it with the component.`)
  : /* @__PURE__ */ message(3192);

/** STROP3193: A callback cannot answer with a DotNetStreamReference that is to arrive as a {form}. */
export const dataInCallback: (form: string) => StropError = DEV
  ? /* @__PURE__ */ message(3193, (form) =>
    `STROP3193: A callback cannot answer with a DotNetStreamReference that is to arrive as a ${form}.\n  Cause: All of it would have to be read first, and a callback's answer holds what is there.\n  Fix: Answer with a stream, or make the object before, by a call.`)
  : /* @__PURE__ */ message(3193);
