/** Components that call JavaScript, without a browser: the samples of docs/guides/testing.md, and of docs/guides/error-handling.md. */
import { JSInteropOptions, strictMode } from '@strop/interop';
import { createRecordingDocument, dispatchEvent, serializeChildren } from '@strop/remote';
import { type Component, createApp } from '@strop/renderer';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Greeter } from './guide/greeter.ts';
import { Printer } from './guide/printer.ts';

async function render(
  type: new () => Component,
  window: Record<string, unknown>,
  options: JSInteropOptions = {},
) {
  const errors: unknown[] = [];
  const document = createRecordingDocument({
    defaultView: window,
    baseURI: new URL('./guide/', import.meta.url).href,
  });
  const app = createApp({ document, onError: (error) => errors.push(error) });
  onTestFinished(() => app.dispose());
  app.services.add(JSInteropOptions, options);
  app.rootComponents.add(type, document.body!);
  await app.start();
  const click = () => dispatchEvent(document.querySelector('button')!, { type: 'click', bubbles: true });
  const status = () => serializeChildren(document.querySelector('p')!);
  return { click, status, errors };
}

it.each([
  ['by reference', undefined],
  ['strictly', strictMode],
])('shows what JavaScript threw, called %s', async (_, strict) => {
  const print = vi.fn<() => void>().mockImplementationOnce(() => {
    throw new Error('no paper');
  });
  const { click, status, errors } = await render(Printer, { printer: { print } }, { strict });
  click();
  await expect.poll(status).toBe('Not printed: no paper');
  click();
  await expect.poll(status).toBe('Printed.');
  expect(errors).toEqual([]);
});

it('is left alone by what is no exception of JavaScript: a call that took too long', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { click, errors } = await render(Printer, { printer: { print: () => new Promise(() => {}) } });
  click();
  await vi.advanceTimersByTimeAsync(5000);
  expect(errors).toMatchObject([{ name: 'TimeoutError' }]);
});

it('imports modules as a page does, counting from the base address', async () => {
  const { click, status } = await render(Greeter, {});
  click();
  await expect.poll(status).toBe('Hello, !');
});
