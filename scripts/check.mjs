/**
 * `npm run check`: what must hold of the text alone, before anything runs.
 *
 *   npm run check              all of it
 *   npm run check -- types     the steps whose name begins so: generated, conformance, docs, docstrings, layers, seeds, format, …
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailed, runScript, runSteps, runTool } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const steps = [
  { name: 'generated files are up to date', run: () => runScript('messages.mjs', ['--check']) },
  { name: 'conformance', run: () => runScript('check-conformance.mjs') },
  { name: 'docs: links, and the index', run: () => runScript('check-docs.mjs') },
  { name: 'docstrings of public names', run: () => runScript('check-docstrings.mjs') },
  { name: 'layers', run: () => runScript('check-layers.mjs') },
  { name: 'seeds: pages and tests of the documents’ sections', run: () => runScript('check-seeds.mjs') },
  {
    name: 'format',
    run: () => runTool('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  },
  { name: 'lint', run: lint },
  { name: 'types', run: checkTypes },
];

/** Type-aware rules read the packages' declarations, which the build makes. */
function lint() {
  runTool('tsc', ['-b']);
  runTool('oxlint', ['--type-aware', '--deny-warnings']);
}

/** Packages by their references; tests, scripts and examples each with the environment they run in. */
function checkTypes() {
  runTool('tsc', ['-b']);
  const folders = ['bench', 'e2e', ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`)];
  const others = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^tsconfig.*\.json$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  for (const project of ['tsconfig.scripts.json', 'tsconfig.test.json', ...others]) {
    console.log(project);
    runTool('tsc', ['-p', project]);
  }
}

const wanted = process.argv.slice(2);
try {
  await runSteps(
    steps.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start))),
  );
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
