/**
 * Tests run once more with templates that were read before, as a build of `@strop/vite` has them.
 *
 * In: modules of tests and packages. Out: the same with what their templates become, places in messages included, since
 * tests are development. What has mistakes on purpose stays as it is, and is read when it is shown.
 */
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

type Compiler = typeof import('../packages/vite/src/compile-templates.ts');

export function readTemplates(): Plugin {
  let compiler: Promise<Compiler> | undefined;
  const load = async (): Promise<Compiler> => {
    const conditions = ['@strop/source', 'development', 'node'];
    const { module } = await runnerImport<Compiler>(
      join(import.meta.dirname, '../packages/vite/src/compile-templates.ts'),
      { configFile: false, ssr: { resolve: { conditions } }, resolve: { conditions } },
    );
    return module;
  };
  return {
    name: 'read-templates',
    enforce: 'pre',
    async transform(text, id) {
      if (!/\.[cm]?[jt]s$/.test(id) || !text.includes('@strop/renderer')) return undefined;
      const { compileTemplates } = await (compiler ??= load());
      const compiled = compileTemplates(id, text, true);
      return compiled === undefined || compiled.mistakes.length > 0 ? undefined : compiled;
    },
  };
}
