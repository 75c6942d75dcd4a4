import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import interop from './date-interop.ts?highlighted';
import { Dates } from './dates.ts';
import source from './dates.ts?highlighted';
import shim from '../../../../public/DateShim.js?highlighted';

export const datesSample: Sample = {
  path: '/js-import-dates',
  component: Dates,
  about: () => html`
    <p>
      A date crosses as a copy of its instant, to the millisecond. No time zone goes with it: what JavaScript prints is
      the same instant in the zone of the page. So make a date from what it means, with <code>Date.UTC</code> for a
      moment in the world and with <code>new Date(1968, 11, 21, …)</code> for the time on the wall.
    </p>
    <p>JavaScript adds a day to its own copy. The date that was passed stays as it is.</p>`,
  files: [
    { name: 'date-interop.ts', html: interop },
    { name: 'DateShim.js', html: shim },
    { name: 'dates.ts', html: source },
  ],
};
