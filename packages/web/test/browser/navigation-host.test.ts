import { describe, expect, it } from 'vitest';
import { createWindowHost } from '../../src/navigation/navigation-host.ts';
import { NavigationManager } from '../../src/navigation/navigation-manager.ts';
import { base, openFrame } from './frame.ts';

async function start(path = '') {
  const frame = await openFrame(path);
  const host = createWindowHost(frame.document);
  const navigation = new NavigationManager(host);
  return { ...frame, host, navigation };
}

describe('history', () => {
  it('keeps address and state of every entry through back and forward', async () => {
    const { window, navigation, go } = await start('first');
    const told: [string, string | null, boolean][] = [];
    navigation.locationChanged(({ location, historyEntryState, isHistoryTraversal }) =>
      told.push([location.replace(base, ''), historyEntryState, isHistoryTraversal]),
    );
    expect(navigation.uri).toBe(`${base}first`);
    expect(navigation.baseUri).toBe(base);
    expect(navigation.historyEntryState).toBeNull();

    navigation.navigateTo('second', { historyEntryState: 'two' });
    navigation.navigateTo('third?x#y', { historyEntryState: 'three' });
    navigation.navigateTo('fourth', { replace: true });
    expect(window.location.href).toBe(`${base}fourth`);
    await go(-1);
    await go(-1);
    await go(2);
    expect(told).toEqual([
      ['second', 'two', false],
      ['third?x#y', 'three', false],
      ['fourth', null, false],
      ['second', 'two', true],
      ['first', null, true],
      ['fourth', null, true],
    ]);
  });

  it('may hold entries of others', async () => {
    const { window, navigation } = await start();
    window.history.pushState('text', '', `${base}theirs`);
    expect(navigation.historyEntryState).toBeNull();
    window.history.pushState({ userState: { deep: 1 } }, '', `${base}theirs`);
    expect(navigation.historyEntryState).toBeNull();
    expect(navigation.uri).toBe(`${base}theirs`);
  });

  it('is left alone after disposal', async () => {
    const { navigation, window, container, go } = await start();
    let told = 0;
    navigation.locationChanged(() => told++);
    navigation.interceptLinks();
    navigation.navigateTo('a');
    navigation[Symbol.dispose]();
    container.innerHTML = '<a href="b">b</a>';
    let prevented: boolean | undefined;
    window.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    container.querySelector('a')!.click();
    await go(-1);
    expect(prevented).toBe(false);
    expect(told).toBe(1);
  });
});

describe('a full load', () => {
  it('is what an address outside the base gets', async () => {
    const { navigation, loaded, host } = await start();
    const next = loaded();
    navigation.navigateTo('/packages/web/package.json');
    expect(await next).toBe(new URL('/packages/web/package.json', base).href);
    expect(host.uri).not.toBe('');
  });

  it('can be forced, also for the address that is shown, with its fragment', async () => {
    const { navigation, loaded, window, document } = await start('index.html');
    navigation.navigateTo('index.html#here');
    const next = loaded();
    navigation.navigateTo('index.html#here', { forceLoad: true });
    expect(await next).toBe(`${base}index.html#here`);
    expect(window.document).not.toBe(document);
  });

  it('can take the place of the entry', async () => {
    const { navigation, loaded, window } = await start('index.html');
    const before = window.history.length;
    const next = loaded();
    navigation.navigateTo('index.html?again', { forceLoad: true, replace: true });
    expect(await next).toBe(`${base}index.html?again`);
    expect(window.history.length).toBe(before);
  });
});

describe('scrolling and focus', () => {
  const tall = '<p style="height: 1000px">tall</p>';

  it.each([
    ['an id', `${tall}<h2 id="here">x</h2>${tall}`, 'here'],
    ['an id that is encoded', `${tall}<h2 id="hé re">x</h2>${tall}`, 'h%C3%A9%20re'],
    ['the name of an <a>', `${tall}<a name="here">x</a>${tall}`, 'here'],
  ])('finds %s', async (_, markup, fragment) => {
    const { container, host, window } = await start();
    container.innerHTML = markup;
    expect(host.scrollToFragment(fragment)).toBe(true);
    expect(window.scrollY).toBeGreaterThan(900);
    host.scrollToTop();
    expect(window.scrollY).toBe(0);
  });

  it.each(['', 'nowhere', '%E0%A4', 'field'])('leaves the page where it is for "%s"', async (fragment) => {
    const { container, host, window } = await start();
    container.innerHTML = `${tall}<input name="field">${tall}`;
    window.scrollTo(0, 500);
    expect(host.scrollToFragment(fragment)).toBe(false);
    expect(window.scrollY).toBe(500);
  });

  it('focuses what can have focus as it is, and gives others a tabindex', async () => {
    const { container, host, document, window } = await start();
    container.innerHTML = `<h1>x</h1>${tall}<button>y</button><p class="own" tabindex="0">z</p>`;
    host.focus('h1');
    expect(document.activeElement).toBe(container.querySelector('h1'));
    expect(container.querySelector('h1')!.getAttribute('tabindex')).toBe('-1');
    host.focus('button');
    expect(container.querySelector('button')!.hasAttribute('tabindex')).toBe(false);
    expect(document.activeElement).toBe(container.querySelector('button'));
    host.focus('.own');
    expect(container.querySelector('.own')!.getAttribute('tabindex')).toBe('0');
    expect(document.activeElement).toBe(container.querySelector('.own'));
    host.focus('.nowhere');
    expect(document.activeElement).toBe(container.querySelector('.own'));
    expect(window.scrollY).toBe(0);
  });
});
