// What a sample hands to its page.

import type { Component, Renderable } from '@strop/renderer';

export interface SourceFile {
  readonly name: string;
  /** From `import html from './file.ts?highlighted'`. */
  readonly html: string;
}

export interface Sample {
  /** Its address, which is also its key in the catalogue. */
  readonly path: string;
  readonly component: new () => Component;
  /** True where all that happens is said on the console: the page then shows those lines below the sample. */
  readonly showsConsole?: boolean;
  /** What the page shows, in plain words. */
  about(): Renderable;
  /** Source files in reading order. */
  readonly files: readonly SourceFile[];
}
