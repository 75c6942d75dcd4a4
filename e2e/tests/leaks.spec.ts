// Every sample, shown and taken away many times: nothing of it may stay, on either side of interop.
//
// In: the pages of the gallery, so that a sample is covered once it is in the catalogue. How one is measured:
//   1. it is shown and taken away a few times, so that what is made once (modules, caches) is made
//   2. garbage is collected and every object of the page's heap is counted, whatever class it is of
//   3. it is shown, its buttons are pressed, and it is taken away, as often as asked; timers run by a clock that the test
//      drives; then it is counted again
//   4. what stays for each time would be one object at least. Less than half as many is what caches and the browser do
// `npm run leaks` does it 1,000 times, LEAK_MOUNTS says how often otherwise.

import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { pages } from './gallery.ts';

const mounts = Number(process.env['LEAK_MOUNTS'] ?? 20);

/** Buttons that are left alone; the sample is shown and taken away all the same. */
const notPressed: Readonly<Record<string, RegExp>> = {
  // Run for longer than the sample is shown.
  '/js-object-benchmark': /./,
  '/wasm-browser-app': /./,
  '/js-import-promises': /./,
  // Takes a person's gesture.
  '/fullscreen': /./,
  '/gesture-recipes': /./,
};

test.setTimeout(60_000 + mounts * 1000);
// A trace holds on to what it saw.
test.use({ trace: 'off' });

for (const [path, name] of pages) {
  if (/^\/(maps|libraries)\//.test(path)) continue; // Libraries with heaps of their own.
  test(`${name} (${path}) leaves nothing behind`, async ({ page }) => {
    await page.addInitScript(answerDialogs);
    await page.clock.install();
    await page.goto('/');
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    const heap = await page.context().newCDPSession(page);
    await heap.send('HeapProfiler.enable');
    const press = notPressed[path]?.source ?? '';

    await show(page, path, 5, press);
    const counts = [await countObjects(page, heap)];
    // A leak grows each time; what the browser makes at some time or other does not.
    for (let round = 0; round < 3; round++) {
      await show(page, path, mounts, press);
      counts.push(await countObjects(page, heap));
      if (growth(counts) < mounts / 2) break;
    }
    expect(growth(counts), `objects after each ${mounts} times: ${counts.join(', ')}`).toBeLessThan(
      mounts / 2,
    );
  });
}

test('what stays is found', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  const heap = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const kept: object[] = [];
    Object.assign(window, { kept });
    document.addEventListener('click', () => void kept.push({}));
  });
  await page.clock.install();
  await show(page, '/counter', 5, '');
  const before = await countObjects(page, heap);
  // More often than elsewhere: what the browser makes and drops meanwhile must not hide it.
  await show(page, '/counter', 200, '');
  // Two links each time, and a button three times of four.
  expect((await countObjects(page, heap)) - before).toBeGreaterThanOrEqual(400);
});

const growth = (counts: readonly number[]): number =>
  Math.min(...counts.slice(1).map((count, index) => count - counts[index]!));

/** Shows the sample and takes it away, `times` times; presses what does not match `except`. */
async function show(page: Page, path: string, times: number, except: string): Promise<void> {
  for (let left = times; left > 0; left -= 50) {
    await page.evaluate(showTimes, { path, times: Math.min(left, 50), except });
    await page.clock.fastForward('05:00');
  }
}

/** In the page. Every fourth time the sample is taken away before anything it waits for has come. */
async function showTimes({ path, times, except }: { path: string; times: number; except: string }) {
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
  const go = (address: string) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`);
    if (link === null) throw new Error(`no link to ${address}`);
    link.click();
  };
  const never = new RegExp(except === '' ? '(?!)' : except);
  for (let i = 0; i < times; i++) {
    go(path);
    await turns(() => document.querySelector('#live') !== null, 200);
    if (document.querySelector('#live') === null) throw new Error(`${path} was not shown`);
    if (i % 4 !== 3) {
      await turns(() => false, 10);
      for (const button of document.querySelectorAll<HTMLButtonElement>('#live button:enabled')) {
        if (button.isConnected && !never.test(button.textContent ?? '')) button.click();
      }
      await turns(() => false, 10);
    }
    go('/');
    await turns(() => document.querySelector('#live') === null, 200);
    if (document.querySelector('#live') !== null) throw new Error(`${path} was not taken away`);
  }
}

/** How many objects the page's heap holds after collection. */
async function countObjects(page: Page, heap: CDPSession): Promise<number> {
  await page.evaluate(() => console.clear());
  for (let i = 0; i < 2; i++) {
    await heap.send('HeapProfiler.collectGarbage');
    // Finalizers run in a task of their own.
    await page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))));
  }
  const { result } = await heap.send('Runtime.evaluate', {
    expression: 'Object.prototype',
    objectGroup: 'count',
  });
  const { objects } = await heap.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup: 'count',
  });
  const { result: length } = await heap.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId!,
    returnByValue: true,
  });
  await heap.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return length.value as number;
}

function answerDialogs(): void {
  window.alert = () => undefined;
  window.confirm = () => true;
  window.prompt = () => 'text';
}
