/**
 * `npm run islands:heap`: each library mounted and taken away 500 times, as an island and alone on a page without Strop, and
 * a snapshot of both heaps. Prints a row for each library: nodes out of the document alone and as an island, kB of data that
 * the cycles have added alone and as an island, and the most WebGL contexts at the same time.
 *
 *   npm run islands:heap -- --times 100 --grep maplibre
 */
import { parseArgs } from 'node:util';
import { runScript, runTool } from './run.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '500' }, grep: { type: 'string', default: '' } },
});
process.env['ISLAND_CYCLES'] = values.times;

runScript('browser.mjs');
runScript('build-gallery.mjs');
runTool('playwright', [
  'test',
  'e2e/tests/island-leaks.spec.ts',
  '--project',
  'gallery',
  '--workers',
  '1',
  '--grep',
  values.grep,
]);
