/** Generated from messages/interop.md by scripts/messages.mjs. Do not edit. */
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

/** Could not find '{identifier}' ('{segment}' was undefined). */
export function memberNotFound(identifier: string, segment: string): StropError {
  return make('STROP3001', `Could not find '${identifier}' ('${segment}' was undefined).`);
}

/** The value '{identifier}' is not a function. */
export function notAFunction(identifier: string): StropError {
  return make('STROP3002', `The value '${identifier}' is not a function.`);
}

/** The property '{identifier}' is not defined or is not readable. */
export function propertyNotReadable(identifier: string): StropError {
  return make('STROP3003', `The property '${identifier}' is not defined or is not readable.`);
}

/** The property '{identifier}' is not writable. */
export function propertyNotWritable(identifier: string): StropError {
  return make('STROP3004', `The property '${identifier}' is not writable.`);
}

/** JS object instance with ID {id} does not exist (has it been disposed?). */
export function objectDoesNotExist(id: number): StropError {
  return make('STROP3005', `JS object instance with ID ${id} does not exist (has it been disposed?).`);
}

/** JS object instance with Id '{id}' does not exist. It may have been disposed. */
export function referencedObjectDoesNotExist(id: number): StropError {
  return make('STROP3006', `JS object instance with Id '${id}' does not exist. It may have been disposed.`);
}

/** Cannot create a JSObjectReference from the value '{value}'. */
export function cannotCreateReference(value: string): StropError {
  return make('STROP3007', `Cannot create a JSObjectReference from the value '${value}'.`);
}

/** Invalid JS call result type '{resultType}'. */
export function invalidCallResultType(resultType: number): StropError {
  return make('STROP3008', `Invalid JS call result type '${resultType}'.`);
}

/** An exception occurred executing JS interop: {inner}. See InnerException for more details. */
export function wrongResult(inner: string, cause: unknown): StropError {
  return make('STROP3009', `An exception occurred executing JS interop: ${inner}. See InnerException for more details.`, { cause });
}

/** Cannot access a disposed object. Object name: '{objectName}'. */
export function objectDisposed(objectName: string): StropError {
  return make('STROP3010', `Cannot access a disposed object.\nObject name: '${objectName}'.`);
}

/** A task was canceled. */
export function callCanceled(): StropError {
  return make('STROP3011', `A task was canceled.`);
}

/** The JS interop call '{identifier}' timed out after {milliseconds}ms. */
export function callTimedOut(identifier: string, milliseconds: number): StropError {
  return make('STROP3012', `The JS interop call '${identifier}' timed out after ${milliseconds}ms.`);
}

/** The JSON value could not be converted to {expected} ({found} was found) */
export function jsonNotConvertible(expected: string, found: string): StropError {
  return make('STROP3013', `The JSON value could not be converted to ${expected} (${found} was found)`);
}

/** The first argument is neither an identifier nor a result type: {found}. */
export function unknownResultType(found: string): StropError {
  return coded(
    'STROP3031',
    DEV ? `The first argument is neither an identifier nor a result type: ${found}.\n  Cause: Only these can be asked for: JSObjectReference, String, Number, Boolean, Array, Object, Date, Uint8Array.\n  Fix: Leave the result type away and give the expected type to TypeScript: \`invokeAsync<Point>('getPoint')\`.` : ` [${found}]`
  );
}

/** The identifier must be a string, and {found} was given. */
export function identifierNotString(found: string): StropError {
  return coded(
    'STROP3032',
    DEV ? `The identifier must be a string, and ${found} was given.\n  Cause: A call names what it calls by text: \`invokeAsync('name', …)\` or \`invokeAsync(Type, 'name', …)\`.\n  Fix: Give the name of a function as a string, not the function itself.` : ` [${found}]`
  );
}

/** The identifier '{identifier}' contains '{segment}', which this host refuses. */
export function unsafeIdentifier(identifier: string, segment: string): StropError {
  return coded(
    'STROP3033',
    DEV ? `The identifier '${identifier}' contains '${segment}', which this host refuses.\n  Cause: A host that faces a network does not let calls reach prototypes and constructors.\n  Fix: Call a function of your own that does what is needed.` : ` [${identifier}, ${segment}]`
  );
}

/** A timeout is a number of milliseconds from 0, or Infinity, and {found} was given. */
export function invalidTimeout(found: string): StropError {
  return coded(
    'STROP3034',
    DEV ? `A timeout is a number of milliseconds from 0, or Infinity, and ${found} was given.\n  Cause: \`with({ timeout })\` was given a negative number, NaN or something else.\n  Fix: Give milliseconds. \`Infinity\` stands for no limit.` : ` [${found}]`
  );
}

/** The argument is circular: '{path}' leads back to '{target}'. */
export function circularArgument(path: string, target: string): StropError {
  return coded(
    'STROP3035',
    DEV ? `The argument is circular: '${path}' leads back to '${target}'.\n  Cause: Arguments may hold references to elements and objects at any depth, so they are searched; what contains itself can neither be searched nor sent.\n  Fix: Pass the part that JavaScript needs, or keep the object on the JavaScript side and pass a JSObjectReference.` : ` [${path}, ${target}]`
  );
}

/** The argument is nested too deeply: '{path}' is below the limit of {limit} levels. */
export function argumentTooDeep(path: string, limit: number): StropError {
  return coded(
    'STROP3036',
    DEV ? `The argument is nested too deeply: '${path}' is below the limit of ${limit} levels.\n  Cause: Arguments may be nested ${limit} levels deep, the list of arguments included, as in .NET.\n  Fix: Pass a flatter structure, or text.` : ` [${path}, ${limit}]`
  );
}

/** The argument '{path}' is {found}, which cannot be sent as JSON. */
export function argumentNotSerializable(path: string, found: string): StropError {
  return coded(
    'STROP3037',
    DEV ? `The argument '${path}' is ${found}, which cannot be sent as JSON.\n  Cause: In strict mode, and wherever JavaScript runs elsewhere, arguments travel as JSON, byte arrays and references.\n  Fix: Send plain data: arrays for typed arrays, maps and sets, text for big integers, an ElementReference for an element. A function belongs into a JavaScript module.` : ` [${path}, ${found}]`
  );
}

/** The element reference '{id}' in '{path}' points at an element that was removed. */
export function elementReferenceDetached(id: string, path: string): StropError {
  return coded(
    'STROP3040',
    DEV ? `The element reference '${id}' in '${path}' points at an element that was removed.\n  Cause: The component or the branch that rendered the element is gone, and the reference was kept.\n  Fix: Call before the element is removed, or ask \`reference.state\` first. Pass a reference that is rendered now.` : ` [${id}, ${path}]`
  );
}

/** The element reference '{id}' in '{path}' is not known to the root this call belongs to. */
export function elementReferenceElsewhere(id: string, path: string): StropError {
  return coded(
    'STROP3041',
    DEV ? `The element reference '${id}' in '${path}' is not known to the root this call belongs to.\n  Cause: The reference was attached by another root component or another app, or by something that is no renderer.\n  Fix: Use the JSRuntime that is injected where the element is rendered.` : ` [${id}, ${path}]`
  );
}

/** The object reference in '{path}' belongs to another JavaScript runtime. */
export function foreignObjectReference(path: string): StropError {
  return coded(
    'STROP3042',
    DEV ? `The object reference in '${path}' belongs to another JavaScript runtime.\n  Cause: The reference was received from another window, worker or connection, where its number means another object.\n  Fix: Receive the object from the runtime that it is passed to.` : ` [${path}]`
  );
}

/** The element {element} is not in a document, so its removal cannot be seen. */
export function elementNotConnected(element: string): StropError {
  return coded(
    'STROP3043',
    DEV ? `The element ${element} is not in a document, so its removal cannot be seen.\n  Cause: onElementRemoved was called before the element was inserted, or after it was removed.\n  Fix: Call it from onAfterRender, or after the element was appended.` : ` [${element}]`
  );
}

/** No call dispatcher has been set. */
export function noCallDispatcher(): StropError {
  return make('STROP3050', `No call dispatcher has been set.`);
}

/** There are multiple .NET runtimes present, so a default dispatcher could not be resolved. Use DotNetObject to invoke .NET instance methods. */
export function multipleCallDispatchers(): StropError {
  return make('STROP3051', `There are multiple .NET runtimes present, so a default dispatcher could not be resolved. Use DotNetObject to invoke .NET instance methods.`);
}

/** The current dispatcher does not support synchronous calls from JS to .NET. Use invokeDotNetMethodAsync instead. */
export function noSynchronousCalls(): StropError {
  return make('STROP3052', `The current dispatcher does not support synchronous calls from JS to .NET. Use invokeDotNetMethodAsync instead.`);
}

/** For instance method calls, assemblyName should be null. Received '{assembly}'. */
export function assemblyWithInstance(assembly: string): StropError {
  return make('STROP3053', `For instance method calls, assemblyName should be null. Received '${assembly}'.`);
}

/** There is no pending async call with ID {id}. */
export function noPendingCall(id: string): StropError {
  return make('STROP3054', `There is no pending async call with ID ${id}.`);
}

/** Either assemblyName or dotNetObjectId must have a non null value. */
export function neitherAssemblyNorObject(): StropError {
  return make('STROP3055', `Either assemblyName or dotNetObjectId must have a non null value.`);
}

/** Supplied value is not a typed array or blob. */
export function notStreamable(): StropError {
  return make('STROP3056', `Supplied value is not a typed array or blob.`);
}

/** Cannot create a JSStreamReference from the value '{value}' as it doesn't have a byteLength. */
export function noByteLength(value: string): StropError {
  return make('STROP3057', `Cannot create a JSStreamReference from the value '${value}' as it doesn't have a byteLength.`);
}

/** Value cannot be null. (Parameter '{parameter}') */
export function argumentNull(parameter: string): StropError {
  return make('STROP3058', `Value cannot be null. (Parameter '${parameter}')`);
}

/** The value cannot be an empty string or composed entirely of whitespace. (Parameter '{parameter}') */
export function argumentBlank(parameter: string): StropError {
  return make('STROP3059', `The value cannot be an empty string or composed entirely of whitespace. (Parameter '${parameter}')`);
}

/** There is no loaded assembly with the name '{assembly}'. */
export function assemblyNotLoaded(assembly: string): StropError {
  return make('STROP3060', `There is no loaded assembly with the name '${assembly}'.`);
}

/** The assembly '{assembly}' does not contain a public invokable method with [JSInvokableAttribute("{identifier}")]. */
export function staticNotFound(assembly: string, identifier: string): StropError {
  return make('STROP3061', `The assembly '${assembly}' does not contain a public invokable method with [JSInvokableAttribute("${identifier}")].`);
}

/** The type '{type}' does not contain a public invokable method with [JSInvokableAttribute("{identifier}")]. */
export function instanceNotFound(type: string, identifier: string): StropError {
  return make('STROP3062', `The type '${type}' does not contain a public invokable method with [JSInvokableAttribute("${identifier}")].`);
}

/** For instance method calls, 'assemblyName' should be null. Value received: '{assembly}'. */
export function assemblyReceived(assembly: string): StropError {
  return make('STROP3063', `For instance method calls, 'assemblyName' should be null. Value received: '${assembly}'.`);
}

/** The assembly '{assembly}' contains more than one [JSInvokable] method with identifier '{identifier}'. All [JSInvokable] methods within the same assembly must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute. */
export function duplicateStatic(assembly: string, identifier: string): StropError {
  return make('STROP3064', `The assembly '${assembly}' contains more than one [JSInvokable] method with identifier '${identifier}'. All [JSInvokable] methods within the same assembly must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute.`);
}

/** The type {type} contains more than one [JSInvokable] method with identifier '{identifier}'. All [JSInvokable] methods within the same type must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute. */
export function duplicateInstance(type: string, identifier: string): StropError {
  return make('STROP3065', `The type ${type} contains more than one [JSInvokable] method with identifier '${identifier}'. All [JSInvokable] methods within the same type must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute.`);
}

/** The call to '{identifier}' expects '{expected}' parameters, but received '{received}'. */
export function tooFewArguments(identifier: string, expected: number, received: number): StropError {
  return make('STROP3066', `The call to '${identifier}' expects '${expected}' parameters, but received '${received}'.`);
}

/** Unexpected JSON token {token}. Ensure that the call to `{identifier}' is supplied with exactly '{expected}' parameters. */
export function tooManyArguments(token: string, identifier: string, expected: number): StropError {
  return make('STROP3067', `Unexpected JSON token ${token}. Ensure that the call to \`${identifier}' is supplied with exactly '${expected}' parameters.`);
}

/** In call to '{identifier}', parameter of type '{type}' at index {index} must be declared as type 'DotNetObjectRef<{type}>' to receive the incoming value. */
export function referenceNotExpected(identifier: string, type: string, index: number): StropError {
  return make('STROP3068', `In call to '${identifier}', parameter of type '${type}' at index ${index} must be declared as type 'DotNetObjectRef<${type}>' to receive the incoming value.`);
}

/** There is no tracked object with id '{id}'. Perhaps the DotNetObjectReference instance was already disposed. (Parameter 'dotNetObjectId') */
export function noTrackedObject(id: number): StropError {
  return make('STROP3069', `There is no tracked object with id '${id}'. Perhaps the DotNetObjectReference instance was already disposed. (Parameter 'dotNetObjectId')`);
}

/** DotNetObjectReference`1 is already being tracked by a different instance of JSRuntime. A common cause is caching an instance of DotNetObjectReference globally. Consider creating instances of DotNetObjectReference at the JSInterop callsite. */
export function trackedElsewhere(): StropError {
  return make('STROP3070', `DotNetObjectReference\`1 is already being tracked by a different instance of JSRuntime. A common cause is caching an instance of DotNetObjectReference globally. Consider creating instances of DotNetObjectReference at the JSInterop callsite.`);
}

/** There was an exception invoking '{identifier}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors' */
export function invocationFailed(identifier: string): StropError {
  return make('STROP3071', `There was an exception invoking '${identifier}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'`);
}

/** There was an exception invoking '{identifier}' on assembly '{assembly}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors' */
export function staticInvocationFailed(identifier: string, assembly: string): StropError {
  return make('STROP3072', `There was an exception invoking '${identifier}' on assembly '${assembly}'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'`);
}

/** Element id '{id}' cannot be added to the byte arrays to be revived with length '{length}'. */
export function byteArrayOutOfOrder(id: number, length: number): StropError {
  return make('STROP3073', `Element id '${id}' cannot be added to the byte arrays to be revived with length '${length}'.`);
}

/** Byte array {index} not found. */
export function byteArrayNotFound(index: string): StropError {
  return make('STROP3074', `Byte array ${index} not found.`);
}

/** Invalid JSON */
export function invalidJson(): StropError {
  return make('STROP3075', `Invalid JSON`);
}

/** DotNetObjectReference.create needs an object, and {found} was given. */
export function referenceNeedsObject(found: string): StropError {
  return coded(
    'STROP3076',
    DEV ? `DotNetObjectReference.create needs an object, and ${found} was given.\n  Cause: JavaScript calls methods of what a reference stands for, and plain values have none that are declared.\n  Fix: Pass plain values as they are, without a reference.` : ` [${found}]`
  );
}

/** This window already has a `DotNet` that is not Strop's. */
export function foreignDotNet(): StropError {
  return coded(
    'STROP3077',
    DEV ? `This window already has a \`DotNet\` that is not Strop's.\n  Cause: Blazor, or another copy of its JavaScript, runs in the same page.\n  Fix: Import \`DotNet\` from '@strop/interop/dotnet' where Strop's is meant, or run Blazor in a frame.` : ''
  );
}

/** The object in '{path}' belongs to another runtime. */
export function foreignDotNetObject(path: string): StropError {
  return coded(
    'STROP3078',
    DEV ? `The object in '${path}' belongs to another runtime.\n  Cause: JavaScript passed an object that it received from another window or connection, where its number means another object.\n  Fix: Pass it to the runtime it came from.` : ` [${path}]`
  );
}

/** Assert failed: Value is not a Boolean: {value} ({type}) */
export function valueNotBoolean(value: string, type: string): StropError {
  return make('STROP3080', `Assert failed: Value is not a Boolean: ${value} (${type})`);
}

/** Assert failed: Value is not an integer: {value} ({type}) */
export function valueNotInteger(value: string, type: string): StropError {
  return make('STROP3081', `Assert failed: Value is not an integer: ${value} (${type})`);
}

/** Assert failed: Overflow: value {value} is out of {min} {max} range */
export function integerOverflow(value: string, min: string, max: string): StropError {
  return make('STROP3082', `Assert failed: Overflow: value ${value} is out of ${min} ${max} range`);
}

/** Assert failed: Value is not an bigint: {value} ({type}) */
export function valueNotBigInt(value: string, type: string): StropError {
  return make('STROP3083', `Assert failed: Value is not an bigint: ${value} (${type})`);
}

/** Assert failed: Value is not a Number: {value} ({type}) */
export function valueNotNumber(value: string, type: string): StropError {
  return make('STROP3084', `Assert failed: Value is not a Number: ${value} (${type})`);
}

/** Assert failed: Value is not {expected} */
export function valueNotOfType(expected: string): StropError {
  return make('STROP3085', `Assert failed: Value is not ${expected}`);
}

/** Assert failed: JSObject proxy of {found} is not supported */
export function proxyNotSupported(found: string): StropError {
  return make('STROP3086', `Assert failed: JSObject proxy of ${found} is not supported`);
}

/** Assert failed: JSObject proxy of ManagedObject proxy is not supported. For more information see https://aka.ms/dotnet-wasm-jsinterop */
export function managedProxyNotSupported(): StropError {
  return make('STROP3087', `Assert failed: JSObject proxy of ManagedObject proxy is not supported. For more information see https://aka.ms/dotnet-wasm-jsinterop`);
}

/** NotImplementedException: {found} */
export function anyNotImplemented(found: string): StropError {
  return make('STROP3088', `NotImplementedException: ${found}`);
}

/** JSObject proxy is not supported for {type} {value} */
export function proxyNotSupportedFor(type: string, value: string): StropError {
  return make('STROP3089', `JSObject proxy is not supported for ${type} ${value}`);
}

/** ToJS for {typeName} is not implemented. */
export function toJsNotImplemented(typeName: string): StropError {
  return make('STROP3090', `ToJS for ${typeName} is not implemented.`);
}

/** Assert failed: Expected {expected} */
export function expectedView(expected: string): StropError {
  return make('STROP3091', `Assert failed: Expected ${expected}`);
}

/** Assert failed: ObjectDisposedException */
export function proxyDisposed(): StropError {
  return make('STROP3092', `Assert failed: ObjectDisposedException`);
}

/** Assert failed: Only roundtrip of ArraySegment instance created by C# */
export function notRoundTrip(): StropError {
  return make('STROP3093', `Assert failed: Only roundtrip of ArraySegment instance created by C#`);
}

/** Assert failed: ES6 module {moduleName} was not imported yet, please call JSHost.ImportAsync() first. */
export function moduleNotImported(moduleName: string): StropError {
  return make('STROP3094', `Assert failed: ES6 module ${moduleName} was not imported yet, please call JSHost.ImportAsync() first.`);
}

/** Assert failed: {part} not found while looking up {functionName} */
export function importNotFound(part: string, functionName: string): StropError {
  return make('STROP3095', `Assert failed: ${part} not found while looking up ${functionName}`);
}

/** Assert failed: {functionName} must be a Function but was {type} */
export function importNotFunction(functionName: string, type: string): StropError {
  return make('STROP3096', `Assert failed: ${functionName} must be a Function but was ${type}`);
}

/** Assert failed: {what} must be string */
export function mustBeString(what: string): StropError {
  return make('STROP3097', `Assert failed: ${what} must be string`);
}

/** Could not find assembly: {assemblyName} */
export function assemblyNotFound(assemblyName: string): StropError {
  return make('STROP3098', `Could not find assembly: ${assemblyName}`);
}

/** The signature of '{owner}' is not possible: {reason}. */
export function invalidSignature(owner: string, reason: string): StropError {
  return coded(
    'STROP3099',
    DEV ? `The signature of '${owner}' is not possible: ${reason}.\n  Cause: A marker stands where it cannot, for instance an array of booleans or a promise of a callback, or a path of an export leads through a method.\n  Fix: Change the signature; the table of \`JSType\` in the guide on imports says what stands where.` : ` [${owner}, ${reason}]`
  );
}

/** The component '{component}' is gone, and with it what it received from JavaScript. */
export function componentGone(component: string): StropError {
  return coded(
    'STROP3150',
    DEV ? `The component '${component}' is gone, and with it what it received from JavaScript.\n  Cause: References that a component receives are released with it. A call on one of them, or a reference that arrives afterwards, comes too late. The error's name is \`AbortError\`: the renderer takes it for a cancellation.\n  Fix: Do what is left to do in \`[Symbol.asyncDispose]()\`, which is waited for. What shall live longer than the component is asked for by a service, or by the component that keeps it.` : ` [${component}]`
  );
}
