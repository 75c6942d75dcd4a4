/** FullCalendar: every path, and what only a calendar does. */
import type * as FullCalendar from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import interactionPlugin from 'fullcalendar/interaction';
import themePlugin from 'fullcalendar/themes/classic';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { calendar, type CalendarIslandOptions } from '@strop/islands/calendar';
import { expect, it, vi } from 'vitest';
import { show } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('fullcalendar', async (original) => {
  // Of a module with a default export, Vitest gives that one alone.
  const library = await original<{ default: typeof FullCalendar.Calendar }>();
  class Calendar extends library.default {
    constructor(...given: ConstructorParameters<typeof library.default>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
    }
    override destroy(): void {
      ledger.destroy(this);
      super.destroy();
    }
  }
  return { Calendar, default: Calendar };
});

const plugins = [dayGridPlugin, interactionPlugin, themePlugin];
const month = { plugins, initialView: 'dayGridMonth', initialDate: '2026-03-01' };

matrix({
  name: 'FullCalendar',
  ledger,
  adapter: { file: 'calendar', exported: 'calendar' },
  broken: () => calendar({ ...month, initialView: 'none of its own' }) as never,
  handler: { name: 'onDatesSet', fire: (made: FullCalendar.Calendar) => made.next() },
  island: (variant) =>
    calendar({ ...month, events: [{ title: `Number ${variant}`, start: '2026-03-10' }] }) as never,
});

async function plan(options: () => CalendarIslandOptions) {
  const reference = new IslandReference<FullCalendar.Calendar>();
  const shown = await show(
    () => html`<div class="island" style="width:700px" @island=${calendar(options(), reference)}></div>`,
  );
  return { ...shown, reference, made: await reference.mounted };
}

it('stays in the month a person has gone to while its events change, and drops options left out', async () => {
  let events = [{ title: 'Spring', start: '2026-04-07' }];
  let more: CalendarIslandOptions = { weekends: false };
  const { made, render, container } = await plan(() => ({ ...month, ...more, events }));
  made.next();
  expect(made.view.title).toBe('April 2026');
  events = [...events, { title: 'More spring', start: '2026-04-09' }];
  more = {};
  render();
  expect(made.view.title).toBe('April 2026');
  expect(made.getEvents().map(({ title }) => title)).toEqual(['Spring', 'More spring']);
  expect(container.textContent).toContain('More spring');
  expect(made.getOption('weekends')).not.toBe(false);
});

it('shows what was changed in its events in place, and renders nothing for the same events', async () => {
  const events = [{ title: 'Spring', start: '2026-03-07' }];
  const onEventsSet = vi.fn();
  const { made, render } = await plan(() => ({ ...month, events, onEventsSet }));
  events.push({ title: 'More spring', start: '2026-03-09' });
  events[0]!.title = 'Early spring';
  render();
  expect(made.getEvents().map(({ title }) => title)).toEqual(['Early spring', 'More spring']);
  onEventsSet.mockClear();
  render();
  expect(onEventsSet).not.toHaveBeenCalled();
});

it('repeats an event by its rule, and hands a click on one of them to the handler of the last render', async () => {
  const picked: string[] = [];
  let prefix = 'first';
  const { made, render, container } = await plan(() => ({
    ...month,
    events: [{ title: 'Weekly', daysOfWeek: [2], startRecur: '2026-03-01', endRecur: '2026-04-01' }],
    onEventClick: ({ event }) => void picked.push(`${prefix} ${event.startStr}`),
  }));
  expect(made.getEvents().map(({ startStr }) => startStr)).toEqual([
    '2026-03-03',
    '2026-03-10',
    '2026-03-17',
    '2026-03-24',
    '2026-03-31',
  ]);
  prefix = 'then';
  render();
  const shown = [...container.querySelectorAll<HTMLElement>('*')].filter(
    (each) => each.childElementCount === 0 && each.textContent === 'Weekly',
  );
  shown[1]!.click();
  expect(picked).toEqual(['then 2026-03-10']);
});

it('other plugins make another calendar', async () => {
  let given = plugins;
  const { made, render, reference } = await plan(() => ({ ...month, plugins: given }));
  render();
  expect(reference.current).toBe(made);
  given = [...plugins];
  render();
  expect(reference.current).not.toBe(made);
});
