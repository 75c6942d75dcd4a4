/**
 * FullCalendar 7, in a `<div>`.
 *
 * In: FullCalendar's options. Out: a calendar that follows them and tells what is clicked, moved and selected.
 *
 * @see https://fullcalendar.io/docs
 */
import { Calendar, type CalendarListeners, type CalendarOptions } from 'fullcalendar';
import type { IslandHost } from '../adapter.ts';
import { copy } from '../compare.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { finish } from './finish.ts';

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

/** What is no data, and stays what it is. */
const kept: ('plugins' | 'locales')[] = ['plugins', 'locales'];

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
  byIdentity: kept,
  remountFor: ['plugins'],
  mount(element, options, host) {
    const given = { host, copies: new Map(), listeners: new Map() };
    const made = new Calendar(element, translate(given, options, options));
    states.set(made, given);
    finish(
      () => made.render(),
      () => made.destroy(),
    );
    return made;
  },
  update(made, patch, options) {
    // All of them: an option that was left out has to lose its value, and FullCalendar finds out itself what differs.
    made.resetOptions(translate(states.get(made)!, options, patch));
  },
  dispose(made) {
    made.destroy();
  },
});

/** What makes the same options look the same to FullCalendar, which compares them with those it has. */
interface Given {
  readonly host: IslandHost<CalendarIslandOptions>;
  /** Data as it was handed over: what is changed in place would equal itself. */
  readonly copies: Map<string, unknown>;
  readonly listeners: Map<Handler, (argument: never) => void>;
}

const states = new WeakMap<Calendar, Given>();

function translate(given: Given, options: CalendarIslandOptions, patch: object): CalendarOptions {
  const translated: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (name in patch)
      given.copies.set(name, (kept as readonly string[]).includes(name) ? value : copy(value));
    translated[name] = given.copies.has(name) ? given.copies.get(name) : value;
  }
  // Listeners are there from the first to the last, since one that a later render adds is no change of options.
  for (const name of listeners) {
    const handler = `on${name[0]!.toUpperCase()}${name.slice(1)}` as Handler;
    delete translated[handler];
    translated[name] = listenerFor(given, handler);
  }
  return translated;
}

function listenerFor({ host, listeners: known }: Given, handler: Handler): (argument: never) => void {
  let listener = known.get(handler);
  if (listener === undefined) {
    listener = (argument) => host.emit(handler, argument);
    known.set(handler, listener);
  }
  return listener;
}
