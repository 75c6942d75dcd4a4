/** A window without a browser: a list of history entries, and a log of what was asked of it. */
import type { LinkClick, NavigationHost } from '../src/navigation/navigation-host.ts';

interface Entry {
  readonly uri: string;
  readonly state: string | null;
}

export class FakeHost implements NavigationHost {
  readonly documentBaseUri: string;
  readonly log: string[] = [];
  title = 'Original';
  /** What `scrollToFragment` finds. */
  readonly fragments = new Set<string>();
  readonly #entries: Entry[];
  #at = 0;
  #traversed: ((steps: number) => void) | null = null;
  #clicked: ((click: LinkClick) => void) | null = null;

  constructor(documentBaseUri = 'http://host/app/', uri = documentBaseUri) {
    this.documentBaseUri = documentBaseUri;
    this.#entries = [{ uri, state: null }];
  }

  get uri(): string {
    return this.#entries[this.#at]!.uri;
  }
  get historyEntryState(): string | null {
    return this.#entries[this.#at]!.state;
  }
  get listening(): { traversal: boolean; clicks: boolean } {
    return { traversal: this.#traversed !== null, clicks: this.#clicked !== null };
  }
  get entries(): string[] {
    return this.#entries.map(({ uri }) => uri);
  }

  push(uri: string, state: string | null): void {
    this.log.push(`push ${uri}`);
    this.#entries.splice(++this.#at, Infinity, { uri, state });
  }
  replace(uri: string, state: string | null): void {
    this.log.push(`replace ${uri}`);
    this.#entries[this.#at] = { uri, state };
  }
  load(uri: string, replace: boolean): void {
    this.log.push(`${replace ? 'load instead' : 'load'} ${uri}`);
  }
  onTraversal(handler: (steps: number) => void): Disposable {
    this.#traversed = handler;
    return { [Symbol.dispose]: () => (this.#traversed = null) };
  }
  onLinkClick(handler: (click: LinkClick) => void): Disposable {
    this.#clicked = handler;
    return { [Symbol.dispose]: () => (this.#clicked = null) };
  }
  scrollToTop(): void {
    this.log.push('scroll to top');
  }
  scrollToFragment(fragment: string): boolean {
    if (!this.fragments.has(fragment)) return false;
    this.log.push(`scroll to #${fragment}`);
    return true;
  }
  focus(selector: string): void {
    this.log.push(`focus ${selector}`);
  }

  async go(steps: number): Promise<void> {
    this.log.push(`go ${steps}`);
    this.#at += steps;
  }
  confirmUnload(): Disposable {
    this.log.push('confirm unload');
    return { [Symbol.dispose]: () => void this.log.push('unload freely') };
  }

  /** Back and forward, by the person. */
  traverse(steps: number): void {
    this.#at += steps;
    this.#traversed?.(steps);
  }
  /** An entry that somebody else has added is shown. */
  appear(uri: string): void {
    this.#entries.splice(++this.#at, Infinity, { uri, state: null });
    this.#traversed?.(NaN);
  }
  /** @returns whether the click was taken from the browser */
  click(uri: string): boolean {
    let taken = false;
    this.#clicked?.({ uri, take: () => (taken = true) });
    return taken;
  }
}
