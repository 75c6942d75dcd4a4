/**
 * JavaScript initializers: functions of an application's and its packages' files that run before and after the start.
 *
 * In: an application, and the initializers that `virtual:strop/initializers` of the Vite plugin lists. Out: the started
 * application. Source: the initializers of .NET 10, as far as they mean something where an application runs in the page.
 */
import { initializerNotLoaded } from './dev/errors.generated.ts';

/**
 * What `{name}.lib.module.js` may export; everything may return a promise.
 *
 * A module that exports any of the four modern functions has its classic two ignored, as in .NET 10. The functions for a
 * server are never called: there is none.
 */
export interface InitializerModule {
  /** Classic, before the start. `extensions` is an object that initializers share. */
  readonly beforeStart?: (options: object, extensions: object) => unknown;
  /** Classic, after the start. */
  readonly afterStarted?: (app: object) => unknown;
  readonly beforeWebStart?: (options: object) => unknown;
  readonly afterWebStarted?: (app: object) => unknown;
  /** An application in the page takes the place of one in WebAssembly. */
  readonly beforeWebAssemblyStart?: (options: object, extensions: object) => unknown;
  readonly afterWebAssemblyStarted?: (app: object) => unknown;
}

/** One file. */
export interface Initializer {
  /** The `{name}` of `{name}.lib.module.js`, for messages. */
  readonly name: string;
  readonly load: () => Promise<InitializerModule>;
}

/** Options of `startWithInitializers`. */
export interface InitializerOptions {
  /** What functions before the start receive, and may change; the application reads it afterwards. Default: `{}`. */
  readonly options?: object;
  /** What functions after the start receive, as `blazor` in .NET. Default: the application. */
  readonly api?: object;
}

/**
 * Starts an application between the functions of its initializers.
 *
 * All files are loaded at once. What must happen before the start is begun in the order of the list and awaited; what must
 * happen after it is begun in the same order when the roots are rendered, and awaited.
 *
 * @returns settles after the last function; rejects with what a function throws, or a coded error where a file cannot
 *   be loaded. The application is not started where something before it fails.
 * @example
 * import initializers from 'virtual:strop/initializers';
 * await startWithInitializers(app, initializers);
 */
export async function startWithInitializers(
  app: { start(): Promise<void> },
  initializers: readonly Initializer[],
  { options = {}, api = app }: InitializerOptions = {},
): Promise<void> {
  const modules = await Promise.all(initializers.map(load));
  const extensions = {};
  await Promise.all(modules.map((module) => before(module, options, extensions)));
  await app.start();
  await Promise.all(modules.map((module) => after(module, api)));
}

async function load({ name, load: begin }: Initializer): Promise<InitializerModule> {
  try {
    return await begin();
  } catch (error) {
    throw initializerNotLoaded(name, error);
  }
}

async function before(module: InitializerModule, options: object, extensions: object): Promise<void> {
  if (isModern(module)) {
    await module.beforeWebStart?.(options);
    await module.beforeWebAssemblyStart?.(options, extensions);
  } else {
    await module.beforeStart?.(options, extensions);
  }
}

async function after(module: InitializerModule, api: object): Promise<void> {
  if (isModern(module)) {
    await module.afterWebStarted?.(api);
    await module.afterWebAssemblyStarted?.(api);
  } else {
    await module.afterStarted?.(api);
  }
}

const modern = [
  'beforeWebStart',
  'afterWebStarted',
  'beforeWebAssemblyStart',
  'afterWebAssemblyStarted',
] as const;

function isModern(module: InitializerModule): boolean {
  return modern.some((name) => module[name] !== undefined);
}
