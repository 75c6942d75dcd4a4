/** Hot replacement: the same module once more, with classes and adapters of its own. */

let instances = 0;

/** Another instance of a module, as the development server's client imports one that was edited: by its time. */
export function again<Exported>(path: string): Promise<Exported> {
  const address = new URL(`${path}?t=${++instances}`, import.meta.url).href;
  return import(/* @vite-ignore */ address) as Promise<Exported>;
}
