/** The rules of a connection: greeting, order, limits, closing, waiting. One end is real, the other is written by hand. */
import { DotNetObjectReference, jsInvokable } from '@strop/interop';
import type { DotNet } from '@strop/interop/dotnet';
import {
  connectToComponents,
  connectToPage,
  type ComponentsOptions,
  type Frame,
} from '@strop/interop/remote';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeFrame, encodeMessage } from '../../src/wire/frame.ts';
import { noBytes, type HelloMessage, type WireMessage } from '../../src/wire/messages.ts';
import { connect } from '../support/connected-page.ts';
import { rejection } from '../support/fake-page.ts';
import { memoryEnd } from '../support/memory-channel.ts';

const hello: HelloMessage = {
  kind: 'hello',
  protocol: 'strop.interop',
  version: 1,
  role: 'page',
  maxMessageBytes: null,
};

function open(options: ComponentsOptions = {}) {
  const end = memoryEnd();
  const connection = connectToPage(end, options);
  let sequence = 0;
  return {
    end,
    ...connection,
    say: (...messages: WireMessage[]) => end.deliver(encodeFrame(++sequence, 0, messages.map(encodeMessage))),
    raw: (text: string) => end.deliver({ text, attachments: [] }),
  };
}
const heads = (frames: readonly Frame[]) => frames.map(({ text }) => text.split('\n')[0]);

describe('the greeting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes first, with version and limits, and calls wait for the other one', async () => {
    const { end, js, say } = open({ maxMessageBytes: 5000 });
    void js.invokeAsync('f', 1).catch(() => undefined);
    await Promise.resolve();
    expect(heads(end.sent)).toEqual(['[1,0,[0,"strop.interop",1,"components",5000]]']);
    say(hello);
    expect(end.sent.map(({ text }) => text).slice(1)).toEqual(['[2,1,[2,2,"f",0,0,1]]\n[1]']);
  });

  it.each([
    ['another version', { ...hello, version: 2 }, 'STROP3162'],
    ['another protocol', { ...hello, protocol: 'other' }, 'STROP3161'],
    ['the same end', { ...hello, role: 'components' }, 'STROP3163'],
    ['a limit too small to say so', { ...hello, maxMessageBytes: 1000 }, 'STROP3164'],
    ['something else', { kind: 'endJS', handle: 1, text: '1', bytes: noBytes }, 'STROP3159'],
  ] as const)('of %s ends the connection, and the other side is told why', async (_title, message, code) => {
    const { end, closed, js, say } = open();
    const waiting = rejection(js.invokeAsync('f'));
    say(message);
    expect(await closed).toMatchObject({ code });
    expect(await waiting).toMatchObject({ name: 'JSDisconnectedException', cause: { code } });
    expect(heads(end.sent).at(-1)).toContain(`[1,"${code}",`);
    expect(end.isOpen).toBe(false);
  });

  it('ends it when said twice', async () => {
    const { closed, say } = open();
    say(hello);
    say(hello);
    expect(await closed).toMatchObject({ code: 'STROP3160' });
  });

  it('is waited for no longer than was asked', async () => {
    const one = open({ handshakeTimeout: 2_000 });
    const other = open();
    const waiting = rejection(one.js.invokeAsync('f'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await one.closed).toMatchObject({ code: 'STROP3158' });
    expect((await waiting).name).toBe('JSDisconnectedException');
    await vi.advanceTimersByTimeAsync(13_000);
    expect(await other.closed).toMatchObject({ code: 'STROP3158' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuses limits and timeouts that are none', () => {
    expect(() => connectToPage(memoryEnd(), { maxMessageBytes: 10 })).toThrow(/1024/);
    expect(() => connectToPage(memoryEnd(), { timeout: -1 })).toThrow(/-1/);
  });
});

describe('order', () => {
  it.each([
    ['a frame is missing', '[3,0,[3,2]]\n1', 'STROP3154'],
    ['a frame is repeated', '[1,0,[0,"strop.interop",1,"page",null]]', 'STROP3154'],
    ['more is acknowledged than was sent', '[2,9,[3,2]]\n1', 'STROP3155'],
    ['an answer has no call', '[2,0,[3,9]]\n1', 'STROP3165'],
    ['a message goes the wrong way', '[2,0,[5,1]]', 'STROP3153'],
    ['a text is missing', '[2,0,[3,2]]', 'STROP3153'],
    ['a text is left', '[2,0,[4,2,"",null]]\n1', 'STROP3152'],
    ['a name is a prototype', '[2,0,["__proto__",2]]', 'STROP3152'],
  ])('ends the connection where %s', async (_title, frame, code) => {
    const { closed, js, say, raw } = open();
    const waiting = rejection(js.invokeAsync('f'));
    say(hello);
    await Promise.resolve();
    raw(frame);
    expect(await closed).toMatchObject({ code });
    expect((await waiting).name).toBe('JSDisconnectedException');
  });

  it('ends it where one call is answered twice', async () => {
    const { closed, js, say } = open();
    const call = js.invokeAsync('f');
    say(hello);
    await new Promise((resolve) => setTimeout(resolve));
    const answer = { kind: 'endJS', handle: 2, text: '5', bytes: noBytes } as const;
    say(answer, answer);
    expect(await call).toBe(5);
    expect(await closed).toMatchObject({ code: 'STROP3165' });
  });

  it('runs nothing of a frame in which something is wrong', async () => {
    const ran: string[] = [];
    const page = { f: () => ran.push('f') };
    const end = memoryEnd();
    const { closed } = connectToComponents(end, {
      document: { defaultView: page, baseURI: 'https://example.test/' } as unknown as Document,
    });
    end.deliver({ text: '[1,0,[0,"strop.interop",1,"components",null]]', attachments: [] });
    end.deliver({ text: '[2,1,[2,2,"f",0,0,1],[2,3,"f",0,0]]\n[]\n[]', attachments: [] });
    expect(await closed).toMatchObject({ code: 'STROP3153' });
    expect(ran).toEqual([]);
  });

  it('says what it does not understand of an answer to who waits for it', async () => {
    const { js, say } = open();
    const calls = ['{', '{"__jsObjectId":"x"}', '['.repeat(40) + ']'.repeat(40)].map((text, i) => {
      const call = rejection(js.invokeAsync('f'));
      return { text, call, handle: i + 2 };
    });
    say(hello);
    await new Promise((resolve) => setTimeout(resolve));
    for (const { text, handle } of calls) say({ kind: 'endJS', handle, text, bytes: noBytes });
    const errors = await Promise.all(calls.map(({ call }) => call));
    expect(errors.map(({ name, cause }) => [name, (cause as { code: string }).code])).toEqual([
      ['JSException', 'STROP3171'],
      ['JSException', 'STROP3167'],
      ['JSException', 'STROP3166'],
    ]);
  });
});

describe('limits', () => {
  class Store {
    static {
      jsInvokable(this, {
        instance: {
          Give: (_self, size: number) => 'x'.repeat(size),
          Take: (_self, text: string) => text.length,
        },
      });
    }
  }

  it('are told before, so that only the call that is too large fails', async () => {
    let proxy!: DotNet.DotNetObject;
    await using page = await connect(
      {
        length: (value: { length: number }) => value.length,
        make: (size: number) => 'x'.repeat(size),
        fail: (size: number) => {
          throw new Error('y'.repeat(size));
        },
        keep: (value: DotNet.DotNetObject) => void (proxy = value),
      },
      { components: { maxMessageBytes: 2_000 }, page: { maxMessageBytes: 3_000 } },
    );
    const { js } = page;
    expect(await js.invokeAsync('length', 'x'.repeat(2_800))).toBe(2_800);
    expect(await rejection(js.invokeAsync('length', 'x'.repeat(3_000)))).toMatchObject({ code: 'STROP3157' });
    expect(await rejection(js.invokeAsync('length', 'ä'.repeat(1_500)))).toMatchObject({ code: 'STROP3157' });
    expect(await rejection(js.invokeAsync('length', new Uint8Array(3_000)))).toMatchObject({
      code: 'STROP3157',
    });
    const result = await rejection(js.invokeAsync('make', 2_000));
    expect(result).toMatchObject({ name: 'JSException' });
    expect(result.message).toContain("'endJS' has 20");
    expect((await rejection(js.invokeAsync('fail', 5_000))).message).toBe(`${'y'.repeat(120)}…`);

    await js.invokeVoidAsync('keep', DotNetObjectReference.create(new Store()));
    expect(await proxy.invokeMethodAsync('Take', 'x'.repeat(1_900))).toBe(1_900);
    expect((await rejection(proxy.invokeMethodAsync('Take', 'x'.repeat(2_000)))).message).toContain(
      "'callDotNet'",
    );
    expect((await rejection(proxy.invokeMethodAsync('Give', 3_000))).message).toContain("'endDotNet'");
    expect(await js.invokeAsync('length', 'still there')).toBe(11);
  });

  it('split a turn between messages', async () => {
    await using page = await connect(
      { length: (value: string) => value.length },
      { page: { maxMessageBytes: 4_000 } },
    );
    await page.js.invokeAsync('length', '');
    const before = page.frames.components.length;
    const sizes = Array.from({ length: 20 }, (_, i) => 500 + i);
    expect(await Promise.all(sizes.map((size) => page.js.invokeAsync('length', 'x'.repeat(size))))).toEqual(
      sizes,
    );
    expect(page.frames.components.length - before).toBe(3);
  });

  it('end the connection where the other side does not keep them', async () => {
    const { closed, say } = open({ maxMessageBytes: 1_024 });
    say(hello);
    say({ kind: 'failJS', handle: 2, message: 'x'.repeat(2_000), stack: null });
    expect(await closed).toMatchObject({ code: 'STROP3156' });
  });

  it('are .NET’s where components face a network: 32,768 bytes, and a minute for a call', async () => {
    vi.useFakeTimers();
    try {
      const { end, js, say } = openNetwork();
      expect(heads(end.sent)[0]).toContain('32768');
      say(hello);
      const waiting = rejection(js.invokeAsync('f'));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await waiting).toMatchObject({ name: 'TimeoutError' });
    } finally {
      vi.useRealTimers();
    }
  });
});

function openNetwork() {
  const end = {
    ...memoryEnd(),
    isNetwork: true,
    defaultTimeout: 60_000,
    defaultLimits: { components: 32_768, page: Infinity },
  };
  const connection = connectToPage(end);
  return {
    end,
    ...connection,
    say: (message: WireMessage) => end.deliver(encodeFrame(1, 0, [encodeMessage(message)])),
  };
}

describe('waiting', () => {
  it('ends with the caller’s signal, and a reference that comes late is released', async () => {
    let resolve!: (value: object) => void;
    await using page = await connect({
      later: () => new Promise((done) => (resolve = done)),
      f: () => 1,
    });
    const abort = new AbortController();
    const { JSObjectReference } = await import('@strop/interop');
    const call = rejection(page.js.with({ signal: abort.signal }).invokeAsync(JSObjectReference, 'later'));
    await page.js.invokeAsync('f');
    abort.abort();
    expect((await call).name).toBe('AbortError');
    resolve({});
    await page.js.invokeAsync('f');
    await page.js.invokeAsync('f');
    const { dispatcherOfWindow } = await import('../../src/page/window-dispatcher.ts');
    expect(dispatcherOfWindow(page.globalObject).objects.size).toBe(0);
  });
});
