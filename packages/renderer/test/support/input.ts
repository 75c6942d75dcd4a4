/** What `scripts/vitest-input.ts` does in the browser that runs the tests. */
declare module 'vitest/browser' {
  interface BrowserCommands {
    clickPlace(x: number, y: number): Promise<void>;
    doubleClickPlace(x: number, y: number): Promise<void>;
    pressKey(key: string): Promise<void>;
    composeText(text: string): Promise<void>;
    commitText(text: string): Promise<void>;
  }
}

export {};
