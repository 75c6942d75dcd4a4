// What is needed to say that nothing stays: what a page's heap holds, and samples shown and taken away many times.
//
// In: a page whose clock the test drives. Out: counts before and after. `leaks.spec.ts` holds the gallery's samples against
// them, `map-leaks.spec.ts` those whose library has a heap of its own.

import type { CDPSession, Page } from '@playwright/test';

/** What a page holds after garbage was collected. */
export interface Held {
  /** Objects of JavaScript, whatever class they are of. */
  readonly objects: number;
  /** Nodes and listeners, those of detached trees too. */
  readonly nodes: number;
  readonly listeners: number;
  /** Objects by the name of their class, as the built gallery has it. */
  readonly classes: ReadonlyMap<string, number>;
}

/** Counts what the page holds. One for each document. */
export class HeapCounter {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<HeapCounter> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    return new HeapCounter(page, session);
  }

  async count(): Promise<Held> {
    // What was printed is kept by the console.
    await this.#page.evaluate(() => console.clear());
    for (let i = 0; i < 2; i++) {
      await this.#session.send('HeapProfiler.collectGarbage');
      // Finalizers run in a task of their own.
      await this.#page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))));
    }
    const classes = new Map(await this.#classes());
    const { nodes, jsEventListeners } = await this.#session.send('Memory.getDOMCounters');
    let objects = 0;
    for (const count of classes.values()) objects += count;
    return { objects, nodes, listeners: jsEventListeners, classes };
  }

  async #classes(): Promise<[name: string, count: number][]> {
    const objectGroup = 'count';
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: 'Object.prototype',
      objectGroup,
    });
    const { objects } = await this.#session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const { result: counts } = await this.#session.send('Runtime.callFunctionOn', {
      functionDeclaration: String(countClasses),
      objectId: objects.objectId!,
      returnByValue: true,
    });
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup });
    return counts.value as [string, number][];
  }
}

/** In the page, on an array of everything. No getter of anybody's is read. */
function countClasses(this: readonly object[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const object of this) {
    let name = 'none';
    try {
      const prototype = Object.getPrototypeOf(object) as object | null;
      const made = prototype && Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
      if (typeof made === 'function') name = String(Object.getOwnPropertyDescriptor(made, 'name')?.value);
    } catch {
      name = 'unreadable'; // A proxy that was revoked.
    }
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

/** What each of several rounds left; a leak leaves something in every one of them. */
export function leastGrowth(counts: readonly number[]): number {
  return Math.min(...counts.slice(1).map((count, index) => count - counts[index]!));
}

/** How much the counts rise from one to the next: the slope of the line that is nearest to them all (least squares). */
export function growthEach(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (const [index, count] of counts.entries()) {
    products += (index - middle) * count;
    squares += (index - middle) ** 2;
  }
  return products / squares;
}

/** The classes of which there are more than before, for a message. */
export function describeGrowth(before: Held, after: Held): string {
  const grown = [...after.classes]
    .map(([name, count]) => [name, count - (before.classes.get(name) ?? 0)] as const)
    .filter(([, more]) => more > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8);
  return grown.map(([name, more]) => `${name} +${more}`).join(', ');
}

/** Before the page is opened: dialogs are answered, since they would stop every round. */
export async function answerDialogsAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.alert = () => undefined;
    window.confirm = () => true;
    window.prompt = () => 'text';
  });
}

/**
 * After the page was opened: what stands around the sample takes no place. Each navigation moves the focus, which lays the
 * page out, and that would be most of the time.
 */
export async function hideSurroundings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      nav, header, footer, .frame-bar, [aria-label=Source], main > :not(:has(#live)) { display: none !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What is done with a sample while it is shown. */
export interface Showing {
  /** Address of the sample, and of the page of the same document that is shown between. */
  readonly path: string;
  readonly home: string;
  /** Buttons that are not pressed, by their text. Default: all are pressed. */
  readonly except?: RegExp | undefined;
  /** Uses the sample by more than pressing its buttons; `round` counts from 0. */
  readonly use?: ((page: Page, round: number) => Promise<void>) | undefined;
}

/**
 * Shows the sample and takes it away, `times` times, by links within the document. Every fourth time it is taken away before
 * anything it waits for has come.
 */
export async function showAndLeave(page: Page, showing: Showing, times: number): Promise<void> {
  const { path, home, except, use } = showing;
  if (use === undefined) {
    const never = except?.source ?? '(?!)';
    for (let left = times; left > 0; left -= 50) {
      await page.evaluate(showTimes, { path, home, times: Math.min(left, 50), never });
      await page.clock.fastForward('05:00');
    }
    return;
  }
  for (let round = 0; round < times; round++) {
    await page.evaluate(goTo, { address: path, shown: true });
    if (round % 4 !== 3) await use(page, round);
    await page.evaluate(goTo, { address: home, shown: false });
  }
  // What was left in the middle comes to its end: one timer leads to the next, with what is loaded between them.
  for (let i = 0; i < 12; i++) {
    await page.clock.fastForward('01:00');
    await page.evaluate(async () => void (await (await fetch(location.href)).text()));
  }
}

/** In the page. */
async function showTimes({
  path,
  home,
  times,
  never,
}: {
  path: string;
  home: string;
  times: number;
  never: string;
}) {
  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  const turns = async (until: () => boolean, most: number) => {
    for (let i = 0; i < most && !until(); i++) await turn();
  };
  const go = async (address: string, shown: boolean) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`);
    if (link === null) throw new Error(`no link to ${address}`);
    link.click();
    const isThere = () => (document.querySelector('#live') !== null) === shown;
    await turns(isThere, 200);
    if (!isThere()) throw new Error(`${address} did not come`);
  };
  const neverPressed = new RegExp(never);
  for (let i = 0; i < times; i++) {
    await go(path, true);
    if (i % 4 !== 3) {
      await turns(() => false, 10);
      for (const button of document.querySelectorAll<HTMLButtonElement>('#live button:enabled')) {
        if (button.isConnected && !neverPressed.test(button.textContent ?? '')) button.click();
      }
      await turns(() => false, 10);
    }
    await go(home, false);
  }
}

/** In the page: one navigation, for samples that are used from outside. */
async function goTo({ address, shown }: { address: string; shown: boolean }) {
  const link = document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`);
  if (link === null) throw new Error(`no link to ${address}`);
  link.click();
  const isThere = () => (document.querySelector('#live') !== null) === shown;
  for (let i = 0; i < 200 && !isThere(); i++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  }
  if (!isThere()) throw new Error(`${address} did not come`);
}
