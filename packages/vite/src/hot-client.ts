/**
 * In the page, during development: what modules have declared, so that it goes when they are evaluated again.
 *
 * In: the key of a module that is about to be evaluated. Out: a way to declare in its name. What its last evaluation
 * declared is taken away first. `plugin.ts` serves this as a module of its own, which `hot-declarations.ts` lets other
 * modules import; the functions must therefore stand for themselves.
 *
 * A declaration belongs to the module that is being evaluated, whoever's function makes it, and to the module whose text
 * declares, whenever that is called: it goes with whichever of them is replaced first.
 */

type Remove = () => void;
type Declare = (...args: unknown[]) => unknown;

/** What `@strop/interop` and `@strop/renderer` hand their removals to. */
interface Owner {
  push(remove: Remove): void;
}

/** One evaluation of a module. */
export interface HotModule {
  /** The same function, whose declarations belong to the module. */
  own(declare: Declare): Declare;
  /** The same for the members of a namespace. */
  ownAll(namespace: Record<string, unknown>, names: readonly string[]): Record<string, unknown>;
  /** The module has been evaluated: what is declared from now on is not its own, unless its text declares it. */
  done(): void;
  dispose(): void;
}

interface HotPage {
  [key: symbol]: Map<string, Remove> | Owner | undefined;
}

export function renew(key: string): HotModule {
  const page = globalThis as unknown as HotPage;
  const modules = (page[Symbol.for('strop.hotModules')] ??= new Map<string, Remove>()) as Map<string, Remove>;
  const declaring = Symbol.for('strop.hotModule');

  modules.get(key)?.();
  const removals: Remove[] = [];
  const dispose = (): void => {
    for (const remove of removals.splice(0)) remove();
  };
  modules.set(key, dispose);

  const done = (): void => {
    if (page[declaring] === removals) page[declaring] = undefined;
  };
  // Modules are evaluated one after the other, each in one turn: a second `import` waits, and so does what follows an `await`.
  page[declaring] = removals;
  // One that ends in an error, or waits, never comes to its last line.
  queueMicrotask(done);

  const own =
    (declare: Declare): Declare =>
    (...args) => {
      const outer = page[declaring] as Owner | undefined;
      if (outer === removals) return declare(...args);
      page[declaring] = {
        push(remove) {
          removals.push(remove);
          outer?.push(remove);
        },
      };
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
    done,
    dispose,
  };
}

/** This file's code, for the page. */
export const hotClient: string = `export ${renew.toString()}`;
