/** The test of docs/guides/first-app.md. */
import { createApp } from '@strop/renderer';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import greeterModule from '../guide/greeter.js?url';
import { Greeter } from '../guide/greeter.ts';

// In an app the module stands in public/, which is where the document's base leads.
const base = document.createElement('base');
base.href = greeterModule;
document.head.prepend(base);

it('greets whoever is named', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  const app = createApp();
  onTestFinished(async () => {
    await app.dispose();
    main.remove();
  });
  app.rootComponents.add(Greeter, main, { greeting: 'Good day' });
  await app.start();

  await userEvent.type(page.getByLabelText('Name'), 'Ada');
  await page.getByRole('button', { name: 'Greet' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Good day, Ada!');
});
