/** Counts the WebGL contexts that are alive: browsers keep a few and take the oldest away without a word. */

export interface Contexts {
  /** How many work now. */
  alive(): number;
  /** The most that have worked at the same time since the last `reset`. */
  readonly most: number;
  reset(): void;
}

/** Notes every WebGL context from now on. A library's own module need not be loaded yet. */
export function noteContexts(): Contexts {
  const made = new Set<WebGLRenderingContext>();
  let most = 0;
  const alive = (): number => [...made].filter((context) => !context.isContextLost()).length;
  for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
    const original = prototype.getContext as (...given: unknown[]) => unknown;
    prototype.getContext = function (this: unknown, ...given: unknown[]) {
      const context = Reflect.apply(original, this, given);
      if (context !== null && String(given[0]).startsWith('webgl')) {
        made.add(context as WebGLRenderingContext);
        most = Math.max(most, alive());
      }
      return context;
    } as never;
  }
  return {
    alive,
    get most() {
      return most;
    },
    reset() {
      for (const context of made) if (context.isContextLost()) made.delete(context);
      most = 0;
    },
  };
}
