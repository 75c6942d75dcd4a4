// Slows a page down, as `E2E_SLOW` says, to find what a test or a sample leaves to luck.
// In: a page that has not been opened yet. Out: a page on a slow line or of a slow machine. Used by gallery-test.ts.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const site = fileURLToPath(new URL('../../examples/gallery/dist/', import.meta.url));

/** How long each file takes that a page asks for later, in milliseconds. */
const latency = 800;

/** How many times slower than this machine the page's processor is. */
const slowness = 4;

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = { modules: delayModules, processor };

/**
 * @param how `modules`: what a document does not name itself comes late; `processor`: scripts run slowly (Chromium only).
 * @throws Error where `how` is something else.
 */
export function slowDown(page: Page, how: string) {
  const way = Object.hasOwn(ways, how) ? ways[how] : undefined;
  if (!way) throw new Error(`E2E_SLOW is '${how}'; it may be ${Object.keys(ways).join(' or ')}.`);
  return way(page);
}

async function delayModules(page: Page) {
  const named = namedByDocuments();
  await page.route(
    (url) => !named.has(url.pathname),
    async (route) => {
      if (route.request().resourceType() !== 'document') {
        await new Promise((resolve) => setTimeout(resolve, latency));
      }
      // A page that has been left meanwhile waits for nothing.
      await route.fallback().catch(() => undefined);
    },
  );
}

/** The paths of all that the built documents ask for themselves: without these there is no page to be used. */
function namedByDocuments() {
  const documents = ['', 'maps/', 'libraries/'].map((folder) =>
    readFileSync(`${site}${folder}index.html`, 'utf8'),
  );
  const addresses = documents.flatMap((text) => [...text.matchAll(/ (?:src|href)="([^"]+)"/g)]);
  return new Set(addresses.map(([, address]) => new URL(address!, 'http://gallery/').pathname));
}

async function processor(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}
