/**
 * Types from a library: the class that components inject for it.
 *
 * In: the address of a module and its type. Out: a remote of it (`typed/remote.ts`). An export of its own, so that programs
 * which do without load none of it; it stands above the folders, since `JSRuntime` does.
 */
import { JSRuntime } from './js-runtime.ts';
import { JSCallable } from './managed/js-callable.ts';
import { JSObjectReference } from './managed/js-object-reference.ts';
import { createService, type ServiceContext } from './page/service-context.ts';
import { remote } from './typed/create-remote.ts';
import type { Remote } from './typed/remote.ts';

/**
 * Calls to JavaScript with the types of a library's own declarations. Otherwise as JSRuntime, whose calls it has, too.
 *
 * @example
 * class CityMap extends Component {
 *   readonly js = inject(JSTypedRuntime);
 *   readonly host = new ElementReference();
 *   override async onAfterRenderAsync(firstRender: boolean) {
 *     if (!firstRender) return;
 *     const maps = await this.js.import<typeof import('./map-component.js')>('./map-component.js');
 *     const map = await maps.addMap(this.host, { onMove: (center) => this.moved(center) });
 *     await map.flyTo([139.7, 35.7]);
 *   }
 * }
 */
export class JSTypedRuntime extends JSRuntime {
  static {
    // What the renderer calls when a component injects the class: over the runtime that the application has.
    Object.defineProperty(this, createService, {
      value: (context: ServiceContext) => JSTypedRuntime.of(context.getService(JSRuntime)),
    });
  }

  /** The same runtime with typed modules. What a component's own runtime receives by it goes with the component. */
  static of(runtime: JSRuntime): JSTypedRuntime {
    return new JSTypedRuntime(JSCallable.transportOf(runtime), JSCallable.optionsOf(runtime));
  }

  /**
   * Loads a module, with the types of its own declarations: its functions are methods that return promises, and take
   * element references, callbacks and object references where the module asks for elements, functions and objects.
   *
   * @typeParam T the module's type, written `typeof import('./map-component.js')`
   * @param address as for `invokeAsync('import', …)`
   * @example
   * const maps = await this.js.import<typeof import('./map-component.js')>('./map-component.js');
   */
  async import<T>(address: string): Promise<Remote<T>> {
    return remote<T>(await this.invokeAsync(JSObjectReference, 'import', address));
  }
}
