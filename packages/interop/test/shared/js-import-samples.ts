/** The seeds' own demonstrations that need no element, and what they print. */
import { JSHost, jsImport, JSObject, JSType } from '@strop/interop/js-import';
import { describe, expect, it, vi } from 'vitest';

// In two steps: the bundler would take one expression for an asset.
const here = import.meta.url;
/** The address of a fixture, on Node and in the browser. */
export function fixture(name: string): string {
  return new URL(`../fixtures/js-import/${name}`, here).href;
}

/** Every line that was printed; objects as they were at that moment. */
export function captureConsole(): unknown[][] {
  const lines: unknown[][] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === 'object' && value !== null ? { ...value } : value)));
  });
  return lines;
}

/** A new import for each test: an import keeps the function that it found first, here the one that captures. */
const importLog = (): ((value: unknown) => void) =>
  jsImport('globalThis.console.log', { params: [JSType.Any] });

const primitives = {
  incrementCounter: jsImport('incrementCounter', 'PrimitivesShim'),
  getCounter: jsImport('getCounter', 'PrimitivesShim', { returns: JSType.Int32 }),
  logInt: jsImport('logValue', 'PrimitivesShim', { params: [JSType.Int32] }),
  logString: jsImport('logValue', 'PrimitivesShim', { params: [JSType.String] }),
  logAny: jsImport('logValueAndType', 'PrimitivesShim', { params: [JSType.Any] }),
  logChar: jsImport('logValueAndType', 'PrimitivesShim', { params: [JSType.Char] }),
  logSingle: jsImport('logValueAndType', 'PrimitivesShim', { params: [JSType.Single] }),
  logNumber: jsImport('logValueAndType', 'PrimitivesShim', { params: [JSType.Int52] }),
  logBigInt: jsImport('logValueAndType', 'PrimitivesShim', { params: [JSType.BigInt] }),
};

const dates = {
  incrementDay: jsImport('incrementDay', 'DateShim', { params: [JSType.Date], returns: JSType.Date }),
  logValueAndType: jsImport('logValueAndType', 'DateShim', { params: [JSType.Date] }),
};

const objects = {
  createObject: jsImport('createObject', 'JSObjectShim', { returns: JSType.JSObject }),
  incrementAnswer: jsImport('incrementAnswer', 'JSObjectShim', { params: [JSType.JSObject] }),
  summarize: jsImport('summarize', 'JSObjectShim', {
    params: [JSType.JSObject],
    returns: JSType.String,
  }),
};

const promises = {
  wait2Seconds: jsImport('wait2Seconds', 'PromisesShim', { returns: JSType.Promise() }),
  waitGetString: jsImport('waitGetString', 'PromisesShim', { returns: JSType.Promise(JSType.String) }),
  waitGetDate: jsImport('waitGetDate', 'PromisesShim', { returns: JSType.Promise(JSType.Date) }),
  fetchCurrentUrl: jsImport('fetchCurrentUrl', 'PromisesShim', {
    returns: JSType.Promise(JSType.String),
  }),
  asyncFunction: jsImport('asyncFunction', 'PromisesShim', { returns: JSType.Promise(JSType.Void) }),
  conditionalSuccess: jsImport('conditionalSuccess', 'PromisesShim', {
    params: [JSType.Boolean],
    returns: JSType.Promise(),
  }),
  waitGetIntArrayAsObject: jsImport('waitGetIntArrayAsObject', 'PromisesShim', {
    returns: JSType.Promise(JSType.JSObject),
  }),
  unwrapJSObjectAsIntArray: jsImport('unwrapJSObjectAsIntArray', 'PromisesShim', {
    params: [JSType.JSObject],
    returns: JSType.Array(JSType.Int32),
  }),
};

/** Runs `action` with a clock that jumps to the next timer until it is done. */
async function withFakeClock(action: () => Promise<void>): Promise<void> {
  vi.useFakeTimers();
  try {
    let done = false;
    const running = action().finally(() => (done = true));
    while (!done) await vi.advanceTimersToNextTimerAsync();
    await running;
  } finally {
    vi.useRealTimers();
  }
}

/** Seconds as the sample prints them: `2.0`, `.5`. */
function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1).replace(/^0/, '');
}

export function describeSamples(): void {
  it('Primitives: prints every type as JavaScript sees it', async () => {
    await JSHost.importAsync('PrimitivesShim', fixture('PrimitivesShim.js'));
    const lines = captureConsole();
    const log = importLog();

    log('Printed from JSImport of console.log()');
    primitives.incrementCounter();
    primitives.logInt(primitives.getCounter());
    primitives.logString("I'm a string from .NET in your browser!");
    primitives.logAny(true);
    primitives.logAny(0x3a);
    primitives.logChar('C');
    primitives.logAny(12);
    primitives.logNumber(9007199254740990);
    primitives.logBigInt(1234567890123456789n);
    primitives.logSingle(3.14);
    primitives.logAny(3.14);
    primitives.logAny('A string');

    expect(lines).toEqual([
      ['Printed from JSImport of console.log()'],
      [1],
      ["I'm a string from .NET in your browser!"],
      ['boolean', true],
      ['number', 58],
      ['number', 67],
      ['number', 12],
      ['number', 9007199254740990],
      ['bigint', 1234567890123456789n],
      ['number', 3.140000104904175],
      ['number', 3.14],
      ['string', 'A string'],
    ]);
    expect(() => primitives.logAny(9007199254740990n)).toThrow('ToJS for System.Int64 is not implemented.');
  });

  it('Dates: an instant crosses, a time zone does not', async () => {
    await JSHost.importAsync('DateShim', fixture('DateShim.js'));
    const lines = captureConsole();

    let date = new Date(Date.UTC(1968, 11, 21, 12, 51));
    dates.logValueAndType(date);
    date = dates.incrementDay(date);
    dates.logValueAndType(date);

    const next = new Date(Date.UTC(1968, 11, 22, 12, 51));
    expect(lines).toEqual([[`Date: ${new Date(Date.UTC(1968, 11, 21, 12, 51))}`], [`Date: ${next}`]]);
    expect(date).toEqual(next);

    // A time of the local zone, `DateTimeKind.Local`, is shown as it was written.
    lines.length = 0;
    dates.logValueAndType(new Date(1968, 11, 21, 12, 51));
    expect(lines[0]![0]).toMatch(/^Date: Sat Dec 21 1968 12:51:00 GMT/);
  });

  it('JSObject: changes show in the one object', async () => {
    await JSHost.importAsync('JSObjectShim', fixture('JSObjectShim.js'));
    const lines = captureConsole();
    const log = importLog();

    using object = objects.createObject();
    log(object);
    objects.incrementAnswer(object);
    log(object);
    object.setProperty('question', 'What is the answer?');
    log(object);
    log('Summary: ' + objects.summarize(object));

    const summarize: unknown = expect.any(Function);
    expect(lines).toEqual([
      [{ name: 'Example JS Object', answer: 41, question: null, summarize }],
      [{ name: 'Example JS Object', answer: 42, question: null, summarize }],
      [{ name: 'Example JS Object', answer: 42, question: 'What is the answer?', summarize }],
      ['Summary: Question: "What is the answer?" Answer: 42'],
    ]);
  });

  it('Promises: waits, results and a rejection', async () => {
    await JSHost.importAsync('PromisesShim', fixture('PromisesShim.js'));
    const lines = captureConsole();
    const log = importLog();
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('x'.repeat(582)));

    await withFakeClock(async () => {
      let start = performance.now();
      await promises.wait2Seconds();
      log(`Waited ${secondsSince(start)}s.`);

      start = performance.now();
      const text = await promises.waitGetString();
      log(`Waited ${secondsSince(start)}s for WaitGetString: '${text}'`);

      start = performance.now();
      const date = await promises.waitGetDate();
      const shown = date.toLocaleString('en-US', { timeZone: 'UTC' }).replace(/[,\s]+/g, ' ');
      log(`Waited ${secondsSince(start)}s for WaitGetDate: '${shown}'`);

      log(`responseText.Length: ${(await promises.fetchCurrentUrl()).length}`);

      start = performance.now();
      await promises.asyncFunction();
      log(`Waited ${secondsSince(start)}s for AsyncFunction.`);

      try {
        await promises.conditionalSuccess(false);
      } catch (error) {
        if ((error as Error).name === 'JSException')
          log(`JS Exception Caught: '${(error as Error).message}'`);
      }
    });

    expect(fetched).toHaveBeenCalledOnce();
    expect(lines.flat()).toEqual([
      'Waited 2.0s.',
      "Waited .5s for WaitGetString: 'String From Resolve'",
      "Waited .5s for WaitGetDate: '11/24/1988 12:00:00 AM'",
      'responseText.Length: 582',
      'Waited 2.0s for AsyncFunction.',
      "JS Exception Caught: 'Reject: ShouldSucceed == false'",
    ]);
  });

  it('UnwrapJSObjectAsIntArray: a promise of an object, then its elements', async () => {
    await JSHost.importAsync('PromisesShim', fixture('PromisesShim.js'));
    await withFakeClock(async () => {
      using array = await promises.waitGetIntArrayAsObject();
      expect(array).toBeInstanceOf(JSObject);
      const elements = promises.unwrapJSObjectAsIntArray(array);
      expect(elements).toEqual(new Int32Array([1, 2, 3, 4, 5]));
    });
  });

  describe('callAlert', () => {
    it('is found on the global object', () => {
      const alert = vi.fn();
      const page = globalThis as { callAlert?: (text: string) => void };
      page.callAlert = (text) => alert(text);
      const callAlert = jsImport('globalThis.callAlert', { params: [JSType.String] });
      callAlert('Hello World');
      expect(alert).toHaveBeenCalledExactlyOnceWith('Hello World');
      delete page.callAlert;
    });

    it('is not found by the way the document describes, with a module and globalThis', async () => {
      await JSHost.importAsync('ExampleShim', 'data:text/javascript,export const x = 1');
      const callAlert = jsImport('globalThis.callAlert', 'ExampleShim', { params: [JSType.String] });
      expect(() => callAlert('Hello World')).toThrow(
        'Error: Assert failed: globalThis not found while looking up globalThis.callAlert',
      );
    });
  });

  it('CallJavaScript1: a message from a module beside the component', async () => {
    await JSHost.importAsync('CallJavaScript1', fixture('CallJavaScript1.razor.js'));
    const getWelcomeMessage = jsImport('getMessage', 'CallJavaScript1', { returns: JSType.String });
    expect(getWelcomeMessage()).toBe('Olá do Blazor!');
  });

  it('CallJavaScript2: a shared module is loaded once, whoever asks', async () => {
    const [first, second] = await Promise.all([
      JSHost.importAsync('Interop', fixture('interop.js')),
      JSHost.importAsync('Interop', fixture('interop.js')),
    ]);
    expect(await JSHost.importAsync('Interop', fixture('another-address.js'))).toBe(first);
    expect(second).toBe(first);
    expect((globalThis as { interopEvaluations?: number }).interopEvaluations).toBe(1);
    const getWelcomeMessage = jsImport('getMessage', 'Interop', { returns: JSType.String });
    expect(getWelcomeMessage()).toBe('Olá do Blazor!');
  });
}
