/**
 * Stage: inside the measured page. In: a document that holds one entry, and steps from `operations.mjs`.
 * Out: clicks carried out, the table compared with what is expected, and (for script time) milliseconds.
 * Next: `measure-script.mjs` and `measure-whole.mjs` collect the numbers outside the page.
 */

/** @typedef {import('../operations.mjs').Step} Step */
/** @typedef {import('../operations.mjs').Expectation} Expectation */
/** @typedef {import('../operations.mjs').Operation} Operation */

/**
 * One timed click.
 * @typedef {object} ScriptSample
 * @property {number} milliseconds from the click until the page shows the result
 * @property {number} calibration milliseconds of a fixed piece of work, the longer of just before and just after:
 *   how slow the machine was
 */

/** How many times the microtask queue is waited out after a click; covers chains of as many `await`s. */
const MICROTASK_TURNS = 20;
/** Milliseconds, far beyond what any entry takes even on a busy machine. */
const GIVE_UP_AFTER = 10_000;

/**
 * Times one operation in a fresh frame of this page: the upstream warm-ups, a garbage collection, one click.
 * A fresh frame has its own realm, so that no entry is measured with type feedback left by another sample.
 *
 * @param {string} entry folder name of the entry
 * @param {Operation} operation
 * @returns {Promise<ScriptSample>}
 */
export async function sampleScript(entry, operation) {
  const frame = await openFrame(entry);
  try {
    const page = frameDocument(frame);
    for (const step of operation.warmUp) {
      findTarget(page, step).click();
      await microtasks();
      await task();
    }
    // One layout before the measured click, as a frame on a screen would have done: clearing rows that have layout
    // objects is dearer. Laying out after every warm-up says the same and takes twice as long.
    void page.body.offsetHeight;
    const target = findTarget(page, operation.step);
    collectGarbage();
    const before = calibrate();
    await task();

    const begin = performance.now();
    target.click();
    await microtasks();
    let end = performance.now();
    // An entry that defers its work to a later task is timed until that work is seen.
    for (let problem = compare(page, operation.expect); problem; problem = compare(page, operation.expect)) {
      if (end - begin > GIVE_UP_AFTER) throw new Error(`${entry}, ${operation.name}: ${problem}`);
      await task();
      end = performance.now();
    }
    return { milliseconds: end - begin, calibration: Math.max(before, calibrate()) };
  } finally {
    frame.remove();
  }
}

/**
 * Opens an entry in a frame and waits until its buttons stand.
 *
 * @param {string} entry
 * @returns {Promise<HTMLIFrameElement>}
 */
export async function openFrame(entry) {
  const frame = document.createElement('iframe');
  frame.src = `/${entry}/index.html`;
  const loaded = new Promise((resolve, reject) => {
    frame.onload = resolve;
    frame.onerror = reject;
  });
  document.body.append(frame);
  await loaded;
  await untilReady(frameDocument(frame), entry);
  return frame;
}

/** @param {HTMLIFrameElement} frame @returns {Document} */
export function frameDocument(frame) {
  if (!frame.contentDocument) throw new Error('The frame has no document of its own origin.');
  return frame.contentDocument;
}

/** @param {Document} page @param {string} entry */
export async function untilReady(page, entry) {
  const begin = performance.now();
  while (!page.querySelector('#run')) {
    if (performance.now() - begin > GIVE_UP_AFTER) throw new Error(`${entry} shows no button #run.`);
    await task();
  }
}

/** @param {Document} page @param {Step} step @returns {HTMLElement} */
export function findTarget(page, step) {
  const target =
    'button' in step
      ? page.querySelector(`#${step.button}`)
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
 * Compares the table with what is expected.
 *
 * @param {Document} page
 * @param {Expectation} expected
 * @returns {string | null} what differs, or null
 */
export function compare(page, expected) {
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

/**
 * A click and everything up to and including the next two frames: for traced samples and their warm-ups.
 *
 * @param {Step} step
 * @param {string} [mark] name of a user-timing mark set just before the click
 */
export async function clickAndPaint(step, mark) {
  const target = findTarget(document, step);
  if (mark) performance.mark(mark);
  target.click();
  await nextFrame();
  await nextFrame();
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

function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

function collectGarbage() {
  const collect = /** @type {{ gc?: () => void }} */ (globalThis).gc;
  if (!collect) throw new Error('Start the browser with --js-flags=--expose-gc.');
  collect();
}

/** A fixed piece of integer work, about 3 ms on the machines seen; returns the milliseconds it took. */
function calibrate() {
  const begin = performance.now();
  let hash = begin > 0 ? 17 : 19;
  for (let i = 0; i < 1_000_000; i++) hash = Math.imul(hash ^ i, 0x9e3779b1);
  const milliseconds = performance.now() - begin;
  return hash === 0 ? milliseconds + 1e-9 : milliseconds;
}
