/**
 * Templates that are read at build time: each `html` template of a module becomes a call of `viewOf` with a function that
 * makes its outline, and the module imports what makes the parts that its templates use.
 *
 *   html`<p .title=${t}>${text}</p>`
 *   becomes
 *   strop$viewOf(strop$0, [(t),(text)])
 *   function strop$0() { return strop$template([["p", [strop$property("title", 0)], 1]]); }
 *
 * In: a module's text, before its types are gone, so that places are those of the file. Out: the text with its source map, or
 * the mistakes in its templates. What is called in another way stays as it is and is read at run time.
 *
 * Functions and imports stand at the end: both are hoisted, so a template may be shown while modules of a circle are still
 * being evaluated, and the lines before them stay where they are.
 */
import { whereShown, writeOutline } from '@strop/template';
import type { TemplateDiagnostic } from '@strop/template';
import MagicString, { type SourceMap } from 'magic-string';
import { parseSync } from 'vite';
import type { Tags } from './passed-tags.ts';
import { findTemplates, type TaggedTemplate } from './template-tags.ts';

/** What the calls come from. */
const compiled = '@strop/renderer/compiled';

export interface TemplateMistake extends Omit<TemplateDiagnostic, 'span'> {
  /** Offset in the module's text. */
  readonly at: number;
}

export interface CompiledTemplates {
  readonly code: string;
  readonly map: SourceMap;
  /** Where there are some, the code is not to be used. */
  readonly mistakes: readonly TemplateMistake[];
}

/**
 * @param file its name; the ending says which language it is.
 * @param passed names under which other modules of the application pass the tag on.
 * @param places whether messages of the running page name places in templates, as those of development do.
 * @returns undefined where the module has no template, or cannot be parsed, of which Vite tells.
 */
export function compileTemplates(
  file: string,
  text: string,
  places: boolean,
  passed: Tags = { tags: new Set(), namespaces: new Set() },
): CompiledTemplates | undefined {
  if (passed.tags.size + passed.namespaces.size === 0 && !text.includes('@strop/renderer')) return undefined;
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) return undefined;
  const templates = findTemplates(parsed, passed);
  if (templates.length === 0) return undefined;

  let prefix = 'strop$';
  while (text.includes(prefix)) prefix += '$';
  const edited = new MagicString(text);
  const used = new Set<string>(['viewOf']);
  const mistakes: TemplateMistake[] = [];
  const functions: string[] = [];
  for (const template of templates) {
    const pieces = piecesOf(template);
    // An invalid escape leaves undefined, as at run time.
    const strings = template.quasi.quasis.map(({ value }) => value.cooked ?? undefined) as string[];
    const { code, makers, diagnostics } = writeOutline(strings, {
      name: (maker) => prefix + maker,
      where: (span) => (places ? whereShown(strings, span) : `${span.part}:${span.offset}`),
    });
    for (const { span, ...diagnostic } of diagnostics) {
      const at = sourceOffset(text, pieces[span.part]!.start, span.offset);
      mistakes.push({ ...diagnostic, at });
    }
    if (code === null) continue;
    for (const maker of makers) used.add(maker);
    const name = prefix + String(functions.length);
    functions.push(`function ${name}() { return ${code}; }\n`);
    replacePieces(edited, template, pieces, `${prefix}viewOf(${name}, [`);
  }
  const names = [...used].map((name) => `${name} as ${prefix}${name}`);
  edited.append(`\nimport { ${names.join(', ')} } from '${compiled}';\n${functions.join('')}`);
  return {
    code: edited.toString(),
    map: edited.generateMap({ source: file, includeContent: true, hires: 'boundary' }),
    mistakes,
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The literal pieces without what encloses them. In TypeScript the parser counts `}` and `${` in, as its own parser does. */
function piecesOf({ quasi }: TaggedTemplate): Piece[] {
  const { quasis, start } = quasi;
  const encloses = quasis[0]!.start === start;
  return quasis.map((piece) => ({
    start: piece.start + (encloses ? 1 : 0),
    end: piece.end - (encloses ? (piece.tail ? 1 : 2) : 0),
  }));
}

/** Holes stay as they are, each in parentheses: `${a, b}` is one value. */
function replacePieces(
  edited: MagicString,
  { start, end }: TaggedTemplate,
  pieces: readonly Piece[],
  opening: string,
): void {
  const last = pieces.length - 1;
  if (last === 0) {
    edited.update(start, end, `${opening}])`);
    return;
  }
  pieces.forEach((piece, i) => {
    if (i === 0) edited.update(start, piece.end + 2, `${opening}(`);
    else edited.update(piece.start - 1, i === last ? end : piece.end + 2, i === last ? ')])' : '), (');
  });
}

/** One character of a template's source: escapes, line ends, anything else. */
const sourceUnit = /\\(?:\r\n|[\n\r\u2028\u2029]|x[\da-f]{2}|u\{([\da-f]+)\}|u[\da-f]{4}|[^])|\r\n|[^]/iy;

/** Where in the text the unit `offset` of a piece stands that begins at `start`. */
function sourceOffset(text: string, start: number, offset: number): number {
  let at = start;
  for (let left = offset; ;) {
    sourceUnit.lastIndex = at;
    const [written = '', point] = sourceUnit.exec(text) ?? [];
    // A line that goes on is nothing; a code point may be two units.
    if (!/^\\[\n\r\u2028\u2029]/.test(written)) {
      if (left <= 0) break;
      left -= point !== undefined && parseInt(point, 16) > 0xffff ? 2 : 1;
    }
    at += written.length;
  }
  return at;
}
