/** What a production bundle of `parseTemplate` holds: codes and values, nothing of development or of diagnostics. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type * as Template from '@strop/template';

/** The entry is the file behind the index's export, so what it holds is what that export alone costs. */
async function bundleParser(): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    resolve: { conditions: ['@strop/source', 'production'] },
    build: { write: false, lib: { entry: 'src/parse-template.ts', formats: ['es'] } },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

test('a production bundle throws codes with values, and holds no sentence, suggestion or line counting', async () => {
  const code = await bundleParser();
  expect(code).not.toMatch(/Cause|Fix:|never closed|dblclick|diagnostics|column|excerpt/);

  const address = `data:text/javascript,${encodeURIComponent(code)}`;
  const { parseTemplate } = (await import(/* @vite-ignore */ address)) as typeof Template;
  expect(() => parseTemplate(['<div><p a=', '></div>'])).toThrow(/^STROP1002 \[<\/div>, <p>, 0:5, 1:1\]$/);
  expect(() => parseTemplate(['<p @click=', '></p>'])).toThrow(/^STROP1013 \[@click, , 0:3\]$/);
  expect(parseTemplate(['<p>', '</p>']).roots).toMatchObject([{ name: 'p', children: [{ hole: 0 }] }]);
});
