/**
 * Stage: inside the measured page. In: a document that holds one entry, and steps from `operations.mjs`.
 * Out: steps carried out, the page compared with what is expected, and (for script time) milliseconds.
 * Next: `measure-script.mjs` and `measure-whole.mjs` collect the numbers outside the page.
 */
import { actionOf, compare, task } from './steps.mjs';

export { compare } from './steps.mjs';

/** @typedef {import('../operations.mjs').Step} Step */
/** @typedef {import('../operations.mjs').Operation} Operation */

/**
 * One timed click.
 * @typedef {object} ScriptSample
 * @property {number} milliseconds from the click until the page shows the result
 * @property {number} calibration milliseconds of a fixed piece of work, the longer of just before and just after:
 *   how slow the machine was
 */

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
  const frame = await openFrame(entry, operation.search);
  try {
    const page = frameDocument(frame);
    await warmUp(page, operation);
    // One layout before the measured click, as a frame on a screen would have done: clearing rows that have layout
    // objects is dearer. Laying out after every warm-up says the same and takes twice as long.
    void page.body.offsetHeight;
    const act = actionOf(page, operation.step);
    collectGarbage();
    const before = calibrate();
    await task();

    const begin = performance.now();
    await act();
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
 * Carries an operation out without timing it, and throws unless the page shows what it must after the warm-ups' last
 * step and after the measured one.
 *
 * @param {string} entry
 * @param {Operation} operation
 */
export async function checkOperation(entry, operation) {
  const frame = await openFrame(entry, operation.search);
  try {
    const page = frameDocument(frame);
    await warmUp(page, operation);
    if (compare(page, operation.expect) === null) {
      throw new Error(`${entry}, ${operation.name}: what is expected stands before the measured step.`);
    }
    await actionOf(page, operation.step)();
    await task();
    await task();
    const problem = compare(page, operation.expect);
    if (problem) throw new Error(`${entry}, ${operation.name}: ${problem}`);
  } finally {
    frame.remove();
  }
}

/**
 * No task between the steps: the browser would lay out and paint the frame, which takes ten times as long as they do, and
 * brings no entry forward (docs/decisions/0023-small-operations-are-cold.md).
 *
 * @param {Document} page
 * @param {Operation} operation
 */
async function warmUp(page, operation) {
  for (const step of operation.warmUp) await actionOf(page, step)();
  await task();
}

/**
 * Opens an entry in a frame and waits until its buttons stand.
 *
 * @param {string} entry
 * @param {string} [search] tells the entry what to show
 * @returns {Promise<HTMLIFrameElement>}
 */
export async function openFrame(entry, search = '') {
  const frame = document.createElement('iframe');
  frame.src = `/${entry}/index.html${search}`;
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

/**
 * A step and everything up to and including the next two frames: for traced samples and their warm-ups.
 *
 * @param {Step} step
 * @param {string} [mark] name of a user-timing mark set just before it
 */
export async function clickAndPaint(step, mark) {
  const act = actionOf(document, step);
  if (mark) performance.mark(mark);
  await act();
  await nextFrame();
  await nextFrame();
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
