/**
 * Stage: inside the measured page. In: a document that holds one entry, and plain data from `operations.mjs` or
 * `trees/scenarios.mjs`. Out: a step as a function that carries it out; what differs from what is expected.
 * Next: `driver.mjs` times it.
 */

/** @typedef {import('../operations.mjs').Step} Step */
/** @typedef {import('../operations.mjs').Expectation} Expectation */

/** How many times the microtask queue is waited out after an event; covers chains of as many `await`s. */
const MICROTASK_TURNS = 20;

/**
 * Finds what a step acts on, so that only the act itself is timed.
 *
 * @param {Document} page
 * @param {Step} step
 * @returns {() => Promise<void>} carries the step out, with the microtasks it leads to
 */
export function actionOf(page, step) {
  if ('type' in step) return typing(page, step);
  const target = findTarget(page, step);
  return async () => {
    target.click();
    await microtasks();
  };
}

/**
 * A text typed character by character, each with an `input` event of its own and the microtasks after it.
 *
 * @param {Document} page
 * @param {{ type: string, into: string }} step
 * @returns {() => Promise<void>}
 */
function typing(page, { type, into }) {
  const field = page.getElementById(into);
  const view = page.defaultView;
  if (!field || !view) throw new Error(`There is no field #${into}.`);
  // By the prototype, as a user's key does: some libraries watch the property of the element itself.
  const setter = Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set;
  return async () => {
    let text = /** @type {HTMLInputElement} */ (field).value;
    for (const character of type) {
      text += character;
      setter?.call(field, text);
      field.dispatchEvent(new view.InputEvent('input', { bubbles: true, data: character }));
      await microtasks();
    }
  };
}

/** @param {Document} page @param {Exclude<Step, { type: string }>} step @returns {HTMLElement} */
export function findTarget(page, step) {
  const target =
    'button' in step
      ? page.getElementById(step.button)
      : tableRows(page)[step.row]?.cells[step.target === 'label' ? 1 : 2]?.querySelector(
          step.target === 'label' ? 'a' : 'span',
        );
  if (!target) throw new Error(`Nothing to click for ${JSON.stringify(step)}.`);
  return /** @type {HTMLElement} */ (target);
}

/** @param {Document} page @returns {HTMLCollectionOf<HTMLTableRowElement>} */
export function tableRows(page) {
  const body = page.querySelector('tbody');
  if (!body) throw new Error('The page has no tbody.');
  return body.rows;
}

/**
 * Compares the page with what is expected.
 *
 * @param {Document} page
 * @param {Expectation} expected
 * @returns {string | null} what differs, or null
 */
export function compare(page, expected) {
  return (
    compareElements(page, expected) ?? (expected.rows === undefined ? null : compareTable(page, expected))
  );
}

/** @param {Document} page @param {Expectation} expected */
function compareElements(page, { counts = {}, texts = {} }) {
  for (const [selector, count] of Object.entries(counts)) {
    const found = page.querySelectorAll(selector).length;
    if (found !== count) return `expected ${count} of '${selector}', found ${found}`;
  }
  for (const [selector, text] of Object.entries(texts)) {
    const found = page.querySelectorAll(selector);
    if (found.length === 0) return `found no '${selector}'`;
    for (const element of found) {
      const shown = element.textContent.trim();
      if (shown !== text.trim()) return `expected '${text}' in '${selector}', found '${shown}'`;
    }
  }
  return null;
}

/** @param {Document} page @param {Expectation} expected */
function compareTable(page, expected) {
  const rows = tableRows(page);
  if (rows.length !== expected.rows) return `expected ${expected.rows} rows, found ${rows.length}`;
  for (const [position, id] of Object.entries(expected.ids ?? {})) {
    const found = rows[Number(position)]?.cells[0]?.textContent;
    if (found !== String(id)) return `expected id ${id} in row ${position}, found ${found}`;
  }
  if (expected.updates !== undefined) {
    const found = rows[990]?.cells[1]?.textContent ?? '';
    if (found.split(' !!!').length - 1 !== expected.updates) {
      return `expected ${expected.updates} updates in row 990, found '${found}'`;
    }
  }
  if (expected.selected !== undefined) {
    const chosen = page.querySelectorAll('tbody > tr.danger');
    if (chosen.length !== 1 || chosen[0] !== rows[expected.selected]) {
      return `expected only row ${expected.selected} to be selected, found ${chosen.length} selected`;
    }
  }
  return null;
}

/** Waits until the microtask queue has run empty, short of chains longer than MICROTASK_TURNS. */
async function microtasks() {
  for (let turn = 0; turn < MICROTASK_TURNS; turn++) await Promise.resolve();
}

/** One turn of the event loop, without the delays of timers. */
export function task() {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve(undefined);
    };
    channel.port2.postMessage(null);
  });
}
