/**
 * Stage: what the tools beside the benchmark share. In: an entry and an operation, of the table or of the trees. Out: a page in which
 * the entry stands as it does before the one measured click, built so that functions and lines say something; the click is the
 * tool's. Nothing is timed.
 */
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { buildAll } from './build.mjs';
import { readEntries } from './entries.mjs';
import { serveBench } from './server.mjs';
import { tableSuite, treesSuite } from './suite.mjs';

/**
 * @template T
 * @param {string} entryName
 * @param {string} operationName
 * @param {readonly string[]} flags of the browser, beside its own
 * @param {(page: import('playwright').Page) => Promise<T>} use `click()` is a function of the page then
 * @returns {Promise<T>} what `use` gives
 */
export async function beforeOneClick(entryName, operationName, flags, use) {
  const suite = [tableSuite, treesSuite].find(({ operations }) => operations.some(isAsked));
  const operation = suite?.operations.find(isAsked);
  const entries = suite ? await readEntries(suite, { names: [entryName] }) : [];
  const entry = entries.find(({ name }) => name === entryName);
  if (!entry || !operation)
    throw new Error(`There is no operation ${operationName}, or no entry ${entryName} that has it.`);
  await buildAll([{ ...entry, vite: { ...entry.vite, build: { ...entry.vite?.build, minify: false } } }]);
  const server = await serveBench();
  try {
    const options = await launchOptions();
    const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...flags] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${server.origin}/harness.html`);
      await page.evaluate(prepare, { name: entry.name, operation });
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }

  function isAsked(/** @type {{ name: string }} */ { name }) {
    return name === operationName;
  }
}

/**
 * Runs in the page; the same as a sample of script time (`page/driver.mjs`).
 *
 * @param {{ name: string, operation: import('./operations.mjs').Operation }} given
 */
async function prepare({ name, operation }) {
  // In variables, since they are paths of the served page, not of this folder.
  const [driver, steps] = ['/page/driver.mjs', '/page/steps.mjs'];
  const { openFrame, frameDocument } = await import(driver);
  const { actionOf, task } = await import(steps);
  const page = frameDocument(await openFrame(name, operation.search));
  for (const step of operation.warmUp) await actionOf(page, step)();
  await task();
  void page.body.offsetHeight;
  const tool = /** @type {{ gc?: () => void, click?: () => unknown }} */ (globalThis);
  tool.click = actionOf(page, operation.step);
  tool.gc?.();
  await task();
}
