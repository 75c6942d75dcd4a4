/** JSRuntime in a real page: its window, its modules, its elements, its gestures. */
import { createPageRuntime, JSObjectReference, strictMode, type JSRuntime } from '@strop/interop';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeReference, rejection } from '../support/fake-page.ts';

// In two steps: the bundler would take one expression for an asset.
const here = import.meta.url;
const fixtures = new URL('./fixtures/', here);
const added: ChildNode[] = [];

afterEach(() => {
  for (const node of added.splice(0)) node.remove();
});

function add<T extends HTMLElement>(node: T): T {
  document.body.append(node);
  added.push(node);
  return node;
}

/** A document of its own, whose base address is the folder of fixtures. */
function frameWithBase(): HTMLIFrameElement & { readonly contentDocument: Document } {
  const frame = add(document.createElement('iframe'));
  const base = frame.contentDocument!.createElement('base');
  base.href = fixtures.href;
  frame.contentDocument!.head.append(base);
  return frame as HTMLIFrameElement & { readonly contentDocument: Document };
}

/** A module made from text, as an address. */
function moduleFrom(source: string): string {
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}

describe('the window', () => {
  const js = createPageRuntime({ document });

  it('is where paths start', async () => {
    const before = document.title;
    await js.setValueAsync('document.title', 'set by a test');
    expect(await js.getValueAsync(String, 'document.title')).toBe('set by a test');
    document.title = before;
    const element = await js.invokeAsync('document.createElement', 'p');
    expect(element).toBeInstanceOf(HTMLParagraphElement);
    const url = await js.invokeConstructorAsync('URL', 'x?q=1', 'https://example.test/');
    expect(await url.getValueAsync('searchParams.size')).toBe(1);
    expect(await url.invokeAsync(String, 'searchParams.get', 'q')).toBe('1');
    await url.disposeAsync();
  });

  it('says in its own words what the browser refuses', async () => {
    const error = await rejection(js.invokeAsync('document.querySelector', ':::'));
    expect(error.name).toBe('JSException');
    expect(error.message).toMatch(/not a valid selector/);
    expect(error.cause).toBeInstanceOf(DOMException);
    expect((await rejection(js.setValueAsync('document.URL', 'x'))).message).toBe(
      "The property 'document.URL' is not writable.",
    );
  });

  it('may be returned by a void call', async () => {
    Object.assign(globalThis, { giveWindow: () => globalThis });
    await createPageRuntime({ document, strict: strictMode }).invokeVoidAsync('giveWindow');
    await js.invokeVoidAsync('giveWindow');
    Reflect.deleteProperty(globalThis, 'giveWindow');
  });

  it('is that of the document the root renders into', async () => {
    const frame = frameWithBase();
    Object.assign(frame.contentWindow!, { here: () => 'in the frame' });
    expect(await createPageRuntime({ document: frame.contentDocument }).invokeAsync('here')).toBe(
      'in the frame',
    );
    expect((await rejection(js.invokeAsync('here'))).message).toBe("The value 'here' is not a function.");
  });
});

describe('modules', () => {
  it('are found below the document’s base address, and loaded once', async () => {
    const js = createPageRuntime({ document: frameWithBase().contentDocument });
    const first = await js.invokeAsync(JSObjectReference, 'import', './functions.js');
    const second = await js.invokeAsync(JSObjectReference, 'import', './functions.js');
    const start = await first.invokeAsync(Number, 'count');
    expect(await second.invokeAsync(Number, 'count')).toBe(start + 1);
    expect(await first.invokeAsync('later', { n: 1 })).toEqual({ n: 1 });
    await first.disposeAsync();
    expect(await second.invokeAsync(Number, 'count')).toBe(start + 2);
  });

  it('follow a base address that changes', async () => {
    const frame = frameWithBase();
    const js = createPageRuntime({ document: frame.contentDocument });
    await js.invokeVoidAsync('import', './functions.js');
    frame.contentDocument.querySelector('base')!.href = new URL('../', fixtures).href;
    expect(await js.invokeAsync(JSObjectReference, 'import', './fixtures/functions.js')).toBeInstanceOf(
      JSObjectReference,
    );
  });

  it('are loaded from any address', async () => {
    const js = createPageRuntime({ document });
    const module = await js.invokeAsync(
      JSObjectReference,
      'import',
      moduleFrom('export const answer = () => 42;'),
    );
    expect(await module.invokeAsync(Number, 'answer')).toBe(42);
    expect(await module.invokeAsync('answer', module)).toBe(42);
  });

  it('that are missing or broken reject with a JSException', async () => {
    const js = createPageRuntime({ document });
    const missing = await rejection(
      js.invokeAsync(JSObjectReference, 'import', 'blob:https://example.test/absent'),
    );
    expect(missing.name).toBe('JSException');
    expect(missing.message).toMatch(/(?:Failed to fetch|error loading) dynamically imported module/);
    const broken = await rejection(
      js.invokeAsync(JSObjectReference, 'import', moduleFrom('throw new Error("at load")')),
    );
    expect(broken.message).toBe('at load');
  });

  it('may be passed as they are', async () => {
    const js = createPageRuntime({ document });
    const module = await js.invokeAsync<{ self: (value: unknown) => unknown }>(
      'import',
      moduleFrom('export let late; export const self = (value) => value;'),
    );
    expect(module.self).toBeTypeOf('function');
    const reference = await js.invokeAsync(
      JSObjectReference,
      'import',
      moduleFrom('export const self = (value) => value;'),
    );
    expect(await reference.invokeAsync('self', { module })).toEqual({ module });
    expect(await reference.invokeAsync<{ module: unknown }>('self', { module }).then((o) => o.module)).toBe(
      module,
    );
  });
});

describe.each([false, true])('elements, strict: %s', (strict) => {
  function attached(element: Element, inDocument = document): { js: JSRuntime; reference: FakeReference } {
    const reference = new FakeReference('e1', 'attached');
    const resolveElement = (asked: object): Element | null => (asked === reference ? element : null);
    return {
      js: createPageRuntime({
        document: inDocument,
        resolveElement,
        strict: strict ? strictMode : undefined,
      }),
      reference,
    };
  }

  it('arrive alive in a module', async () => {
    const element = add(document.createElement('div'));
    const { js, reference } = attached(element);
    const module = await js.invokeAsync(JSObjectReference, 'import', new URL('functions.js', fixtures).href);
    await module.invokeVoidAsync('setText', reference, 'hello');
    expect(element.textContent).toBe('hello');
    const again = await module.invokeAsync(JSObjectReference, 'setText', reference, 'world');
    expect(await again.getValueAsync(String, 'textContent')).toBe('world');
    await again.invokeVoidAsync('classList.add', 'seen');
    expect(element.className).toBe('seen');
  });

  it('arrive from shadow roots, frames and outside of documents as well', async () => {
    const shadow = add(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inShadow = shadow.appendChild(document.createElement('p'));
    const loose = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const frame = frameWithBase();
    const inFrame = frame.contentDocument.body.appendChild(frame.contentDocument.createElement('p'));
    for (const [element, inDocument] of [
      [inShadow, document],
      [loose, document],
      [inFrame, frame.contentDocument],
    ] as const) {
      const { js, reference } = attached(element, inDocument);
      const list = await js.invokeConstructorAsync('Array', [{ at: reference }]);
      const live = await list.getValueAsync(JSObjectReference, '0.0.at');
      await live.setValueAsync('id', `reached ${inDocument === document}`);
      expect(element.id).toBe(`reached ${inDocument === document}`);
      await list.disposeAsync();
      await live.disposeAsync();
    }
  });
});

it('passes nodes by reference in the page, and refuses them in strict mode', async () => {
  const node = add(document.createElement('div'));
  const argument = { node, list: [document.createTextNode('x')] };
  Object.assign(globalThis, { same: (value: unknown) => value });
  expect(await createPageRuntime({ document }).invokeAsync('same', argument)).toBe(argument);
  const error = await rejection(
    createPageRuntime({ document, strict: strictMode }).invokeAsync('same', argument),
  );
  expect(error.message).toContain("'args[0].node' is an HTMLDivElement");
  Reflect.deleteProperty(globalThis, 'same');
});

it('runs within the event that the call is made in, so that gestures count', async () => {
  const js = createPageRuntime({ document });
  const button = add(document.createElement('button'));
  const input = add(document.createElement('input'));
  input.type = 'color';
  button.textContent = 'go';
  const seen: unknown[] = [];
  Object.assign(globalThis, {
    pick: (element: HTMLInputElement) => {
      seen.push(globalThis.event?.type, navigator.userActivation.isActive);
      element.showPicker(); // Throws outside a gesture.
    },
  });
  // What drives Firefox has the page activated for some seconds.
  await expect.poll(() => navigator.userActivation.isActive, { timeout: 15_000 }).toBe(false);
  const refused = await rejection(js.invokeVoidAsync('pick', input));
  expect((refused.cause as DOMException).name).toBe('NotAllowedError');
  expect(seen.splice(0)).toEqual([undefined, false]);

  const calls: Promise<void>[] = [];
  button.addEventListener('click', () =>
    calls.push(js.with({ timeout: 1000 }).invokeVoidAsync('pick', input)),
  );
  await userEvent.click(button);
  await Promise.all(calls);
  expect(seen).toEqual(['click', true]);
  input.blur();
  Reflect.deleteProperty(globalThis, 'pick');
});
