/**
 * Custom event types: names for events of the browser with arguments of one's own (reference section 18).
 *
 * In: `registerCustomEventType`. Out: what the walk of `root-events.ts` asks for. Not loaded unless it is used.
 */
import { DEV } from '#dev';
import {
  eventTypeNamedAsBrowserEvent,
  eventTypeOptionsRequired,
  eventTypeRegistered,
} from '../dev/errors.generated.ts';
import { registeredEvents } from '../dev/event-types.ts';
import { belongsToHotModule } from '../dev/hot-module.ts';
import type { DomEvent } from '../dom/contract.ts';
import type { BrowserEvent } from './event-types.ts';
import { kindOf } from './event-kinds.ts';
import { traitsOf } from './event-names.ts';
import type { CustomEvents, EventSink } from './event-sink.ts';

/** Which event of the browser a custom one stands for, and what its handlers get. */
export interface EventTypeOptions<Args = unknown> {
  /** The event of the browser that the name stands for; the name itself where it is left out. */
  readonly browserEventName?: string;
  /** Makes what handlers get, once for each event; an empty object where it is left out. May return null. */
  readonly createEventArgs?: (event: BrowserEvent) => Args;
}

/**
 * Registers a custom event type for an app, before or after handlers for it were rendered.
 *
 * Handlers of the name run after those of the browser's event, types of one event in the order of registration. Each
 * has a `:stopPropagation` of its own; `:preventDefault` concerns the browser's event itself.
 *
 * @param app the app.
 * @param name the name as it stands behind `@on`.
 * @param options what it stands for, and how its arguments are made.
 * @throws a coded error with Blazor's text where options are missing or the name is taken.
 * @example
 * ```ts
 * registerCustomEventType(app, 'custompaste', {
 *   browserEventName: 'paste',
 *   createEventArgs: (event) => ({ text: (event as ClipboardEvent).clipboardData?.getData('text') ?? '' }),
 * });
 * html`<input @oncustompaste=${(args: { text: string }) => this.paste(args.text)}>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/event-handling#custom-event-arguments
 */
export function registerCustomEventType(
  app: { readonly events: EventSink },
  name: string,
  options: EventTypeOptions,
): void {
  if (!options) throw eventTypeOptionsRequired();
  const types = ((app.events.custom as CustomEventTypes | null) ??= new CustomEventTypes());
  types.add(name, options);
  if (options.browserEventName !== undefined) for (const root of app.events.roots) root.retarget(name);
  if (DEV) {
    registeredEvents.add(name);
    belongsToHotModule(() => {
      const type = types.browserName(name);
      if (!types.remove(name, options) || type === name) return;
      // Handlers are listened to by their own name, until it stands for an event of the browser again.
      for (const root of app.events.roots) if (root.hears(type)) root.listen(name, traitsOf(name));
    });
  }
}

class CustomEventTypes implements CustomEvents {
  readonly #types = new Map<string, EventTypeOptions>();
  readonly #aliases = new Map<string, string[]>();
  readonly #made = new WeakMap<DomEvent, Map<string, unknown>>();

  add(name: string, options: EventTypeOptions): void {
    const { browserEventName } = options;
    if (this.#types.has(name) || kindOf(name) !== undefined) throw eventTypeRegistered(name);
    if (browserEventName === name) throw eventTypeNamedAsBrowserEvent(name, browserEventName);
    this.#types.set(name, options);
    if (browserEventName === undefined) return;
    const names = this.#aliases.get(browserEventName);
    if (names === undefined) this.#aliases.set(browserEventName, [name]);
    else names.push(name);
  }

  /** Development: takes a type away again; false where it is no longer the one that was registered. */
  remove(name: string, options: EventTypeOptions): boolean {
    if (this.#types.get(name) !== options) return false;
    this.#types.delete(name);
    const names = this.#aliases.get(options.browserEventName ?? '');
    names?.splice(names.indexOf(name), 1);
    return true;
  }

  browserName(name: string): string {
    return this.#types.get(name)?.browserEventName ?? name;
  }

  traits(type: string): number {
    return traitsOf(type);
  }

  aliases(type: string): readonly string[] {
    return this.#aliases.get(type) ?? [];
  }

  argument(name: string, event: DomEvent): unknown {
    const options = this.#types.get(name);
    if (options === undefined) return event;
    let made = this.#made.get(event);
    if (made === undefined) this.#made.set(event, (made = new Map()));
    if (!made.has(name)) {
      const create = options.createEventArgs;
      made.set(name, create === undefined ? {} : create(event as unknown as BrowserEvent));
    }
    return made.get(name);
  }
}
