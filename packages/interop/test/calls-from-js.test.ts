/** Calls from JavaScript to the managed side: declarations, references, arguments, failures; by reference and strict. */
import { DotNetObjectReference, jsInvokable, JSObjectReference } from '@strop/interop';
import { installDotNet, type DotNet } from '@strop/interop/dotnet';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakePage, rejection, type FakePage } from './support/fake-page.ts';

/** Undone after each test: assemblies are known to the whole process, as in .NET. */
const declared: Disposable[] = [];
const declare = ((...args: Parameters<typeof jsInvokable>) => {
  declared.push(jsInvokable(...args));
}) as (...args: Parameters<typeof jsInvokable> | readonly unknown[]) => void;

afterEach(() => {
  for (const one of declared.splice(0)) one[Symbol.dispose]();
});

class HelloHelper {
  #name: string;
  calls: unknown[] = [];

  static {
    jsInvokable(this, {
      instance: {
        GetHelloMessage: (self) => `Hello, ${self.#name}!`,
        Rename: { parameters: [String], invoke: (self, name: string) => void (self.#name = name) },
        Add: (_self, a: number, b: number) => a + b,
        AddLater: async (_self, a: number, b: number) => a + b,
        Keep(self, value: unknown) {
          self.calls.push(value);
        },
        Echo: (_self, value: unknown) => value,
        Fail: () => {
          throw new RangeError('Threw an exception!');
        },
        FailLater: async () => {
          await Promise.resolve();
          throw new RangeError('Threw later!');
        },
        Count: (_self, ...rest: unknown[]) => rest.length,
        None: { parameters: [], invoke: (_self, ...rest: unknown[]) => rest.length },
        Same: {
          parameters: [DotNetObjectReference],
          invoke: (self, other: DotNetObjectReference<object> | null) => other?.value === self,
        },
        Typed: {
          parameters: [Number, Boolean, Date, Uint8Array, Array, Object],
          invoke: (_self, ...args: unknown[]) => args.map((value) => Object.prototype.toString.call(value)),
        },
        Node: {
          parameters: [JSObjectReference],
          invoke: (_self, node: JSObjectReference | null) => node !== null,
        },
        Anything: { parameters: [undefined, String], invoke: (_self, a: unknown, b: string) => [a, b] },
      },
    });
  }

  constructor(name: string) {
    this.#name = name;
  }
}

describe.each([false, true])('strict: %s', (strict) => {
  type Proxy = DotNet.DotNetObject;
  interface Page extends FakePage {
    readonly dotNet: typeof DotNet;
    /** What `keep` was called with last. */
    kept(): Promise<Proxy>;
  }

  function page(members: Record<string, unknown> = {}): Page {
    let kept: unknown;
    const fake = createFakePage(
      { keep: (value: unknown) => void (kept = value), kept: () => kept, ...members },
      { strict },
    );
    return { ...fake, dotNet: installDotNet(fake.globalObject), kept: async () => kept as Proxy };
  }

  async function proxyOf<T extends object>(
    value: T,
  ): Promise<{ proxy: Proxy; reference: DotNetObjectReference<T>; page: Page }> {
    const one = page();
    const reference = DotNetObjectReference.create(value);
    await one.js.invokeVoidAsync('keep', reference);
    return { proxy: await one.kept(), reference, page: one };
  }

  describe('static methods', () => {
    it('are found by assembly and identifier', async () => {
      declare('Sample', {
        ReturnArrayAsync: async () => [11, 12, 13],
        Join: (a: string, b: string) => `${a}-${b}`,
      });
      const { dotNet } = page();
      expect(await dotNet.invokeMethodAsync('Sample', 'ReturnArrayAsync')).toEqual([11, 12, 13]);
      expect(dotNet.invokeMethod('Sample', 'Join', 'a', 'b')).toBe('a-b');
      expect(await dotNet.invokeMethodAsync('Sample', 'Join', 'a', 'b')).toBe('a-b');
    });

    it('may be declared with a class', async () => {
      class Sample {}
      declare(Sample, { assembly: 'Of.Class', static: { Differ: () => 'from a class' } });
      expect(await page().dotNet.invokeMethodAsync('Of.Class', 'Differ')).toBe('from a class');
    });

    it.each([
      [
        'an assembly that nobody declares',
        'Missing',
        'X',
        "There is no loaded assembly with the name 'Missing'.",
      ],
      [
        'an identifier that nobody declares',
        'Known',
        'known',
        'The assembly \'Known\' does not contain a public invokable method with [JSInvokableAttribute("known")].',
      ],
      [
        'a name that every object has',
        'Known',
        'toString',
        'The assembly \'Known\' does not contain a public invokable method with [JSInvokableAttribute("toString")].',
      ],
      ['no assembly', '', 'X', 'Either assemblyName or dotNetObjectId must have a non null value.'],
      [
        'a blank assembly',
        ' ',
        'X',
        "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'assemblyKey.AssemblyName')",
      ],
      [
        'a blank identifier',
        'Known',
        ' ',
        "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'methodIdentifier')",
      ],
    ])('fail for %s', async (_title, assembly, identifier, text) => {
      declare('Known', { Known: () => 1 });
      const { dotNet } = page();
      expect((await rejection(dotNet.invokeMethodAsync(assembly, identifier))).message).toContain(text);
      expect(() => dotNet.invokeMethod(assembly, identifier)).toThrow(text);
    });

    it('fail while two declarations give the same identifier', async () => {
      declare('Twice', { Same: () => 1, Other: () => 2 });
      const second = jsInvokable('Twice', { Same: () => 3 });
      const { dotNet } = page();
      expect((await rejection(dotNet.invokeMethodAsync('Twice', 'Other'))).message).toBe(
        "InvalidOperationException: The assembly 'Twice' contains more than one [JSInvokable] method with identifier 'Same'. All [JSInvokable] methods within the same assembly must have different identifiers. You can pass a custom identifier as a parameter to the [JSInvokable] attribute.",
      );
      second[Symbol.dispose]();
      expect(await dotNet.invokeMethodAsync('Twice', 'Same')).toBe(1);
    });
  });

  describe('methods of objects', () => {
    it('are called with the object, also where it keeps its state private', async () => {
      const { proxy } = await proxyOf(new HelloHelper('Blazor'));
      expect(await proxy.invokeMethodAsync('GetHelloMessage')).toBe('Hello, Blazor!');
      expect(proxy.invokeMethod('GetHelloMessage')).toBe('Hello, Blazor!');
      expect(await proxy.invokeMethodAsync('Rename', 'Strop')).toBeNull();
      expect(proxy.invokeMethod('Rename', 'Strop')).toBeNull();
      expect(proxy.invokeMethod('GetHelloMessage')).toBe('Hello, Strop!');
    });

    it('are inherited, and the nearest declaration counts', async () => {
      class Derived extends HelloHelper {}
      declare(Derived, { instance: { Echo: (_self: Derived, value: unknown) => ['derived', value] } });
      const { proxy } = await proxyOf(new Derived('x'));
      expect(await proxy.invokeMethodAsync('Echo', 1)).toEqual(['derived', 1]);
      expect(await proxy.invokeMethodAsync('Add', 1, 2)).toBe(3);
    });

    it('work for generic classes', async () => {
      class GenericType<T> {
        value: T | undefined;
      }
      declare(GenericType, {
        typeName: 'GenericType`1',
        instance: {
          Update: (self: GenericType<unknown>, value: unknown) => void (self.value = value),
          UpdateAsync: async (self: GenericType<unknown>, value: unknown) => void (self.value = value),
        },
      });
      const text = new GenericType<string>();
      const number = new GenericType<number>();
      const one = page();
      await one.js.invokeVoidAsync('keep', {
        text: DotNetObjectReference.create(text),
        number: DotNetObjectReference.create(number),
      });
      const proxies = (await one.kept()) as unknown as Record<'text' | 'number', Proxy>;
      proxies.text.invokeMethod('Update', 'updated');
      await proxies.number.invokeMethodAsync('UpdateAsync', 7);
      expect([text.value, number.value]).toEqual(['updated', 7]);
      expect((await rejection(proxies.text.invokeMethodAsync('Missing'))).message).toBe(
        'ArgumentException: The type \'GenericType`1\' does not contain a public invokable method with [JSInvokableAttribute("Missing")].',
      );
    });

    it.each(['constructor', '__proto__', 'calls', 'hasOwnProperty'])(
      'never reach the undeclared member %s',
      async (name) => {
        const { proxy } = await proxyOf(new HelloHelper('x'));
        expect((await rejection(proxy.invokeMethodAsync(name))).message).toContain(
          `The type 'HelloHelper' does not contain a public invokable method with [JSInvokableAttribute("${name}")].`,
        );
      },
    );

    it('fail where a class declares an identifier twice', async () => {
      class Twice {}
      declare(Twice, { instance: { Same: () => 1 } });
      declare(Twice, { instance: { Same: () => 2 } });
      const { proxy } = await proxyOf(new Twice());
      expect(() => proxy.invokeMethod('Same')).toThrow(
        "The type Twice contains more than one [JSInvokable] method with identifier 'Same'.",
      );
    });
  });

  describe('arguments', () => {
    it('are counted', async () => {
      const { proxy } = await proxyOf(new HelloHelper('x'));
      expect(() => proxy.invokeMethod('Add', 1)).toThrow(
        "The call to 'Add' expects '2' parameters, but received '1'.",
      );
      for (const [extra, token] of [
        [3, 'Number'],
        ['a', 'String'],
        [true, 'True'],
        [false, 'False'],
        [null, 'Null'],
        [[], 'StartArray'],
        [{}, 'StartObject'],
      ] as const) {
        expect((await rejection(proxy.invokeMethodAsync('Add', 1, 2, extra))).message).toBe(
          `JsonException: Unexpected JSON token ${token}. Ensure that the call to \`Add' is supplied with exactly '2' parameters.`,
        );
      }
    });

    it('are ignored by methods without parameters, and given to those that collect a rest', async () => {
      const { proxy } = await proxyOf(new HelloHelper('x'));
      expect(proxy.invokeMethod('None', 1, 2)).toBe(0);
      expect(proxy.invokeMethod('Count', 1, 2)).toBe(2);
    });

    it('are checked where their types are declared', async () => {
      const { proxy } = await proxyOf(new HelloHelper('x'));
      expect(
        proxy.invokeMethod('Typed', 1, true, new Date(0).toISOString(), new Uint8Array([1]), [1], { a: 1 }),
      ).toEqual(
        ['Number', 'Boolean', 'Date', 'Uint8Array', 'Array', 'Object'].map((tag) => `[object ${tag}]`),
      );
      expect((await rejection(proxy.invokeMethodAsync('Rename', 5))).message).toBe(
        'JsonException: The JSON value could not be converted to String (a number was found)',
      );
      expect(
        (await rejection(proxy.invokeMethodAsync('Typed', null, true, null, null, null, null))).message,
      ).toContain('could not be converted to Number');
      expect(proxy.invokeMethod('Anything', { b: 1 }, null)).toEqual([{ b: 1 }, null]);
    });

    it('may be objects of components, which arrive as the very references', async () => {
      const helper = new HelloHelper('x');
      const { proxy, reference } = await proxyOf(helper);
      expect(await proxy.invokeMethodAsync('Same', proxy)).toBe(true);
      expect(await proxy.invokeMethodAsync('Same', null)).toBe(false);
      await proxy.invokeMethodAsync('Keep', { list: [{ at: proxy }] });
      expect((helper.calls[0] as { list: { at: unknown }[] }).list[0]?.at).toBe(reference);
      expect((await rejection(proxy.invokeMethodAsync('Rename', proxy))).message).toBe(
        "InvalidOperationException: In call to 'Rename', parameter of type 'String' at index 1 must be declared as type 'DotNetObjectRef<String>' to receive the incoming value.",
      );
      expect((await rejection(proxy.invokeMethodAsync('Same', 5))).message).toContain('JsonException: ');
    });

    it('may be references to JavaScript objects, at any depth', async () => {
      const helper = new HelloHelper('x');
      const { proxy, page: one } = await proxyOf(helper);
      const object = { greet: (name: string) => `hi ${name}` };
      await proxy.invokeMethodAsync('Keep', { at: [one.dotNet.createJSObjectReference(object)] });
      const { at } = helper.calls[0] as { at: [JSObjectReference] };
      expect(await at[0].invokeAsync('greet', 'there')).toBe('hi there');
      await proxy.invokeMethodAsync('Keep', one.dotNet.createJSObjectReference(null));
      expect(helper.calls[1]).toBeNull();
      await one.js.invokeVoidAsync('keep', { back: at[0] });
      expect(((await one.kept()) as unknown as { back: unknown }).back).toBe(object);
      await at[0].disposeAsync();
    });

    it('are checked where references to JavaScript objects are declared', async () => {
      const { proxy, page: one } = await proxyOf(new HelloHelper('x'));
      expect(proxy.invokeMethod('Node', one.dotNet.createJSObjectReference({}))).toBe(true);
      expect(proxy.invokeMethod('Node', null)).toBe(false);
      expect((await rejection(proxy.invokeMethodAsync('Node', 'text'))).message).toBe(
        'JsonException: The JSON value could not be converted to JSObjectReference (a string was found)',
      );
      expect((await rejection(proxy.invokeMethodAsync('Node', proxy))).message).toContain(
        "must be declared as type 'DotNetObjectRef<JSObjectReference>'",
      );
    });

    it('may be byte arrays, in any number and at any depth', async () => {
      const helper = new HelloHelper('x');
      const { proxy } = await proxyOf(helper);
      await proxy.invokeMethodAsync('Keep', { a: new Uint8Array([1, 2]), b: [new Uint8Array([3])] });
      expect(helper.calls[0]).toEqual({ a: new Uint8Array([1, 2]), b: [new Uint8Array([3])] });
      expect(await proxy.invokeMethodAsync('Echo', [new Uint8Array([4]), new Uint8Array(0)])).toEqual([
        new Uint8Array([4]),
        new Uint8Array(0),
      ]);
    });
  });

  describe('references', () => {
    it('are tracked when they are passed first, each under an id of its own', async () => {
      const one = page();
      const helper = new HelloHelper('x');
      const [a, b] = [DotNetObjectReference.create(helper), DotNetObjectReference.create(helper)];
      await one.js.invokeVoidAsync('keep', [b, a, b]);
      const proxies = (await one.kept()) as unknown as Proxy[];
      expect(proxies.map((proxy) => proxy.serializeAsArg())).toEqual(
        [1, 2, 1].map((id) => ({ __dotNetObject: id })),
      );
      expect(proxies[0]).not.toBe(proxies[2]);
      expect(proxies.every((proxy) => proxy instanceof one.dotNet.DotNetObject)).toBe(true);
    });

    it('come back from JavaScript as themselves, at any depth of a result', async () => {
      const one = page();
      const reference = DotNetObjectReference.create(new HelloHelper('x'));
      await one.js.invokeVoidAsync('keep', reference);
      expect(await one.js.invokeAsync('kept')).toBe(reference);
      one.globalObject['nested'] = async () => ({ a: [{ b: await one.kept() }] });
      const result = await one.js.invokeAsync<{ a: [{ b: unknown }] }>('nested');
      expect(result.a[0].b).toBe(reference);
    });

    it('may be returned to JavaScript, nested in data', async () => {
      declare('Returns', {
        Create: () => ({ helper: [DotNetObjectReference.create(new HelloHelper('nested'))] }),
      });
      const { helper } = (await page().dotNet.invokeMethodAsync('Returns', 'Create')) as { helper: [Proxy] };
      expect(await helper[0].invokeMethodAsync('GetHelloMessage')).toBe('Hello, nested!');
    });

    it('are disposed by the managed side', async () => {
      const { proxy, reference } = await proxyOf(new HelloHelper('x'));
      reference.dispose();
      reference.dispose();
      const text =
        "There is no tracked object with id '1'. Perhaps the DotNetObjectReference instance was already disposed. (Parameter 'dotNetObjectId')";
      expect(() => proxy.invokeMethod('GetHelloMessage')).toThrow(text);
      expect((await rejection(proxy.invokeMethodAsync('GetHelloMessage'))).message).toBe(
        `ArgumentException: ${text}`,
      );
      expect(() => reference.value).toThrow('Cannot access a disposed object.');
    });

    it('are disposed by JavaScript', async () => {
      const { proxy, reference, page: one } = await proxyOf(new HelloHelper('x'));
      proxy.dispose();
      expect(() => reference.value).toThrow("Object name: 'DotNetObjectReference`1'.");
      const error = await rejection(one.js.invokeVoidAsync('keep', reference));
      expect(error.name).toBe('ObjectDisposedException');
      reference.dispose();
    });

    it('run calls that are not awaited before the disposal that follows', async () => {
      const helper = new HelloHelper('x');
      const { proxy } = await proxyOf(helper);
      const answer = proxy.invokeMethodAsync('AddLater', 1, 2);
      void proxy.invokeMethodAsync('Keep', 'first');
      void proxy.invokeMethodAsync('Keep', 'second');
      proxy.dispose();
      expect(helper.calls).toEqual(['first', 'second']);
      expect(await answer).toBe(3);
    });

    it('say on the console that they were disposed before', async () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { proxy } = await proxyOf(new HelloHelper('x'));
      proxy.dispose();
      proxy.dispose();
      await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
      expect(String(error.mock.calls[0]?.[0])).toContain("There is no tracked object with id '1'.");
    });

    it('belong to the first runtime they are passed to', async () => {
      const { reference } = await proxyOf(new HelloHelper('x'));
      const error = await rejection(page().js.invokeVoidAsync('keep', reference));
      expect(error.name).toBe('InvalidOperationException');
      expect(error.message).toMatch(
        /^DotNetObjectReference`1 is already being tracked by a different instance of JSRuntime\./,
      );
    });

    it('can be disposed without having been passed', () => {
      const reference = DotNetObjectReference.create(new HelloHelper('x'));
      expect(reference.value).toBeInstanceOf(HelloHelper);
      reference[Symbol.dispose]();
      expect(() => reference.value).toThrow('Cannot access a disposed object.');
    });

    it.each([null, undefined, 5, 'text'])('refuse %s', (value) => {
      expect(() => DotNetObjectReference.create(value as never)).toThrow(/STROP3076/);
    });
  });

  describe('failures', () => {
    it('arrive as the message in synchronous calls, with the name in asynchronous ones', async () => {
      const { proxy } = await proxyOf(new HelloHelper('x'));
      expect(() => proxy.invokeMethod('Fail')).toThrow(/^Threw an exception!$/);
      const error = await rejection(proxy.invokeMethodAsync('Fail'));
      expect(error.message).toBe('RangeError: Threw an exception!');
      expect((await rejection(proxy.invokeMethodAsync('FailLater'))).message).toBe(
        'RangeError: Threw later!',
      );
      expect(error.cause instanceof RangeError).toBe(!strict);
    });

    it('cross both ways', async () => {
      const { proxy, page: one } = await proxyOf(new HelloHelper('x'));
      one.globalObject['callsBack'] = () => proxy.invokeMethodAsync('Fail');
      const error = await rejection(one.js.invokeAsync('callsBack'));
      expect(error.name).toBe('JSException');
      expect(error.message).toBe('RangeError: Threw an exception!');
    });

    it('of circular arguments and results', async () => {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      const { proxy } = await proxyOf(new HelloHelper('x'));
      if (strict) {
        expect((await rejection(proxy.invokeMethodAsync('Echo', circular))).message).toMatch(/circular/);
        declare('Circular', { Get: () => circular });
        expect((await rejection(page().dotNet.invokeMethodAsync('Circular', 'Get'))).message).toMatch(
          /STROP3035/,
        );
      } else {
        const helper = new HelloHelper('x');
        const kept = (await proxyOf(helper)).proxy;
        kept.invokeMethod('Keep', circular);
        expect(helper.calls[0]).toBe(circular);
      }
    });
  });

  it('elements among results become elements', async () => {
    const element = { tagName: 'DIV' };
    const one = page();
    const reference = one.attach('e1', element);
    class Holder {}
    declare(Holder, { instance: { Get: () => ({ element: reference }) } });
    await one.js.invokeVoidAsync('keep', DotNetObjectReference.create(new Holder()));
    expect(((await (await one.kept()).invokeMethodAsync('Get')) as { element: unknown }).element).toBe(
      element,
    );
  });
});

it('a component runs asynchronous calls as its own work', async () => {
  const log: string[] = [];
  class ComponentLike {
    invokeAsync<T>(work: () => T): Promise<T> {
      log.push('work');
      return Promise.resolve(work());
    }
  }
  Object.defineProperty(ComponentLike, Symbol.for('strop.component'), { value: true });
  declare(ComponentLike, { instance: { Call: () => void log.push('call') } });
  let kept: DotNet.DotNetObject | undefined;
  const { js } = createFakePage({ keep: (value: DotNet.DotNetObject) => void (kept = value) });
  await js.invokeVoidAsync('keep', DotNetObjectReference.create(new ComponentLike()));
  await kept?.invokeMethodAsync('Call');
  expect(log).toEqual(['work', 'call']);
});

it('names of assemblies must not be blank', () => {
  expect(() => jsInvokable('', {})).toThrow('The value cannot be an empty string');
});

it('by reference, arguments and results are the very objects', async () => {
  const helper = new HelloHelper('x');
  let kept: DotNet.DotNetObject | undefined;
  const { js } = createFakePage({ keep: (value: DotNet.DotNetObject) => void (kept = value) });
  await js.invokeVoidAsync('keep', DotNetObjectReference.create(helper));
  const map = new Map();
  expect(await kept?.invokeMethodAsync('Echo', map)).toBe(map);
  kept?.invokeMethod('Keep', { map });
  expect((helper.calls[0] as { map: unknown }).map).toBe(map);
});
