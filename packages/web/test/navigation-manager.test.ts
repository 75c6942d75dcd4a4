import type { ServiceContext, Token } from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { NavigationHostToken } from '../src/navigation/navigation-host.ts';
import { NavigationManager, type LocationChangedEvent } from '../src/navigation/navigation-manager.ts';
import { createServiceKey } from '../src/service.ts';
import { FakeHost } from './fake-host.ts';

function start(host = new FakeHost()) {
  const navigation = new NavigationManager(host);
  const events: LocationChangedEvent[] = [];
  navigation.locationChanged((event) => events.push(event));
  return { host, navigation, events };
}

describe('addresses', () => {
  it('the base is the document’s, up to its last slash', () => {
    expect(start(new FakeHost('http://host/app/index.html?a=/b/')).navigation.baseUri).toBe(
      'http://host/app/',
    );
  });

  it.each([
    ['users/5', 'http://host/app/users/5'],
    ['/users', 'http://host/users'],
    ['', 'http://host/app/'],
    ['?a=1', 'http://host/app/?a=1'],
    ['#here', 'http://host/app/#here'],
    ['https://elsewhere/', 'https://elsewhere/'],
    ['a b/ü', 'http://host/app/a%20b/%C3%BC'],
  ])('"%s" is %s', (relative, absolute) => {
    expect(start().navigation.toAbsoluteUri(relative).href).toBe(absolute);
  });

  it('refuses what is no address', () => {
    const { navigation, host } = start();
    expect(() => navigation.toAbsoluteUri('http://')).toThrow(expect.objectContaining({ code: 'STROP4021' }));
    expect(() => navigation.navigateTo('http://')).toThrow(expect.objectContaining({ code: 'STROP4021' }));
    expect(host.log).toEqual([]);
  });
});

describe('navigateTo', () => {
  it('adds a history entry, then tells of it', () => {
    const { host, navigation, events } = start();
    navigation.navigateTo('users/5');
    expect(host.log).toEqual(['push http://host/app/users/5']);
    expect(navigation.uri).toBe('http://host/app/users/5');
    expect(events).toEqual([
      {
        location: 'http://host/app/users/5',
        isNavigationIntercepted: false,
        isHistoryTraversal: false,
        historyEntryState: null,
      },
    ]);
  });

  it('replaces the entry where asked', () => {
    const { host, navigation, events } = start();
    navigation.navigateTo('a');
    navigation.navigateTo('b', { replace: true });
    expect(host.entries).toEqual(['http://host/app/', 'http://host/app/b']);
    expect(events.map(({ location }) => location)).toEqual(['http://host/app/a', 'http://host/app/b']);
  });

  it('keeps a state with the entry', () => {
    const { host, navigation, events } = start();
    navigation.navigateTo('a', { historyEntryState: 'first' });
    navigation.navigateTo('b', { historyEntryState: 'second' });
    expect(navigation.historyEntryState).toBe('second');
    host.traverse(-1);
    expect(navigation.historyEntryState).toBe('first');
    expect(events.map(({ historyEntryState }) => historyEntryState)).toEqual(['first', 'second', 'first']);
  });

  it('tells of the address that is already shown, too', () => {
    const { navigation, events } = start();
    navigation.navigateTo('');
    expect(events).toHaveLength(1);
  });

  it.each([
    ['https://elsewhere/', {}, 'load https://elsewhere/'],
    ['/other', {}, 'load http://host/other'],
    ['/application', {}, 'load http://host/application'],
    ['mailto:a@b.c', {}, 'load mailto:a@b.c'],
    ['users', { forceLoad: true }, 'load http://host/app/users'],
    ['users', { forceLoad: true, replace: true }, 'load instead http://host/app/users'],
  ])('leaves the page for "%s" with %j', (uri, options, logged) => {
    const { host, navigation, events } = start();
    navigation.navigateTo(uri, options);
    expect(host.log).toEqual([logged]);
    expect(events).toEqual([]);
  });

  it('the base without its slash is inside', () => {
    const { host, navigation } = start();
    navigation.navigateTo('/app?a');
    expect(host.log).toEqual(['push http://host/app?a']);
  });
});

describe('a fragment of the same page', () => {
  it('is scrolled to, and told of', () => {
    const { host, navigation, events } = start();
    host.fragments.add('here');
    navigation.navigateTo('#here');
    expect(host.log).toEqual(['push http://host/app/#here', 'scroll to #here']);
    expect(events).toHaveLength(1);
  });

  it.each([
    ['#', ['push http://host/app/#', 'scroll to top']],
    ['#TOP', ['push http://host/app/#TOP', 'scroll to top']],
    ['#nowhere', ['push http://host/app/#nowhere']],
    ['?q#here', ['push http://host/app/?q#here']],
    ['other#here', ['push http://host/app/other#here']],
  ])('"%s" does %j', (uri, log) => {
    const { host, navigation } = start();
    host.fragments.add('here');
    navigation.navigateTo(uri);
    expect(host.log).toEqual(log);
  });
});

describe('back and forward', () => {
  it('are told of as traversals', () => {
    const { host, navigation, events } = start();
    navigation.navigateTo('a');
    host.traverse(-1);
    host.traverse(1);
    expect(events.slice(1).map(({ location, isHistoryTraversal }) => [location, isHistoryTraversal])).toEqual(
      [
        ['http://host/app/', true],
        ['http://host/app/a', true],
      ],
    );
  });
});

describe('links', () => {
  it('are left to the browser until somebody asks', () => {
    const { host } = start();
    expect(host.listening.clicks).toBe(false);
  });

  it('within the base are taken, others are not', () => {
    const { host, navigation, events } = start();
    navigation.interceptLinks();
    expect(host.click('http://host/app/users')).toBe(true);
    expect(host.click('http://host/app')).toBe(true);
    expect(host.click('http://host/other')).toBe(false);
    expect(host.click('https://elsewhere/app/')).toBe(false);
    expect(host.log).toEqual(['push http://host/app/users', 'push http://host/app']);
    expect(events.map(({ isNavigationIntercepted }) => isNavigationIntercepted)).toEqual([true, true]);
  });

  it('are left alone again when the last one that asked is disposed', () => {
    const { host, navigation } = start();
    const first = navigation.interceptLinks();
    const second = navigation.interceptLinks();
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    expect(host.click('http://host/app/a')).toBe(true);
    second[Symbol.dispose]();
    expect(host.listening.clicks).toBe(false);
    navigation.interceptLinks();
    expect(host.click('http://host/app/b')).toBe(true);
  });
});

describe('subscribers', () => {
  it('are told in order, until they are disposed', () => {
    const { navigation } = start();
    const told: string[] = [];
    const first = navigation.locationChanged(() => told.push('first'));
    navigation.locationChanged(() => told.push('second'));
    navigation.navigateTo('a');
    first[Symbol.dispose]();
    navigation.navigateTo('b');
    expect(told).toEqual(['first', 'second', 'second']);
  });

  it('the same function twice is told twice, and each is disposed by itself', () => {
    const { navigation } = start();
    const handler = vi.fn();
    const first = navigation.locationChanged(handler);
    navigation.locationChanged(handler);
    navigation.navigateTo('a');
    expect(handler).toHaveBeenCalledTimes(2);
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    navigation.navigateTo('b');
    expect(handler).toHaveBeenCalledTimes(3);
  });

  it('one that was removed by another is not told; one that was added is told next time', () => {
    const { navigation } = start();
    const late = vi.fn();
    const removed = vi.fn();
    let added = false;
    navigation.locationChanged(() => {
      second[Symbol.dispose]();
      if (!added) navigation.locationChanged(late);
      added = true;
    });
    const second = navigation.locationChanged(removed);
    navigation.navigateTo('a');
    expect(removed).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
    navigation.navigateTo('b');
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('all hear of it when one throws; the error comes out in Blazor’s words', () => {
    const { navigation, events } = start(new FakeHost());
    const error = new Error('no');
    const after = vi.fn();
    navigation.locationChanged(() => {
      throw error;
    });
    navigation.locationChanged(after);
    expect(() => navigation.navigateTo('a')).toThrow(
      expect.objectContaining({
        code: 'STROP4022',
        message: expect.stringContaining(
          'An exception occurred while dispatching a location changed event.',
        ) as string,
        cause: error,
      }),
    );
    expect(events).toHaveLength(1);
    expect(after).toHaveBeenCalledTimes(1);
  });

  it('may go on to another address; nobody is told of the old one after the new one', () => {
    const { navigation, events } = start();
    navigation.locationChanged(({ location }) => {
      if (location.endsWith('/old')) navigation.navigateTo('new', { replace: true });
    });
    const last: string[] = [];
    navigation.locationChanged(({ location }) => last.push(location));
    navigation.navigateTo('old');
    expect(navigation.uri).toBe('http://host/app/new');
    expect(events.map(({ location }) => location)).toEqual(['http://host/app/old', 'http://host/app/new']);
    expect(last).toEqual(['http://host/app/new']);
  });
});

describe('as a service', () => {
  it('makes itself from the application’s context and ends with it', () => {
    const host = new FakeHost();
    const disposals: (() => void | Promise<void>)[] = [];
    const context = {
      document: null,
      getService(token: Token<unknown>) {
        expect(token).toBe(NavigationHostToken);
        return host;
      },
      onDispose: (callback: () => void) => void disposals.push(callback),
    } as unknown as ServiceContext;
    const create = (
      NavigationManager as unknown as Record<symbol, (context: ServiceContext) => NavigationManager>
    )[Symbol.for('strop.createService')]!;
    const navigation = create(context);
    navigation.interceptLinks();
    expect(navigation).toBeInstanceOf(NavigationManager);
    expect(host.listening).toEqual({ traversal: true, clicks: true });
    for (const dispose of disposals) void dispose();
    expect(host.listening).toEqual({ traversal: false, clicks: false });
  });

  it('says so where the document has no window', () => {
    const context = { document: { defaultView: null } } as unknown as ServiceContext;
    expect(() => NavigationHostToken[createServiceKey](context)).toThrow(
      expect.objectContaining({ code: 'STROP4023' }),
    );
  });
});
