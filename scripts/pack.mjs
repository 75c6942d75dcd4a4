/**
 * `npm run pack`: every package as the file that a registry would get, and whether an app elsewhere can use them.
 *
 * In: what `npm run build` made. Out: `packed/*.tgz`, for `npm install path/to/packed/*.tgz` in any folder; fails where
 *
 *   1. a file that a manifest names, the licence or the page is not in the package;
 *   2. TypeScript, this one or the one before, strict and with the declarations checked, refuses them;
 *   3. the same refuses the first app of the guide, with its test, as the guide's tsconfig.json has them read;
 *   4. a page without a build step, by the import map of its guide, would ask for a module that is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isAdapter } from './adapters.mjs';
import { CommandFailed, root, runTool } from './run.mjs';

const packed = join(root, 'packed');
/** Below the installed packages, so that tools are found, and before the workspace's links to the sources. */
const app = join(root, 'node_modules/.cache/app-elsewhere');
const installed = join(app, 'node_modules/@strop');

for (const folder of [packed, app]) rmSync(folder, { recursive: true, force: true });
for (const folder of [packed, installed]) mkdirSync(folder, { recursive: true });

/** @type {string[]} */
const problems = [];
/** @type {string[]} */
const entries = [];
for (const name of readdirSync(join(root, 'packages'))) {
  run('npm', ['pack', '--silent', '--pack-destination', packed], join(root, 'packages', name));
  const folder = join(installed, name);
  mkdirSync(folder);
  run('tar', ['-xzf', join(packed, `strop-${name}-0.1.0.tgz`), '-C', folder, '--strip-components=1'], root);
  const { exports, imports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const file of ['LICENSE', 'README.md', ...filesOf(exports), ...filesOf(imports)])
    if (!existsSync(join(folder, file))) problems.push(`@strop/${name} has no ${file}`);
  for (const [path, target] of Object.entries(exports))
    if (typeof target === 'object' && target.default !== undefined && !isAdapter(target))
      entries.push(`@strop/${name}${path.slice(1)}`);
}
checkImportMap();
if (problems.length > 0) console.error(problems.join('\n'));
else checkTypes();
process.exitCode ||= problems.length === 0 ? 0 : 1;
if (process.exitCode === 0)
  console.log(
    `${readdirSync(packed).length} packages in packed/, ${entries.length} entries an app can import`,
  );

/** The guide's component, and each entry by itself, as an app has them that knows nothing of this repository. */
function checkTypes() {
  const imports = entries.map((entry, i) => `export type * as entry${i} from '${entry}';`);
  writeFileSync(join(app, 'entries.ts'), imports.join('\n'));
  writeFileSync(
    join(app, 'greeter.ts'),
    readFileSync(join(root, 'packages/interop/test/guide/greeter.ts'), 'utf8'),
  );
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // Of Vite's own plugin API.
    types: ['node'],
    skipLibCheck: false,
  };
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
  // The plugin's declarations bring Vite's, which are not ours to check.
  const files = ['entries.ts', 'greeter.ts'];
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  checkProject(app);
  checkFirstApp();
}

/** The files and the `tsconfig.json` of the guide, as they stand there. */
function checkFirstApp() {
  const guide = readFileSync(join(root, 'docs/guides/first-app.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  const block = (/** @type {string} */ words) => {
    const found = blocks.find((text) => text.includes(words));
    if (found === undefined) throw new Error(`docs/guides/first-app.md shows no ${words}`);
    return found;
  };
  const folder = join(app, 'first');
  for (const [file, words] of /** @type {const} */ ([
    ['src/greeter.ts', 'class Greeter'],
    ['src/main.ts', "rootComponents.add(Greeter, '#app'"],
    ['test/greeter.test.ts', "it('greets"],
    ['test/setup.ts', "createElement('base')"],
    ['tsconfig.json', 'compilerOptions'],
  ])) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), block(words));
  }
  checkProject(folder);
}

/** By this TypeScript and the one before. */
function checkProject(/** @type {string} */ folder) {
  runTool('tsc', ['-p', folder]);
  run(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', folder], root);
}

/** What modules import that the map leads to is in the map, or a file. */
function checkImportMap() {
  const guide = 'docs/guides/without-a-build.md';
  const text = readFileSync(join(root, guide), 'utf8');
  const json = /<script type="importmap">([^]*?)<\/script>/.exec(text)?.[1] ?? '{}';
  const { imports } = /** @type {{ imports: Record<string, string> }} */ (JSON.parse(json));
  const waiting = Object.values(imports).map((address) => join(app, address));
  const seen = new Set(waiting);
  for (const file of waiting) {
    if (!existsSync(file)) {
      problems.push(`${guide} leads to ${relative(app, file)}, which is not there`);
      continue;
    }
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(
      /^(?:(?:import|export)\b[^;'"=]*\bfrom|import)\s*['"]([^'"]+)['"]/gm,
    )) {
      const isFile = /^\.{1,2}\//.test(name);
      if (!isFile && !Object.hasOwn(imports, name))
        problems.push(`${guide} says nothing of '${name}', which ${relative(app, file)} imports`);
      const next = isFile ? resolve(dirname(file), name) : file;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
}

/**
 * Paths in the values of `exports` or `imports`, but for the sources of the workspace's own condition.
 *
 * @param {unknown} target
 * @returns {string[]}
 */
function filesOf(target) {
  if (typeof target === 'string') return [target];
  return Object.values(/** @type {object} */ (target)).flatMap(filesOf);
}

function run(
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  /** @type {string} */ cwd,
) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new CommandFailed(`${command} ${args.join(' ')} failed in ${cwd}`);
}
