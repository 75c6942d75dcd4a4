/** `getDotnetRuntime(0)` where a page has `DotNet` and nothing of JSImport and JSExport. */
import { jsInvokable } from '@strop/interop';
import { installDotNet } from '@strop/interop/dotnet';
import { expect, it } from 'vitest';
import { rejection } from './support/fake-page.ts';

interface Page {
  getDotnetRuntime?: (
    id: number,
  ) => { getAssemblyExports(name: string): Promise<object>; runtimeId: number } | undefined;
}

it('answers in the window that shows DotNet: nothing is exported, and other assemblies are not there', async () => {
  const page: Page = {};
  installDotNet(page);
  using _declared = jsInvokable('RuntimeAlone', { Do: () => 1 });
  const runtime = page.getDotnetRuntime?.(0);
  expect(runtime?.runtimeId).toBe(0);
  expect(page.getDotnetRuntime?.(1)).toBe(undefined);
  const { getAssemblyExports } = runtime!;
  expect(await getAssemblyExports('RuntimeAlone.dll')).toEqual({});
  expect(await getAssemblyExports('RuntimeAlone')).toEqual({});
  expect((await rejection(getAssemblyExports('Missing'))).message).toBe('Could not find assembly: Missing');
});

it('leaves the runtime of a page that has one', () => {
  const getDotnetRuntime = () => undefined;
  const page: Page = { getDotnetRuntime };
  installDotNet(page);
  expect(page.getDotnetRuntime).toBe(getDotnetRuntime);
});
