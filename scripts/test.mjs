/**
 * `npm test`: installs what is missing, finds or installs a browser, then runs everything a change must pass.
 * Stops at the first failure. The last line counts the tests of all runners: `N passed, 0 failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { runScript, runSteps, runTool } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'node_modules/.cache/reports');

const total = { passed: 0, failed: 0 };
const start = performance.now();

try {
  await runSteps([
    { name: 'dependencies', run: ensureInstall },
    { name: 'browser', run: () => runScript('browser.mjs') },
    { name: 'check', run: () => runScript('check.mjs') },
    { name: 'tests in Node', run: () => vitest('node') },
    { name: 'tests with templates read before', run: () => vitest('compiled') },
    { name: 'tests in the browser', run: () => vitest('browser') },
    { name: 'build', run: () => runScript('build.mjs') },
    { name: 'packages, as an app elsewhere has them', run: () => runScript('pack.mjs') },
    { name: 'size', run: () => runScript('size.mjs') },
    { name: 'gallery build', run: () => runScript('build-gallery.mjs') },
    { name: 'end-to-end tests', run: endToEnd },
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // A step that counts nothing, such as the build, has failed all the same.
  total.failed ||= 1;
}

console.log(`\nDone in ${((performance.now() - start) / 60_000).toFixed(1)} min.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function vitest(/** @type {'node' | 'compiled' | 'browser'} */ project) {
  const report = freshReport(`${project}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    runTool('vitest', ['run', '--project', project, '--allowOnly=false', ...output]);
  } finally {
    // Skipped and pending tests are failures here: a change is shown by tests that ran.
    count(report, (result) => ({
      passed: result.numPassedTests,
      failed: result.numTotalTests - result.numPassedTests,
    }));
  }
}

function endToEnd() {
  const report = freshReport('e2e.json');
  try {
    runTool('playwright', ['test']);
  } finally {
    count(report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }));
  }
}

/** A report of an earlier run must not be counted. */
function freshReport(/** @type {string} */ name) {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, name);
  rmSync(path, { force: true });
  return path;
}

function count(
  /** @type {string} */ report,
  /** @type {(result: any) => { passed: number, failed: number }} */ read,
) {
  if (!existsSync(report)) return;
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
  total.passed += passed;
  total.failed += failed;
}
