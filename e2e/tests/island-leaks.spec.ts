// The twelve libraries as islands, mounted and taken away many times, beside the library alone on a page without Strop.
//
// In: `packages/islands/test/heap`, built for production. Out: for each library no node that is out of the document beyond
// the library's own (and the template's prototype), and never more than one WebGL context. `npm run islands:heap` does it 500 times and takes a snapshot of
// each heap; `npm test` does it 10 times and asks the engine for its nodes, which is quicker and sees those with a wrapper.

import { type CDPSession, expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import { dataBytes, detachedNodes, takeHeapSnapshot } from '../../bench/heap-snapshot.mjs';

const asked = process.env['ISLAND_CYCLES'];
const count = Number(asked ?? 10);
const libraries = [
  'chart',
  'leaflet',
  'maplibre',
  'echarts',
  'three',
  'codemirror',
  'quill',
  'calendar',
  'video',
  'grid',
  'sortable',
  'force-graph',
];

// One build for all, and a trace holds on to what it saw.
test.describe.configure({ mode: 'default', timeout: 60_000 + count * 1000 });
test.use({ trace: 'off' });

let folder = '';
let server: PreviewServer | undefined;

test.beforeAll(async () => {
  // Twelve libraries are built; a machine that is busy with other things takes more than a minute.
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'strop-heap-'));
  const root = fileURLToPath(new URL('../../packages/islands/test/heap', import.meta.url));
  const shared = { root, configFile: false, logLevel: 'error', build: { outDir: folder } } as const;
  await build({
    ...shared,
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] },
    build: { outDir: folder, target: 'es2022', chunkSizeWarningLimit: 2000, emptyOutDir: true },
  });
  server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0, open: false } });
});
test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is on the heap: nodes that stand in no document, and, where a snapshot is taken, bytes of data. */
interface Heap {
  readonly detached: number;
  readonly bytes: number;
}

for (const library of libraries) {
  test(`${library} leaves no node behind that it would not leave alone`, async ({ browser }) => {
    const measure = async (side: 'bare' | 'strop') => {
      const page = await browser.newPage();
      await page.clock.install();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${server!.resolvedUrls!.local[0]}?library=${library}&with=${side}`);
      await page.waitForFunction(() => 'cycles' in globalThis);
      const cycles = async (times: number) => {
        const told = await page.evaluate(
          (given) =>
            (
              globalThis as unknown as { cycles(count: number): Promise<{ most: number; alive: number }> }
            ).cycles(given),
          times,
        );
        // Timers of libraries hold on to objects that are gone: what is due within a minute is done.
        await page.clock.fastForward('01:00');
        return told;
      };
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('HeapProfiler.enable');
      // Modules, caches and what libraries keep for the next one are made.
      await cycles(4);
      const before = await look(devtools);
      const told = await cycles(count);
      const after = await look(devtools);
      expect(complaints, side).toEqual([]);
      await page.close();
      return { before, after, told };
    };
    const bare = await measure('bare');
    const strop = await measure('strop');
    if (asked !== undefined) {
      const kilobytes = ({ before, after }: typeof bare) => ((after.bytes - before.bytes) / 1000).toFixed(1);
      console.log(
        `| ${library} | ${bare.after.detached} | ${strop.after.detached} | ${kilobytes(bare)} | ${kilobytes(strop)} | ${strop.told.most} |`,
      );
    }
    expect(strop.told.most).toBeLessThanOrEqual(1);
    expect(strop.told.alive).toBe(0);
    // Strop keeps one prototype for the template; a library may hold its last object until the next one comes.
    const own = bare.after.detached + 1;
    expect(strop.after.detached, `alone: ${bare.after.detached}`).toBeLessThanOrEqual(own + 2);
  });
}

test('nodes that stay are found, by either way', async ({ page }) => {
  await page.goto(`${server!.resolvedUrls!.local[0]}?library=sortable&with=bare`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  const [asked, taken] = [await askForNodes(devtools), detachedNodes(await takeHeapSnapshot(devtools))];
  await page.evaluate(() => {
    const kept = Array.from({ length: 20 }, () => document.createElement('p'));
    Object.assign(window, { kept });
  });
  expect(await askForNodes(devtools)).toBe(asked + 20);
  expect(detachedNodes(await takeHeapSnapshot(devtools))).toBeGreaterThanOrEqual(taken + 20);
});

async function look(devtools: CDPSession): Promise<Heap> {
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  if (asked === undefined) return { detached: await askForNodes(devtools), bytes: 0 };
  const heap = await takeHeapSnapshot(devtools);
  return { detached: detachedNodes(heap), bytes: dataBytes(heap) };
}

/** Nodes with a wrapper that stand in no document. */
async function askForNodes(devtools: CDPSession): Promise<number> {
  const objectGroup = 'nodes';
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'Node.prototype', objectGroup });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  });
  const { result: found } = await devtools.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () {
      const own = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected').get;
      return this.filter((node) => {
        try {
          return !own.call(node);
        } catch {
          return false; // A prototype of a class of nodes, or what a library has made of one.
        }
      }).length;
    }`,
    objectId: objects.objectId!,
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return found.value as number;
}
