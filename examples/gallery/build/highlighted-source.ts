// Vite plugin: `import html from './counter.ts?highlighted'` gives the file's text as HTML, coloured at build time.
// In: the file. Out: a module with one string of spans with classes. Next: shell/source-view.ts shows it.

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import highlighter from 'highlight.js/lib/core';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import type { Plugin } from 'vite';

highlighter.registerLanguage('css', css);
highlighter.registerLanguage('javascript', javascript);
highlighter.registerLanguage('typescript', typescript);
highlighter.registerLanguage('xml', xml);

const languages: Record<string, string> = {
  '.css': 'css',
  '.html': 'xml',
  '.js': 'javascript',
  '.json': 'javascript',
  '.ts': 'typescript',
};

const query = '?highlighted';
// Plain `.css?highlighted` would be taken by Vite's style pipeline, so the module gets an id of its own.
const prefix = '\0highlighted:';
const suffix = '.module.js';

export const highlightedSource = (): Plugin => ({
  name: 'gallery:highlighted-source',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(query)) return null;
    const resolved = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
    if (!resolved) return null;
    return prefix + resolved.id.split('?', 1)[0] + suffix;
  },
  async load(id) {
    if (!id.startsWith(prefix)) return null;
    const file = id.slice(prefix.length, -suffix.length);
    this.addWatchFile(file);
    const text = (await readFile(file, 'utf8')).trimEnd();
    const language = languages[extname(file)];
    if (!language)
      this.error(`'${file}' has no highlighter; known are ${Object.keys(languages).join(', ')}.`);
    const { value } = highlighter.highlight(text, { language });
    return { code: `export default ${JSON.stringify(value)};`, map: null };
  },
});
