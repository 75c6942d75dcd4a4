import { html } from '@strop/renderer';
import palette from 'fullcalendar/themes/classic/palette.css?url';
import skeleton from 'fullcalendar/skeleton.css?url';
import theme from 'fullcalendar/themes/classic/theme.css?url';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './team-calendar.css?highlighted';
import source from './team-calendar.ts?highlighted';

export const islandCalendarSample: Sample = {
  path: '/island-calendar',
  component: onDemand(
    async () => (await import('./team-calendar.ts')).TeamCalendar,
    [palette, theme, skeleton],
  ),
  about: () => html`
    <p>
      FullCalendar’s own options stand in the tag; what it calls <code>eventDrop</code> is
      <code>onEventDrop</code> here, and the component renders after it. The list of appointments is changed in place,
      and the calendar is told: islands compare plain data with a copy of what it was.
    </p>
    <p>
      Click a day to add an appointment, or name the day and press “Add”; drag one to another day, go to another month. A render does not take you back
      to March.
    </p>`,
  files: [
    { name: 'team-calendar.ts', html: source },
    { name: 'team-calendar.css', html: style },
  ],
};
