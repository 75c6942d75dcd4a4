/** The samples of docs/guides/testing.md that are for a browser. */
import { interopLedger } from '@strop/interop';
import { Component, html } from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import greeterModule from '../guide/greeter.js?url';
import { Greeter } from '../guide/greeter.ts';
import { Orders, OrdersApi } from '../guide/orders.ts';
import { Printer } from '../guide/printer.ts';
import { show } from '../guide/show.ts';

// In an app the module stands in public/, which is where the document's base leads.
const base = document.createElement('base');
base.href = greeterModule;
document.head.prepend(base);

it('shows that it loads, then the orders, without the one that was cancelled', async () => {
  const orders = Promise.withResolvers<string[]>();
  const cancel = vi.fn<OrdersApi['cancel']>().mockResolvedValue();
  const { container, started } = show(Orders, {}, (services) =>
    services.add(OrdersApi, { all: () => orders.promise, cancel }),
  );
  expect(container.textContent).toBe('Loading…');

  orders.resolve(['Lamp', 'Chair']);
  await started;
  expect(container.querySelectorAll('li')).toHaveLength(2);

  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await expect.element(page.getByText('Lamp')).not.toBeInTheDocument();
  expect(cancel).toHaveBeenCalledWith('Lamp');
});

it('tells when the orders do not come', async () => {
  const { errors, started } = show(Orders, {}, (services) =>
    services.add(OrdersApi, { all: () => Promise.reject(new Error('no network')), cancel: vi.fn() }),
  );
  await started;
  expect(errors.splice(0)).toMatchObject([{ message: 'no network' }]);
});

it('calls what stands on the window', async () => {
  vi.stubGlobal('printer', { print: () => {} });
  show(Printer);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Printed.');
  vi.unstubAllGlobals();
});

it('leaves nothing behind', async () => {
  const { app, container } = show(Greeter);
  await page.getByRole('button', { name: 'Greet' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Hello');
  expect(interopLedger.list()).toMatchObject([{ kind: 'objectReference', owner: 'Greeter' }]);

  await app.dispose();
  expect(container.childNodes).toHaveLength(0);
  await expect.poll(() => interopLedger.list()).toEqual([]);
});

it('has rendered when a call returns', async () => {
  class Counter extends Component {
    count = 0;
    override render() {
      return html`<button @onclick=${() => this.count++}>${this.count}</button>`;
    }
  }
  const { container, component } = show(Counter);
  const button = container.querySelector('button')!;
  button.click();
  expect(button.textContent).toBe('1');
  component.count = 7;
  component.stateHasChanged();
  expect(button.textContent).toBe('7');
});
