import { describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { NavigationManager, route, Router } from '../../src/index.ts';
import { FakeHost } from '../fake-host.ts';
import { base } from './frame.ts';
import {
  Component,
  Counting,
  Files,
  Frameset,
  happened,
  Home,
  html,
  inject,
  parameter,
  start,
  startRouter,
  Told,
  User,
} from './pages.ts';

const routes = [
  route('/', Home, { title: 'Welcome' }),
  route('/user/{id:int}/{name?}', User, { title: ({ id }) => `User ${id}` }),
  route('/somebody/{name}', User),
  route('/files/{*path}', Files),
];

describe('the page of an address', () => {
  it.each([
    ['', 'Home'],
    ['?query', 'Home'],
    ['#hash', 'Home'],
    ['user/7', 'User[7,null]'],
    ['user/7/ann?a=b#c', 'User[7,"ann"]'],
    ['USER/-7/d%C3%A9j%C3%A0%20vu', 'User[-7,"déjà vu"]'],
    ['somebody/bob', 'User[null,"bob"]'],
    ['files', 'Filesnull'],
    ['files/a/b%2Fc', 'Filesa/b/c'],
    ['user/ann', 'Not found'],
    ['nowhere', 'Not found'],
  ])('%s is %s', async (path, text) => {
    expect((await startRouter(routes, { path })).text()).toBe(text);
  });

  it('follows links, without loading anything', async () => {
    const { follow, text, address, document, window } = await startRouter(routes, {
      parameters: { layout: Frameset },
    });
    follow('ann');
    expect(address()).toBe('user/7/ann');
    expect(text()).toBe('home ann files User[7,"ann"]');
    follow('files');
    expect(text()).toBe('home ann files Filesa/b');
    follow('home');
    expect(address()).toBe('');
    expect(text()).toBe('home ann files Home');
    expect(window.document).toBe(document);
  });

  it('follows back and forward', async () => {
    const { follow, text, go } = await startRouter(routes, { parameters: { layout: Frameset } });
    follow('ann');
    follow('files');
    await go(-1);
    expect(text()).toContain('User[7,"ann"]');
    await go(-1);
    expect(text()).toContain('Home');
    await go(2);
    expect(text()).toContain('Filesa/b');
  });

  it('follows navigateTo', async () => {
    const { navigation, text, address } = await startRouter(routes);
    navigation.navigateTo('user/1/x');
    navigation.navigateTo('user/2', { replace: true });
    expect(address()).toBe('user/2');
    expect(text()).toBe('User[2,null]');
  });

  it('follows a handler that navigates', async () => {
    class Buttons extends Component {
      readonly navigation = inject(NavigationManager);
      override render() {
        return html`<button @onclick=${() => this.navigation.navigateTo('user/5')}>go</button>`;
      }
    }
    const { container, text, address } = await startRouter([...routes, route('/buttons', Buttons)], {
      path: 'buttons',
    });
    container.querySelector('button')!.click();
    expect(address()).toBe('user/5');
    expect(text()).toBe('User[5,null]');
  });

  it('may send elsewhere while it is made', async () => {
    class Gate extends Component {
      readonly navigation = inject(NavigationManager);
      override onInitialized(): void {
        this.navigation.navigateTo('user/9', { replace: true });
      }
      override render() {
        return html`never mind`;
      }
    }
    const { navigation, text, address, errors } = await startRouter([...routes, route('/gate', Gate)]);
    navigation.navigateTo('gate');
    expect(address()).toBe('user/9');
    expect(text()).toBe('User[9,null]');
    expect(errors).toEqual([]);
  });

  it('is the page’s own business when only the fragment changes', async () => {
    let renders = 0;
    class Long extends Component {
      override render() {
        renders++;
        return html`<a href="long#end">end</a>
          <p style="height: 2000px"></p>
          <h2 id="end">End</h2>`;
      }
    }
    const { follow, window, address, go } = await startRouter([route('/long', Long)], { path: 'long' });
    expect(renders).toBe(1);
    follow('end');
    expect(address()).toBe('long#end');
    expect(window.scrollY).toBeGreaterThan(1000);
    await go(-1);
    expect(renders).toBe(1);
  });
});

describe('instances', () => {
  it('of a page stay while only its values change', async () => {
    const { navigation, text } = await startRouter(routes, { path: 'user/1/ann' });
    navigation.navigateTo('user/2');
    expect(text()).toBe('User[2,null]');
    navigation.navigateTo('somebody/bob');
    expect(text()).toBe('User[null,"bob"]');
    expect(happened).toEqual(['User made']);
    navigation.navigateTo('');
    expect(happened).toEqual(['User made', 'Home made', 'User gone']);
  });

  it('of a layout stay while pages change', async () => {
    const { navigation } = await startRouter(routes, { parameters: { layout: Frameset } });
    navigation.navigateTo('user/1');
    navigation.navigateTo('nowhere');
    expect(happened.filter((one) => one.startsWith('Frameset'))).toEqual(['Frameset made']);
  });

  it('of a layout go where a route has another one, or none', async () => {
    class Bare extends Frameset {
      override render() {
        return html`<section>${this.body}</section>`;
      }
    }
    const { navigation, container } = await startRouter(
      [route('/', Home), route('/bare', Home, { layout: Bare }), route('/none', Home, { layout: null })],
      { parameters: { layout: Frameset } },
    );
    navigation.navigateTo('bare');
    expect(container.querySelector('nav')).toBeNull();
    expect(container.querySelector('section > h1')?.textContent).toBe('Home');
    navigation.navigateTo('none');
    expect([...container.children].map(({ localName }) => localName)).toEqual(['h1']);
  });
});

describe('an address without a route', () => {
  it('shows the fragment notFound, inside the layout', async () => {
    const { navigation, container, text } = await startRouter(routes, {
      path: 'nowhere',
      parameters: { layout: Frameset, notFound: () => html`<h1>Lost</h1>` },
    });
    expect(container.querySelector('main > h1')?.textContent).toBe('Lost');
    navigation.navigateTo('user/7');
    expect(text()).toContain('User[7,null]');
    navigation.navigateTo('nobody');
    expect(text()).toContain('Lost');
  });

  it('without that fragment shows a text, inside the layout too', async () => {
    const { container } = await startRouter(routes, { path: 'nowhere', parameters: { layout: Frameset } });
    expect(container.querySelector('main')?.textContent).toBe('Not found');
  });

  it('that a link leads to is loaded: the server may have it', async () => {
    class Links extends Component {
      override render() {
        return html`<a href="index.html?from=link">static page</a>`;
      }
    }
    const { follow, loaded, window, document } = await startRouter([route('/', Links)]);
    const next = loaded();
    follow('static page');
    expect(await next).toBe(`${base}index.html?from=link`);
    expect(window.document).not.toBe(document);
  });

  it('is not found where back leads to it', async () => {
    const { navigation, text, go } = await startRouter(routes, { path: 'nowhere' });
    navigation.navigateTo('');
    expect(text()).toBe('Home');
    await go(-1);
    expect(text()).toBe('Not found');
  });
});

describe('clicks', () => {
  /** A page with one link inside of markup, which says what the click did. */
  async function clickInside(render: (clicked: () => void) => unknown) {
    let clicked = 0;
    class Links extends Component {
      override render() {
        return render(() => clicked++) as ReturnType<Component['render']>;
      }
    }
    const started = await startRouter([route('/', Links), route('/user/{id:int}', User)]);
    const { window, container, document } = started;
    // What the Router leaves alone would leave the page.
    window.addEventListener('click', (event) => event.preventDefault());
    const target = container.querySelector('[data-click]')!;
    target.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(window.document).toBe(document);
    return { clicked, address: started.address(), text: started.text() };
  }

  it('run handlers first, then follow the link', async () => {
    expect(
      await clickInside((clicked) => html`<a data-click href="user/1" @onclick=${clicked}>x</a>`),
    ).toEqual({
      clicked: 1,
      address: 'user/1',
      text: 'User[1,"nobody"]',
    });
  });

  it.each([
    [
      'the link',
      (clicked: () => void) =>
        html`<a data-click href="user/1" @onclick=${clicked} @onclick:preventDefault>x</a>`,
    ],
    [
      'an ancestor',
      (clicked: () => void) =>
        html`<p @onclick=${clicked} @onclick:preventDefault><a data-click href="user/1">x</a></p>`,
    ],
    [
      'a descendant',
      (clicked: () => void) =>
        html`<a href="user/1"><b data-click @onclick=${clicked} @onclick:preventDefault>x</b></a>`,
    ],
  ])('with preventDefault on %s stay where they are', async (_, render) => {
    expect(await clickInside(render)).toMatchObject({ clicked: 1, address: '' });
  });

  it('with stopPropagation are followed all the same', async () => {
    const { clicked, address } = await clickInside(
      (inner) => html`<a href="user/1"><b data-click @onclick=${inner} @onclick:stopPropagation>x</b></a>`,
    );
    expect([clicked, address]).toEqual([1, 'user/1']);
  });

  it('follow a link whose handler removes it', async () => {
    let shown = true;
    const { address } = await clickInside(
      () => html`${shown ? html`<a data-click href="user/1" @onclick=${() => (shown = false)}>x</a>` : null}`,
    );
    expect(address).toBe('user/1');
  });

  it.each([
    ['another target', html`<a data-click href="user/1" target="_blank">x</a>`],
    ['a download', html`<a data-click href="user/1" download>x</a>`],
    ['a place outside the base', html`<a data-click href="/elsewhere">x</a>`],
    ['another site', html`<a data-click href="https://example.invalid/">x</a>`],
  ])('on a link with %s are the browser’s', async (_, link) => {
    expect((await clickInside(() => link)).address).toBe('');
  });
});

describe('title, focus and scroll', () => {
  const fake = (path = '') => new FakeHost('http://host/app/', `http://host/app/${path}`);

  it('the title is the route’s, made from its values, or the document’s own', async () => {
    const { document, navigation } = await startRouter(routes);
    expect(document.title).toBe('Welcome');
    navigation.navigateTo('user/7');
    expect(document.title).toBe('User 7');
    document.title = 'set by the page';
    navigation.navigateTo('user/7#x');
    expect(document.title).toBe('set by the page');
    navigation.navigateTo('files');
    expect(document.title).toBe('Frame');
    navigation.navigateTo('nowhere');
    expect(document.title).toBe('Frame');
  });

  it('a title that the page sets stays while others render', async () => {
    let refresh = (): void => {};
    class App extends Component {
      override onInitialized(): void {
        refresh = () => this.stateHasChanged();
      }
      override render() {
        return html`<${Router} routes=${routes} layout=${Frameset} notFound=${() => 'lost'} />`;
      }
    }
    const { document, navigation } = await start(App, {});
    document.title = 'set by the page';
    refresh();
    expect(document.title).toBe('set by the page');
    navigation.navigateTo('user/7');
    expect(document.title).toBe('User 7');
  });

  it('focus goes to the selector whenever the page is another one', async () => {
    const host = fake();
    const { navigation } = await startRouter(routes, { host, parameters: { focusOnNavigate: 'h1' } });
    const focused = () => host.log.filter((one) => one.startsWith('focus')).length;
    expect(focused()).toBe(1);
    navigation.navigateTo('user/1');
    expect(focused()).toBe(2);
    navigation.navigateTo('user/2');
    expect(focused()).toBe(2);
    navigation.navigateTo('nowhere');
    expect(focused()).toBe(2);
    navigation.navigateTo('user/2');
    expect(focused()).toBe(3);
  });

  it('focus is really there, on what the new page shows', async () => {
    const { navigation, document } = await startRouter(routes, { parameters: { focusOnNavigate: 'h1' } });
    expect(document.activeElement?.textContent).toBe('Home');
    navigation.navigateTo('user/1');
    expect(document.activeElement?.textContent).toBe('User');
  });

  it('another path is shown from its top, or from its fragment', async () => {
    const host = fake('user/1');
    host.fragments.add('here');
    const { navigation } = await startRouter(routes, { host });
    const scrolled = () => host.log.splice(0).filter((one) => one.startsWith('scroll'));
    expect(scrolled()).toEqual([]);
    navigation.navigateTo('user/2');
    expect(scrolled()).toEqual(['scroll to top']);
    navigation.navigateTo('user/2?query');
    expect(scrolled()).toEqual([]);
    navigation.navigateTo('user/3#here');
    expect(scrolled()).toEqual(['scroll to #here']);
    navigation.navigateTo('user/4#nowhere');
    expect(scrolled()).toEqual(['scroll to top']);
    host.traverse(-1);
    expect(scrolled()).toEqual([]);
  });

  it('the first page is shown from its fragment, which was not there when the browser looked', async () => {
    const host = fake('#here');
    host.fragments.add('here');
    await startRouter(routes, { host });
    expect(host.log).toEqual(['scroll to #here']);
  });

  it('scrolls when the new page is there, not before', async () => {
    class Tall extends Component {
      readonly name = parameter<string>();
      override render() {
        return html`<p style="height: 3000px">${this.name}</p>`;
      }
    }
    const { navigation, window } = await startRouter([route('/tall/{name}', Tall), route('/', Home)], {
      path: 'tall/one',
    });
    window.scrollTo(0, 1500);
    navigation.navigateTo('tall/two');
    expect(window.scrollY).toBe(0);
  });
});

describe('back', () => {
  it('puts a page where it was left: the browser remembers, and the page is there in time', async () => {
    class Tall extends Component {
      readonly name = parameter<string>();
      override render() {
        return html`<p style="height: 3000px">${this.name}</p>`;
      }
    }
    const { navigation, window, go } = await startRouter([route('/tall/{name}', Tall), route('/', Home)], {
      path: 'tall/one',
    });
    window.scrollTo(0, 700);
    navigation.navigateTo('');
    expect(window.scrollY).toBe(0);
    await go(-1);
    // Firefox keeps the place of a window, and none of a frame, whoever is in it; the gallery's tests have a window.
    await expect.poll(() => window.scrollY).toBe(server.browser === 'firefox' ? 0 : 700);
  });
});

describe('disposal', () => {
  it('leaves nothing behind: no links are taken, no addresses followed', async () => {
    const host = new FakeHost();
    const started = await startRouter(routes, { host });
    expect(host.listening).toEqual({ traversal: true, clicks: true });
    await started.dispose();
    expect(host.listening).toEqual({ traversal: false, clicks: false });
    expect(started.text()).toBe('');
    expect(happened).toEqual(['Home made', 'Home gone']);
  });

  it('of the Router alone gives links back to the browser', async () => {
    const host = new FakeHost();
    const counting = new Counting(host);
    let shown = true;
    let refresh = (): void => {};
    class Switch extends Component {
      override onInitialized(): void {
        refresh = () => this.stateHasChanged();
      }
      override render() {
        return shown ? html`<${Router} routes=${routes} />` : html`none`;
      }
    }
    const { text, navigation } = await start(Switch, {}, { host, navigation: counting });
    expect([host.listening.clicks, counting.listening]).toEqual([true, 1]);
    shown = false;
    refresh();
    expect(text()).toBe('none');
    expect([host.listening.clicks, counting.listening]).toEqual([false, 0]);
    navigation.navigateTo('user/1');
    expect(text()).toBe('none');
    shown = true;
    refresh();
    expect(text()).toBe('User[1,null]');
    expect(host.listening.clicks).toBe(true);
  });
});

describe('routes', () => {
  it('may be replaced while the Router stands', async () => {
    let current = [route('/', Home)];
    let refresh = (): void => {};
    class App extends Component {
      override onInitialized(): void {
        refresh = () => this.stateHasChanged();
      }
      override render() {
        return html`<${Router} routes=${current} />`;
      }
    }
    const { text } = await start(App, {}, { path: 'user/3' });
    expect(text()).toBe('Not found');
    current = [...routes];
    refresh();
    expect(text()).toBe('User[3,null]');
  });
});

describe('mistakes', () => {
  it('ambiguous routes are reported in Blazor’s words', async () => {
    class Other extends Told {
      override render() {
        return html`other`;
      }
    }
    const { errors } = await startRouter([route('/a/{x}', Home), route('/a/{y}', Other)]);
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'STROP4013',
        message: expect.stringContaining(
          "The following routes are ambiguous:\n'a/{x}' in 'Home'\n'a/{y}' in 'Other'",
        ),
      }),
    ]);
  });

  it('a value that the page does not declare is reported', async () => {
    const { errors } = await startRouter([route('/{unknown}', Home)], { path: 'x' });
    expect(errors).toHaveLength(1);
    expect(String(errors[0])).toContain('unknown');
  });
});
