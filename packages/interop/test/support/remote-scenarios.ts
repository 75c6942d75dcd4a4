/**
 * What components do at the far end of a wire: in a worker, and in a Node process. A page starts each by name, through
 * `DotNet`, and sees what it returns; so every step passes the wire that is tested.
 */
import {
  DotNetObjectReference,
  DotNetStreamReference,
  jsInvokable,
  JSObjectReference,
  JSStreamReference,
} from '@strop/interop';
import {
  connectToPage,
  type ComponentsOptions,
  type PageConnection,
  type WireChannel,
} from '@strop/interop/remote';
import { FakeReference } from './element-stand-in.ts';

type Js = PageConnection['js'];

class Counter {
  count = 0;
  static {
    jsInvokable(this, {
      typeName: 'Counter',
      instance: {
        Add: (self, by: number) => (self.count += by),
        Fail: () => {
          throw new RangeError('too far');
        },
      },
    });
  }
}

/** By the name that the page says; each gets its calls to JavaScript. */
const scenarios: Record<string, (js: Js, ...args: never[]) => unknown> = {
  async title(js) {
    return {
      title: await js.getValueAsync('document.title'),
      thread: 'document' in globalThis ? 'page' : 'elsewhere',
    };
  },
  async changeElement(js, id: string) {
    await js.invokeVoidAsync('wireTest.setText', new FakeReference(id, 'attached'), 'written from elsewhere');
    return js.invokeAsync('wireTest.isNull', new FakeReference('later', 'pending'));
  },
  async module(js, address: string) {
    const module = await js.invokeAsync(JSObjectReference, 'import', address);
    const answer = await module.invokeAsync(String, 'later', 'wire');
    await module.disposeAsync();
    return answer;
  },
  async failure(js) {
    const { name, message, jsStack } = (await js
      .invokeAsync('wireTest.fail')
      .catch((error: unknown) => error)) as Error & { jsStack: string };
    return { name, message, hasStack: jsStack.includes('wireTest') || jsStack.includes('fail') };
  },
  async callback(js, times: number) {
    const counter = new Counter();
    using reference = DotNetObjectReference.create(counter);
    const texts = await js.invokeAsync('wireTest.callBack', reference, times);
    return { texts, count: counter.count };
  },
  async turn(js, calls: number) {
    const answers = await Promise.all(
      Array.from({ length: calls }, (_, i) => js.invokeAsync<number>('wireTest.double', i)),
    );
    return answers.reduce((sum, value) => sum + value, 0);
  },
  async bytes(js, bytes: Uint8Array) {
    return (await js.invokeAsync(Uint8Array, 'wireTest.reverse', bytes)).map((byte) => byte + 1);
  },
  async streamIn(js) {
    const reference = await js.invokeAsync(JSStreamReference, 'wireTest.blob');
    let sum = 0;
    for await (const piece of await reference.openReadStreamAsync(10_000_000))
      for (const byte of piece) sum += byte;
    return { length: reference.length, sum };
  },
  streamOut: (js) => js.invokeAsync('wireTest.size', new DotNetStreamReference(new Uint8Array(300_000))),
  hang: (js) => js.invokeAsync('wireTest.hang').catch((error: Error) => error.name),
};

/** Connects the far end. What the page starts runs on this connection. */
export function connectScenarios(channel: WireChannel, options: ComponentsOptions = {}): PageConnection {
  const connection = connectToPage(channel, { detailedErrors: true, ...options });
  const declared = jsInvokable('Scenarios', {
    Run: {
      parameters: [String, Array],
      invoke: (name: string, args: never[]) => scenarios[name]?.(connection.js, ...args),
    },
    End: () => connection.close(),
  });
  void connection.closed.then(() => declared[Symbol.dispose]());
  return connection;
}
