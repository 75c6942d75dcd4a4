/**
 * Which of a package's public names say nothing about themselves.
 *
 * In: an entry's path, and a function that reads a file. Out: every name the entry exports, where it is declared, and what its
 * docstring lacks. It reads syntax alone, so that it takes no type checking: re-exports are followed by their paths.
 *
 *   1. Every name has a docstring.
 *   2. The docstring of a function, or of a class that can be made or derived from, has an example; not in entries whose names
 *      only tools and other packages write, nor where it says `@internal`.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ readonly name: string, readonly path: string, readonly line: number, readonly text: string }} Problem
 * @typedef {{ readonly file: ts.SourceFile, readonly node: ts.Node, readonly isType?: boolean }} Declaration
 */

/**
 * @param {readonly { readonly path: string, readonly needsExamples: boolean }[]} entries
 * @param {(path: string) => string} read
 * @returns {{ names: number, problems: Problem[] }}
 */
export function checkDocstrings(entries, read) {
  const files = /** @type {Map<string, ts.SourceFile>} */ (new Map());
  const parse = (/** @type {string} */ path) => {
    let file = files.get(path);
    if (file === undefined) {
      file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
      files.set(path, file);
    }
    return file;
  };

  const problems = /** @type {Map<ts.Node, Problem>} */ (new Map());
  const seen = new Set();
  for (const { path, needsExamples } of entries) {
    for (const [name, declarations] of exportsOf(path, parse)) {
      const [first] = declarations;
      if (first === undefined) continue;
      seen.add(first.node);
      const documented = declarations.map(docstringOf).filter((text) => text !== '');
      const lacks =
        documented.length === 0
          ? 'has no docstring'
          : needsExamples &&
              declarations.some(isCallable) &&
              !documented.some((text) => /@(example|internal)\b/.test(text))
            ? 'has no @example'
            : undefined;
      if (lacks === undefined || problems.has(first.node)) continue;
      const line = first.file.getLineAndCharacterOfPosition(first.node.getStart()).line + 1;
      problems.set(first.node, { name, path: first.file.fileName, line, text: `${name} ${lacks}` });
    }
  }
  return { names: seen.size, problems: [...problems.values()] };
}

/**
 * What a module exports, by name; a name may be a type and a value, or have overloads.
 *
 * @param {string} path
 * @param {(path: string) => ts.SourceFile} parse
 * @returns {Map<string, Declaration[]>}
 */
function exportsOf(path, parse) {
  const found = /** @type {Map<string, Declaration[]>} */ (new Map());
  const file = parse(path);
  const add = (/** @type {string} */ name, /** @type {Declaration[]} */ declarations) =>
    found.set(name, [...(found.get(name) ?? []), ...declarations]);
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      for (const [name, declarations] of reExported(statement, file, parse)) add(name, declarations);
    } else if (hasExport(statement)) {
      for (const name of namesOf(statement)) add(name, [{ file, node: statement }]);
    }
  }
  return found;
}

/**
 * @param {ts.ExportDeclaration} statement
 * @param {ts.SourceFile} file
 * @param {(path: string) => ts.SourceFile} parse
 * @returns {Iterable<[string, Declaration[]]>}
 */
function* reExported(statement, file, parse) {
  const { exportClause, moduleSpecifier } = statement;
  const from =
    moduleSpecifier === undefined ? undefined : /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
  // Names of other packages are documented, and checked, there.
  if (from !== undefined && !from.startsWith('.')) return;
  const target = from === undefined ? undefined : posix.join(posix.dirname(file.fileName), from);
  if (exportClause === undefined) {
    if (target !== undefined) yield* exportsOf(target, parse);
  } else if (ts.isNamespaceExport(exportClause)) {
    const space = exportClause.name.text;
    yield [space, [{ file, node: statement }]];
    if (target === undefined) return;
    for (const [name, declarations] of exportsOf(target, parse)) yield [`${space}.${name}`, declarations];
  } else {
    for (const { name, propertyName, isTypeOnly } of exportClause.elements) {
      const local = (propertyName ?? name).text;
      const declarations =
        target === undefined ? declaredIn(file, local, parse) : (exportsOf(target, parse).get(local) ?? []);
      const isType = statement.isTypeOnly || isTypeOnly;
      yield [name.text, isType ? declarations.map((each) => ({ ...each, isType })) : declarations];
    }
  }
}

/**
 * `export { name }` of something the file declares, or imports.
 *
 * @param {ts.SourceFile} file
 * @param {string} name
 * @param {(path: string) => ts.SourceFile} parse
 * @returns {Declaration[]}
 */
function declaredIn(file, name, parse) {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) {
      if (namesOf(statement).includes(name)) return [{ file, node: statement }];
      continue;
    }
    const from = /** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text;
    const bindings = statement.importClause?.namedBindings;
    if (!from.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const element = bindings.elements.find((each) => each.name.text === name);
    if (element === undefined) continue;
    const target = posix.join(posix.dirname(file.fileName), from);
    return exportsOf(target, parse).get((element.propertyName ?? element.name).text) ?? [];
  }
  return [];
}

function hasExport(/** @type {ts.Statement} */ statement) {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** @returns {string[]} */
function namesOf(/** @type {ts.Statement} */ statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = /** @type {{ name?: ts.Node }} */ (/** @type {unknown} */ (statement));
  return name === undefined ? [] : [name.getText()];
}

/** The last comment before a declaration, where it is one for readers of its documentation. */
function docstringOf(/** @type {Declaration} */ { file, node }) {
  const comments = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (last === undefined) return '';
  const text = file.text.slice(last.pos, last.end);
  return text.startsWith('/**') ? text : '';
}

function isCallable(/** @type {Declaration} */ { node, isType = false }) {
  if (isType) return false;
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
}
