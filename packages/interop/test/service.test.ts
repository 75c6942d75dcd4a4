/** JSRuntime as a service that provides itself. */
import { JSInteropOptions, JSRuntime, strictMode } from '@strop/interop';
import { describe, expect, it } from 'vitest';
import { FakeReference, rejection } from './support/fake-page.ts';

const createService = Symbol.for('strop.createService');

type Provider = Record<symbol, ((context: unknown) => unknown) | undefined>;

function provide(token: unknown, context: unknown): unknown {
  return (token as Provider)[createService]!.call(token, context);
}

/** What the renderer gives a class to make itself from. */
function contextOf(globalObject: object, registered?: JSInteropOptions) {
  const element = { nodeName: 'P' };
  return {
    element,
    document: { defaultView: globalObject, baseURI: 'https://example.test/' },
    resolveElement: (reference: FakeReference) => (reference.id === 'mine' ? element : null),
    getService: (token: unknown) => registered ?? provide(token, undefined),
    onDispose: () => {},
  };
}

describe('JSRuntime', () => {
  it('makes itself for a root, with its window and its elements', async () => {
    const context = contextOf({ isP: (value: unknown) => value === context.element });
    const js = provide(JSRuntime, context) as JSRuntime;
    expect(js).toBeInstanceOf(JSRuntime);
    expect(await js.invokeAsync('isP', new FakeReference('mine', 'attached'))).toBe(true);
    expect((await rejection(js.invokeAsync('isP', new FakeReference('other', 'attached')))).code).toBe(
      'STROP3041',
    );
  });

  it('follows the options that are registered', async () => {
    const globalObject = { run: () => 1 };
    const strict = provide(JSRuntime, contextOf(globalObject, { strict: strictMode })) as JSRuntime;
    expect((await rejection(strict.invokeAsync('run', () => {}))).code).toBe('STROP3037');
    const loose = provide(JSRuntime, contextOf(globalObject)) as JSRuntime;
    expect(await loose.invokeAsync('run', () => {})).toBe(1);
    const hurried = provide(JSRuntime, contextOf(globalObject, { timeout: 0 })) as JSRuntime;
    expect((await rejection(hurried.invokeAsync('run'))).name).toBe('TimeoutError');
  });

  it('offers options that say nothing where none are registered', () => {
    expect(provide(JSInteropOptions, undefined)).toEqual(new JSInteropOptions());
  });

  it('calls the only global object there is where the document has no window', async () => {
    const context = { ...contextOf({}), document: { defaultView: null, baseURI: 'https://example.test/' } };
    const js = provide(JSRuntime, context) as JSRuntime;
    expect(await js.getValueAsync('Array')).toBe(Array);
  });
});
