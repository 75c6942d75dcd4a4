// Promises of every outcome.

const after = (milliseconds, settle) =>
  new Promise((resolve, reject) => setTimeout(() => settle(resolve, reject), milliseconds));

// A callback that comes once, made a promise.
export const wait2Seconds = () => after(2000, (resolve) => resolve());

export const waitGetString = () => after(500, (resolve) => resolve('String From Resolve'));

export const waitGetDate = () => after(500, (resolve) => resolve(new Date('1988-11-24')));

export async function fetchCurrentUrl() {
  const response = await fetch(globalThis.window.location, { method: 'GET' });
  return response.text();
}

export async function asyncFunction() {
  await wait2Seconds();
}

export const conditionalSuccess = (shouldSucceed) =>
  after(500, (resolve, reject) => (shouldSucceed ? resolve() : reject('Reject: ShouldSucceed == false')));

export const waitGetIntArrayAsObject = () => after(500, (resolve) => resolve([1, 2, 3, 4, 5]));

// The same value; what changes is how the import's result crosses.
export const unwrapJSObjectAsIntArray = (jsObject) => jsObject;
