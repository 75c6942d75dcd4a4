/**
 * Error catalogue, first stage: one `messages/<package>.md` becomes a list of entries.
 *
 * In: the text of the file. Out: entries for `generate.mjs`, and problems, each with the line it stands on.
 * Nothing is thrown for a mistake in the catalogue: all of them are reported at once.
 */

/**
 * @typedef {{ name: string, type: 'string' | 'number' | 'boolean' | 'unknown' | 'hint' }} Parameter
 * @typedef {{
 *   code: string, name: string, parameters: Parameter[], verbatim: boolean, alone: boolean, everywhere: boolean,
 *   line: number,
 *   sentence: string, cause: string, fix: string, before: string, after: string,
 * }} Entry
 * @typedef {{ file: string, line: number, text: string }} Problem
 * @typedef {{ kind: 'text', text: string } | { kind: 'slot', name: string }} Piece
 */

/** First digit of a package's codes. A package that is not listed here has no messages. */
export const ranges = { template: 1, renderer: 2, interop: 3, web: 4, remote: 5, vite: 6, islands: 7 };

/** A parameter of this name is no slot: it becomes the error's `cause`. */
export const causeParameter = 'cause';

const heading = /^## (STROP\d{4}) ([A-Za-z]\w*)\(([^)]*)\)( verbatim(?: alone| in every build)?)?\s*$/;
const parameterPattern = /^([A-Za-z]\w*)(?:\s*:\s*(string|number|boolean|unknown|hint))?$/;
const reserved = new Set([
  'default',
  'delete',
  'export',
  'function',
  'import',
  'in',
  'new',
  'switch',
  'this',
  'typeof',
  'void',
  'with',
]);

/**
 * @param {string} text
 * @param {{ file: string, packageName: string }} from
 * @returns {{ entries: Entry[], problems: Problem[] }}
 */
export function parseMessages(text, { file, packageName }) {
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Problem[]} */
  const problems = [];
  const report = (/** @type {number} */ line, /** @type {string} */ text) =>
    problems.push({ file, line, text });

  /** @type {Entry | undefined} */
  let entry;
  /** What the following lines belong to. @type {'' | 'sentence' | 'cause' | 'fix' | 'before' | 'after'} */
  let section = '';
  /** The marker that closes the code block we are in. */
  let fence = '';

  text.split(/\r?\n/).forEach((line, index) => {
    const at = index + 1;
    const fenceMark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (line.trimEnd() === fence) fence = '';
      else if (entry !== undefined && (section === 'before' || section === 'after'))
        entry[section] += line + '\n';
      return;
    }
    if (fenceMark !== undefined) {
      fence = fenceMark;
      if (entry !== undefined && section !== 'before' && section !== 'after') {
        report(at, 'a code block must follow **Before** or **After**');
      } else if (entry !== undefined && entry[/** @type {'before'} */ (section)] !== '') {
        report(at, `a second code block under **${section}**`);
      }
      return;
    }
    if (line.startsWith('## ')) {
      section = '';
      entry = readHeading(line, at);
      if (entry !== undefined) entries.push(entry);
      return;
    }
    if (entry === undefined) return; // The file's own introduction.
    // Markdown takes the lines that follow a quotation for part of it, and formatters write them so.
    const quotedMarker = /^> ?(?=\*\*(?:Cause|Fix|Before|After)\b)/;
    if (line.startsWith('>') && !quotedMarker.test(line)) {
      const part = line.replace(/^> ?/, '');
      if (section === '' && entry.sentence === '') section = 'sentence';
      if (section !== 'sentence') report(at, 'the sentence must stand directly below the heading, once');
      // Blazor's own multi-line texts keep their line ends; ours are one sentence however it was wrapped.
      else entry.sentence += (entry.sentence === '' ? '' : entry.verbatim ? '\n' : ' ') + part;
      return;
    }
    const marker = /^\*\*(Cause|Fix|Before|After)\.?\*\*\s*(.*)$/.exec(line.replace(quotedMarker, ''));
    if (marker !== null) {
      section = /** @type {'cause'} */ (/** @type {string} */ (marker[1]).toLowerCase());
      const rest = /** @type {string} */ (marker[2]);
      if (section === 'cause' || section === 'fix') entry[section] = rest;
      else if (rest !== '') report(at, `**${marker[1]}** is followed by a code block, not by text`);
      return;
    }
    if (line.trim() === '') {
      if (section === 'sentence') section = '';
      return;
    }
    if (section === 'cause' || section === 'fix')
      entry[section] += (entry[section] === '' ? '' : ' ') + line.trim();
    else report(at, `unexpected text: ${line.trim()}`);
  });

  if (fence !== '') report(text.split('\n').length, 'a code block is never closed');
  for (const one of entries) checkEntry(one);
  return { entries, problems };

  /** @returns {Entry | undefined} */
  function readHeading(/** @type {string} */ line, /** @type {number} */ at) {
    const match = heading.exec(line);
    if (match === null) {
      report(at, `expected '## STROP1234 name(parameter, …)', found '${line}'`);
      return undefined;
    }
    const [, code = '', name = '', list = '', verbatim] = match;
    /** @type {Parameter[]} */
    const parameters = [];
    for (const source of list.split(',').map((item) => item.trim())) {
      if (source === '') continue;
      const parameter = parameterPattern.exec(source);
      if (parameter === null) {
        report(
          at,
          `the parameter '${source}' is neither 'name' nor 'name: string | number | boolean | hint'`,
        );
        continue;
      }
      const [, parameterName = '', type] = parameter;
      const isCause = parameterName === causeParameter;
      if (type === 'unknown' && !isCause)
        report(at, `only '${causeParameter}' may be unknown, not '${parameterName}'`);
      if (parameters.some((other) => other.name === parameterName))
        report(at, `'${parameterName}' is declared twice`);
      if (reserved.has(parameterName)) report(at, `'${parameterName}' is a reserved word`);
      parameters.push({
        name: parameterName,
        type: isCause ? 'unknown' : /** @type {Parameter['type']} */ (type ?? 'string'),
      });
    }
    return {
      code,
      name,
      parameters,
      verbatim: verbatim !== undefined,
      alone: verbatim !== undefined && verbatim !== ' verbatim',
      everywhere: verbatim === ' verbatim in every build',
      line: at,
      sentence: '',
      cause: '',
      fix: '',
      before: '',
      after: '',
    };
  }

  function checkEntry(/** @type {Entry} */ one) {
    const say = (/** @type {string} */ text) => report(one.line, `${one.code} ${one.name}: ${text}`);
    const range = ranges[/** @type {keyof typeof ranges} */ (packageName)];
    if (range === undefined) say(`the package '${packageName}' has no range of codes`);
    else if (!one.code.startsWith(`STROP${range}`))
      say(`codes of '${packageName}' are STROP${range}000 to STROP${range}999`);
    if (reserved.has(one.name)) say('the name is a reserved word');
    if (one.sentence === '') say('the sentence is missing');
    if (one.cause === '') say('**Cause.** is missing');
    if (one.fix === '') say('**Fix.** is missing');
    if ((one.before === '') !== (one.after === '')) say('**Before** and **After** come together');
    const declared = new Set(one.parameters.map((parameter) => parameter.name));
    declared.delete(causeParameter);
    for (const piece of [one.sentence, one.cause, one.fix].flatMap(splitSlots)) {
      if (piece.kind === 'slot' && !declared.has(piece.name)) {
        say(`the slot '{${piece.name}}' is not a parameter (a literal brace is written twice)`);
      }
    }
  }
}

/**
 * Codes and names that were given twice. A name may return in another package: each has its own generated file.
 *
 * @param {readonly { file: string, entries: readonly Entry[] }[]} files
 * @returns {Problem[]}
 */
export function findDuplicates(files) {
  /** @type {Problem[]} */
  const problems = [];
  const codes = new Map();
  for (const { file, entries } of files) {
    const names = new Map();
    for (const entry of entries) {
      const place = `${file}:${entry.line}`;
      const report = (/** @type {string} */ text) => problems.push({ file, line: entry.line, text });
      if (codes.has(entry.code)) report(`the code ${entry.code} is already used at ${codes.get(entry.code)}`);
      else codes.set(entry.code, place);
      if (names.has(entry.name))
        report(`the name '${entry.name}' is already used at ${names.get(entry.name)}`);
      else names.set(entry.name, place);
    }
  }
  return problems;
}

/**
 * `a {b} {{c}}` becomes text `a `, slot `b`, text ` {c}`.
 *
 * A brace that holds no identifier, or that follows a `$`, is text: prose may quote `{ a: 1 }` and `${value}`.
 *
 * @param {string} text
 * @returns {Piece[]}
 */
export function splitSlots(text) {
  /** @type {Piece[]} */
  const pieces = [];
  let pending = '';
  const flush = () => {
    if (pending !== '') pieces.push({ kind: 'text', text: pending });
    pending = '';
  };
  const pattern = /\{\{|\}\}|(?<!\$)\{([A-Za-z]\w*)\}/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    pending += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] === undefined) pending += match[0].charAt(0);
    else {
      flush();
      pieces.push({ kind: 'slot', name: match[1] });
    }
  }
  pending += text.slice(from);
  flush();
  return pieces;
}
