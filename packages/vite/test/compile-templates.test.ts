/** Which templates of a module are read at build time, and what stands in their place. */
import { SourceMap } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compileTemplates } from '../src/compile-templates.ts';

const renderer = `import { html } from '@strop/renderer';\n`;

/** The module as it becomes, without what is added at its end; undefined where it stays as it is. */
function body(text: string, file = 'page.ts'): string | undefined {
  return compileTemplates(file, text, false)?.code.replace(
    /\nimport \{[^}]*\} from '@strop\/renderer\/compiled';[^]*$/,
    '',
  );
}

/** The functions that are added. */
function functions(text: string, file = 'page.ts'): string[] {
  const { code } = compileTemplates(file, text, false)!;
  return [...code.matchAll(/^function strop\$\d+\(\) \{ return (.*); \}$/gm)].map(([, one]) =>
    one!.replaceAll('strop$', ''),
  );
}

function mistakes(text: string, file = 'page.ts'): string[] {
  return compileTemplates(file, text, false)!.mistakes.map(({ code, at }) => {
    const lines = text.slice(0, at).split('\n');
    return `${code} ${lines.length}:${lines.at(-1)!.length + 1}`;
  });
}

describe('a template is found', () => {
  const call = 'const view = strop$viewOf(strop$0, []);';

  it.each([
    ['under its own name', `import { html } from '@strop/renderer';`, 'html'],
    ['under another one', `import { Component, html as markup } from '@strop/renderer';`, 'markup'],
    ['in a namespace', `import * as strop from '@strop/renderer';`, 'strop.html'],
    ['with type arguments', `import { html } from '@strop/renderer';`, 'html<Props>'],
  ])('%s', (_title, imported, tag) => {
    expect(body(`${imported}\nconst view = ${tag}\`<br>\`;`)).toBe(`${imported}\n${call}`);
  });

  it('in every language that Vite takes', () => {
    for (const file of ['a.js', 'a.mjs', 'a.ts', 'a.mts', 'a.jsx', 'a.tsx']) {
      expect(body(`${renderer}const view = html\`<p>\${1}</p>\`;`, file)).toBe(
        `${renderer}const view = strop$viewOf(strop$0, [(1)]);`,
      );
      expect(functions(`${renderer}html\`a}\${1}b\${2}\`;`, file)).toEqual(['template(["a}", 0, "b", 1])']);
    }
  });

  it('in the holes of another, and in functions, classes and default values', () => {
    const text = `${renderer}class A { b(c = html\`1\`) { return html\`<p>\${this.d.map((e) => html\`<b>\${e}</b>\`)}</p>\`; } }`;
    expect(body(text)).toBe(
      `${renderer}class A { b(c = strop$viewOf(strop$0, [])) { return strop$viewOf(strop$1, [(this.d.map((e) => strop$viewOf(strop$2, [(e)])))]); } }`,
    );
    expect(functions(text)).toEqual(['template(["1"])', 'template([["p", , 0]])', 'template([["b", , 0]])']);
  });

  it('beside a function with something of its own under that name', () => {
    const text = `${renderer}const a = html\`a\`; function b(html) { return html\`b\`; }`;
    expect(body(text)).toBe(
      `${renderer}const a = strop$viewOf(strop$0, []); function b(html) { return html\`b\`; }`,
    );
  });
});

describe('a template stays as it is', () => {
  it.each([
    ['of another package', `import { html } from 'lit';\nimport '@strop/renderer';\nhtml\`a\`;`],
    [
      'of the module’s own',
      `import { Component } from '@strop/renderer';\nconst html = String.raw;\nhtml\`a\`;`,
    ],
    [
      'where only a type is imported',
      `import type { html } from '@strop/renderer';\ndeclare const html: never;`,
    ],
    ['through a variable', `${renderer}const markup = html;\nmarkup\`a\`;`],
    ['where the tag is handed on', `${renderer}export const made = make(html);`],
    ['where the tag is called', `${renderer}html(['a'] as never);`],
    ['under a computed name', `import * as strop from '@strop/renderer';\nstrop['html']\`a\`;`],
    ['behind a parameter', `${renderer}const a = (html) => html\`a\`;`],
    ['behind a parameter’s pattern', `${renderer}const a = ({ b: [html = 1] }) => html\`a\`;`],
    ['behind a variable that comes later', `${renderer}function a() { html\`a\`; { var html = 1; } }`],
    ['behind a variable of a loop', `${renderer}function a() { for (const html of b) html\`a\`; }`],
    ['behind an error', `${renderer}function a() { try { b(); } catch (html) { html\`a\`; } }`],
    ['behind a function’s own name', `${renderer}const a = function html() { html\`a\`; };`],
    ['behind a class', `${renderer}function a() { class html {} html\`a\`; }`],
    [
      'behind a namespace of the same name',
      `import * as strop from '@strop/renderer';\nconst a = (strop) => strop.html\`a\`;`,
    ],
    ['in a module that cannot be parsed', `${renderer}html\`a\`; const = 1;`],
    ['in a comment', `${renderer}// html\`a\`\n/* html\`b\` */`],
  ])('%s', (_title, text) => {
    expect(body(text)).toBe(undefined);
  });
});

describe('what stands in a hole', () => {
  it('stays one value, with its comments', () => {
    expect(body(`${renderer}html\`<p>\${a, b}\${ /* } */ c // }\n}</p>\`;`)).toBe(
      `${renderer}strop$viewOf(strop$0, [(a, b), ( /* } */ c // }\n)]);`,
    );
  });

  it('may hold templates of other tags', () => {
    expect(body(`${renderer}html\`<p>\${css\`a\${html\`b\`}\`}</p>\`;`)).toBe(
      `${renderer}strop$viewOf(strop$0, [(css\`a\${strop$viewOf(strop$1, [])}\`)]);`,
    );
  });
});

describe('strings', () => {
  it('are taken as the tag would get them', () => {
    expect(functions(`${renderer}html\`\\u{1F600}\\n\\x41\\\`\\\\ "'\\\n\`;`)).toEqual([
      `template([${JSON.stringify('😀\nA`\\ "\'')}])`,
    ]);
  });

  it('have the line ends of the language, whatever the file has', () => {
    expect(functions(`${renderer}html\`a\r\nb\${1}c\rd\`;`)).toEqual(['template(["a\\nb", 0, "c\\nd"])']);
    expect(body(`${renderer}x(html\`a\r\nb\${1}c\rd\`);`)).toBe(
      `${renderer}x(strop$viewOf(strop$0, [(1)]));`,
    );
  });
});

describe('the module', () => {
  it('keeps what must stand first, and its lines', () => {
    const text = `#!/usr/bin/env node\n'use client';\n${renderer}export default html\`<br>\`;\n`;
    expect(body(text)).toBe(text.replace('html`<br>`', 'strop$viewOf(strop$0, [])'));
  });

  it('imports the functions that its templates use, once each', () => {
    const { code } = compileTemplates(
      'a.ts',
      `${renderer}x(html\`<p style=\${1} @ref=\${2}></p>\`, html\`<p style=\${1}></p>\`);`,
      false,
    )!;
    const [, names] = /import \{ ([^}]*) \} from '@strop\/renderer\/compiled'/.exec(code)!;
    expect(names!.split(', ').sort()).toEqual(
      ['ref', 'style', 'template', 'viewOf'].map((name) => `${name} as strop$${name}`),
    );
  });

  it('may use the names that are added', () => {
    const { code } = compileTemplates('a.ts', `${renderer}const strop$0 = html\`a\`;`, false)!;
    expect(code).toContain('const strop$0 = strop$$viewOf(strop$$0, []);');
  });

  it('says places as messages of the page name them, in development and without', () => {
    const text = `${renderer}html\`\n  <\${A} />\`;`;
    expect(compileTemplates('a.ts', text, true)!.code).toContain(
      `strop$component(0, "line 2, column 3: <\${…} />")`,
    );
    expect(compileTemplates('a.ts', text, false)!.code).toContain(`strop$component(0, "0:3")`);
  });

  it('has a source map that leads to what stood there', () => {
    const text = `${renderer}export const view = html\`\n  <p>\n    \${first.value}\n  </p>\n  \${second(1)}\`;\nthird();\n`;
    const { code, map } = compileTemplates('page.ts', text, false)!;
    const lines = new SourceMap(JSON.parse(map.toString()) as ConstructorParameters<typeof SourceMap>[0]);
    const place = (of: string, found: string) => {
      const before = of.slice(0, of.indexOf(found)).split('\n');
      return { line: before.length - 1, column: before.at(-1)!.length };
    };
    for (const found of ['view', 'first', 'value', 'second', '1)', 'third']) {
      const { line, column } = place(code, found);
      expect(lines.findEntry(line, column), found).toMatchObject({
        originalSource: 'page.ts',
        originalLine: place(text, found).line,
        originalColumn: place(text, found).column,
      });
    }
  });
});

describe('a mistake', () => {
  it('has its code and its place in the file', () => {
    expect(mistakes(`${renderer}const a = html\`\n  <p>\n    <b></p>\n  \`;`)).toEqual(['STROP1002 4:8']);
    expect(mistakes(`${renderer}html\`<p>\${1}</p>\${2}<p @click=\${3}></p>\`;`)).toEqual(['STROP1013 2:24']);
  });

  it('is found behind escapes and line ends of every kind', () => {
    const at = (before: string) => mistakes(`${renderer}html\`${before}&nope;\`;`);
    const column = (before: string) => [`STROP1018 2:${before.length + 6}`];
    for (const before of ['\\n', '\\u{1F600}', '\\u{41}', '\\u00e9', '\\x41', '\\`', '\\😀', '😀', '\\\\'])
      expect(at(before), before).toEqual(column(before));
    expect(at('\\\r\n\r\n\\\n')).toEqual(['STROP1018 5:1']);
  });

  it('comes with every other of the module', () => {
    expect(mistakes(`${renderer}html\`<p>\`; html\`\${html\`</b>\`}&nope;\`;`)).toEqual([
      'STROP1001 2:6',
      'STROP1018 2:30',
      'STROP1003 2:24',
    ]);
  });

  it('may be an escape that means nothing', () => {
    expect(mistakes(`${renderer}html\`a\${1}\\u{zz}\`;`)).toEqual(['STROP1019 2:11']);
  });
});
