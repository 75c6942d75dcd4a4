/**
 * The part of the plugin that reads templates in a build (`compile-templates.ts`), for pages and for servers alike: what a server
 * renders is the same.
 *
 * In: modules of the application and of the packages that are bundled with it. Out: the same without templates; mistakes in them end
 * the build.
 */
import type { Plugin } from 'vite';
import { compileTemplates, type TemplateMistake } from './compile-templates.ts';
import { PassedTags } from './passed-tags.ts';

export function templatesPlugin(): Plugin {
  let showsPlaces = false;
  let passed = new PassedTags();
  return {
    name: 'strop:templates',
    apply: 'build',
    // Places of mistakes are those of the file, before anything else has changed it.
    enforce: 'pre',

    configResolved({ isProduction }) {
      showsPlaces = !isProduction;
    },

    buildStart() {
      passed = new PassedTags();
    },

    async transform(text, id) {
      const file = id.replace(/[?#].*$/, '');
      if (!/\.[cm]?[jt]sx?$/.test(file)) return undefined;
      const tags = await passed.of(file, text, {
        resolve: async (source, importer) => {
          const found = await this.resolve(source, importer);
          return found === null || found.external !== false ? null : found.id.replace(/[?#].*$/, '');
        },
        // What it passes on decides what becomes of this module.
        read: (module) => this.addWatchFile(module),
      });
      const compiled = compileTemplates(file, text, showsPlaces, tags);
      const [mistake] = compiled?.mistakes ?? [];
      if (mistake !== undefined) this.error(describeMistakes(compiled!.mistakes), mistake.at);
      return compiled && { code: compiled.code, map: compiled.map };
    },
  };
}

/** The first with what to do, and how many more there are: Vite shows where it stands. */
function describeMistakes([first, ...others]: readonly TemplateMistake[]): string {
  const { code, message, hint } = first!;
  const more =
    others.length === 0
      ? ''
      : `\n  ${others.length} more in this module: ${others.map((one) => one.code).join(', ')}`;
  return `${code}: ${message}${hint === '' ? '' : `\n  Fix: ${hint}`}${more}`;
}
