/**
 * Root components added by JavaScript that knows nothing of the app's code (reference section 17): the app registers
 * components under identifiers, the page adds them by identifier.
 */
import { DEV } from '#dev';
import { describeParameters, type JSComponentParameter } from '../component/describe-parameters.ts';
import type { ComponentType } from '../component/component-base.ts';
import { createServiceKey, type ServiceContext, type Token } from '../component/services.ts';
import {
  javaScriptComponentUnknown,
  javaScriptIdentifierTaken,
  javaScriptParametersMissing,
  javaScriptRootDisposed,
  javaScriptRootsNotEnabled,
} from '../dev/errors.generated.ts';
import { belongsToHotModule } from '../dev/hot-module.ts';
import type { App } from './app.ts';

/** Called when a component is registered: with its identifier, and what its parameters are. */
export type JSComponentInitializer = (
  identifier: string,
  parameters: readonly JSComponentParameter[],
) => void;

type ParameterRecord = Readonly<Record<string, unknown>>;

/** A root component that JavaScript added. */
export interface JSRootComponent {
  /** Supplies parameters; those left out keep their values. A function becomes the EventCallback of its parameter. */
  setParameters(parameters: ParameterRecord): Promise<void>;
  /** Disposes the component and empties its container, which may be used again. */
  dispose(): Promise<void>;
}

const registered = new Map<string, { readonly app: App; readonly type: ComponentType }>();

/** What an app hands a service that provides itself is all that is needed of it here. */
export const appContext: Token<ServiceContext> = {
  tokenName: 'appContext',
  [createServiceKey]: (context: ServiceContext) => context,
} as Token<ServiceContext>;

/**
 * Lets JavaScript add a component by an identifier, until the app is disposed.
 *
 * @param initializer is called at once, for instance to define an element of that name.
 * @throws a coded error where the identifier is taken: identifiers belong to the page, as custom elements do.
 * @example
 * ```ts
 * registerForJavaScript(app, Counter, 'counter');
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/js-spa-frameworks
 */
export function registerForJavaScript(
  app: App,
  type: ComponentType,
  identifier: string,
  initializer?: JSComponentInitializer,
): void {
  if (registered.has(identifier)) throw javaScriptIdentifierTaken(identifier);
  const entry = { app, type };
  registered.set(identifier, entry);
  try {
    initializer?.(identifier, describeParameters(type));
  } catch (error) {
    registered.delete(identifier);
    throw error;
  }
  const remove = (): void => {
    // A module that was replaced may have registered it anew.
    if (registered.get(identifier) === entry) registered.delete(identifier);
  };
  app.services.get(appContext).onDispose(remove);
  if (DEV) belongsToHotModule(remove);
}

/**
 * The page's side: `Blazor.rootComponents`. Hand it to scripts that do not import it, for instance as a global.
 *
 * @example
 * ```js
 * const counter = await rootComponents.add(document.querySelector('#here')!, 'counter', { start: 3 });
 * await counter.setParameters({ step: 2 });
 * await counter.dispose();
 * ```
 */
export const rootComponents: {
  /**
   * @param container an element that is otherwise empty, one that the app rendered too, or a shadow root.
   * @throws (as a rejection) where the parameters are no object, or nothing is registered under the identifier.
   */
  add(container: object, identifier: string, initialParameters: ParameterRecord): Promise<JSRootComponent>;
} = {
  // Asynchronous throughout, as in Blazor, so that the same page code can talk to an app in a worker.
  async add(container, identifier, initialParameters) {
    if (typeof initialParameters !== 'object' || initialParameters === null)
      throw javaScriptParametersMissing();
    if (registered.size === 0) throw javaScriptRootsNotEnabled();
    const found = registered.get(identifier);
    if (found === undefined) throw javaScriptComponentUnknown(identifier);
    const root = found.app.rootComponents.add(found.type, container, initialParameters);
    let disposed = false;
    return {
      async setParameters(parameters) {
        if (disposed) throw javaScriptRootDisposed();
        root.setParameters(parameters);
      },
      async dispose() {
        disposed = true;
        root.dispose();
      },
    };
  },
};
