/** The samples of docs/guides/{templates,components,lifecycle,binding,lists,performance}.md, used as a person uses them. */
import { createApp } from '@strop/renderer';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Basket } from '../guide/basket.ts';
import { Clock } from '../guide/clock.ts';
import { Forecast, Weather } from '../guide/forecast.ts';
import { Greetings, Page } from '../guide/greetings.ts';
import { Order } from '../guide/order.ts';
import { Pad } from '../guide/pad.ts';
import { Team } from '../guide/panel.ts';
import { Profile } from '../guide/profile.ts';
import { Review } from '../guide/review.ts';
import { Ticker } from '../guide/ticker.ts';
import { removeShown, show } from '../support/shown.ts';

afterEach(removeShown);

const status = () => page.getByRole('status');

it('a template has text, conditions, attributes, markup and what its parent adds', async () => {
  const { root: main, added: root } = await show(
    Profile,
    {},
    { name: 'Ada <Lovelace>', posts: 2, id: 'ada', class: 'wide' },
  );
  const article = main.querySelector('article')!;
  expect([article.id, article.className]).toEqual(['ada', 'wide']);
  expect(main.querySelector('h2')!.textContent).toBe('Ada <Lovelace>');
  expect(main.querySelector('p')!.innerHTML).toBe('<b>2</b> posts');
  const button = page.getByRole('button');
  await expect.element(button).toBeDisabled();
  root.setParameters({ biography: 'Wrote <i>notes</i>.' });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  expect(main.querySelector('i')!.textContent).toBe('notes');
  expect(main.querySelector('div')!.style.maxWidth).toBe('40em');
});

it('a callback and a binding between components lead to the same field', async () => {
  await show(Review);
  await expect.element(status()).toHaveTextContent('3 of 5');
  await page.getByRole('button', { name: '5' }).click();
  await expect.element(status()).toHaveTextContent('5 of 5');
  await page.getByRole('button', { name: '1' }).last().click();
  await expect.element(status()).toHaveTextContent('1 of 5');
});

it('fragments take a context, and belong to who wrote them', async () => {
  await show(Team);
  await expect.element(status()).toHaveTextContent('Nobody is chosen');
  await page.getByRole('button', { name: 'Grace' }).click();
  await expect.element(status()).toHaveTextContent('Compilers');
});

it('services are injected, values cascade', async () => {
  const texts = new Greetings({ en: 'Hello', de: 'Hallo', fr: 'Bonjour' });
  const { root: main } = await show(Page, {}, {}, (app) => app.services.add(Greetings, texts));
  expect(main.querySelector('p')!.textContent).toBe('Hallo');
  await page.getByRole('button').click();
  expect(main.querySelector('p')!.textContent).toBe('Bonjour');
});

it('parameters that change while something is read end the reading', async () => {
  const asked: { city: string; signal: AbortSignal; answer: (days: readonly string[]) => void }[] = [];
  class Slow extends Weather {
    override read(city: string, signal: AbortSignal) {
      return new Promise<readonly string[]>((answer, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason as Error));
        asked.push({ city, signal, answer });
      });
    }
  }
  const main = document.body.appendChild(document.createElement('main'));
  const app = createApp();
  onTestFinished(async () => {
    await app.dispose();
    main.remove();
  });
  app.services.add(Weather, new Slow());
  const root = app.rootComponents.add(Forecast, main, { city: 'Tokyo' });
  const started = app.start();
  expect(main.textContent).toBe('Reading Tokyo …');
  root.setParameters({ city: 'Lima' });
  expect(main.textContent).toBe('Reading Lima …');
  expect(asked.map(({ city, signal }) => [city, signal.aborted])).toEqual([
    ['Tokyo', true],
    ['Lima', false],
  ]);
  asked[1]!.answer(['sun', 'rain']);
  await started;
  await expect.element(page.getByRole('list', { name: 'Lima' })).toHaveTextContent('sunrain');
  root.dispose();
  expect(asked[1]!.signal.aborted).toBe(true);
});

it('a timer renders by stateHasChanged and ends with its component', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { root: main, added: root } = await show(Clock);
    vi.advanceTimersByTime(2000);
    expect(main.textContent).toBe('2 s');
    expect(vi.getTimerCount()).toBe(1);
    root.dispose();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('fields are bound by their kind', async () => {
  await show(Order);
  await userEvent.type(page.getByLabelText('Name'), 'Ada');
  await userEvent.fill(page.getByLabelText('Guests'), '4');
  await userEvent.fill(page.getByLabelText('Day'), '2030-01-02');
  await page.getByLabelText('Size').selectOptions('large');
  await page.getByLabelText('capers').click();
  await page.getByLabelText('Takeaway').click();
  await expect.element(status()).toHaveTextContent('Ada: 4, large, 2030, capers, away');
});

it('rows keep their elements while others come and go', async () => {
  const { root: main } = await show(Basket);
  const milk = main.querySelectorAll('li')[1]!;
  await page.getByRole('button', { name: 'Milk', exact: true }).click();
  await userEvent.type(page.getByLabelText('Title'), 'Tea{Enter}');
  await page.getByRole('button', { name: 'Remove Bread' }).click();
  expect(main.querySelectorAll('li')[0]).toBe(milk);
  expect([...main.querySelectorAll('li')].map(({ className }) => className)).toEqual(['chosen', '']);
  await expect.element(page.getByRole('button', { name: 'Tea', exact: true })).toBeVisible();
  await expect.element(page.getByLabelText('Title')).toHaveValue('');
});

it('what comes from outside is shown once a frame', async () => {
  const source = new EventTarget();
  const render = vi.spyOn(Ticker.prototype, 'render');
  const { root: main, added: root } = await show(Ticker, {}, { source });
  const rendered = render.mock.calls.length;
  for (let price = 1; price <= 100; price++) {
    source.dispatchEvent(new CustomEvent('price', { detail: ['A', price] }));
  }
  expect(main.textContent).toBe('');
  await expect.element(page.getByText('100')).toBeVisible();
  expect(render.mock.calls.length).toBe(rendered + 1);
  root.dispose();
  render.mockRestore();
});

it('a component may leave out renders after some of its handlers', async () => {
  const { root: main, component } = await show(Pad);
  main
    .querySelector('canvas')!
    .dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 20, clientY: 20 }));
  expect(component.dots).toBe(1);
  expect(status().element().textContent).toBe('0 dots');
  component.stateHasChanged();
  expect(status().element().textContent).toBe('1 dots');
  await page.getByRole('button').click();
  await expect.element(status()).toHaveTextContent('0 dots');
});
