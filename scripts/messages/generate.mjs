/**
 * Error catalogue, second stage: entries become one TypeScript module per package and one reference page.
 *
 * In: entries of `parse.mjs`. Out: the text of `packages/<package>/src/dev/errors.generated.ts` and of `docs/errors.md`.
 * Each generated function returns its error, so that the throwing place reads `throw duplicateKey(key)`.
 */
import { causeParameter, splitSlots } from './parse.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */

/**
 * The module that a package throws from. Sentences stand in the development branch of a conditional on the imported
 * constant `DEV`, so a bundler that inlines constants drops them from production.
 *
 * @param {string} packageName
 * @param {readonly Entry[]} entries
 */
export function generateModule(packageName, entries) {
  const sorted = inOrder(entries);
  const lines = [
    `/** Generated from messages/${packageName}.md by scripts/messages.mjs. Do not edit. */`,
    ...(sorted.every((entry) => entry.everywhere) ? [] : [`import { DEV } from '#dev';`]),
    '',
    `/** What every function below returns. Compare \`code\`, never the class or the text. */`,
    'export interface StropError extends Error {',
    `  readonly name: 'StropError';`,
    '  readonly code: string;',
    '}',
  ];
  // What no message of the package needs would be in each app.
  if (sorted.length > 0)
    lines.push(
      '',
      ...createLines(
        sorted.some(hasCause),
        sorted.some((entry) => entry.everywhere),
      ),
    );
  if (sorted.some((entry) => !hasCause(entry))) lines.push('', ...messageLines);
  for (const entry of sorted)
    lines.push('', ...(hasCause(entry) ? causedLines(entry) : constantLines(entry)));
  return lines.join('\n') + '\n';
}

const createLines = (/** @type {boolean} */ anyCause, /** @type {boolean} */ anyEverywhere) => [
  'type Text<Slots extends readonly unknown[]> = (...slots: Slots) => string;',
  '',
  '/** Without a text, as in production, the message is the code and the values. */',
  'function create<Slots extends readonly unknown[]>(',
  '  number: number,',
  '  text: Text<Slots> | undefined,',
  '  slots: Slots,',
  ...(anyCause ? ['  options?: ErrorOptions,'] : []),
  '): StropError {',
  '  const code = `STROP${number}`;',
  "  const values = slots.length > 0 ? ` [${slots.join(', ')}]` : '';",
  `  const error = new Error(${anyEverywhere ? '' : 'DEV && '}text ? text(...slots) : code + values${anyCause ? ', options' : ''});`,
  `  return Object.assign(error, { name: 'StropError' as const, code });`,
  '}',
];

/** A call a message rather than a function of its own: in production ten bytes each. */
const messageLines = [
  'function message<Slots extends readonly unknown[]>(',
  '  number: number,',
  '  text?: Text<Slots>,',
  '): (...slots: Slots) => StropError {',
  '  return (...slots) => create(number, text, slots);',
  '}',
];

function constantLines(/** @type {Entry} */ entry) {
  const number = entry.code.slice('STROP'.length);
  const text = `(${slotNames(entry).join(', ')}) =>\n    \`${developmentText(entry)}\``;
  return [
    describe(entry),
    `export const ${entry.name}: (${parameterList(entry)}) => StropError = ${
      entry.everywhere
        ? `/* @__PURE__ */ message(${number}, ${text});`
        : `DEV\n  ? /* @__PURE__ */ message(${number}, ${text})\n  : /* @__PURE__ */ message(${number});`
    }`,
  ];
}

function causedLines(/** @type {Entry} */ entry) {
  const number = entry.code.slice('STROP'.length);
  const text = `(${slotNames(entry).join(', ')}) => \`${developmentText(entry)}\``;
  return [
    describe(entry),
    `export function ${entry.name}(${parameterList(entry)}): StropError {`,
    `  return create(${number}, ${entry.everywhere ? text : `DEV ? ${text} : undefined`}, [${slotNames(entry).join(', ')}], { ${causeParameter} });`,
    '}',
  ];
}

function describe(/** @type {Entry} */ { code, sentence }) {
  return `/** ${code}: ${sentence.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;
}

function parameterList(/** @type {Entry} */ entry) {
  return entry.parameters
    .map(({ name, type }) => (type === 'hint' ? `${name}?: string` : `${name}: ${type}`))
    .join(', ');
}

function hasCause(/** @type {Entry} */ entry) {
  return entry.parameters.some(({ name }) => name === causeParameter);
}

/** What scripts see stands alone, so that it is the same to the letter. */
function developmentText(/** @type {Entry} */ entry) {
  const sentence = literal(entry.sentence);
  if (entry.alone) return sentence;
  const advice = `\\n  Cause: ${literal(entry.cause)}\\n  Fix: ${literal(entry.fix)}`;
  const hints = hintNames(entry).reduce(
    (text, name) => text.replaceAll(`\${${name}}`, `\${${name} ?? ''}`),
    advice,
  );
  return `${entry.code}: ${sentence}${hints}`;
}

/**
 * The reference page: every message of every package, in the order of codes.
 *
 * @param {readonly { packageName: string, entries: readonly Entry[] }[]} packages
 */
export function generateReference(packages) {
  const lines = [
    '# Errors',
    '',
    '<!-- Generated from messages/*.md by scripts/messages.mjs. Do not edit. -->',
    '',
    'Every error has a `code`. In development its message holds the sentence, the cause and what to do; in production the',
    'code and the values only, except for the sentences of Blazor’s that scripts can see and compare.',
  ];
  for (const { packageName, entries } of packages) {
    if (entries.length === 0) continue;
    lines.push('', `## @strop/${packageName}`, '', '| Code | Message |', '|---|---|');
    for (const entry of inOrder(entries)) {
      const sentence = plainText(entry.sentence)
        .replace(/\s+/g, ' ')
        .replaceAll('|', '\\|')
        .replaceAll('<', '\\<');
      lines.push(`| [${entry.code}](#${entry.code.toLowerCase()}) | ${sentence} |`);
    }
    for (const entry of inOrder(entries)) lines.push('', ...referenceLines(entry));
  }
  return lines.join('\n') + '\n';
}

function referenceLines(/** @type {Entry} */ entry) {
  const hints = hintNames(entry);
  const slots = slotNames(entry).filter((name) => !hints.includes(name));
  /** What a page cannot know is left out. */
  const general = (/** @type {string} */ text) =>
    hints.reduce((rest, name) => rest.replaceAll(`{${name}}`, ''), plainText(text));
  const lines = [
    `### ${entry.code}`,
    '',
    ...plainText(entry.sentence)
      .split('\n')
      .map((line) => `> ${line.replaceAll('<', '\\<')}`),
    '',
  ];
  if (entry.verbatim) {
    const builds = entry.everywhere ? ' in every build' : ' in development';
    lines.push(
      entry.alone
        ? `The text is Blazor’s own, unchanged${builds}; the code stands on \`.code\`.`
        : 'The sentence is Blazor’s own.',
      '',
    );
  }
  if (!entry.everywhere && slots.length > 0)
    lines.push(`In production: \`${entry.code} [${slots.join(', ')}]\``, '');
  lines.push(`**Cause.** ${general(entry.cause)}`, '', `**Fix.** ${general(entry.fix)}`);
  if (entry.before !== '') {
    lines.push('', 'Before:', '', ...fenced(entry.before), '', 'After:', '', ...fenced(entry.after));
  }
  return lines;
}

function fenced(/** @type {string} */ code) {
  const mark = code.includes('```') ? '````' : '```';
  return [`${mark}ts`, code.replace(/\n+$/, ''), mark];
}

function inOrder(/** @type {readonly Entry[]} */ entries) {
  return [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function slotNames(/** @type {Entry} */ entry) {
  return entry.parameters.map(({ name }) => name).filter((name) => name !== causeParameter);
}

/** Of texts that only development has, such as what was perhaps meant. */
function hintNames(/** @type {Entry} */ entry) {
  return entry.parameters.filter(({ type }) => type === 'hint').map(({ name }) => name);
}

/** Inside a template literal: slots become substitutions, all else stands as written. */
function literal(/** @type {string} */ text) {
  return splitSlots(text)
    .map((piece) =>
      piece.kind === 'slot'
        ? `\${${piece.name}}`
        : piece.text
            .replaceAll('\\', '\\\\')
            .replaceAll('`', '\\`')
            .replaceAll('${', '\\${')
            .replaceAll('\n', '\\n'),
    )
    .join('');
}

/** As it is read: slots keep their braces, doubled braces become single ones. */
function plainText(/** @type {string} */ text) {
  return splitSlots(text)
    .map((piece) => (piece.kind === 'slot' ? `{${piece.name}}` : piece.text))
    .join('');
}
