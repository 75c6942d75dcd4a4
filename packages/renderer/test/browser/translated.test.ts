/** The replica of a page translation (the end-to-end tests use it on the gallery), met in development: it is told of once. */
import { Component, createApp, html } from '@strop/renderer';
import { expect, it, vi } from 'vitest';
import { installTranslator } from '../../../../e2e/tests/translator.ts';

class Greeting extends Component {
  name = 'Ada';
  visits = 1;
  override render() {
    return html`<p>Hello <b>${this.name}</b>, welcome</p><em>${this.visits}</em>`;
  }
}

it('a translated page is told of at the first write there, once, with the component and the element', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const container = document.body.appendChild(document.createElement('div'));
  const app = createApp();
  let greeting!: Greeting;
  class Page extends Component {
    override render() {
      return html`<${Greeting} @ref=${(one: Greeting) => (greeting = one)} />`;
    }
  }
  const root = app.rootComponents.add(Page, container);
  await app.start();
  const translator = installTranslator();
  translator.translate();
  await vi.waitFor(() => expect(container.querySelectorAll('font > font')).toHaveLength(4));
  expect(warn).not.toHaveBeenCalled();

  greeting.name = 'Grace';
  greeting.visits = 2;
  greeting.stateHasChanged();
  expect(container.querySelector('b')!.textContent).toBe('Grace');
  expect(warn).toHaveBeenCalledOnce();
  expect(String(warn.mock.calls[0])).toMatch(/STROP2098.*'Greeting'.*'b'/);
  await vi.waitFor(() => expect(container.textContent).toBe('«Hello »«Grace»«, welcome»«2»'));

  translator.showOriginal();
  expect(container.textContent).toBe('Hello Grace, welcome2');
  greeting.name = 'Edsger';
  greeting.stateHasChanged();
  expect(container.textContent).toBe('Hello Edsger, welcome2');
  expect(warn).toHaveBeenCalledOnce();
  root.dispose();
  container.remove();
});
