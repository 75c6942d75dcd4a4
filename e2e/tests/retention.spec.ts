// Samples that are opened, used and left again leave nothing in the table of what JavaScript lends to components.
//
//   RETENTION_CYCLES=1000 npx playwright test retention     as many mounts and unmounts of each; else a few

import type { Page } from '@playwright/test';
import { navLink, open, pages } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const cycles = Number(process.env['RETENTION_CYCLES'] ?? 3);

/** The maps and libraries are other documents; fullscreen leaves the page, gestures are a person's. */
const samples = pages
  .map(([path]) => path)
  .filter((path) => !/^\/(maps|libraries|fullscreen|gesture-recipes)/.test(path));

test('samples that are opened, used and left keep no reference to JavaScript’s objects', async ({ page }) => {
  test.setTimeout(120_000 + samples.length * cycles * 2000);
  await page.addInitScript(() => {
    // Dialogs would stop every cycle.
    Object.assign(window, { alert: () => {}, prompt: () => 'text', confirm: () => true });
  });
  await open(page, '/');
  await navLink(page, 'Counter').waitFor();
  const before = await page.evaluate(countReferences);
  for (const path of samples) {
    await test.step(path, async () => {
      await visit(page, path);
      // What a sample began may end after it was left: a module that is still loading, a call under way.
      await expect.poll(() => page.evaluate(countReferences), path).toBe(before);
    });
  }

  // And one that is kept is seen.
  await page.evaluate(() => {
    const { DotNet } = window as unknown as { DotNet: { createJSObjectReference(value: object): void } };
    DotNet.createJSObjectReference(document.body);
  });
  expect(await page.evaluate(countReferences)).toBe(before + 1);
});

/** Opens the sample, presses its first button, and leaves it: within the document, as links do. */
async function visit(page: Page, path: string) {
  await page.evaluate(
    async ({ address, rounds }) => {
      const link = (href: string) => document.querySelector<HTMLAnchorElement>(`nav a[href$="${href}"]`)!;
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      for (let round = 0; round < rounds; round++) {
        link(address).click();
        await turn();
        document.querySelector<HTMLButtonElement>('#live button:enabled')?.click();
        await turn();
        link(address === '/counter' ? '/todo' : '/counter').click();
        await turn();
      }
    },
    { address: path, rounds: cycles },
  );
}

/** Ids rise; of those up to a new one, each that can still be asked is held. */
function countReferences() {
  interface DotNet {
    createJSObjectReference(value: object): { readonly __jsObjectId: number };
    disposeJSObjectReferenceById(id: number): void;
    findJSFunction(identifier: string, id: number): unknown;
  }
  const { DotNet } = window as unknown as { DotNet: DotNet };
  const newest = DotNet.createJSObjectReference({}).__jsObjectId;
  DotNet.disposeJSObjectReferenceById(newest);
  let held = 0;
  for (let id = 1; id < newest; id++) {
    try {
      DotNet.findJSFunction('toString', id);
      held++;
    } catch (error) {
      if (!(error as Error).message.includes('does not exist (has it been disposed?)')) held++;
    }
  }
  return held;
}
