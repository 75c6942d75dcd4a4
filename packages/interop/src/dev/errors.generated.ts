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

/** The incoming data stream of length {length} exceeds the maximum allowed length {limit}. */
export function streamTooLong(length: number, limit: number): StropError {
  return make('STROP3101', `The incoming data stream of length ${length} exceeds the maximum allowed length ${limit}.`);
}

/** An error occurred while reading the remote stream: {error} */
export function remoteStreamFailed(error: string): StropError {
  return make('STROP3102', `An error occurred while reading the remote stream: ${error}`);
}

/** Failed to read the requested number of bytes from the stream. */
export function endOfStream(): StropError {
  return make('STROP3103', `Failed to read the requested number of bytes from the stream.`);
}

/** Out of sequence chunk received, expected {expected}, but received {received}. */
export function streamChunkOutOfOrder(expected: number, received: number): StropError {
  return make('STROP3104', `Out of sequence chunk received, expected ${expected}, but received ${received}.`);
}

/** The incoming data chunk cannot be empty. */
export function streamChunkEmpty(): StropError {
  return make('STROP3105', `The incoming data chunk cannot be empty.`);
}

/** The incoming data chunk exceeded the permitted length. */
export function streamChunkTooLong(): StropError {
  return make('STROP3106', `The incoming data chunk exceeded the permitted length.`);
}

/** The incoming data stream declared a length {length}, but {sent} bytes were sent. */
export function streamLongerThanDeclared(length: number, sent: number): StropError {
  return make('STROP3107', `The incoming data stream declared a length ${length}, but ${sent} bytes were sent.`);
}

/** Did not receive any data in the allotted time. */
export function streamTimedOut(): StropError {
  return make('STROP3108', `Did not receive any data in the allotted time.`);
}

/** DotNetStreamReference cannot be supplied from JavaScript to .NET because the stream contents have already been transferred. */
export function streamFromJavaScript(): StropError {
  return make('STROP3109', `DotNetStreamReference cannot be supplied from JavaScript to .NET because the stream contents have already been transferred.`);
}

/** A stream needs a ReadableStream, an iterable of byte arrays, a Blob, or bytes. Found {found}. */
export function notAStreamSource(found: string): StropError {
  return coded(
    'STROP3110',
    DEV ? `A stream needs a ReadableStream, an iterable of byte arrays, a Blob, or bytes. Found ${found}.\n  Cause: The value cannot be read as binary data.\n  Fix: Text becomes bytes by \`new TextEncoder().encode(text)\` or \`new Blob([text])\`.` : ` [${found}]`
  );
}

/** A stream gave {found} where bytes were expected. */
export function streamChunkNotBytes(found: string): StropError {
  return coded(
    'STROP3111',
    DEV ? `A stream gave ${found} where bytes were expected.\n  Cause: A stream or iterable that is passed to JavaScript may give Uint8Array, other views of an ArrayBuffer, and ArrayBuffer.\n  Fix: Encode what it gives: text by \`new TextEncoder().encode(text)\`.` : ` [${found}]`
  );
}

/** A message of a stream has no valid `{field}`. Found {found}. */
export function streamMessageInvalid(field: string, found: string): StropError {
  return coded(
    'STROP3112',
    DEV ? `A message of a stream has no valid \`${field}\`. Found ${found}.\n  Cause: The other end of the connection is not one of this package, or of another version.\n  Fix: Use the same version of \`@strop/interop\` on both ends.` : ` [${field}, ${found}]`
  );
}

/** Synchronous calls need JavaScript in the same thread; here it is a connection away. */
export function notInProcess(): StropError {
  return coded(
    'STROP3113',
    DEV ? `Synchronous calls need JavaScript in the same thread; here it is a connection away.\n  Cause: \`JSInProcessRuntime\` or \`JSInProcessObjectReference\` was asked for where components run in a worker or on a server. Blazor fails in the cast to \`IJSInProcessRuntime\`.\n  Fix: Use the asynchronous calls of \`JSRuntime\`, which work everywhere.` : ''
  );
}

/** `invokeUnmarshalled` passes objects by reference, and strict mode copies them. */
export function notByReference(): StropError {
  return coded(
    'STROP3114',
    DEV ? `\`invokeUnmarshalled\` passes objects by reference, and strict mode copies them.\n  Cause: Strict mode sends every call through the wire codec, which is what unmarshalled calls leave out.\n  Fix: Use \`invoke\` with plain data, or leave strict mode for the page that needs it.` : ''
  );
}

/** The initializer '{name}.lib.module.js' cannot be loaded. */
export function initializerNotLoaded(name: string, cause: unknown): StropError {
  return coded(
    'STROP3115',
    DEV ? `The initializer '${name}.lib.module.js' cannot be loaded.\n  Cause: The file is not there any more, has a mistake, or imports something that fails. \`cause\` is the browser's error.\n  Fix: Open the file's address in the browser, and look at the console for what it says.` : ` [${name}]`,
    { cause }
  );
}

/** The component '{component}' is gone, and with it what it received from JavaScript. */
export function componentGone(component: string): StropError {
  return coded(
    'STROP3150',
    DEV ? `The component '${component}' is gone, and with it what it received from JavaScript.\n  Cause: References that a component receives are released with it. A call on one of them, or a reference that arrives afterwards, comes too late. The error's name is \`AbortError\`: the renderer takes it for a cancellation.\n  Fix: Do what is left to do in \`[Symbol.asyncDispose]()\`, which is waited for. What shall live longer than the component is asked for by a service, or by the component that keeps it.` : ` [${component}]`
  );
}

/** The components that this call goes to are not connected any more: {reason} */
export function componentsDisconnected(reason: string, cause: unknown): StropError {
  return coded(
    'STROP3151',
    DEV ? `The components that this call goes to are not connected any more: ${reason}\n  Cause: The port or socket to the worker or server where the components run is closed. A proxy of one of their objects outlived it.\n  Fix: Drop proxies when the connection ends, or catch the rejection.` : ` [${reason}]`,
    { cause }
  );
}

/** A message of the wire cannot be read: {reason}. */
export function malformedFrame(reason: string): StropError {
  return coded(
    'STROP3152',
    DEV ? `A message of the wire cannot be read: ${reason}.\n  Cause: What arrived is not what the other end of the wire sends. Somebody else writes to the port or socket, or it was changed on the way.\n  Fix: Give the connection a port or socket of its own.` : ` [${reason}]`
  );
}

/** A message '{kind}' of the wire cannot be read: {reason}. */
export function malformedMessage(kind: string, reason: string): StropError {
  return coded(
    'STROP3153',
    DEV ? `A message '${kind}' of the wire cannot be read: ${reason}.\n  Cause: The frame is one of the wire, but a message in it is not laid out as this version writes it.\n  Fix: Use the same version of the package at both ends.` : ` [${kind}, ${reason}]`
  );
}

/** Message {found} of the wire arrived where number {expected} was due. */
export function frameOutOfOrder(found: number, expected: number): StropError {
  return coded(
    'STROP3154',
    DEV ? `Message ${found} of the wire arrived where number ${expected} was due.\n  Cause: A message was lost, repeated or overtaken. Ports and sockets keep order, so something between the two ends does not.\n  Fix: Look at what stands between: a proxy that repeats, or code that forwards messages of two connections.` : ` [${found}, ${expected}]`
  );
}

/** Message {found} of the wire was acknowledged, and {sent} were sent. */
export function acknowledgementInvalid(found: number, sent: number): StropError {
  return coded(
    'STROP3155',
    DEV ? `Message ${found} of the wire was acknowledged, and ${sent} were sent.\n  Cause: The other end acknowledges what was never sent, or takes an acknowledgement back.\n  Fix: Give each connection a port or socket of its own.` : ` [${found}, ${sent}]`
  );
}

/** A message of {size} bytes or more arrived, and {limit} are allowed. */
export function frameTooLarge(size: number, limit: number): StropError {
  return coded(
    'STROP3156',
    DEV ? `A message of ${size} bytes or more arrived, and ${limit} are allowed.\n  Cause: The other end knows the limit from the first message and did not keep it.\n  Fix: Raise \`maxMessageBytes\` at this end if the message is meant.` : ` [${size}, ${limit}]`
  );
}

/** The message '{kind}' has {size} bytes, and the other side takes {limit}. */
export function messageTooLarge(kind: string, size: number, limit: number): StropError {
  return coded(
    'STROP3157',
    DEV ? `The message '${kind}' has ${size} bytes, and the other side takes ${limit}.\n  Cause: Arguments or the result of one call, byte arrays included, are larger than the other end of the wire accepts.\n  Fix: Send large data as a stream, in several calls, or raise \`maxMessageBytes\` at the end that receives it.` : ` [${kind}, ${size}, ${limit}]`
  );
}

/** The other end of the wire said nothing for {milliseconds} ms. */
export function handshakeTimedOut(milliseconds: number): StropError {
  return coded(
    'STROP3158',
    DEV ? `The other end of the wire said nothing for ${milliseconds} ms.\n  Cause: Nobody connected at the other end: the worker's script failed, or the port never reached it.\n  Fix: Look for an error in the worker or server, and give each end to \`connectToPage\` or \`connectToComponents\`.` : ` [${milliseconds}]`
  );
}

/** A message '{kind}' arrived before the other end of the wire had introduced itself. */
export function helloMissing(kind: string): StropError {
  return coded(
    'STROP3159',
    DEV ? `A message '${kind}' arrived before the other end of the wire had introduced itself.\n  Cause: The first message of each side carries its version and limits; this one was something else.\n  Fix: Give the connection a port or socket of its own, and connect both ends with this package.` : ` [${kind}]`
  );
}

/** The other end of the wire introduced itself twice. */
export function helloRepeated(): StropError {
  return coded(
    'STROP3160',
    DEV ? `The other end of the wire introduced itself twice.\n  Cause: Two connections were made over one port or socket.\n  Fix: Give each connection a port or socket of its own.` : ''
  );
}

/** The other end of the wire speaks '{found}', this one '{expected}'. */
export function otherProtocol(expected: string, found: string): StropError {
  return coded(
    'STROP3161',
    DEV ? `The other end of the wire speaks '${found}', this one '${expected}'.\n  Cause: Something else is connected at the other end.\n  Fix: Connect both ends with this package.` : ` [${expected}, ${found}]`
  );
}

/** The other end of the wire speaks version {found}, this one version {expected}. */
export function otherVersion(expected: number, found: number): StropError {
  return coded(
    'STROP3162',
    DEV ? `The other end of the wire speaks version ${found}, this one version ${expected}.\n  Cause: Page and components were built with different versions of the package. A page that was loaded before a server was updated does this.\n  Fix: Reload the page. Deploy both from one build.` : ` [${expected}, ${found}]`
  );
}

/** Both ends of the wire are {role}. */
export function sameRole(role: string): StropError {
  return coded(
    'STROP3163',
    DEV ? `Both ends of the wire are ${role}.\n  Cause: Both called the same one of \`connectToPage\` and \`connectToComponents\`.\n  Fix: Components call \`connectToPage\`, the page calls \`connectToComponents\`.` : ` [${role}]`
  );
}

/** A limit of {found} bytes for messages is not possible; {least} is the least. */
export function limitTooSmall(found: string, least: number): StropError {
  return coded(
    'STROP3164',
    DEV ? `A limit of ${found} bytes for messages is not possible; ${least} is the least.\n  Cause: Below it not even the message fits that says what is too large.\n  Fix: Give a larger \`maxMessageBytes\`, or none.` : ` [${found}, ${least}]`
  );
}

/** A message '{kind}' answers call {handle}, which is not open. */
export function unknownHandle(kind: string, handle: number): StropError {
  return coded(
    'STROP3165',
    DEV ? `A message '${kind}' answers call ${handle}, which is not open.\n  Cause: The other end answered a call twice, or one that was never made.\n  Fix: Use the same version of the package at both ends.` : ` [${kind}, ${handle}]`
  );
}

/** What JavaScript sent is nested more than {limit} deep. */
export function textTooDeep(limit: number): StropError {
  return coded(
    'STROP3166',
    DEV ? `What JavaScript sent is nested more than ${limit} deep.\n  Cause: Objects and arrays of a result or of arguments may hold one another this deep where components are not in the page's thread, as in .NET.\n  Fix: Send flatter data, or a reference to the object.` : ` [${limit}]`
  );
}

/** The id under '{key}' must be a whole number, and it is {found}. */
export function referenceIdInvalid(key: string, found: string): StropError {
  return coded(
    'STROP3167',
    DEV ? `The id under '${key}' must be a whole number, and it is ${found}.\n  Cause: Text that came over the wire has an object with a reserved name that no end of the wire wrote.\n  Fix: Do not use the reserved names, which are listed in the guide on transports, in data of your own.` : ` [${key}, ${found}]`
  );
}

/** The connection ended ({code}): {reason} */
export function connectionFailed(code: string, reason: string): StropError {
  return coded(
    'STROP3168',
    DEV ? `The connection ended (${code}): ${reason}\n  Cause: The port or socket was closed, or the other end found a mistake and told its code.\n  Fix: Look up the code, and connect anew where that is meant to happen.` : ` [${code}, ${reason}]`
  );
}

/** A call of kind {callType} arrived, which this version does not know. */
export function callTypeUnknown(callType: number): StropError {
  return coded(
    'STROP3169',
    DEV ? `A call of kind ${callType} arrived, which this version does not know.\n  Cause: Calls are numbered 1 to 4: function, constructor, reading and writing a property.\n  Fix: Use the same version of the package at both ends.` : ` [${callType}]`
  );
}

/** JavaScript interop calls cannot be issued at this time. This is because the circuit has disconnected and is being disposed. */
export function disconnected(): StropError {
  return make('STROP3170', `JavaScript interop calls cannot be issued at this time. This is because the circuit has disconnected and is being disposed.`);
}

/** Text that came over the wire is no JSON: {reason} */
export function textMalformed(reason: string): StropError {
  return coded(
    'STROP3171',
    DEV ? `Text that came over the wire is no JSON: ${reason}\n  Cause: The other end of the wire writes JSON; this was cut off or written by something else.\n  Fix: Use the same version of the package at both ends, and give the connection a port or socket of its own.` : ` [${reason}]`
  );
}

/** '{path}' is a place inside a remote object. Only an object that was received can be passed. */
export function nestedRemotePassed(path: string): StropError {
  return coded(
    'STROP3190',
    DEV ? `'${path}' is a place inside a remote object. Only an object that was received can be passed.\n  Cause: \`map.scrollZoom\` is a name until something is called on it: nothing has been fetched.\n  Fix: Fetch it first; what arrives can be passed.` : ` [${path}]`
  );
}

/** '{name}' of a remote object cannot be assigned. */
export function remoteAssigned(name: string): StropError {
  return coded(
    'STROP3191',
    DEV ? `'${name}' of a remote object cannot be assigned.\n  Cause: An assignment cannot wait, and the object is on the other side.\n  Fix: Write \`await remote.setValueAsync(name, value)\`.` : ` [${name}]`
  );
}

/** The component '{component}' is gone and left a DotNetObjectReference undisposed. It was made here:{place} */
export function dotNetReferenceLeft(component: string, place: string): StropError {
  return coded(
    'STROP3192',
    DEV ? `The component '${component}' is gone and left a DotNetObjectReference undisposed. It was made here:${place}\n  Cause: The reference keeps its object, and all that holds on to it, for as long as the page lives. Told in development only.\n  Fix: Dispose it with the component.` : ` [${component}, ${place}]`
  );
}

/** A callback cannot answer with a DotNetStreamReference that is to arrive as a {form}. */
export function dataInCallback(form: string): StropError {
  return coded(
    'STROP3193',
    DEV ? `A callback cannot answer with a DotNetStreamReference that is to arrive as a ${form}.\n  Cause: All of it would have to be read first, and a callback's answer holds what is there.\n  Fix: Answer with a stream, or make the object before, by a call.` : ` [${form}]`
  );
}
