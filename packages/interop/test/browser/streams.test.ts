/** Streams and synchronous calls with what only a browser has: files, response bodies, components that go. */
import {
  DotNetStreamReference,
  JSInProcessObjectReference,
  JSInProcessRuntime,
  JSInteropOptions,
  JSRuntime,
  JSStreamReference,
  strictMode,
} from '@strop/interop';
import { Component, createApp, html, inject } from '@strop/renderer';
import { afterEach, describe, expect, it } from 'vitest';
import { rejection } from '../support/fake-page.ts';

const page = globalThis as unknown as Record<string, unknown>;
const added: Element[] = [];

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
  delete page['streamTest'];
});

/** A component with both runtimes, in an application of its own. */
async function mount(strict: boolean) {
  let component!: Streams;
  class Streams extends Component {
    readonly js = inject(JSRuntime);
    readonly now = inject(JSInProcessRuntime);
    constructor() {
      super();
      component = this; // oxlint-disable-line no-this-alias
    }
    override render() {
      return html`<p>streams</p>`;
    }
  }
  const container = document.body.appendChild(document.createElement('div'));
  added.push(container);
  const app = createApp();
  app.services.add(JSInteropOptions, { strict: strict ? strictMode : undefined });
  app.rootComponents.add(Streams, container);
  await app.start();
  return { app, component };
}

describe.each([false, true])('in Chromium, strict: %s', (strict) => {
  it('a file that a person chose is read piece by piece', async () => {
    const { app, component } = await mount(strict);
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    const files = new DataTransfer();
    files.items.add(new File(['one,two\n'.repeat(40_000)], 'rows.csv'));
    input.files = files.files;
    page['streamTest'] = { chosenFile: () => input.files![0] };
    const reference = await component.js.invokeAsync(JSStreamReference, 'streamTest.chosenFile');
    const pieces: number[] = [];
    const data = await reference.openReadStreamAsync();
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of data) {
      pieces.push(piece.length);
      text += decoder.decode(piece, { stream: true });
    }
    expect(text).toBe('one,two\n'.repeat(40_000));
    expect(pieces.length).toBeGreaterThan(1);
    expect(data.position).toBe(320_000);
    await app.dispose();
  });

  it('is a ReadableStream for the browser, too: pipes and responses take it', async () => {
    const { app, component } = await mount(strict);
    page['streamTest'] = { data: () => new Blob(['hello ', 'stream']) };
    const reference = await component.js.invokeAsync(JSStreamReference, 'streamTest.data');
    const upper = (await reference.openReadStreamAsync())
      .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new TransformStream<string, string>({ transform: (t, c) => c.enqueue(t.toUpperCase()) }));
    let text = '';
    for (const reader = upper.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    expect(text).toBe('HELLO STREAM');
    await app.dispose();
  });

  it('JavaScript reads the body of a component’s response', async () => {
    const { app, component } = await mount(strict);
    page['streamTest'] = {
      read: async (received: { arrayBuffer(): Promise<ArrayBuffer> }) =>
        new TextDecoder().decode(await received.arrayBuffer()),
    };
    const body = new Response('x'.repeat(200_000)).body!;
    using reference = new DotNetStreamReference(body);
    const text = await component.js.invokeAsync(String, 'streamTest.read', reference);
    expect(text.length).toBe(200_000);
    expect(reference.position).toBe(200_000);
    await app.dispose();
  });

  it('what a component reads ends with it', async () => {
    const { app, component } = await mount(strict);
    page['streamTest'] = { data: () => new Uint8Array(500_000) };
    const reference = await component.js.invokeAsync(JSStreamReference, 'streamTest.data');
    const reader = (await reference.openReadStreamAsync()).getReader();
    await reader.read();
    await app.dispose();
    expect((await rejection(reader.read())).name).toBe('ObjectDisposedException');
    expect((await rejection(reference.openReadStreamAsync())).name).toBe('AbortError');
  });

  it('a component calls synchronously, and its references go with it', async () => {
    const { app, component } = await mount(strict);
    page['streamTest'] = {
      counter: { next: (by: number) => by + 1 },
      get: () => (page['streamTest'] as any).counter,
    };
    expect(component.now.invoke(Number, 'Math.max', 1, 3)).toBe(3);
    expect(component.now.getValue(String, 'document.body.localName')).toBe('body');
    const counter = component.now.invoke(JSInProcessObjectReference, 'streamTest.get');
    expect(counter.invoke('next', 1)).toBe(2);
    await app.dispose();
    expect(() => counter.invoke('next', 1)).toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
