/** JSImport and JSExport in a real page: the table, the rest, the seeds' demonstrations, those with elements too. */
import { JSHost, jsExport, jsImport, JSObject, JSType } from '@strop/interop/js-import';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeBehaviour } from '../shared/js-import-behaviour.ts';
import { describeColumns } from '../shared/js-import-columns.ts';
import { describePassing } from '../shared/js-import-passing.ts';
import { captureConsole, describeSamples, fixture } from '../shared/js-import-samples.ts';
import { describeTypeTable } from '../shared/js-import-table.ts';
import { crossingOf } from '../support/crossing.ts';

describe('table', describeTypeTable);
describe('columns', describeColumns);
describe('behaviour', describeBehaviour);
describe('passing', describePassing);
describe('samples', describeSamples);

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function add(tag: string, id: string): HTMLElement {
  const element = Object.assign(document.createElement(tag), { id });
  document.body.append(element);
  added.push(element);
  return element;
}

const { Function: callback, JSObject: object, String: text } = JSType;
const events = {
  subscribeEventById: jsImport('subscribeEventById', 'EventsShim', {
    params: [text, text, callback([text, text])],
    returns: object,
  }),
  unsubscribeEventById: jsImport('unsubscribeEventById', 'EventsShim', { params: [text, text, object] }),
  triggerClick: jsImport('triggerClick', 'EventsShim', { params: [text] }),
  getElementById: jsImport('getElementById', 'EventsShim', { params: [text], returns: object }),
  subscribeEvent: jsImport('subscribeEvent', 'EventsShim', {
    params: [object, text, callback([object])],
    returns: object,
  }),
  unsubscribeEvent: jsImport('unsubscribeEvent', 'EventsShim', { params: [object, text, object] }),
  subscribeDirectly: jsImport('subscribeDirectly', 'EventsShim', {
    params: [object, text, callback([object])],
  }),
  unsubscribeDirectly: jsImport('unsubscribeDirectly', 'EventsShim', {
    params: [object, text, callback([object])],
  }),
};

describe('events', () => {
  it('are subscribed and unsubscribed', async () => {
    await JSHost.importAsync('EventsShim', fixture('EventsShim.js'));
    add('button', 'btn1');
    add('button', 'btn2');
    const lines = captureConsole();

    const listener = (eventName: string, elementId: string): void =>
      console.log(`In C# event listener: Event ${eventName} from ID ${elementId}`);
    const handler1 = events.subscribeEventById('btn1', 'click', listener);
    const handler2 = events.subscribeEventById('btn2', 'click', listener);
    console.log('Subscribed to btn1 & 2.');
    events.triggerClick('btn1');
    events.triggerClick('btn2');
    events.unsubscribeEventById('btn2', 'click', handler2);
    console.log('Unsubscribed btn2.');
    events.triggerClick('btn1');
    events.triggerClick('btn2');
    events.unsubscribeEventById('btn1', 'click', handler1);

    const element = events.getElementById('btn1');
    const handler3 = events.subscribeEvent(element, 'click', (event) => {
      const type = event.getPropertyAsString('type');
      const target = event.getPropertyAsJSObject('target');
      console.log(`In C# event listener: Event ${type} from ID ${target?.getPropertyAsString('id')}`);
      expect(target).toBe(element);
    });
    console.log('Subscribed to btn1.');
    events.triggerClick('btn1');
    events.unsubscribeEvent(element, 'click', handler3);
    console.log('Unsubscribed btn1.');
    events.triggerClick('btn1');

    expect(lines.flat()).toEqual([
      'Subscribed to btn1 & 2.',
      'In C# event listener: Event click from ID btn1',
      'In C# event listener: Event click from ID btn2',
      'Unsubscribed btn2.',
      'In C# event listener: Event click from ID btn1',
      'Subscribed to btn1.',
      'In C# event listener: Event click from ID btn1',
      'Unsubscribed btn1.',
    ]);
  });

  it('are not unsubscribed by the same callback, which arrives as another function', async () => {
    await JSHost.importAsync('EventsShim', fixture('EventsShim.js'));
    add('button', 'btn3');
    const listener = vi.fn();
    const element = events.getElementById('btn3');
    events.subscribeDirectly(element, 'click', listener);
    events.unsubscribeDirectly(element, 'click', listener);
    events.triggerClick('btn3');
    expect(listener).toHaveBeenCalledOnce();
    expect(listener.mock.calls[0]![0]).toBeInstanceOf(JSObject);
  });
});

describe('a method that JavaScript calls', () => {
  it('CallDotNet1: from a module beside the component', async () => {
    jsExport(
      'BlazorSample',
      'BlazorSample.Pages.CallDotNet1.GetMessageFromDotnet',
      { returns: JSType.String },
      () => 'Olá do Blazor!',
    );
    const setWelcomeMessage = jsImport('setMessage', 'CallDotNet1', { returns: JSType.Promise() });
    const result = add('span', 'result');
    await JSHost.importAsync('CallDotNet1', fixture('CallDotNet1.razor.js'));
    await setWelcomeMessage();
    expect(result.textContent).toBe('Olá do Blazor!');
  });

  it('CallDotNet2: from a shared module, called without waiting', async () => {
    jsExport(
      'BlazorSample',
      'BlazorSample.JavaScriptInterop.Interop.GetMessageFromDotnet',
      { returns: JSType.String },
      () => 'Olá do Blazor!',
    );
    const setWelcomeMessage = jsImport('setMessage', 'Interop');
    const result = add('span', 'result');
    await JSHost.importAsync('Interop', fixture('interop.js'));
    setWelcomeMessage();
    await expect.poll(() => result.textContent).toBe('Olá do Blazor!');
  });
});

describe('a page', () => {
  it('has addresses that count from its base, however they begin', async () => {
    const base = Object.assign(document.createElement('base'), { href: fixture('') });
    document.head.append(base);
    added.push(base);
    const one = await JSHost.importAsync('FromHere', './CallJavaScript1.razor.js');
    // Blazor's samples count from `_framework/`.
    const other = await JSHost.importAsync('FromFramework', '../CallJavaScript1.razor.js');
    expect(other).toBe(one);
    expect(one.getTypeOfProperty('getMessage')).toBe('function');
  });

  it('has elements and windows, which are JSObjects', async () => {
    const { importResult, importParam } = await crossingOf(JSType.JSObject);
    const element = add('input', 'field');
    const proxy = importResult(element) as JSObject;
    proxy.setProperty('value', 'typed');
    expect((element as HTMLInputElement).value).toBe('typed');
    expect(proxy.getPropertyAsJSObject('ownerDocument')).toBe(
      JSHost.globalThis.getPropertyAsJSObject('document'),
    );
    expect(importParam(proxy)).toBe(element);
  });

  it('has frames of another origin, whose windows refuse every question', async () => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'foreign', srcdoc: '<p>there</p>' });
    frame.setAttribute('sandbox', '');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    added.push(frame);
    await loaded;
    for (const marker of [JSType.JSObject, JSType.Any]) {
      const { importResult, importParam } = await crossingOf(marker);
      const proxy = importResult(frame.contentWindow) as JSObject;
      expect(proxy).toBeInstanceOf(JSObject);
      expect(importParam(proxy) === frame.contentWindow).toBe(true);
      expect(() => proxy.getPropertyAsString('name')).toThrow(/^SecurityError: /);
    }
  });

  it('knows values of another window for what they are', async () => {
    const frame = add('iframe', 'other') as HTMLIFrameElement;
    const other = frame.contentWindow as unknown as typeof globalThis;
    const date = await crossingOf(JSType.Date);
    expect(date.importResult(new other.Date(5))).toEqual(new Date(5));
    const bytes = await crossingOf(JSType.Array(JSType.Byte));
    expect(bytes.importResult(new other.Uint8Array([1, 2]))).toEqual(new Uint8Array([1, 2]));
    const any = await crossingOf(JSType.Any);
    expect((any.importResult(new other.TypeError('there')) as Error).message).toBe('TypeError: there');
    const action = await crossingOf(JSType.Function([JSType.String], JSType.Int32));
    const parseInt = action.importResult((other as unknown as { parseInt: unknown }).parseInt) as (
      text: string,
    ) => number;
    expect(parseInt('5')).toBe(5);
  });

  it('rejects with the words of the browser', async () => {
    const query = jsImport('globalThis.document.querySelector', { params: [text], returns: object });
    expect(() => query(':::')).toThrow(/^SyntaxError: .*not a valid selector/);
    await expect(JSHost.importAsync('Missing', fixture('missing.js'))).rejects.toThrow(
      /^TypeError: (?:Failed to fetch|error loading) dynamically imported module/,
    );
  });
});
