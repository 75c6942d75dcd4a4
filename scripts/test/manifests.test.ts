import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly license: string;
  readonly files: readonly string[];
  readonly exports: Record<string, unknown>;
  readonly imports?: Record<string, unknown>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Manifest;
const packages = readdirSync(new URL('packages', root)).map((folder) => ({
  folder,
  ...read(`packages/${folder}/package.json`),
}));

/** An entry of declarations alone, for what a plug-in makes: it has no source to build from. */
const isDeclarations = (target: unknown): target is { types: string } =>
  JSON.stringify(Object.keys(target as object)) === '["types"]';

describe.each(packages)('the manifest of $name', (manifest) => {
  it('offers sources under the workspace condition, declarations and built modules', () => {
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (entry === './package.json' || isDeclarations(target)) continue;
      const source = (target as Record<string, string>)['@strop/source'] ?? '';
      const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
      expect(target).toEqual({ '@strop/source': source, types: `${built}.d.ts`, default: `${built}.js` });
      expect(Object.keys(target as object)[0], 'the first condition that holds wins').toBe('@strop/source');
    }
  });

  it('gives the flags the same meaning as every other package', () => {
    const flag = (condition: string, when: string, otherwise: string) => ({
      '@strop/source': { [condition]: `./src/dev/${when}.ts`, default: `./src/dev/${otherwise}.ts` },
      [condition]: `./dist/dev/${when}.js`,
      default: `./dist/dev/${otherwise}.js`,
    });
    const imports = manifest.imports ?? {};
    // The plugin is a tool: it runs in Node, where no condition is set, and is always for developers.
    // The parser serves the plugin too, and then tells mistakes in sentences; who says which one is wanted gets that one.
    const inTools = {
      production: './dist/dev/production.js',
      node: './dist/dev/development.js',
    };
    if (manifest.name !== '@strop/vite')
      expect(imports['#dev']).toEqual({
        ...flag('development', 'development', 'production'),
        ...(manifest.name === '@strop/template' ? inTools : {}),
      });
    if ('#safety' in imports)
      expect(imports['#safety']).toEqual(flag('no-safety', 'safety-off', 'safety-on'));
  });

  it('ships what was built and its sources, not the compiler’s notes', () => {
    const declarations = Object.values(manifest.exports).filter(isDeclarations);
    expect(manifest.files).toEqual([
      ...declarations.map(({ types }) => types.slice('./'.length)),
      'dist',
      'src',
      '!dist/.tsbuildinfo',
    ]);
  });

  it('pins what it depends on exactly', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

it('the lock file names no registry', () => {
  const lock = readFileSync(new URL('package-lock.json', root), 'utf8');
  expect(lock.match(/"resolved": "(?!packages\/|examples\/|bench|e2e)[^"]*"/g) ?? []).toEqual([]);
});
