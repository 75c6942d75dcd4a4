/**
 * Stage: before anything is timed. In: a browser, the origin, the suite and its entries. Out: nothing, or an error
 * that says which entry breaks which rule. Next: the measures, which only compare what does the same.
 */
import { openHarness } from './measure-script.mjs';

/**
 * @typedef {object} Bench
 * @property {import('playwright').Browser} browser
 * @property {string} origin
 * @property {import('./suite.mjs').Suite} suite
 * @property {readonly import('./entries.mjs').Entry[]} entries
 * @property {readonly import('./operations.mjs').Operation[]} operations those that are to be measured
 * @property {number} begin when the run began, by `performance.now()`
 * @property {(text: string) => void} say
 */

/**
 * The table's entries are keyed; every scenario of the trees' entries leads to what it must; nobody writes to the console.
 *
 * @param {Bench} bench
 */
export async function checkEntries({ browser, origin, suite, entries, operations, say }) {
  const page = await openHarness(browser, origin);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const { name: entry } of entries) {
    const done = await (
      suite.keyed ? checkKeyed(page, entry) : checkOperations(page, entry, operations)
    ).catch((error) => {
      throw new Error([error.message, ...complaints].join('\n'), { cause: error });
    });
    if (complaints.length > 0) throw new Error(`${entry} complains: ${complaints.join('; ')}`);
    say(`${entry}: ${done}`);
  }
  await page.context().close();
}

/** @param {import('playwright').Page} page @param {string} entry */
async function checkKeyed(page, entry) {
  const rules = await page.evaluate((name) => globalThis.harness.checkKeyed(name), entry);
  return `keyed, ${rules} rules hold`;
}

/**
 * @param {import('playwright').Page} page
 * @param {string} entry
 * @param {readonly import('./operations.mjs').Operation[]} operations
 */
async function checkOperations(page, entry, operations) {
  for (const operation of operations) {
    await page.evaluate(
      ([name, what]) => globalThis.harness.checkOperation(name, what),
      /** @type {const} */ ([entry, operation]),
    );
  }
  return `${operations.length} scenarios do what they must`;
}
