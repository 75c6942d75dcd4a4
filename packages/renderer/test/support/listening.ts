/** Listeners that are not of templates: those of other scripts on the page, or of the test itself. */
import type { StageElement } from './stage.ts';

export interface Listening {
  addEventListener(type: string, listener: (event: { stopPropagation(): void }) => void): void;
  removeEventListener(type: string, listener: (event: { stopPropagation(): void }) => void): void;
}

export function listening(element: StageElement): Listening {
  return element as unknown as Listening;
}
