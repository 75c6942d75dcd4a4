/**
 * Stage: before memory is measured. In: this machine, and the benchmark's own browser. Out: a browser to read memory in, and
 * whether it counts the document. Next: `measure-memory.mjs`.
 *
 * js-framework-benchmark reads `performance.measureUserAgentSpecificMemory()`, which Chromium's headless shell refuses on
 * an isolated page too: its processes are not locked to a site. A full Chromium, headless, answers. With the flag it does so at once,
 * after collecting garbage, instead of within twenty seconds.
 */
import { chromium } from 'playwright';
import { fullLaunchOptions } from '../scripts/browser.mjs';

/**
 * @typedef {object} MemoryBrowser
 * @property {import('playwright').Browser} browser
 * @property {boolean} countsDocument whether pages can tell how much memory they take, their document counted
 * @property {() => Promise<void>} close closes it, unless it is the benchmark's own
 */

/**
 * @param {import('playwright').Browser} own the benchmark's own, which reads the heap alone if there is no other
 * @param {string} origin isolated
 * @param {(text: string) => void} say
 * @returns {Promise<MemoryBrowser>}
 */
export async function openMemoryBrowser(own, origin, say) {
  const options = await fullLaunchOptions();
  if (options !== undefined) {
    const args = [...(options.args ?? []), '--enable-blink-features=ForceEagerMeasureMemory'];
    const browser = await chromium.launch({ ...options, args });
    if (await answers(browser, origin)) {
      return { browser, countsDocument: true, close: () => browser.close() };
    }
    await browser.close();
  }
  say('memory: no full Chromium that counts the document, so the JavaScript heap alone (bench/README.md)');
  return { browser: own, countsDocument: false, close: () => Promise.resolve() };
}

const WITH_DOCUMENT = 'JavaScript and document';

/** In words, for the results. @param {Pick<MemoryBrowser, 'countsDocument'>} browser */
export function whatIsCounted({ countsDocument }) {
  return countsDocument ? WITH_DOCUMENT : 'JavaScript heap alone';
}

/** The other way round. @param {string} what */
export function isDocumentCounted(what) {
  return what === WITH_DOCUMENT;
}

/** @param {import('playwright').Browser} browser @param {string} origin */
async function answers(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/harness.html`);
    return await page.evaluate(() =>
      performance.measureUserAgentSpecificMemory().then(
        () => true,
        () => false,
      ),
    );
  } catch {
    return false;
  } finally {
    await page.close();
  }
}
