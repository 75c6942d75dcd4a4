/** Calls from JavaScript in a real page: the global `DotNet`, native handlers, scripts, frames, components. */
import {
  DotNetObjectReference,
  type JSObjectReference,
  JSInteropOptions,
  strictMode,
  jsInvokable,
  JSRuntime,
  createPageRuntime,
} from '@strop/interop';
import { DotNet, installDotNet } from '@strop/interop/dotnet';
import { Component, ElementReference, createApp, html, inject } from '@strop/renderer';
import { afterEach, describe, expect, it } from 'vitest';
import { rejection } from '../support/fake-page.ts';

const added: ChildNode[] = [];
const undo: (() => void)[] = [];

afterEach(() => {
  for (const node of added.splice(0)) node.remove();
  for (const step of undo.splice(0)) step();
});

function add<T extends ChildNode>(node: T): T {
  document.body.append(node);
  added.push(node);
  return node;
}

/** A member of the window for the duration of a test. */
function define(name: string, value: unknown): void {
  Object.assign(window, { [name]: value });
  undo.push(() => Reflect.deleteProperty(window, name));
}

// Defined once: what was found for a name stays, as in Blazor.
let received!: DotNet.DotNetObject;
Object.assign(window, { receive: (value: DotNet.DotNetObject) => void (received = value) });

class CallDotNet extends Component {
  readonly js: JSRuntime = inject(JSRuntime);
  readonly host: ElementReference = new ElementReference();
  readonly self: DotNetObjectReference<CallDotNet> = DotNetObjectReference.create(this);
  message = 'none';

  static {
    jsInvokable(this, {
      assembly: 'BrowserSample',
      static: { ReturnArrayAsync: async () => [11, 12, 13] },
      instance: {
        UpdateMessage(self, text: string) {
          self.message = text;
          self.stateHasChanged();
          return self.message.length;
        },
        Quiet(self, text: string) {
          self.message = text;
        },
        Element: (self) => [self.host],
      },
    });
  }

  override async onAfterRenderAsync(firstRender: boolean): Promise<void> {
    if (firstRender) await this.js.invokeVoidAsync('receive', this.self);
  }

  [Symbol.dispose](): void {
    this.self.dispose();
  }

  override render(): ReturnType<Component['render']> {
    return html`<p @ref=${this.host}>${this.message}</p>`;
  }
}

it('DotNet is a global of the page as soon as something may be called', () => {
  expect((window as { DotNet?: unknown }).DotNet).toBe(DotNet);
  expect(installDotNet()).toBe(DotNet);
});

it('a native handler calls a static method', async () => {
  let answer: unknown;
  define('returnArray', async () => {
    const { DotNet: global } = window as unknown as { DotNet: typeof DotNet };
    answer = await global.invokeMethodAsync('BrowserSample', 'ReturnArrayAsync');
  });
  const button = add(document.createElement('button'));
  button.setAttribute('onclick', 'returnArray()');
  button.click();
  await expect.poll(() => answer).toEqual([11, 12, 13]);
});

describe.each([false, true])('a component, strict: %s', (strict) => {
  async function start(): Promise<{
    proxy: DotNet.DotNetObject;
    element: HTMLElement;
    stop: () => Promise<void>;
  }> {
    const element = add(document.createElement('div'));
    const app = createApp();
    app.services.add(JSInteropOptions, { strict: strict ? strictMode : undefined });
    app.rootComponents.add(CallDotNet, element);
    await app.start();
    return { proxy: received, element, stop: () => app.dispose() };
  }

  it('is called, and shows what it says has changed', async () => {
    const { proxy, element, stop } = await start();
    expect(await proxy.invokeMethodAsync('UpdateMessage', 'from JavaScript')).toBe(15);
    expect(element.textContent).toBe('from JavaScript');
    expect(proxy.invokeMethod('UpdateMessage', 'at once')).toBe(7);
    expect(element.textContent).toBe('at once');
    await proxy.invokeMethodAsync('Quiet', 'unseen');
    expect(element.textContent).toBe('at once');
    await stop();
  });

  it('gives its elements', async () => {
    const { proxy, element, stop } = await start();
    expect(await proxy.invokeMethodAsync('Element')).toEqual([element.querySelector('p')]);
    await stop();
  });

  it('cannot be called once it was removed', async () => {
    const { proxy, stop } = await start();
    await stop();
    expect((await rejection(proxy.invokeMethodAsync('UpdateMessage', 'late'))).message).toContain(
      'Perhaps the DotNetObjectReference instance was already disposed.',
    );
  });

  it('is called through a property of an element', async () => {
    const { proxy, element, stop } = await start();
    const button = add(document.createElement('button')) as HTMLButtonElement & {
      dotNetHelper?: DotNet.DotNetObject;
    };
    button.dotNetHelper = proxy;
    button.addEventListener(
      'click',
      () => void button.dotNetHelper?.invokeMethodAsync('UpdateMessage', 'clicked'),
    );
    button.click();
    await expect.poll(() => element.textContent).toBe('clicked');
    await stop();
  });
});

it('a frame has a DotNet of its own when asked, and objects of its own runtime', async () => {
  const frame = add(document.createElement('iframe'));
  const inner = frame.contentWindow as Window & {
    DotNet?: typeof DotNet;
    hold?: unknown;
    held?: DotNet.DotNetObject;
  };
  expect(inner.DotNet).toBeUndefined();
  const ofFrame = installDotNet(inner);
  expect(inner.DotNet).toBe(ofFrame);
  expect(ofFrame).not.toBe(DotNet);
  expect(await ofFrame.invokeMethodAsync('BrowserSample', 'ReturnArrayAsync')).toEqual([11, 12, 13]);

  class Greeter {}
  jsInvokable(Greeter, { instance: { Greet: (_self: Greeter, name: string) => `Hello, ${name}!` } });
  inner.hold = (value: DotNet.DotNetObject) => void (inner.held = value);
  const js = createPageRuntime({ document: inner.document });
  using reference = DotNetObjectReference.create(new Greeter());
  await js.invokeVoidAsync('hold', reference);
  expect(await inner.held?.invokeMethodAsync('Greet', 'frame')).toBe('Hello, frame!');
  const error = await rejection(createPageRuntime({ document }).invokeVoidAsync('console.log', reference));
  expect(error.name).toBe('InvalidOperationException');
});

it('createJSStreamReference takes what a page has: blobs, files, buffers, views', () => {
  const lengths = [
    new Blob(['abc']),
    new File(['ab'], 'a.txt'),
    new ArrayBuffer(4),
    new DataView(new ArrayBuffer(5), 1),
  ].map((data) => {
    const reference = DotNet.createJSStreamReference(data);
    DotNet.disposeJSObjectReference(reference);
    return reference.__jsStreamReferenceLength;
  });
  expect(lengths).toEqual([3, 2, 4, 4]);
  expect(() => DotNet.createJSStreamReference('text')).toThrow(
    'Supplied value is not a typed array or blob.',
  );
});

describe('patterns of scripts written for Blazor', () => {
  it('a class keeps the helper it was given in a static property', async () => {
    class GreetingHelpers {
      static dotNetHelper: DotNet.DotNetObject;
      static setDotNetHelper(value: DotNet.DotNetObject): void {
        GreetingHelpers.dotNetHelper = value;
      }
      static sayHello(): Promise<string> {
        return GreetingHelpers.dotNetHelper.invokeMethodAsync('GetHelloMessage');
      }
    }
    define('GreetingHelpers', GreetingHelpers);
    class HelloHelper {
      readonly name = 'Blazor';
      static {
        jsInvokable(this, { instance: { GetHelloMessage: (self) => `Hello, ${self.name}!` } });
      }
    }
    const js = createPageRuntime({ document });
    using reference = DotNetObjectReference.create(new HelloHelper());
    await js.invokeVoidAsync('GreetingHelpers.setDotNetHelper', reference);
    expect(await js.invokeAsync(String, 'GreetingHelpers.sayHello')).toBe('Hello, Blazor!');
  });

  it('the window is passed to a static method, which calls it', async () => {
    let shown: unknown;
    define('showText', (text: string) => (shown = text));
    const declared = jsInvokable('WindowSample', {
      ReceiveWindowObject: async (receivedWindow: JSObjectReference) => {
        await receivedWindow.invokeVoidAsync('showText', 'from .NET');
        await receivedWindow.disposeAsync();
      },
    });
    undo.push(() => declared[Symbol.dispose]());
    const answer = await DotNet.invokeMethodAsync(
      'WindowSample',
      'ReceiveWindowObject',
      DotNet.createJSObjectReference(window),
    );
    expect([answer, shown]).toEqual([null, 'from .NET']);
  });

  it('a call is made and the helper disposed without waiting', async () => {
    const seen: string[] = [];
    class Receiver {
      static {
        jsInvokable(this, { instance: { Receive: (_self, text: string) => void seen.push(text) } });
      }
    }
    define('sendAndDispose', (helper: DotNet.DotNetObject) => {
      void helper.invokeMethodAsync('Receive', 'one');
      void helper.invokeMethodAsync('Receive', 'two');
      helper.dispose();
    });
    const reference = DotNetObjectReference.create(new Receiver());
    await createPageRuntime({ document, strict: strictMode }).invokeVoidAsync('sendAndDispose', reference);
    expect(seen).toEqual(['one', 'two']);
    expect(() => reference.value).toThrow('Cannot access a disposed object.');
  });
});
