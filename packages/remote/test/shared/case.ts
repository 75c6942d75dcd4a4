/** What a case is: a question to a page, and the answer that Chromium gives. */
import type { Page } from './page.ts';

export interface Case {
  readonly title: string;
  readonly run: (page: Page) => unknown;
  readonly expected: unknown;
  /** Firefox's answer, where it is another one. */
  readonly inFirefox?: unknown;
}
