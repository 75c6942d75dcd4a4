/**
 * What a module declares for the whole page goes with the module when the development server replaces it: what JavaScript
 * may call, custom event types, components for JavaScript and custom elements.
 *
 * In: a module's text. Out: the same text, between two calls that say when it is evaluated, and in which `jsInvokable` and
 * its like declare in the module's name; undefined where it imports nothing. Lines stay where they are. Next:
 * `hot-client.ts` in the page.
 *
 *   import { jsInvokable } from '@strop/interop';
 *   becomes
 *   const __strop_hot = __strop_renew('src/greeter.ts');
 *   import { jsInvokable as __strop_jsInvokable } from '@strop/interop'; const jsInvokable = __strop_hot.own(…);
 *   …
 *   __strop_hot.done();
 *
 * Otherwise a class that is defined again would declare its identifiers a second time, which fails as it does in
 * Blazor, and an export with a new signature would stand behind the old one. Every module is told of, since what it calls
 * may declare for it, wherever that is written.
 */
import { parseSync } from 'vite';

/** What modules import the client by. */
export const hotClientId = 'virtual:strop/hot';

const declaring: Readonly<Record<string, readonly string[]>> = {
  '@strop/interop': ['jsInvokable'],
  '@strop/interop/js-import': ['jsExport'],
  '@strop/renderer': ['registerCustomEventType', 'registerForJavaScript', 'registerCustomElement'],
};

type StaticImport = ReturnType<typeof parseSync>['module']['staticImports'][number];

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
 * @param declaredBefore whether an earlier text of the module was told of, whose declarations must still go
 */
export function ownDeclarations(
  file: string,
  text: string,
  key: string,
  declaredBefore: boolean,
): HotText | undefined {
  // Without an import there is nobody to declare anything by.
  if (!declaredBefore && !/\bimport\b/.test(text)) return undefined;
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) return undefined; // Vite says what is wrong with it.
  if (!declaredBefore && module.staticImports.length === 0) return undefined;

  let code = '';
  let end = 0;
  for (const edit of editImports(module.staticImports)) {
    code += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  // No line of its own: places in messages stay right.
  const prelude =
    `import { renew as __strop_renew } from '${hotClientId}'; ` +
    `const __strop_hot = __strop_renew(${JSON.stringify(key)}); ` +
    'if (import.meta.hot) import.meta.hot.prune(__strop_hot.dispose); ';
  // One of its own, as the last one may be a comment.
  return { code: `${prelude}${code}${text.slice(end)}\n__strop_hot.done();` };
}

function editImports(imports: readonly StaticImport[]): Edit[] {
  return imports.flatMap(({ moduleRequest, entries, end }): Edit[] => {
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
