/**
 * `html` under which names a module imports it from other modules of the application, which pass it on from `@strop/renderer`.
 *
 * In: a module, and how what it imports is found. Out: local names. Only imports that stand before a template are followed, and
 * packages are left alone: what they pass on is read by the page.
 */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import {
  childrenOf,
  type Parsed,
  source as renderer,
  tagName,
  type TaggedTemplate,
} from './template-tags.ts';

export interface Modules {
  /** The file of what a module imports; null where it is none of the bundle's. */
  resolve(source: string, importer: string): Promise<string | null>;
  /** A file has been looked into. */
  read(file: string): void;
}

/** Names of the tag itself, and of modules of which it is a part. */
export interface Tags {
  readonly tags: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
}

/** Answers of one build. */
export class PassedTags {
  readonly #parsed = new Map<string, Parsed | null>();

  async of(file: string, text: string, modules: Modules): Promise<Tags> {
    const tags = new Set<string>();
    const namespaces = new Set<string>();
    const found = { tags, namespaces };
    // A name before a template.
    if (isPackage(file) || !/[\w$]\s*`/.test(text)) return found;
    const parsed = parseSync(file, text);
    if (parsed.errors.length > 0) return found;
    const used = namesOfTags(parsed);
    for (const { moduleRequest, entries } of parsed.module.staticImports) {
      if (moduleRequest.value === renderer) continue;
      for (const { importName, localName, isType } of entries) {
        if (isType || !used.has(localName.value)) continue;
        const isNamespace = importName.kind === 'NamespaceObject';
        const name = isNamespace ? tagName : importName.kind === 'Default' ? 'default' : importName.name!;
        if (await this.#isTag(name, moduleRequest.value, file, modules, new Set()))
          (isNamespace ? namespaces : tags).add(localName.value);
      }
    }
    return found;
  }

  /** Whether what `importer` imports by the name is the tag. */
  async #isTag(
    name: string,
    from: string,
    importer: string,
    modules: Modules,
    asked: Set<string>,
  ): Promise<boolean> {
    if (from === renderer) return name === tagName;
    const file = await modules.resolve(from, importer);
    if (file === null || isPackage(file) || asked.has(`${name} ${file}`)) return false;
    asked.add(`${name} ${file}`);
    modules.read(file);
    const parsed = this.#parse(file);
    if (parsed === null) return false;
    const { staticExports, staticImports } = parsed.module;
    for (const { entries } of staticExports)
      for (const { exportName, importName, localName, moduleRequest, isType } of entries) {
        if (isType) continue;
        const all = exportName.kind === 'None';
        const exported = exportName.kind === 'Default' ? 'default' : exportName.name;
        if (!all && exported !== name) continue;
        if (moduleRequest !== null) {
          const inner = all ? name : importName.name!;
          if (await this.#isTag(inner, moduleRequest.value, file, modules, asked)) return true;
          continue;
        }
        // Imported and exported apart.
        for (const { moduleRequest: outer, entries: imported } of staticImports)
          for (const one of imported)
            if (
              one.localName.value === localName.name &&
              one.importName.kind === 'Name' &&
              (await this.#isTag(one.importName.name!, outer.value, file, modules, asked))
            )
              return true;
      }
    return false;
  }

  #parse(file: string): Parsed | null {
    let parsed = this.#parsed.get(file);
    if (parsed === undefined) {
      try {
        parsed = parseSync(file, readFileSync(file, 'utf8'));
      } catch {
        // A module that is in no file.
        parsed = null;
      }
      this.#parsed.set(file, parsed);
    }
    return parsed;
  }
}

function isPackage(file: string): boolean {
  return file.includes('/node_modules/');
}

/** Names that stand before templates, alone or before a dot. */
function namesOfTags({ program }: Parsed): Set<string> {
  const names = new Set<string>();
  const visit = (node: Parameters<typeof childrenOf>[0]): void => {
    if (node.type === 'TaggedTemplateExpression') {
      const { name, object } = (node as TaggedTemplate).tag as { name?: string; object?: { name?: string } };
      const known = name ?? object?.name;
      if (known !== undefined) names.add(known);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as Parameters<typeof childrenOf>[0]);
  return names;
}
