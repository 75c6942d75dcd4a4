/** Modules that components import by address at run time, from the development server. */
import { expect, it } from 'vitest';
import { develop } from './develop.ts';

it('are found in `public`, whichever way their address begins', async () => {
  const { page, complaints } = await develop({
    'src/main.ts': `
      import { JSHost, jsImport, JSType } from '@strop/interop/js-import';
      import './greeter.ts';
      globalThis.answers = [];
      for (const address of ['/Shim.js', './js/shim.js', '../js/shim.js', new URL('/Shim.js', location.href).href]) {
        await JSHost.importAsync(address, address);
        globalThis.answers.push(jsImport('hello', address, { returns: JSType.String })());
      }
      globalThis.updates = 0;
    `,
    'src/greeter.ts': 'export {};',
    'public/Shim.js': `export const hello = () => 'hello';`,
    'public/js/shim.js': `export const hello = () => 'hello from js';`,
  });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'answers') as unknown)).toEqual([
    'hello',
    'hello from js',
    'hello from js',
    'hello',
  ]);
  expect(complaints).toEqual([]);
});
