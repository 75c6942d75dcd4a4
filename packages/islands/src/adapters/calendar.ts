/**
 * FullCalendar 7, in a `<div>`.
 *
 * In: FullCalendar's options. Out: a calendar that follows them and tells what is clicked, moved and selected.
 *
 * @see https://fullcalendar.io/docs
 */
import { Calendar, type CalendarListeners, type CalendarOptions } from 'fullcalendar';
import type { IslandHost } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';

/** What FullCalendar calls when something happens; its own inner ones begin with `_`. */
type Listener = Exclude<keyof CalendarListeners, `_${string}`>;
type Handler = `on${Capitalize<Listener>}`;

const listeners: readonly Listener[] = [
  'dateClick',
  'datesSet',
  'drop',
  'eventAdd',
  'eventChange',
  'eventClick',
  'eventDragStart',
  'eventDragStop',
  'eventDrop',
  'eventLeave',
  'eventMouseEnter',
  'eventMouseLeave',
  'eventReceive',
  'eventRemove',
  'eventResize',
  'eventResizeStart',
  'eventResizeStop',
  'eventsSet',
  'loading',
  'select',
  'unselect',
];

/**
 * FullCalendar's options; what they call `eventClick` is `onEventClick` here, `select` is `onSelect`, and so on.
 * Functions are those of the last render. `plugins` belong into a field of the component.
 */
export type CalendarIslandOptions = Omit<CalendarOptions, Listener> & {
  readonly [Name in Listener as `on${Capitalize<Name>}`]?: NonNullable<CalendarListeners[Name]>;
};

/**
 * A calendar. The date and view a person has gone to stay when options change; other `plugins` make another calendar.
 *
 * The app imports `fullcalendar/skeleton.css` and a theme's style sheets, such as `fullcalendar/themes/classic/theme.css` and
 * `palette.css`, and gives the theme's plugin among the others. FullCalendar needs `temporal-polyfill` where the browser has
 * no Temporal.
 *
 * @example
 * ```ts
 * readonly plugins = [dayGridPlugin, interactionPlugin, classicThemePlugin];
 *
 * html`<div @island=${calendar({
 *   plugins: this.plugins,
 *   initialView: 'dayGridMonth',
 *   events: this.meetings,
 *   onDateClick: ({ dateStr }) => this.add(dateStr),
 * })}></div>`
 * ```
 */
export const calendar: IslandFunction<CalendarIslandOptions, Calendar> = defineIsland<
  CalendarIslandOptions,
  Calendar
>({
  name: 'calendar',
  byIdentity: ['plugins', 'locales'],
  remountFor: ['plugins'],
  mount(element, options, host) {
    const made = new Calendar(element, translate(options, host));
    made.render();
    return made;
  },
  update(made, _patch, options, host) {
    // All of them: an option that was left out has to lose its value, and FullCalendar finds out itself what differs.
    made.resetOptions(translate(options, host));
  },
  dispose(made) {
    made.destroy();
  },
});

/** Listeners are there from the first to the last, since one that a later render adds is no change of options. */
function translate(options: CalendarIslandOptions, host: IslandHost<CalendarIslandOptions>): CalendarOptions {
  const given: Record<string, unknown> = { ...options };
  for (const name of listeners) {
    const handler = `on${name[0]!.toUpperCase()}${name.slice(1)}` as Handler;
    delete given[handler];
    given[name] = listenerFor(host, handler);
  }
  return given;
}

type Host = IslandHost<CalendarIslandOptions>;
const made = new WeakMap<Host, Map<string, (argument: never) => void>>();

/** The same function each time: FullCalendar renders anew for another one. */
function listenerFor(host: Host, handler: Handler): (argument: never) => void {
  let known = made.get(host);
  if (known === undefined) made.set(host, (known = new Map()));
  let listener = known.get(handler);
  if (listener === undefined) {
    listener = (argument) => host.emit(handler, argument);
    known.set(handler, listener);
  }
  return listener;
}
