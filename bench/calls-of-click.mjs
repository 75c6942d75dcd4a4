/**
 * Stage: a tool beside the benchmark. In: an entry and an operation. Out, printed: the functions that the one measured click enters,
 * with how often, and their length in characters. Exact, and the same on every machine: nothing is timed.
 *
 *     node bench/calls-of-click.mjs strop update
 */
import { beforeOneClick } from './one-click.mjs';

const [entryName = 'strop', operationName = 'select'] = process.argv.slice(2);

const called = await beforeOneClick(entryName, operationName, [], async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What was called until now.
  await session.send('Profiler.takePreciseCoverage');
  await page.evaluate('click()');
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.endsWith('/main.js'))
    .flatMap(({ functions }) => functions.map(read))
    .filter(({ count }) => count > 0);
});

console.log(`${entryName}, ${operationName}: ${called.length} functions entered`);
for (const { count, name, length } of called.sort((a, b) => b.count - a.count))
  console.log(String(count).padStart(6), name, `(${length})`);

/** @param {{ functionName: string, ranges: { startOffset: number, endOffset: number, count: number }[] }} coverage */
function read({ functionName, ranges }) {
  const [whole] = ranges;
  if (!whole) throw new Error(`${functionName} has no text.`);
  return {
    name: functionName || '(no name)',
    count: whole.count,
    length: whole.endOffset - whole.startOffset,
  };
}
