import { JSHost, jsImport, JSType } from '@strop/interop/js-import';

const { Any, BigInt, Char, Int32, Int52, Single, String } = JSType;

/** One function of JavaScript may be imported several times, with another type each time. */
export const PrimitivesInterop = {
  consoleLog: jsImport('globalThis.console.log', { params: [Any] }),

  incrementCounter: jsImport('incrementCounter', 'PrimitivesShim'),
  getCounter: jsImport('getCounter', 'PrimitivesShim', { returns: Int32 }),
  logInt: jsImport('logValue', 'PrimitivesShim', { params: [Int32] }),
  logString: jsImport('logValue', 'PrimitivesShim', { params: [String] }),

  logValueAndType: jsImport('logValueAndType', 'PrimitivesShim', { params: [Any] }),
  // TypeScript has no char and no float, so these two are named.
  logValueAndTypeForChar: jsImport('logValueAndType', 'PrimitivesShim', { params: [Char] }),
  logValueAndTypeForSingle: jsImport('logValueAndType', 'PrimitivesShim', { params: [Single] }),
  // A C# long is a Number or a BigInt of JavaScript; somebody has to say which.
  logValueAndTypeForNumber: jsImport('logValueAndType', 'PrimitivesShim', { params: [Int52] }),
  logValueAndTypeForBigInt: jsImport('logValueAndType', 'PrimitivesShim', { params: [BigInt] }),
};

export const PrimitivesUsage = {
  async run() {
    await JSHost.importAsync('PrimitivesShim', '/PrimitivesShim.js');

    PrimitivesInterop.consoleLog('Printed from JSImport of console.log()');

    PrimitivesInterop.incrementCounter();
    PrimitivesInterop.logInt(PrimitivesInterop.getCounter());
    PrimitivesInterop.logString("I'm a string from .NET in your browser!");

    PrimitivesInterop.logValueAndType(true);
    PrimitivesInterop.logValueAndType(0x3a);
    PrimitivesInterop.logValueAndTypeForChar('C');
    PrimitivesInterop.logValueAndType(12);
    PrimitivesInterop.logValueAndTypeForNumber(9007199254740990);
    PrimitivesInterop.logValueAndTypeForBigInt(1234567890123456789n);
    PrimitivesInterop.logValueAndTypeForSingle(3.14);
    PrimitivesInterop.logValueAndType(3.14);
    PrimitivesInterop.logValueAndType('A string');
  },
};
