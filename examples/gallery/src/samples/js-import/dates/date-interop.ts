import { JSHost, jsImport, JSType } from '@strop/interop/js-import';

export const DateInterop = {
  incrementDay: jsImport('incrementDay', 'DateShim', { params: [JSType.Date], returns: JSType.Date }),
  logValueAndType: jsImport('logValueAndType', 'DateShim', { params: [JSType.Date] }),
};

export const DateUsage = {
  async run() {
    await JSHost.importAsync('DateShim', '/DateShim.js');

    let date = new Date(Date.UTC(1968, 11, 21, 12, 51, 0));
    DateInterop.logValueAndType(date);
    date = DateInterop.incrementDay(date);
    DateInterop.logValueAndType(date);
  },

  /** The time a clock on the wall shows: `DateTimeKind.Local` in C#. */
  async runLocal() {
    await JSHost.importAsync('DateShim', '/DateShim.js');
    DateInterop.logValueAndType(new Date(1968, 11, 21, 12, 51, 0));
  },
};
