/** The tests of docs/guides/routing.md, and of the layout of docs/guides/error-handling.md. */
import { Component, createApp, html } from '@strop/renderer';
import { expect, it, onTestFinished, vi } from 'vitest';
import { NavigationManager, route } from '@strop/web';
import { Shell } from '../guide/error-handling.ts';
import { Session, Shop, Site, Visited } from '../guide/routing.ts';
import { base, openFrame } from './frame.ts';
import { startRouter } from './pages.ts';

it('a boundary in the layout recovers when another page comes', async () => {
  let made = 0;
  class Home extends Component {
    override render() {
      return html`<h1>Welcome</h1>`;
    }
  }
  class Broken extends Component {
    override onInitialized(): void {
      made++;
      throw new Error('broken');
    }
    override render() {
      return html`never`;
    }
  }
  const { text, navigation, errors } = await startRouter([route('/', Home), route('/broken', Broken)], {
    parameters: { layout: Shell },
  });
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  navigation.navigateTo('broken');
  expect(text()).toBe('Home This page failed.');
  navigation.navigateTo('');
  expect([text(), made]).toEqual(['Home Welcome', 1]);
  expect(error).toHaveBeenCalledOnce();
  expect(errors).toEqual([]);
});

async function open(path: string) {
  const frame = await openFrame(path);
  frame.document.title = 'Own title';
  const errors: unknown[] = [];
  const app = createApp({ document: frame.document, onError: (error) => errors.push(error) });
  app.services.add(Shop, { find: (id) => Promise.resolve(`Lamp ${id}`) });
  app.services.add(Session, new Session());
  app.rootComponents.add(Site, frame.container);
  const beside = frame.document.body.appendChild(frame.document.createElement('footer'));
  app.rootComponents.add(Visited, beside);
  await app.start();
  onTestFinished(async () => {
    await app.dispose();
    expect(errors).toEqual([]);
  });
  return {
    ...frame,
    navigation: app.services.get(NavigationManager),
    beside: () => beside.textContent,
    text: () => frame.container.textContent.replace(/\s+/g, ' ').trim(),
    address: () => frame.window.location.href.replace(base, ''),
    click(text: string) {
      const all = [...frame.container.querySelectorAll<HTMLElement>('a, button')];
      all.find((one) => one.textContent === text)!.click();
    },
    current: () => frame.container.querySelector('[aria-current="page"].active')?.textContent,
    focused: () => frame.document.activeElement?.textContent,
  };
}

it('shows pages in their layouts, with links that know where one is', async () => {
  const { text, click, current, focused, address, document, navigation, beside } = await open('');
  expect([text(), current(), document.title]).toEqual(['Home Products ShopGood day.', 'Home', 'Shop']);
  click('Products');
  expect([text(), current(), document.title, focused()]).toEqual([
    'Home Products Products Page 1 Next page',
    'Products',
    'Products',
    'Products',
  ]);
  navigation.navigateTo('products/7');
  await expect.poll(text).toBe('Home Products Lamp 7 Next product');
  expect([current(), document.title]).toEqual(['Products', 'Product 7']);
  const heading = document.querySelector('h1');
  click('Next product');
  await expect.poll(text).toBe('Home Products Lamp 8 Next product');
  expect([document.querySelector('h1') === heading, document.title]).toEqual([true, 'Product 8']);
  navigation.navigateTo('nowhere');
  expect([text(), document.title, address()]).toEqual([
    'Home Products There is no such page',
    'Own title',
    'nowhere',
  ]);
  expect(beside()).toBe('You came by products, products/7, products/8, nowhere.');
});

it('takes values of the query', async () => {
  const { text, click, address, container, go } = await open('products?q=lamp');
  click('Next page');
  expect([text(), address()]).toEqual(['Home Products Products Page 2 Next page', 'products?q=lamp&page=2']);
  const field = container.querySelector('input')!;
  expect(field.value).toBe('lamp');
  field.value = 'red chair';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(address()).toBe('products?q=red+chair&page=1');
  expect(text()).toContain('Page 1');
  await go(-1);
  expect([address(), field.value]).toEqual(['products?q=lamp', 'lamp']);
});

it('sends to another page and back, with a layout in a layout', async () => {
  const { text, click, address } = await open('account');
  expect([text(), address()]).toEqual(['Sign inI am Ada', 'sign-in']);
  click('I am Ada');
  expect([text(), address()]).toEqual(['Home Products Your accountAda', 'account']);
});

it('loads a page’s module when it is shown', async () => {
  const { text, navigation } = await open('report/2025');
  await expect.poll(text).toBe('Home Products 2025');
  navigation.navigateTo('report/2026');
  expect(text()).toBe('Home Products 2026');
});

it('is an error where a page does not declare a parameter of its route', async () => {
  class Bare extends Component {
    override render() {
      return html`<h1>Bare</h1>`;
    }
  }
  const { errors } = await startRouter([route('/{id}', Bare)], { path: '7' });
  expect(errors).toMatchObject([{ code: 'STROP2003' }]);
});

it('asks before work is left', async () => {
  const { text, click, container, address, window } = await open('note');
  const asked = vi.spyOn(globalThis, 'confirm').mockReturnValue(false);
  onTestFinished(() => asked.mockRestore());
  const asksToUnload = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asksToUnload()).toBe(false);
  const field = container.querySelector('textarea')!;
  field.value = 'milk';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(asksToUnload()).toBe(true);
  click('Products');
  await Promise.resolve();
  expect([address(), asked.mock.calls]).toEqual(['note', [['Leave without saving?']]]);
  click('Save');
  click('Products');
  await expect.poll(text).toContain('Page 1');
  expect(asked).toHaveBeenCalledOnce();
});
