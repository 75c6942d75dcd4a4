/** Object references: identity, nesting, disposal, and the texts of .NET 10. */
import { JSObjectReference, type JSRuntime } from '@strop/interop';
import { describe, expect, it } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

interface Row {
  name: string;
}

it('object references release their object once', async () => {
  const released: number[] = [];
  const reference = new JSObjectReference(
    {
      table: {},
      defaultTimeout: Infinity,
      invoke: () => null,
      releaseObject: (id) => void released.push(id),
    },
    5,
  );
  await Promise.all([
    reference.disposeAsync(),
    reference[Symbol.asyncDispose](),
    reference.with({}).disposeAsync(),
  ]);
  expect(released).toEqual([5]);
});

describe.each([false, true])('object references, strict: %s', (strict) => {
  const make = (members: Record<string, unknown> = {}): JSRuntime =>
    createFakePage(
      {
        row: { name: 'first' } satisfies Row,
        getRow(this: { row: Row }) {
          return this.row;
        },
        isRow(this: { row: Row }, value: unknown) {
          return value === this.row;
        },
        getFunction: () => Object.assign(() => 'called', { member: () => 'member' }),
        call: (f: () => string) => f(),
        ...members,
      },
      { strict },
    ).js;

  it('come back to JavaScript as the object itself', async () => {
    const js = make();
    const row = await js.invokeAsync(JSObjectReference, 'getRow');
    expect(await js.invokeAsync('isRow', row)).toBe(true);
  });

  it('are found at any depth', async () => {
    const js = make({
      deep(this: { row: Row }, o: { list: { at: unknown }[] }) {
        return o.list[1]?.at === this.row;
      },
    });
    const row = await js.invokeAsync(JSObjectReference, 'getRow');
    expect(await js.invokeAsync('deep', { list: [{ at: null }, { at: row }] })).toBe(true);
  });

  it('may stand for functions', async () => {
    const js = make();
    const f = await js.invokeAsync(JSObjectReference, 'getFunction');
    expect(await js.invokeAsync('call', f)).toBe('called');
    expect(await f.invokeAsync('member')).toBe('member');
  });

  it('are null for null and undefined', async () => {
    const js = make({ none: () => null, nothing: async () => undefined });
    expect(await js.invokeAsync<JSObjectReference | null>(JSObjectReference, 'none')).toBeNull();
    expect(await js.invokeAsync<JSObjectReference | null>(JSObjectReference, 'nothing')).toBeNull();
  });

  it.each([
    ['text', 'text'],
    [12, '12'],
    [false, 'false'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
  ])('cannot be made from %o', async (value, text) => {
    const error = await rejection(make({ get: () => value }).invokeAsync(JSObjectReference, 'get'));
    expect(error.name).toBe('JSException');
    expect(error.message).toBe(`Cannot create a JSObjectReference from the value '${text}'.`);
  });

  it('are two for two calls, and each lives on its own', async () => {
    const js = make();
    const first = await js.invokeAsync(JSObjectReference, 'getRow');
    const second = await js.invokeAsync(JSObjectReference, 'getRow');
    expect(first).not.toBe(second);
    await first.disposeAsync();
    expect(await second.getValueAsync('name')).toBe('first');
    expect(await js.invokeAsync('isRow', second)).toBe(true);
  });

  it('refuse every call after they were disposed', async () => {
    const row = await make().invokeAsync(JSObjectReference, 'getRow');
    await row.disposeAsync();
    await row.disposeAsync();
    await row[Symbol.asyncDispose]();
    const calls = [
      row.invokeAsync('x'),
      row.invokeVoidAsync('x'),
      row.invokeAsync(String, 'x'),
      row.invokeConstructorAsync('x'),
      row.getValueAsync('x'),
      row.setValueAsync('x', 1),
      row.with({ timeout: 100 }).invokeAsync('x'),
    ];
    for (const call of calls) {
      const error = await rejection(call);
      expect(error.name).toBe('ObjectDisposedException');
      expect(error.code).toBe('STROP3010');
      expect(error.message).toBe("Cannot access a disposed object.\nObject name: 'JSObjectReference'.");
    }
  });

  it('share their disposal with what with() returned', async () => {
    const row = await make().invokeAsync(JSObjectReference, 'getRow');
    await row.with({ timeout: 100 }).disposeAsync();
    expect((await rejection(row.getValueAsync('name'))).name).toBe('ObjectDisposedException');
  });

  it('fail as arguments after they were disposed', async () => {
    const js = make();
    await js.invokeAsync(JSObjectReference, 'getRow');
    const row = await js.invokeAsync(JSObjectReference, 'getRow');
    await row.disposeAsync();
    const error = await rejection(js.invokeAsync('isRow', { in: [row] }));
    expect(error.name).toBe('JSException');
    expect(error.message).toBe("JS object instance with Id '2' does not exist. It may have been disposed.");
  });

  it('are released by `await using`', async () => {
    const js = make();
    let kept: JSObjectReference;
    {
      // oxlint-disable-next-line typescript/await-thenable -- it reads tests without the library of disposables
      await using row = await js.invokeAsync(JSObjectReference, 'getRow');
      kept = row;
      expect(await row.getValueAsync('name')).toBe('first');
    }
    expect((await rejection(kept.getValueAsync('name'))).name).toBe('ObjectDisposedException');
  });

  it('resolve arguments before the target, as .NET 10 does', async () => {
    const js = make();
    const row = await js.invokeAsync(JSObjectReference, 'getRow');
    await row.disposeAsync();
    expect((await rejection(js.invokeAsync('absent.f', row))).message).toMatch(/^JS object instance with Id/);
  });

  it('say that the object is gone when only JavaScript let go of it', async () => {
    const js = make();
    const row = await js.invokeAsync(JSObjectReference, 'getRow');
    // Another holder of the same id, as a second host of one connection would be.
    const { [Symbol.for('strop.jsObjectReference')]: description } = row as unknown as Record<
      symbol,
      { id: number; table: { release(id: number): void } }
    >;
    description?.table.release(description.id);
    const error = await rejection(row.getValueAsync('name'));
    expect(error.message).toBe('JS object instance with ID 1 does not exist (has it been disposed?).');
  });
});
