/**
 * From an adapter to the function that tags call.
 *
 * In: an adapter. Out: `chart(options)`, a value for `@island`; the renderer mounts it (`island-instance.ts`).
 */
import { Island, type IslandContext, type MountedIsland } from '@strop/renderer';
import type { IslandAdapter, IslandValue } from './adapter.ts';
import { IslandInstance } from './island-instance.ts';
import type { IslandReference } from './island-reference.ts';

/** What `defineIsland` gives. */
export type IslandFunction<Options extends object, Handle> = (
  options: Options,
  reference?: IslandReference<Handle>,
) => IslandValue<Options, Handle>;

/**
 * Makes an island of a library: any component may then put it into an element, and the library's object is made once,
 * told of changes and disposed once, whatever becomes of the element.
 *
 * @param adapter how the library is mounted, updated and disposed.
 * @returns the function that stands in `@island`: options first, then a reference for the handle.
 * @example
 * ```ts
 * const clock = defineIsland({
 *   name: 'clock',
 *   mount: (element, options: { zone: string }) => new Clock(element, options.zone),
 *   update: (clock, patch) => patch.zone !== undefined && clock.setZone(patch.zone),
 *   dispose: (clock) => clock.stop(),
 * });
 *
 * html`<div @island=${clock({ zone: this.zone })}></div>`;
 * ```
 */
export function defineIsland<Options extends object, Handle>(
  adapter: IslandAdapter<Options, Handle>,
): IslandFunction<Options, Handle> {
  return (options, reference) => new Value(adapter, options, reference ?? null);
}

/** A class, since every render makes one for every island. */
class Value<Options extends object, Handle> extends Island implements IslandValue<Options, Handle> {
  readonly adapter: IslandAdapter<Options, Handle>;
  readonly options: Options;
  readonly reference: IslandReference<Handle> | null;

  constructor(
    adapter: IslandAdapter<Options, Handle>,
    options: Options,
    reference: IslandReference<Handle> | null,
  ) {
    super();
    this.adapter = adapter;
    this.options = options;
    this.reference = reference;
  }

  override mount(context: IslandContext): MountedIsland {
    return new IslandInstance(this, context);
  }
}
