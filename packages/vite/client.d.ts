/** Types of what `@strop/vite` makes: `/// <reference types="@strop/vite/client" />`. */
declare module 'virtual:strop/initializers' {
  /** The initializers of the application's packages and of the application itself, for `startWithInitializers`. */
  const initializers: readonly {
    readonly name: string;
    load(): Promise<Record<string, (...args: never[]) => unknown>>;
  }[];
  export default initializers;
}
