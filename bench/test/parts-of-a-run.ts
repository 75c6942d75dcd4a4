/** Parts of a run's record, filled with the same thing throughout. For tests of what reads a record. */
import type { Run } from '../record.mjs';

type Measure = Run['measures']['script'];
type Kept = Run['kept']['memoryToBefore'];

/** One measure for all times, one for all ways of counting memory. */
export function measuresOf(time: Measure, memory: Measure): Run['measures'] {
  return {
    script: time,
    total: time,
    tracedScript: time,
    paint: time,
    memory,
    heapAndDocument: memory,
    heap: memory,
  };
}

/** What stays after clearing, the same in every way of counting. */
export function keptAs(kept: Kept): Run['kept'] {
  return {
    memoryToBefore: kept,
    memoryToFirst: kept,
    heapAndDocumentToBefore: kept,
    heapAndDocumentToFirst: kept,
    heapToBefore: kept,
    heapToFirst: kept,
    dataToBefore: kept,
  };
}
