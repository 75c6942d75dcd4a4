/** What suites of typed imports and exports share: the runtime as scripts see it, modules, failures. */
import { JSHost } from '@strop/interop/js-import';

export interface Runtime {
  readonly runtimeId: number;
  getAssemblyExports(name: string): Promise<any>;
  setModuleImports(name: string, imports: object): void;
}
export const page = globalThis as unknown as {
  getDotnetRuntime(id: number): Runtime | undefined;
  stropTest?: any;
};

let modules = 0;
/** Registers an object as a module and returns its name. */
export function moduleOf(imports: object): string {
  const name = `Module${++modules}`;
  runtime().setModuleImports(name, imports);
  return name;
}

export function runtime(): Runtime {
  void JSHost.dotnetInstance; // What puts it there.
  return page.getDotnetRuntime(0)!;
}

export async function exportsOf(assembly: string): Promise<any> {
  return runtime().getAssemblyExports(assembly);
}

export async function rejected(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise was not rejected');
}

export const address = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
