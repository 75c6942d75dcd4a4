/** The other end of a port goes without a word: a worker, a window. Beside it, ends written by hand. */
import { DotNet } from '@strop/interop/dotnet';
import { connectToComponents, connectToPage, portChannel, type PortLike } from '@strop/interop/remote';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeFrame, encodeMessage } from '../../src/wire/frame.ts';

const undo: (() => unknown)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

const hello = encodeFrame(1, 0, [
  encodeMessage({
    kind: 'hello',
    protocol: 'strop.interop',
    version: 1,
    role: 'components',
    maxMessageBytes: null,
  }),
]).text;
const lost = { code: 'lost', reason: 'The thread or window at the other side is gone.' };

/** A page's end here, and the other port, which a test writes to. */
function open() {
  const { port1, port2 } = new MessageChannel();
  const connection = connectToComponents(portChannel(port1 as PortLike), { document });
  const heard: unknown[] = [];
  const waiting: (() => void)[] = [];
  port2.onmessage = ({ data }) => {
    heard.push(data);
    for (const wake of waiting.splice(0)) wake();
  };
  undo.push(() => connection.close());
  return {
    connection,
    port: port2,
    /** What has arrived, as soon as it is so much. */
    async messages(count: number): Promise<unknown[]> {
      while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return heard;
    },
  };
}

/** Names of the locks that connections hold. */
async function held(): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.map(({ name }) => String(name)).filter((name) => name.startsWith('strop.port.'));
}

/** A window in a frame, with a module that waits for a port. */
async function frameWith(file: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const script = `<script type="module" src="${new URL(file, import.meta.url).href}"></` + 'script>';
  frame.srcdoc = script;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  undo.push(() => frame.remove());
  return frame;
}

describe('a window that goes is noticed', () => {
  it.each([
    ['is removed', (frame: HTMLIFrameElement) => frame.remove()],
    ['shows another page', (frame: HTMLIFrameElement) => (frame.srcdoc = 'another page')],
  ])('where its frame %s', async (_title, go) => {
    const frame = await frameWith('./remote-worker.ts');
    const { port1, port2 } = new MessageChannel();
    const connection = connectToComponents(portChannel(port1 as PortLike), { document });
    undo.push(() => connection.close());
    frame.contentWindow!.postMessage({ port: port2 }, '*', [port2]);
    expect(await DotNet.invokeMethodAsync('Scenarios', 'Run', 'title', [])).toMatchObject({ thread: 'page' });
    go(frame);
    expect(await connection.closed).toEqual(lost);
    await expect.poll(held).toEqual([]);
  });

  it('by components, where it was the page', async () => {
    const frame = await frameWith('./fixtures/remote-page.ts');
    const { port1, port2 } = new MessageChannel();
    const { js, closed, close } = connectToPage(portChannel(port1 as PortLike));
    undo.push(close);
    frame.contentWindow!.postMessage({ port: port2 }, '*', [port2]);
    expect(await js.invokeAsync(String, 'String', 7)).toBe('7');
    const waiting = js.invokeAsync('hang').catch((error: Error) => error.name);
    frame.remove();
    expect(await closed).toEqual(lost);
    expect(await waiting).toBe('JSDisconnectedException');
  });
});

it('what a worker says before it ends itself arrives', async () => {
  const worker = new Worker(new URL('./fixtures/worker-that-leaves.ts', import.meta.url), { type: 'module' });
  undo.push(() => worker.terminate());
  const { port1, port2 } = new MessageChannel();
  const connection = connectToComponents(portChannel(port1 as PortLike), { document });
  const said = new Promise((resolve) => Object.assign(window, { lastWord: resolve }));
  worker.postMessage({ port: port2 }, [port2]);
  expect(await said).toBe('good-bye');
  expect(await connection.closed).toEqual(lost);
});

it('a connection that is closed holds no lock, and both ends know that it was meant', async () => {
  const { port1, port2 } = new MessageChannel();
  const page = connectToComponents(portChannel(port1 as PortLike), { document });
  const components = connectToPage(portChannel(port2 as PortLike));
  expect(await components.js.invokeAsync(String, 'String', 1)).toBe('1');
  expect(await held()).toHaveLength(2);
  components.close();
  expect(await page.closed).toMatchObject({ code: 'closed' });
  expect(await components.closed).toMatchObject({ code: 'closed' });
  await expect.poll(held).toEqual([]);
});

describe('an end', () => {
  it('tells its lock, whether it sees the other one, and then sends frames', async () => {
    const { port, messages } = open();
    const [first] = await messages(1);
    expect(first).toEqual({ lock: expect.stringMatching(/^strop\.port\.[-0-9a-f]{36}$/) });
    port.postMessage({ lock: null });
    expect((await messages(3)).slice(1)).toEqual([
      { seen: false },
      '[1,0,[0,"strop.interop",1,"page",null]]',
    ]);
  });

  it('sends frames at once to one that has no locks', async () => {
    const { port, messages } = open();
    port.postMessage(hello);
    expect(await messages(2)).toContain('[1,0,[0,"strop.interop",1,"page",null]]');
  });

  it('sends what waits before it closes', async () => {
    const { connection, messages } = open();
    connection.close();
    expect(await messages(2)).toEqual([
      '[1,0,[0,"strop.interop",1,"page",null]]',
      '[2,0,[1,"closed","The connection was closed."]]',
    ]);
  });

  it('takes a lock that it does not see for gone only where its own is seen', async () => {
    const elsewhere = open();
    elsewhere.port.postMessage({ lock: 'strop.port.elsewhere' });
    elsewhere.port.postMessage({ seen: false });
    elsewhere.port.postMessage(hello);
    const gone = open();
    gone.port.postMessage({ lock: 'strop.port.gone' });
    gone.port.postMessage({ seen: true });
    gone.port.postMessage(hello);
    expect(await gone.connection.closed).toEqual(lost);
    elsewhere.port.postMessage(
      encodeFrame(2, 1, [encodeMessage({ kind: 'close', code: 'closed', reason: 'Later.' })]).text,
    );
    expect(await elsewhere.connection.closed).toEqual({ code: 'closed', reason: 'Later.' });
  });

  it.each([
    ['an application’s lock', [{ lock: 'mine' }]],
    ['a lock twice', [{ lock: null }, { lock: null }]],
    ['something that is none', [{ seen: 1 }]],
    ['more than one thing', [{ lock: null, seen: true }]],
    ['nothing', [{}]],
  ])('refuses a notice of %s', async (_title, notices) => {
    const { connection, port } = open();
    for (const notice of notices) port.postMessage(notice);
    expect(await connection.closed).toMatchObject({ code: 'STROP3152' });
  });
});
