/**
 * Stage: from a browser trace to two numbers. In: trace events with a mark set just before the click. Out: the
 * whole time until the change is painted, and the script time in it. Next: `measure-whole.mjs`.
 *
 *   mark ─ click, handlers, microtasks ─ … ─ style, layout, paint, commit ─ … ─ next frames
 *   └──────────────── whole: the busy time of the page's thread ────────┘
 *
 * Waiting for the next frame is left out: it is as long as chance has it, up to 16 ms, and says nothing of an entry.
 */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph phase: 'X' complete, others have no duration
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} pid
 * @property {number} tid
 *
 * @typedef {{ whole: number, script: number }} WholeTime milliseconds
 */

/** What the trace must record for `measureTrace`. */
export const traceCategories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'EvaluateScript',
  'TimerFire',
  'FireAnimationFrame',
  'v8.run',
  'MinorGC',
  'MajorGC',
  'V8.GCScavenger',
  'V8.GCFinalizeMC',
]);
/** Rendering that script forces (layout read by a handler) counts as rendering. */
const RENDERING = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * @param {readonly TraceEvent[]} events
 * @param {string} mark name of the user-timing mark
 * @returns {WholeTime}
 */
export function measureTrace(events, mark) {
  const start = events.find((event) => event.name === mark);
  if (!start) throw new Error(`The trace has no mark '${mark}'.`);
  const thread = events.filter(
    (event) =>
      event.pid === start.pid &&
      event.tid === start.tid &&
      event.ph === 'X' &&
      event.ts + (event.dur ?? 0) > start.ts,
  );
  const lastPaint = latest(thread.filter(({ name }) => name === 'Paint'));
  if (!lastPaint) throw new Error('The trace shows no paint after the click.');
  const commit = thread.find(({ name, ts }) => name === 'Commit' && ts >= lastPaint.ts);
  const end = endOf(commit ?? lastPaint);

  const clip = (/** @type {(event: TraceEvent) => boolean} */ chosen) =>
    thread
      .filter((event) => chosen(event) && event.ts < end)
      .map((event) => ({ from: Math.max(event.ts, start.ts), to: Math.min(endOf(event), end) }));
  const script = clip(({ name }) => SCRIPT.has(name));
  const rendering = clip(({ name }) => RENDERING.has(name));
  const busy = clip(({ name }) => name === 'RunTask' || SCRIPT.has(name) || RENDERING.has(name));
  return {
    whole: covered(busy) / 1000,
    script: (covered([...script, ...rendering]) - covered(rendering)) / 1000,
  };
}

/** @typedef {{ from: number, to: number }} Span */

/** How long at least one of the spans lasts. @param {Span[]} spans @returns {number} */
function covered(spans) {
  let total = 0;
  let reached = -Infinity;
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    if (to <= reached) continue;
    total += to - Math.max(from, reached);
    reached = to;
  }
  return total;
}

/** @param {TraceEvent[]} events @returns {TraceEvent | undefined} */
function latest(events) {
  return events.reduce(
    (/** @type {TraceEvent | undefined} */ found, event) => (!found || event.ts > found.ts ? event : found),
    undefined,
  );
}

/** @param {TraceEvent} event */
function endOf(event) {
  return event.ts + (event.dur ?? 0);
}
