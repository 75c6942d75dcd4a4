import { JSException, JSHost, jsImport, JSType } from '@strop/interop/js-import';

const { Array, Boolean, Date: DateType, Int32, JSObject, Promise, String } = JSType;

export const PromisesInterop = {
  wait2Seconds: jsImport('wait2Seconds', 'PromisesShim', { returns: Promise() }),
  waitGetString: jsImport('waitGetString', 'PromisesShim', { returns: Promise(String) }),
  waitGetDate: jsImport('waitGetDate', 'PromisesShim', { returns: Promise(DateType) }),
  fetchCurrentUrl: jsImport('fetchCurrentUrl', 'PromisesShim', { returns: Promise(String) }),
  asyncFunction: jsImport('asyncFunction', 'PromisesShim', { returns: Promise() }),
  conditionalSuccess: jsImport('conditionalSuccess', 'PromisesShim', {
    params: [Boolean],
    returns: Promise(),
  }),

  // .NET cannot promise an array, so it takes the array as an object first and unwraps that.
  waitGetIntArrayAsObject: jsImport('waitGetIntArrayAsObject', 'PromisesShim', {
    returns: Promise(JSObject),
  }),
  unwrapJSObjectAsIntArray: jsImport('unwrapJSObjectAsIntArray', 'PromisesShim', {
    params: [JSObject],
    returns: Array(Int32),
  }),
  // Here it can be had at once.
  waitGetIntArray: jsImport('waitGetIntArrayAsObject', 'PromisesShim', { returns: Promise(Array(Int32)) }),
};

/** `2.0`, `.5`: seconds as C# prints them with the format `#.0`. */
function secondsSince(start: number) {
  return ((performance.now() - start) / 1000).toFixed(1).replace(/^0/, '');
}

/** `11/24/1988 12:00:00 AM`, a date that came as UTC. */
function inUtc(date: Date) {
  return date.toLocaleString('en-US', { timeZone: 'UTC' }).replace(/[,\s]+/g, ' ');
}

export const PromisesUsage = {
  async run() {
    await JSHost.importAsync('PromisesShim', '/PromisesShim.js');

    let start = performance.now();
    await PromisesInterop.wait2Seconds();
    console.log(`Waited ${secondsSince(start)}s.`);

    start = performance.now();
    const text = await PromisesInterop.waitGetString();
    console.log(`Waited ${secondsSince(start)}s for WaitGetString: '${text}'`);

    start = performance.now();
    const date = await PromisesInterop.waitGetDate();
    console.log(`Waited ${secondsSince(start)}s for WaitGetDate: '${inUtc(date)}'`);

    const responseText = await PromisesInterop.fetchCurrentUrl();
    console.log(`responseText.Length: ${responseText.length}`);

    start = performance.now();
    await PromisesInterop.asyncFunction();
    console.log(`Waited ${secondsSince(start)}s for AsyncFunction.`);

    try {
      await PromisesInterop.conditionalSuccess(false);
    } catch (error) {
      if (!(error instanceof JSException)) throw error;
      console.log(`JS Exception Caught: '${error.message}'`);
    }
  },

  async unwrap() {
    await JSHost.importAsync('PromisesShim', '/PromisesShim.js');
    using arrayAsJSObject = await PromisesInterop.waitGetIntArrayAsObject();
    console.log(
      'UnwrapJSObjectAsIntArray:',
      PromisesInterop.unwrapJSObjectAsIntArray(arrayAsJSObject).join(', '),
    );
    console.log('A promise of an array:', (await PromisesInterop.waitGetIntArray()).join(', '));
  },
};
