/**
 * `npm run leaks`: every sample of the gallery shown and taken away 1,000 times; nothing of it may stay on the heap.
 * `npm test` does the same with 20.
 *
 *   npm run leaks -- --times 100 --grep dotnet
 */
import { parseArgs } from 'node:util';
import { runScript, runTool } from './run.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1000' }, grep: { type: 'string', default: '' } },
});
process.env['LEAK_MOUNTS'] = values.times;

runScript('browser.mjs');
runScript('build-gallery.mjs');
runTool('playwright', ['test', 'e2e/tests/leaks.spec.ts', '--project', 'gallery', '--grep', values.grep]);
