/** Islands that another script takes out of the document: found once a second, without an observer and without a trace once none stands. */
import { html } from '@strop/renderer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { counted, looked, show } from '../support/counted.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it('are disposed within a second, in the order in which they came, and nothing is looked for after the last', async () => {
  const { island, log } = counted();
  let count = 3;
  const { container, render } = await show(
    () => html`${Array.from({ length: count }, (_, i) => html`<div @key=${i} @island=${island({})}></div>`)}`,
  );
  for (const element of container.querySelectorAll('div:not(:last-of-type)')) element.remove();
  vi.advanceTimersByTime(1000);
  expect(log.slice(3)).toEqual(['dispose 1', 'dispose 2']);
  expect(vi.getTimerCount()).toBe(1);
  count = 0;
  render();
  expect(log.slice(5)).toEqual(['dispose 3']);
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});

it('are looked for by one timer, however often they come and go within a second', async () => {
  const { island } = counted();
  let on = true;
  const { render } = await show(() => (on ? html`<div @island=${island({})}></div>` : null));
  for (let i = 0; i < 6; i++) {
    on = !on;
    render();
  }
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(vi.getTimerCount()).toBe(1);
});

it('go on where they are back in time', async () => {
  const { island, log } = counted();
  const { container } = await show(() => html`<section><div @island=${island({})}></div></section>`);
  const section = container.querySelector('section')!;
  section.remove();
  vi.advanceTimersByTime(900);
  container.append(section);
  vi.advanceTimersByTime(5000);
  expect(log).toEqual(['mount 1 in div']);
});

it('that throw while they are disposed are reported, and keep none of the others', async () => {
  const { island } = counted({
    dispose: ({ id }) => {
      disposed.push(id);
      throw new Error(`no ${id}`);
    },
  });
  const disposed: number[] = [];
  const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {});
  const { container } = await show(
    () => html`<section><div @island=${island({})}></div><div @island=${island({})}></div></section>`,
  );
  container.querySelector('section')!.remove();
  await looked();
  expect(disposed).toEqual([1, 2]);
  expect(reported.mock.calls.map(([error]) => String(error))).toEqual(['Error: no 1', 'Error: no 2']);
  reported.mockRestore();
});

it('may take others along that are gone, too', async () => {
  const { island, log } = counted({
    dispose: ({ id }) => {
      log.push(`dispose ${id}`);
      if (id !== 1) return;
      on = false;
      render();
    },
  });
  let on = true;
  const { container, render } = await show(() =>
    on ? html`<section><div @island=${island({})}></div><div @island=${island({})}></div></section>` : null,
  );
  container.querySelector('section')!.remove();
  await looked();
  expect(log).toEqual(['mount 1 in div', 'mount 2 in div', 'dispose 1', 'dispose 2']);
});

it('are found in a shadow root, and in a frame that was taken away', async () => {
  const { island, log } = counted();
  const { container } = await show(
    () => html`<article></article><div @island=${island({})}></div><p @island=${island({})}></p>`,
  );
  const frame = document.createElement('iframe');
  container.append(frame);
  const shadow = container.querySelector('article')!.attachShadow({ mode: 'closed' });
  shadow.append(container.querySelector('div')!);
  frame.contentDocument!.body.append(container.querySelector('p')!);
  await looked();
  expect(log.slice(2)).toEqual([]);
  shadow.replaceChildren();
  await looked();
  expect(log.slice(2)).toEqual(['dispose 1']);
  frame.remove();
  await looked();
  expect(log.slice(3)).toEqual(['dispose 2']);
});

it('cost the document no observer, which all that is put in and taken out would pay for', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const { island, log } = counted();
  let data = 1;
  const { container, render } = await show(() => html`<div @island=${island({ data })}></div>`);
  data = 2;
  render();
  container.querySelector('div')!.remove();
  await looked();
  expect(log).toEqual(['mount 1 in div', 'update 1 {"data":2}', 'dispose 1']);
  expect(observe).not.toHaveBeenCalled();
  observe.mockRestore();
});
