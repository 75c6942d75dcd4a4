/** Callbacks across a wire that is cut: the page keeps nothing for components that are not there any more. */
import { JSObjectReference } from '@strop/interop';
import { remote } from '@strop/interop/typed';
import { expect, it } from 'vitest';
import { installTypedValues } from '../../src/page/typed/typed-values.ts';
import { dispatcherOf } from '../../src/page/window-dispatcher.ts';
import { connect } from '../support/connected-page.ts';

class Live {
  method(): number {
    return 1;
  }
}

it.each([
  ['a page', false],
  ['a page with remotes of its own', true],
])('%s keeps nothing of what callbacks receive once the connection is cut', async (_, hasRemotes) => {
  let fire!: (listener: Live) => unknown;
  const library = { on: (listener: (live: Live) => Promise<void>) => void (fire = listener) };
  const globalObject = { library } as unknown as Record<string, unknown>;
  const dispatcher = dispatcherOf({ defaultView: globalObject } as unknown as Document);
  if (hasRemotes) installTypedValues(dispatcher);
  const { objects } = dispatcher;
  await using page = await connect(globalObject);
  const lib = remote<typeof library>(await page.js.getValueAsync(JSObjectReference, 'library'));
  let heard!: () => void;
  const called = new Promise<void>((resolve) => (heard = resolve));
  await lib.on(() => {
    heard();
    return new Promise<void>(() => {});
  });
  const held = objects.size;
  const answer = fire(new Live()) as Promise<unknown>;
  const failed = answer.then(
    () => 'answered',
    () => 'rejected',
  );
  await called;
  expect(objects.size).toBe(held + 1);
  page.cut();
  await page.page.closed;
  expect(await failed).toBe('rejected');
  expect(objects.size).toBe(0);

  // Libraries go on telling.
  await expect(fire(new Live())).rejects.toMatchObject({ code: 'STROP3151' });
  expect(objects.size).toBe(0);
});
