import { describe, expect, it } from 'vitest';
import { createWindowHost, NavigationLock, route, type LocationChangingContext } from '../../src/index.ts';
import { base, openFrame } from './frame.ts';
import { Component, Frameset, Home, html, startRouter, User } from './pages.ts';

/** What the shown form does when it is left. */
let leave: ((context: LocationChangingContext) => void | Promise<void>) | null = null;
let form: Form;

class Form extends Component {
  isDirty = true;

  override onInitialized() {
    // oxlint-disable-next-line typescript/no-this-alias -- the tests speak to the page that is shown
    form = this;
  }

  override render() {
    const ask = leave === null ? null : (context: LocationChangingContext) => leave?.(context);
    return html`<h1>Form</h1>
      <${NavigationLock} confirmExternalNavigation=${this.isDirty} onBeforeInternalNavigation=${ask} />`;
  }
}

const routes = [route('/', Home), route('/form', Form), route('/user/{id:int}/{name?}', User)];
const prevent = (context: LocationChangingContext): void => context.preventNavigation();

async function startAt(path: string) {
  const started = await startRouter(routes, { path, parameters: { layout: Frameset } });
  return {
    ...started,
    shown: () => started.document.querySelector('main')!.textContent.trim(),
    /** Until the history is quiet: a prevented traversal comes back by another one. */
    rest: () => new Promise((resolve) => setTimeout(resolve, 100)),
  };
}

describe('onBeforeInternalNavigation', () => {
  it('may keep a link from leading away', async () => {
    leave = prevent;
    const { follow, address, shown, rest } = await startAt('form');
    follow('ann');
    await rest();
    expect([address(), shown()]).toEqual(['form', 'Form']);
    leave = () => {};
    follow('ann');
    await rest();
    expect([address(), shown()]).toEqual(['user/7/ann', 'User[7,"ann"]']);
  });

  it('keeps back and forward from leading away, from the document’s first entry, too', async () => {
    leave = null;
    const { navigation, window, address, shown, rest } = await startAt('');
    navigation.navigateTo('form');
    navigation.navigateTo('user/7');
    window.history.back();
    await rest();
    leave = prevent;
    form.stateHasChanged();
    const entries = window.history.length;
    for (const steps of [-1, 1]) {
      window.history.go(steps);
      await rest();
      expect([address(), shown()]).toEqual(['form', 'Form']);
    }
    leave = () => {};
    window.history.back();
    await rest();
    expect([address(), shown()]).toEqual(['', 'Home']);
    window.history.go(2);
    await rest();
    expect([address(), shown()]).toEqual(['user/7', 'User[7,null]']);
    expect(window.history.length).toBe(entries);
  });

  it('is asked of back, too, where other scripts have added entries', async () => {
    const asked: string[] = [];
    leave = (context) => {
      asked.push(context.targetLocation.replace(base, ''));
      context.preventNavigation();
    };
    const { navigation, window, address, rest } = await startAt('');
    window.history.pushState('theirs', '', `${base}user/1`);
    navigation.navigateTo('form');
    window.history.pushState('theirs', '', `${base}form#here`);
    window.history.go(-2);
    await rest();
    window.history.go(-3);
    await rest();
    expect(asked).toEqual(['user/1', '']);
    expect([address(), window.history.state]).toEqual(['form#here', 'theirs']);
  });

  it('is not asked of back where the browser does not tell how far it went', async () => {
    leave = prevent;
    const frame = await openFrame('');
    Object.defineProperty(frame.window, 'navigation', { value: undefined });
    const host = createWindowHost(frame.document);
    const steps: number[] = [];
    host.onTraversal((number) => steps.push(number));
    host.push(`${base}form`, null);
    await frame.go(-1);
    expect(steps).toEqual([NaN]);
  });

  it('is asked while it is given, and as long as the lock is shown', async () => {
    leave = prevent;
    const { navigation, address, rest } = await startAt('form');
    leave = null;
    form.stateHasChanged();
    navigation.navigateTo('');
    await rest();
    expect(address()).toBe('');
    leave = prevent;
    navigation.navigateTo('user/1');
    await rest();
    expect(address()).toBe('user/1');
  });
});

describe('confirmExternalNavigation', () => {
  const asks = (window: Window): boolean =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('has the browser ask as long as it is true and the lock is shown', async () => {
    leave = null;
    const { navigation, window } = await startAt('form');
    expect(asks(window)).toBe(true);
    form.isDirty = false;
    form.stateHasChanged();
    expect(asks(window)).toBe(false);
    form.isDirty = true;
    form.stateHasChanged();
    expect(asks(window)).toBe(true);
    navigation.navigateTo('');
    expect(asks(window)).toBe(false);
  });
});
