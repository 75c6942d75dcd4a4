/**
 * In the page, during development: what modules have declared, so that it goes when they are evaluated again.
 *
 * In: the key of a module that is about to be evaluated. Out: a way to declare in its name. What its last evaluation
 * declared is taken away first. `plugin.ts` serves this as a module of its own, which `hot-declarations.ts` lets other
 * modules import; the functions must therefore stand for themselves.
 */

type Remove = () => void;
type Declare = (...args: unknown[]) => unknown;

/** One evaluation of a module. */
export interface HotModule {
  /** The same function, whose declarations belong to the module. */
  own(declare: Declare): Declare;
  /** The same for the members of a namespace. */
  ownAll(namespace: Record<string, unknown>, names: readonly string[]): Record<string, unknown>;
  dispose(): void;
}

interface HotPage {
  /** What takes away what each module has declared. */
  [key: symbol]: Map<string, Remove> | Remove[] | undefined;
}

export function renew(key: string): HotModule {
  const page = globalThis as unknown as HotPage;
  const modules = (page[Symbol.for('strop.hotModules')] ??= new Map<string, Remove>()) as Map<string, Remove>;
  const declaring = Symbol.for('strop.hotModule'); // What `@strop/interop` adds its removals to.

  modules.get(key)?.();
  const removals: Remove[] = [];
  const dispose = (): void => {
    for (const remove of removals.splice(0)) remove();
  };
  modules.set(key, dispose);

  const own =
    (declare: Declare): Declare =>
    (...args) => {
      const outer = page[declaring];
      page[declaring] = removals;
      try {
        return declare(...args);
      } finally {
        page[declaring] = outer;
      }
    };
  return {
    own,
    ownAll: (namespace, names) => ({
      ...namespace,
      ...Object.fromEntries(
        names
          .filter((name) => typeof namespace[name] === 'function')
          .map((name) => [name, own(namespace[name] as Declare)]),
      ),
    }),
    dispose,
  };
}

/** This file's code, for the page. */
export const hotClient: string = `export ${renew.toString()}`;
