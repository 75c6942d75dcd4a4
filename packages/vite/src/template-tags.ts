/**
 * The `html` templates of one module, found through its import from `@strop/renderer` under whatever name.
 *
 * In: a module's syntax tree. Out: its tagged templates. A name that something else in the same function, or outside of all
 * functions, is called too is left alone: then the module may mean the other one.
 */
import type { parseSync } from 'vite';
import type { Tags } from './passed-tags.ts';

export type Parsed = ReturnType<typeof parseSync>;

/** As much as is looked at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export interface TaggedTemplate extends Node {
  readonly tag: Node & {
    readonly name?: string;
    readonly computed?: boolean;
    readonly object?: Node;
    readonly property?: Node;
  };
  readonly quasi: Node & {
    readonly quasis: readonly (Node & {
      readonly value: { readonly cooked: string | null };
      readonly tail: boolean;
    })[];
  };
}

/** What the tag comes from. */
export const source = '@strop/renderer';
export const tagName = 'html';

/**
 * In source order, outer templates before those in their holes.
 *
 * @param passed names under which other modules pass the tag on.
 */
export function findTemplates({ module, program }: Parsed, passed?: Tags): TaggedTemplate[] {
  const tags = new Set(passed?.tags);
  const namespaces = new Set(passed?.namespaces);
  for (const { moduleRequest, entries } of module.staticImports) {
    if (moduleRequest.value !== source) continue;
    for (const { importName, localName, isType } of entries) {
      if (isType) continue;
      if (importName.kind === 'NamespaceObject') namespaces.add(localName.value);
      else if (importName.name === tagName) tags.add(localName.value);
    }
  }
  const found: TaggedTemplate[] = [];
  if (tags.size + namespaces.size > 0) visit(program as unknown as Node, new Set());
  return found;

  function visit(node: Node, outer: ReadonlySet<string>): void {
    let hidden = outer;
    if (node.type === 'Program' || isFunction(node)) {
      const own = declaredIn(node).filter((name) => tags.has(name) || namespaces.has(name));
      if (own.length > 0) hidden = new Set([...outer, ...own]);
    }
    if (node.type === 'TaggedTemplateExpression' && isTag((node as TaggedTemplate).tag, hidden))
      found.push(node as TaggedTemplate);
    for (const child of childrenOf(node)) visit(child, hidden);
  }

  function isTag(tag: TaggedTemplate['tag'], hidden: ReadonlySet<string>): boolean {
    if (tag.type === 'Identifier') return tags.has(tag.name!) && !hidden.has(tag.name!);
    if (tag.type !== 'MemberExpression' || tag.computed || nameOf(tag.property!) !== tagName) return false;
    const of = nameOf(tag.object!);
    return of !== undefined && namespaces.has(of) && !hidden.has(of);
  }
}

function isFunction({ type }: Node): boolean {
  return (
    type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
  );
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? (node as Node & { name: string }).name : undefined;
}

/** Names that a function declares anywhere but in the functions within it; block or not makes no difference here. */
function declaredIn(scope: Node): string[] {
  const names: string[] = [];
  collect(scope, true);
  return names;

  function collect(node: Node, isScope: boolean): void {
    const { id, params, param } = node as Node & { id?: Node | null; params?: Node[]; param?: Node | null };
    const isClassOrEnum = /^(?:Class|TSEnum|TSModule)/.test(node.type);
    if (id && (isFunction(node) || isClassOrEnum || node.type === 'VariableDeclarator')) bound(id);
    if (node.type === 'CatchClause' && param) bound(param);
    if (node.type === 'TSImportEqualsDeclaration') bound(id!);
    if (!isScope && isFunction(node)) return;
    if (isFunction(node)) params?.forEach(bound);
    for (const child of childrenOf(node)) collect(child, false);
  }

  /** The names in a pattern. */
  function bound(pattern: Node): void {
    const { name, properties, elements, left, argument, value, parameter } = pattern as Node & {
      name?: string;
      properties?: Node[];
      elements?: (Node | null)[];
      left?: Node;
      argument?: Node;
      value?: Node;
      parameter?: Node;
    };
    if (pattern.type === 'Identifier') names.push(name!);
    for (const inner of [...(properties ?? []), ...(elements ?? []), left, argument, value, parameter])
      if (inner && typeof inner === 'object') bound(inner);
  }
}

export function* childrenOf(node: Node): Iterable<Node> {
  for (const value of Object.values(node)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null && typeof item.type === 'string') yield item as Node;
    }
  }
}
