/**
 * What a module tells JavaScript it may call goes with the module when the development server replaces it.
 *
 * In: a module's text. Out: the same text, in which `jsInvokable` and `jsExport` declare in the module's name, or
 * undefined where it has nothing to do with them. Lines stay where they are. Next: `hot-client.ts` in the page.
 *
 *   import { jsInvokable } from '@strop/interop';
 *   becomes
 *   import { jsInvokable as __strop_jsInvokable } from '@strop/interop'; const jsInvokable = __strop_hot.own(…);
 *
 * Otherwise a class that is defined again would declare its identifiers a second time, which fails as it does in
 * Blazor, and an export with a new signature would stand behind the old one.
 */
import { parseSync } from 'vite';

/** What modules import the client by. */
export const hotClientId = 'virtual:strop/hot';

const declaring: Readonly<Record<string, readonly string[]>> = {
  '@strop/interop': ['jsInvokable'],
  '@strop/interop/js-import': ['jsExport'],
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface HotText {
  readonly code: string;
}

/**
 * @param key what the module is known by in the page
 * @param declaredBefore whether an earlier text of the module declared something, which must still go
 */
export function ownDeclarations(
  file: string,
  text: string,
  key: string,
  declaredBefore: boolean,
): HotText | undefined {
  const edits = Object.values(declaring)
    .flat()
    .some((name) => text.includes(name))
    ? editImports(file, text)
    : [];
  if (edits.length === 0 && !declaredBefore) return undefined;

  let code = '';
  let end = 0;
  for (const edit of edits) {
    code += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  // No line of its own: places in messages stay right.
  const prelude =
    `import { renew as __strop_renew } from '${hotClientId}'; ` +
    `const __strop_hot = __strop_renew(${JSON.stringify(key)}); ` +
    'if (import.meta.hot) import.meta.hot.prune(__strop_hot.dispose); ';
  return { code: prelude + code + text.slice(end) };
}

function editImports(file: string, text: string): Edit[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) return []; // Vite says what is wrong with it.
  return module.staticImports.flatMap(({ moduleRequest, entries, end }): Edit[] => {
    const names = declaring[moduleRequest.value] ?? [];
    const edits: Edit[] = [];
    let after = '';
    for (const { importName, localName, isType } of entries) {
      if (isType) continue;
      const local = localName.value;
      const hidden = `__strop_${local}`;
      if (importName.kind === 'NamespaceObject') {
        edits.push({ start: localName.start, end: localName.end, text: hidden });
        after += ` const ${local} = __strop_hot.ownAll(${hidden}, ${JSON.stringify(names)});`;
      } else if (importName.kind === 'Name' && names.includes(importName.name ?? '')) {
        const start = importName.start ?? localName.start;
        edits.push({ start, end: localName.end, text: `${importName.name} as ${hidden}` });
        after += ` const ${local} = __strop_hot.own(${hidden});`;
      }
    }
    return after === '' || names.length === 0 ? [] : [...edits, { start: end, end, text: `;${after}` }];
  });
}
