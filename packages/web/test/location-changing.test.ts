import { describe, expect, it, vi } from 'vitest';
import type { LocationChangingContext } from '../src/navigation/location-changing.ts';
import { NavigationManager } from '../src/navigation/navigation-manager.ts';
import { FakeHost } from './fake-host.ts';

function start() {
  const host = new FakeHost();
  const navigation = new NavigationManager(host);
  const told: string[] = [];
  navigation.locationChanged(({ location }) => told.push(location.replace('http://host/app/', '')));
  return { host, navigation, told };
}

/** A handler that answers when the test says so. */
function waiting() {
  const asked: { readonly context: LocationChangingContext; answer(): void; fail(error: Error): void }[] = [];
  const handler = (context: LocationChangingContext): Promise<void> =>
    new Promise((resolve, reject) => asked.push({ context, answer: resolve, fail: reject }));
  return { asked, handler };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('before the address changes', () => {
  it('handlers are asked with where it leads, in order, while the old address is shown', () => {
    const { host, navigation } = start();
    const asked: unknown[] = [];
    navigation.registerLocationChangingHandler((context) => {
      const { targetLocation, historyEntryState, isNavigationIntercepted } = context;
      asked.push([targetLocation, historyEntryState, isNavigationIntercepted, navigation.uri]);
    });
    navigation.registerLocationChangingHandler(() => void asked.push('second'));
    navigation.navigateTo('users', { historyEntryState: 'a' });
    expect(asked).toEqual([['http://host/app/users', 'a', false, 'http://host/app/'], 'second']);
    expect(host.log).toEqual(['push http://host/app/users']);
  });

  it('a link is asked about, too, and kept from the browser either way', () => {
    const { host, navigation } = start();
    navigation.interceptLinks();
    const asked: boolean[] = [];
    navigation.registerLocationChangingHandler((context) => {
      asked.push(context.isNavigationIntercepted);
      context.preventNavigation();
    });
    expect(host.click('http://host/app/users')).toBe(true);
    expect(asked).toEqual([true]);
    expect(host.log).toEqual([]);
  });

  it.each([
    ['https://elsewhere/', {}],
    ['users', { forceLoad: true }],
  ])('so is what leaves the application: "%s" with %j', (uri, options) => {
    const { host, navigation } = start();
    const lock = navigation.registerLocationChangingHandler((context) => context.preventNavigation());
    navigation.navigateTo(uri, options);
    expect(host.log).toEqual([]);
    lock[Symbol.dispose]();
    navigation.navigateTo(uri, options);
    expect(host.log).toHaveLength(1);
  });

  it('a fragment of the same page is not', () => {
    const { host, navigation } = start();
    const handler = vi.fn();
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('#here');
    host.traverse(-1);
    expect(handler).not.toHaveBeenCalled();
    expect(host.log).toEqual(['push http://host/app/#here']);
  });

  it('who prevents it ends it: nobody after it is asked, nobody is told', () => {
    const { host, navigation, told } = start();
    const after = vi.fn();
    let signal: AbortSignal | undefined;
    navigation.registerLocationChangingHandler((context) => {
      ({ signal } = context);
      context.preventNavigation();
    });
    navigation.registerLocationChangingHandler(after);
    navigation.navigateTo('a');
    expect(signal!.aborted).toBe(true);
    expect(after).not.toHaveBeenCalled();
    expect([host.log, told]).toEqual([[], []]);
  });

  it('a function registered twice is asked twice, and each is disposed by itself', () => {
    const { navigation } = start();
    const handler = vi.fn();
    const first = navigation.registerLocationChangingHandler(handler);
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    navigation.navigateTo('b');
    expect(handler).toHaveBeenCalledTimes(3);
  });

  it('one that a handler registers is asked the next time', () => {
    const { navigation } = start();
    const late = vi.fn();
    const first = navigation.registerLocationChangingHandler(() => {
      first[Symbol.dispose]();
      navigation.registerLocationChangingHandler(late);
    });
    navigation.navigateTo('a');
    expect(late).not.toHaveBeenCalled();
    navigation.navigateTo('b');
    expect(late).toHaveBeenCalledTimes(1);
  });
});

describe('a handler that takes its time', () => {
  it('holds the navigation up', async () => {
    const { host, navigation, told } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a', { replace: true, historyEntryState: 'x' });
    await settled();
    expect(host.log).toEqual([]);
    asked[0]!.answer();
    await settled();
    expect(host.log).toEqual(['replace http://host/app/a']);
    expect(navigation.historyEntryState).toBe('x');
    expect(told).toEqual(['a']);
  });

  it('may prevent it in the end, or before', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    asked[0]!.context.preventNavigation();
    await settled();
    navigation.navigateTo('b');
    asked[2]!.context.preventNavigation();
    asked[2]!.answer();
    asked[3]!.answer();
    await settled();
    expect(host.log).toEqual([]);
  });

  it('all are waited for', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    asked[1]!.answer();
    await settled();
    expect(host.log).toEqual([]);
    asked[0]!.answer();
    await settled();
    expect(host.log).toEqual(['push http://host/app/a']);
  });

  it('gives way to the next navigation, and its signal says so', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    navigation.navigateTo('b');
    expect(asked[0]!.context.signal.aborted).toBe(true);
    // Work that was given the signal ends with an error of its own, which is nobody's business any more.
    asked[0]!.fail(asked[0]!.context.signal.reason as Error);
    asked[1]!.answer();
    await settled();
    expect(host.log).toEqual(['push http://host/app/b']);
  });

  it('gives way to one that nobody has to be asked about', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    const lock = navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    lock[Symbol.dispose]();
    navigation.navigateTo('b');
    asked[0]!.answer();
    await settled();
    expect(host.log).toEqual(['push http://host/app/b']);
  });

  it('is not waited for when the application has ended', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    navigation.navigateTo('a');
    navigation[Symbol.dispose]();
    asked[0]!.answer();
    await settled();
    expect(host.log).toEqual([]);
  });
});

describe('back and forward', () => {
  it('are taken back while handlers are asked, then happen', async () => {
    const { host, navigation, told } = start();
    navigation.navigateTo('a', { historyEntryState: 'of a' });
    navigation.navigateTo('b');
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    host.log.length = 0;
    host.traverse(-1);
    await settled();
    expect(navigation.uri).toBe('http://host/app/b');
    expect(asked[0]!.context).toMatchObject({
      targetLocation: 'http://host/app/a',
      historyEntryState: 'of a',
      isNavigationIntercepted: false,
    });
    asked[0]!.answer();
    await settled();
    expect(navigation.uri).toBe('http://host/app/a');
    expect(host.log).toEqual(['go 1', 'go -1']);
    expect(told).toEqual(['a', 'b', 'a']);
  });

  it('stay where they were when they are prevented', async () => {
    const { host, navigation, told } = start();
    navigation.navigateTo('a');
    navigation.registerLocationChangingHandler((context) => context.preventNavigation());
    host.traverse(-1);
    await settled();
    expect(navigation.uri).toBe('http://host/app/a');
    expect(told).toEqual(['a']);
  });

  it('go on unasked where nobody knows how far they went', () => {
    const { host, navigation, told } = start();
    const handler = vi.fn();
    navigation.registerLocationChangingHandler(handler);
    host.appear('http://host/app/theirs');
    expect(handler).not.toHaveBeenCalled();
    expect(told).toEqual(['theirs']);
  });
});

describe('a handler that throws', () => {
  it('prevents the navigation; the error comes out', () => {
    const { host, navigation } = start();
    const error = new Error('no');
    const after = vi.fn();
    navigation.registerLocationChangingHandler(() => {
      throw error;
    });
    navigation.registerLocationChangingHandler(after);
    expect(() => navigation.navigateTo('a')).toThrow(
      expect.objectContaining({ code: 'STROP4025', cause: error }),
    );
    expect(after).not.toHaveBeenCalled();
    expect(host.log).toEqual([]);
  });

  it('one that rejects as well, as a rejection that nobody has handled', async () => {
    const { host, navigation } = start();
    const { asked, handler } = waiting();
    navigation.registerLocationChangingHandler(handler);
    const rejections: unknown[] = [];
    const hear = (error: unknown): void => void rejections.push(error);
    // The runner's own listeners would fail the test.
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear);
    try {
      navigation.navigateTo('a');
      asked[0]!.fail(new Error('late'));
      await settled();
    } finally {
      process.off('unhandledRejection', hear);
      for (const other of others) process.on('unhandledRejection', other);
    }
    expect(rejections).toEqual([expect.objectContaining({ code: 'STROP4025' })]);
    expect(asked[0]!.context.signal.aborted).toBe(true);
    expect(host.log).toEqual([]);
  });
});
