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
  const plain = sorted.some((entry) => !entry.verbatim);
  const exact = sorted.some((entry) => entry.verbatim);
  const lines = [
    `/** Generated from messages/${packageName}.md by scripts/messages.mjs. Do not edit. */`,
    ...(plain ? [`import { DEV } from '#dev';`] : []),
    '',
    `/** What every function below returns. Compare \`code\`, never the class or the text. */`,
    'export interface StropError extends Error {',
    `  readonly name: 'StropError';`,
    '  readonly code: string;',
    '}',
    ...(plain || exact ? ['', ...makeLines] : []),
    ...(plain ? ['', ...codedLines] : []),
  ];
  for (const entry of sorted) lines.push('', ...functionLines(entry));
  return lines.join('\n') + '\n';
}

const makeLines = [
  'function make(code: string, message: string, options?: ErrorOptions): StropError {',
  '  const error = new Error(message, options);',
  `  return Object.assign(error, { name: 'StropError' as const, code });`,
  '}',
];

const codedLines = [
  'function coded(code: string, text: string, options?: ErrorOptions): StropError {',
  `  return make(code, DEV ? \`\${code}: \${text}\` : code + text, options);`,
  '}',
];

function functionLines(/** @type {Entry} */ entry) {
  const parameters = entry.parameters.map(({ name, type }) => `${name}: ${type}`).join(', ');
  const slots = slotNames(entry);
  const options = entry.parameters.some(({ name }) => name === causeParameter)
    ? `, { ${causeParameter} }`
    : '';
  const sentence = literal(entry.sentence);
  const production = slots.length === 0 ? `''` : '` [' + slots.map((name) => `\${${name}}`).join(', ') + ']`';
  const call = entry.verbatim
    ? [`  return make('${entry.code}', \`${sentence}\`${options});`]
    : [
        `  return coded(`,
        `    '${entry.code}',`,
        `    DEV ? \`${sentence}\\n  Cause: ${literal(entry.cause)}\\n  Fix: ${literal(entry.fix)}\` : ${production}${options === '' ? '' : ','}`,
        ...(options === '' ? [] : [`    ${options.slice(2)}`]),
        `  );`,
      ];
  return [
    `/** ${entry.sentence.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`,
    `export function ${entry.name}(${parameters}): StropError {`,
    ...call,
    '}',
  ];
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
    'code and the values only, except where the text is Blazor’s own and is kept unchanged.',
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
  const slots = slotNames(entry);
  const lines = [
    `### ${entry.code}`,
    '',
    ...plainText(entry.sentence)
      .split('\n')
      .map((line) => `> ${line.replaceAll('<', '\\<')}`),
    '',
  ];
  if (entry.verbatim)
    lines.push('The text is Blazor’s own, unchanged in every build; the code stands on `.code`.', '');
  else if (slots.length > 0) lines.push(`In production: \`${entry.code} [${slots.join(', ')}]\``, '');
  lines.push(`**Cause.** ${plainText(entry.cause)}`, '', `**Fix.** ${plainText(entry.fix)}`);
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
