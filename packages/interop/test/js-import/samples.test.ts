/** The seeds' demonstrations on Node; in Chromium see `../browser/js-import.test.ts`. */
import { JSHost, jsImport, JSType } from '@strop/interop/js-import';
import { describe, expect, it } from 'vitest';
import { captureConsole, describeSamples, fixture } from '../shared/js-import-samples.ts';

describeSamples();

describe('a page in New York', () => {
  it('shows an instant of UTC in its own time', async () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      await JSHost.importAsync('DateShim', fixture('DateShim.js'));
      const incrementDay = jsImport('incrementDay', 'DateShim', {
        params: [JSType.Date],
        returns: JSType.Date,
      });
      const logValueAndType = jsImport('logValueAndType', 'DateShim', { params: [JSType.Date] });
      const lines = captureConsole();
      const date = new Date(Date.UTC(1968, 11, 21, 12, 51));
      logValueAndType(date);
      logValueAndType(incrementDay(date));
      expect(lines.flat()).toEqual([
        'Date: Sat Dec 21 1968 07:51:00 GMT-0500 (Eastern Standard Time)',
        'Date: Sun Dec 22 1968 07:51:00 GMT-0500 (Eastern Standard Time)',
      ]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
