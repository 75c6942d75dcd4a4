/** Modules that declare what JavaScript may call are replaced while a page runs. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { develop } from './develop.ts';

/** Accepts the module that it imports; what that one imports comes with it. */
const main = `
  import './greeter.ts';
  globalThis.updates = 0;
  import.meta.hot!.accept('./greeter.ts', () => globalThis.updates++);
`;

const invoke = (page: Page, ...args: unknown[]) =>
  page.evaluate(
    (values) =>
      (globalThis as any).DotNet.invokeMethodAsync(...values).catch((error: Error) => error.message),
    args as any[],
  );

const call = (page: Page, path: string, ...args: unknown[]) =>
  page.evaluate(
    async ([names, values]) => {
      const { getAssemblyExports } = await (globalThis as any).getDotnetRuntime(0);
      const exports = await getAssemblyExports('App.dll');
      // The tree that JavaScript took first is the one it goes on with.
      const kept = ((globalThis as any).keptExports ??= exports);
      let found: any = kept;
      for (const name of names) found = found?.[name];
      return found === undefined ? undefined : found(...values);
    },
    [path.split('.'), args] as const,
  );

const invokables = (answer: string) => `
  import { jsInvokable, type DotNetObjectReference as Reference } from '@strop/interop';
  export type Kept = Reference<object>;
  export class Greeter {
    static {
      jsInvokable(this, { assembly: 'App', static: { Greet: (): string => '${answer}' } });
    }
  }
`;

describe('a module that is replaced', () => {
  it('answers with its new code, and has declared nothing twice', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/greeter.ts': invokables('one'),
    });
    expect(await invoke(page, 'App', 'Greet')).toBe('one');
    await save('src/greeter.ts', invokables('two'));
    expect(await invoke(page, 'App', 'Greet')).toBe('two');
    await save('src/greeter.ts', invokables('three'));
    expect(await invoke(page, 'App', 'Greet')).toBe('three');
    expect(complaints).toEqual([]);
  });

  it('takes along what it no longer declares, also when it declares nothing at all', async () => {
    const { page, save } = await develop({
      'src/main.ts': main,
      'src/greeter.ts': `import { jsInvokable as declare } from '@strop/interop';
        declare('App', { Greet: () => 'hello', Leave: () => 'bye' });`,
    });
    expect(await invoke(page, 'App', 'Leave')).toBe('bye');
    await save(
      'src/greeter.ts',
      `import * as interop from '@strop/interop';
      interop.jsInvokable('App', { Greet: () => 'still here' });`,
    );
    expect(await invoke(page, 'App', 'Greet')).toBe('still here');
    expect(await invoke(page, 'App', 'Leave')).toContain('does not contain a public invokable');
    await save('src/greeter.ts', 'export const nothing = 1;');
    expect(await invoke(page, 'App', 'Greet')).toContain('does not contain a public invokable');
    await save('src/greeter.ts', invokables('again'));
    expect(await invoke(page, 'App', 'Greet')).toBe('again');
  });

  it('may be one that an accepted module imports', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/greeter.ts': `import './declarations.ts';`,
      'src/declarations.ts': invokables('one'),
    });
    expect(await invoke(page, 'App', 'Greet')).toBe('one');
    await save('src/declarations.ts', invokables('two'));
    expect(await invoke(page, 'App', 'Greet')).toBe('two');
    // Nobody imports it any more.
    await save('src/greeter.ts', 'export {};');
    await expect.poll(() => invoke(page, 'App', 'Greet')).toContain('does not contain a public invokable');
    expect(complaints).toEqual([]);
  });

  it('may have a mistake, until which its declarations stand', async () => {
    const { page, write, save, complaints } = await develop({
      'src/main.ts': main,
      'src/greeter.ts': invokables('one'),
    });
    write('src/greeter.ts', `${invokables('two')} const broken = ;`);
    await expect.poll(() => complaints.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await invoke(page, 'App', 'Greet')).toBe('one');
    await save('src/greeter.ts', invokables('three'));
    expect(await invoke(page, 'App', 'Greet')).toBe('three');
  });
});

describe('exports of a module that is replaced', () => {
  const exported = (params: string, answer: string) => `
    import { jsExport, JSType } from '@strop/interop/js-import';
    jsExport('App', 'App.Pages.Greeter.Greet', { params: [${params}], returns: JSType.String },
      (...names: readonly unknown[]) => '${answer}' + names.join());
  `;

  it('have their new code and signature, in the tree that JavaScript holds already', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/greeter.ts': exported('', 'one'),
    });
    expect(await call(page, 'App.Pages.Greeter.Greet')).toBe('one');
    await save('src/greeter.ts', exported('', 'two'));
    expect(await call(page, 'App.Pages.Greeter.Greet')).toBe('two');
    // Without the disposal this would be an overload behind the first one.
    await save('src/greeter.ts', exported('JSType.String', 'three '));
    expect(await call(page, 'App.Pages.Greeter.Greet', 'Ada')).toBe('three Ada');
    await save('src/greeter.ts', 'export {};');
    expect(await call(page, 'App.Pages.Greeter.Greet')).toBe(undefined);
    expect(complaints).toEqual([]);
  });
});
