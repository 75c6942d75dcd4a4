/**
 * Flow C: the class that components inject.
 *
 * It stands above both folders, because it is where they meet: `managed/` runs anywhere and must not know the page,
 * and the page must be there without being asked for. A static method refers to it, not a registration at import:
 * that would be a side effect, which bundlers may drop from a package that declares none. Hosts without a page register
 * an instance of their own, made over their transport, and the method is never called.
 */
import { JSInteropOptions } from './page/interop-options.ts';
import { ManagedRuntime } from './managed/managed-runtime.ts';
import { createService, type ServiceContext } from './page/service-context.ts';
import { createPageTransport, type PageHost } from './page/create-page-transport.ts';

/**
 * Calls to JavaScript functions of the page. Source: `IJSRuntime` of .NET 10.
 *
 * @example
 * class Greeter extends Component {
 *   readonly js = inject(JSRuntime);
 *   greet = () => this.js.invokeVoidAsync('console.log', 'hello');
 * }
 */
export class JSRuntime extends ManagedRuntime {
  static {
    // What the renderer calls when a component injects the class.
    Object.defineProperty(this, createService, { value: createForRoot });
  }
}

function createForRoot(context: ServiceContext): JSRuntime {
  const { strict, timeout } = context.getService(JSInteropOptions);
  return createPageRuntime({
    document: context.document,
    resolveElement: (reference) => context.resolveElement(reference),
    strict,
    timeout,
  });
}

/**
 * Makes a JSRuntime without a renderer: for plain scripts and tests.
 *
 * @param host the document whose window functions are looked for in; how references become elements; `strict: strictMode`; `timeout` in
 *   milliseconds. Throws a coded error for a timeout that is none.
 * @example
 * const js = createPageRuntime({ document });
 * await js.invokeVoidAsync('console.log', 'hello');
 */
export function createPageRuntime(host: PageHost): JSRuntime {
  return new JSRuntime(createPageTransport(host));
}
