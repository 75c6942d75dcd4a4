/**
 * A page without a DOM: a global object of its own, element references in every state, and a runtime over them.
 *
 * In: the members of the global object. Out: what a test calls.
 */
import { createPageRuntime, strictMode, type JSRuntime, type PageHost } from '@strop/interop';
import { FakeReference } from './element-stand-in.ts';

export { FakeReference };

export interface FakePage {
  readonly js: JSRuntime;
  readonly globalObject: Record<string, unknown>;
  /** A reference that resolves to `element`. */
  attach(id: string, element: object): FakeReference;
}

export function createFakePage(
  globalObject: Record<string, unknown>,
  { strict, ...host }: Omit<Partial<PageHost>, 'strict'> & { strict?: boolean } = {},
): FakePage {
  const elements = new Map<object, Element>();
  const js = createPageRuntime({
    document: { defaultView: globalObject, baseURI: 'https://example.test/app/' } as unknown as Document,
    resolveElement: (reference) => elements.get(reference) ?? null,
    strict: strict === true ? strictMode : undefined,
    ...host,
  });
  return {
    js,
    globalObject,
    attach(id, element) {
      const reference = new FakeReference(id, 'attached');
      elements.set(reference, element as Element);
      return reference;
    },
  };
}

/** What a promise was rejected with; fails where it was not. */
export async function rejection(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise was not rejected');
}
