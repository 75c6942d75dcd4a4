// How samples are used while leaks are looked for, where pressing every button at once is not it.
//
// In: a page that shows the sample. Out: the sample in the middle of what it does, or at its end: both are left.

import type { Page } from '@playwright/test';

/** How one sample is used. */
export interface Use {
  /** Before the page is opened. */
  prepare?(page: Page): Promise<void>;
  use(page: Page, round: number): Promise<void>;
}

/** By address. Samples that are not here get all their buttons pressed. */
export const uses: Readonly<Record<string, Use>> = {
  // Timers, one after the other, with a fetch between them: the clock runs through them all, or the sample is left between two.
  '/js-import-promises': { use: (page, round) => runChain(page, round % 4 === 0 ? 40 : round % 7) },
  // The same chain, and at its end, whether the sample is still there or not, four million operations: a tenth of the times.
  '/wasm-browser-app': {
    use: async (page, round) => {
      if (round % 10 === 0) await runChain(page, round % 20 === 0 ? 60 : round % 7);
    },
  },
  // Four million operations each.
  '/js-object-benchmark': {
    use: async (page, round) => {
      if (round % 10 === 0) await runChain(page, 10);
    },
  },
  // A person's clicks. The second button loads the page anew, so there would be no heap to compare.
  '/fullscreen': {
    async use(page) {
      await page.click('#live button:text-is("Enter fullscreen"):enabled');
      await page.click('#live button:text-is("Leave fullscreen")');
      await page.locator('#live button:text-is("Enter fullscreen")').waitFor();
    },
  },
  // One recipe each time. What it asks for is given, then taken back, so that the next one finds the page as it was.
  '/gesture-recipes': {
    async prepare(page) {
      // What the popup shows does not matter, and it need not be loaded a hundred times.
      const body = '<!doctype html><title>Popup</title>';
      await page.context().route('**/counter', (route) => route.fulfill({ contentType: 'text/html', body }));
    },
    async use(page, round) {
      const recipe = round % recipes.length;
      switch (recipes[recipe]!) {
        case 'Open a popup': {
          // A page of its own takes seconds: one of four is opened, the others are refused, as a browser does that blocks them.
          if (Math.floor(round / recipes.length) % 4 !== 0) {
            await page.evaluate(useRecipe, { name: 'Open a popup', said: 'Popup: ' });
            return;
          }
          const opened = page.waitForEvent('popup');
          await page.evaluate(useRecipe, { name: 'Open a popup' });
          await (await opened).close();
          await page.bringToFront();
          return;
        }
        case 'Pick files': {
          // A file that is handed over by `setFiles` keeps the element for ever, on a page of its own, too (20 of 20): so the
          // person's choice is made in the page, and of the dialogs that do open none is answered.
          if (Math.floor(round / recipes.length) % 4 !== 0) {
            await page.evaluate(useRecipe, { name: 'Pick files', said: 'Files: a.txt' });
            return;
          }
          const asked = page.waitForEvent('filechooser');
          await page.evaluate(useRecipe, { name: 'Pick files' });
          // The handle would keep the element.
          await (await asked).element().dispose();
          return;
        }
        case 'Fill the screen':
          await page.evaluate(useRecipe, { name: 'Fill the screen', said: 'Fullscreen: done' });
          return;
        case 'Lock the pointer':
          await page.evaluate(useRecipe, { name: 'Lock the pointer', said: 'Pointer lock: ' });
          return;
        default:
          await page.evaluate(useRecipe, { name: recipes[recipe]! });
      }
    },
  },
};

const recipes = [
  'Fill the screen',
  'Open a popup',
  'Pick files',
  'Lock the pointer',
  'Copy',
  'Copy what comes later',
  'Copy what never comes',
  'Share',
  'Picture in picture',
] as const;

/**
 * In the page: presses the button. An evaluation counts as a person's gesture, and takes a tenth of the time of a click by the
 * mouse, which waits for frames. With `said`, waits until the sample says so, and gives back what was asked for; a popup that
 * is waited for is blocked, and a file that is waited for is chosen.
 */
async function useRecipe({ name, said }: { name: string; said?: string }) {
  const button = [...document.querySelectorAll<HTMLButtonElement>('#live button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  const open = window.open;
  if (said === 'Popup: ') window.open = () => null;
  const input = HTMLInputElement.prototype as Partial<HTMLInputElement>;
  if (said?.startsWith('Files: '))
    input.click = function (this: HTMLInputElement) {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['a'], 'a.txt'));
      this.files = chosen.files;
      this.dispatchEvent(new Event('change'));
    };
  try {
    button.click();
    if (said === undefined) return;
    const status = document.querySelector('#live [role=status]')!;
    if (!status.textContent!.startsWith(said)) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!status.textContent!.startsWith(said)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
    }
  } finally {
    window.open = open;
    delete input.click; // The one it inherits is left.
  }
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  document.exitPointerLock();
}

/** Presses every button, then lets the clock run in steps until all is done; ends after `steps` otherwise. */
async function runChain(page: Page, steps: number): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('#live button:enabled')) button.click();
  });
  const isRunning = () => document.querySelector('#live [aria-disabled=true]') !== null;
  for (let step = 0; step < steps && (await page.evaluate(isRunning)); step++) {
    await page.clock.runFor(500);
  }
}
