/** Typed remotes at run time: in process, in strict mode and across a wire, by the same calls and with the same answers. */
import { JSObjectReference, type JSRuntime } from '@strop/interop';
import { isRemote, remote, type Remote } from '@strop/interop/typed';
import { afterEach, describe, expect, it } from 'vitest';
import { ledger } from '../../src/managed/ledger.ts';
import { Owner } from '../../src/managed/owner.ts';
import { connect, type ConnectedPage } from '../support/connected-page.ts';
import { createFakePage, rejection, type FakeReference } from '../support/fake-page.ts';

const forComponent = Symbol.for('strop.forComponent');

interface Place {
  name: string;
  at: [number, number];
}

interface Listener {
  (center: { at: [number, number] }, map: LiveMap): unknown;
}

/** JavaScript's side; runs there, and its types are what the component sees. */
class LiveMap {
  private readonly listeners = new Set<Listener>();
  readonly host: unknown;
  zoom = 1;
  private readonly answers: unknown[] = [];
  readonly handlers = { scroll: new Handler() };
  constructor(host: unknown, options: { zoom?: number } = {}) {
    this.host = host;
    this.zoom = options.zoom ?? 1;
  }
  on(listener: Listener): this {
    this.listeners.add(listener);
    return this;
  }
  off(listener: Listener): boolean {
    return this.listeners.delete(listener);
  }
  fire(): void {
    for (const listener of this.listeners) {
      const answer = listener({ at: [1, 2] }, this);
      // Libraries that ignore it would hear of it otherwise; whoever asks for the answers does, too.
      if (answer instanceof Promise) answer.catch(() => {});
      this.answers.push(answer);
    }
  }
  answered(): Promise<unknown[]> {
    return Promise.all(this.answers.splice(0));
  }
  get listenerCount(): number {
    return this.listeners.size;
  }
}

class Handler {
  enabled = true;
  disable(): boolean {
    this.enabled = false;
    return this.enabled;
  }
}

class Size {
  width = 1;
  get area(): number {
    return this.width * 2;
  }
}

class Fruit {
  readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  name(): string {
    return this.kind;
  }
}

const library = {
  LiveMap,
  createMap: (host: unknown, options?: { zoom?: number }) => new LiveMap(host, options),
  isSame: (a: object, b: object) => a === b,
  nothing: () => undefined,
  echo: <T>(value: T): T => value,
  kinds: () => ({
    place: { name: 'a', at: [1, 2] } as Place,
    map: new LiveMap(null),
    list: [new Fruit('x')],
  }),
  size: () => new Size(),
  date: (value: Date) => new Date(value.getTime() + 1),
  big: (value: bigint) => value + 1n,
  bytes: (value: Uint8Array) => value.map((each) => each + 1),
  adder: (by: number) => (value: number) => value + by,
  Fruit,
  later: async (value: string) => `${value} later`,
  fail: () => {
    throw new RangeError('out');
  },
  compare: (values: number[], by: (a: number, b: number) => number) => [...values].sort(by),
  error: () => new TypeError('told'),
  nan: () => NaN,
  kept: { map: undefined as LiveMap | undefined },
  /** Whether each listener of the map gave the map back, alone or inside. */
  answers: async (map: LiveMap) =>
    (await map.answered()).map((each) => each === map || (each as { inside: unknown[] }).inside[0] === map),
};

type Library = typeof library;

interface Scene {
  readonly js: JSRuntime;
  readonly lib: Remote<Library>;
  readonly objects: () => number;
  attach(id: string, element: object): FakeReference;
  leave(): Promise<void>;
}

const open: ConnectedPage[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]();
});

type Kind = 'in process' | 'strict' | 'wire';

/** A component's view of the library, and how the component goes. */
async function scene(kind: Kind): Promise<Scene> {
  const globalObject = { library, Reflect } as unknown as Record<string, unknown>;
  let runtime: JSRuntime;
  let attach: Scene['attach'];
  if (kind === 'wire') {
    const connected = await connect(globalObject);
    open.push(connected);
    runtime = connected.js;
    attach = connected.attach;
  } else {
    const page = createFakePage(globalObject, { strict: kind === 'strict' });
    runtime = page.js;
    attach = page.attach;
  }
  const { dispatcherOf } = await import('../../src/page/window-dispatcher.ts');
  const { objects } = dispatcherOf({ defaultView: globalObject } as unknown as Document);
  const callbacks: (() => void)[] = [];
  const context = { name: 'Sample', onGone: (callback: () => void) => void callbacks.push(callback) };
  const js = (runtime as unknown as Record<symbol, (context: object) => JSRuntime>)[forComponent]!(context);
  return {
    js,
    lib: remote<Library>(await js.getValueAsync(JSObjectReference, 'library')),
    objects: () => objects.size,
    attach,
    async leave() {
      callbacks.forEach((callback) => callback());
      await turns();
    },
  };
}

/** Long enough for a message each way. */
async function turns(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve));
}

describe.each<Kind>(['in process', 'strict', 'wire'])('a typed remote, %s', (kind) => {
  it('passes elements and data, and hands live objects back as remotes', async () => {
    const { lib, attach } = await scene(kind);
    const element = { nodeName: 'DIV' };
    const map = await lib.createMap(attach('a', element), { zoom: 3 });
    expect(isRemote(map)).toBe(true);
    expect(await map.getValueAsync('zoom')).toBe(3);
    await map.setValueAsync('zoom', 5);
    expect(await map.getValueAsync('zoom')).toBe(5);
    expect(await map.handlers.scroll.disable()).toBe(false);
    expect(await map.handlers.scroll.getValueAsync('enabled')).toBe(false);
    expect(await lib.isSame(map, map)).toBe(true);
  });

  it('constructs, also from a reference to the class', async () => {
    const { lib } = await scene(kind);
    const apple = await new lib.Fruit('apple');
    expect(await apple.name()).toBe('apple');
    const FruitClass = await lib.getValueAsync('Fruit');
    expect(await (await new FruitClass('pear')).name()).toBe('pear');
  });

  it('keeps values that JSON would change', async () => {
    const { lib } = await scene(kind);
    expect(await lib.nothing()).toBe(undefined);
    expect(await lib.date(new Date(5))).toEqual(new Date(6));
    expect(await lib.big(2n ** 70n)).toBe(2n ** 70n + 1n);
    expect(await lib.bytes(new Uint8Array([1, 2]))).toEqual(new Uint8Array([2, 3]));
    expect(await lib.nan()).toBeNaN();
    expect(await lib.echo(-0)).toBe(-0);
    expect(await lib.echo(undefined)).toBe(undefined);
    expect(await lib.echo(null)).toBe(null);
    expect(await lib.later('much')).toBe('much later');
  });

  it('tells data from live objects at any depth', async () => {
    const { lib } = await scene(kind);
    const { place, map, list } = await lib.kinds();
    expect(place).toEqual({ name: 'a', at: [1, 2] });
    expect(isRemote(map)).toBe(true);
    expect(await list[0]!.name()).toBe('x');
    expect(await lib.size()).toEqual({ width: 1, area: 2 });
    expect(await lib.error()).toMatchObject({ name: 'TypeError', message: 'told' });
    const add = await lib.adder(2);
    expect(isRemote(add)).toBe(true);
    expect(await add(3)).toBe(5);
  });

  it('rejects with what JavaScript threw', async () => {
    const { lib } = await scene(kind);
    expect(await rejection(lib.fail())).toMatchObject({ name: 'JSException', message: 'out' });
  });

  it('makes callbacks of functions, the same one for the same function', async () => {
    const { lib } = await scene(kind);
    const map = await lib.createMap(null);
    const heard: unknown[] = [];
    const listener = (center: { at: [number, number] }, which: Remote<LiveMap>) => {
      heard.push(center, isRemote(which));
      return 'answer';
    };
    await map.on(listener);
    await map.on(listener);
    expect(await map.getValueAsync('listenerCount')).toBe(1);
    await map.fire();
    await turns();
    expect(heard).toEqual([{ at: [1, 2] }, true]);
    expect(await map.off(listener)).toBe(true);
  });

  it('calls asynchronous callbacks and waits for them', async () => {
    const { lib } = await scene(kind);
    const map = await lib.createMap(null);
    await map.on(async (_center, which) => {
      await which.setValueAsync('zoom', 9);
      return 'done';
    });
    await map.fire();
    await turns();
    expect(await map.getValueAsync('zoom')).toBe(9);
  });

  it('lets what a callback received go when it is over, but for what is kept', async () => {
    const { lib, objects } = await scene(kind);
    const map = await lib.createMap(null);
    const before = objects();
    let kept: Remote<LiveMap> | undefined;
    let lost: Remote<LiveMap> | undefined;
    await map.on((_center, which) => {
      lost = which;
      if (kept === undefined) kept = which.keep();
    });
    for (let i = 0; i < 5; i++) await map.fire();
    await turns();
    expect(await kept!.getValueAsync('zoom')).toBe(1);
    expect((await rejection(lost!.getValueAsync('zoom'))).name).toBe('AbortError');
    // One that was kept; `on` returned the map itself, which is no second one.
    expect(objects()).toBe(before + 1);
  });

  it('lets a callback give back what it received', async () => {
    const { lib, objects } = await scene(kind);
    const map = await lib.createMap(null);
    library.kept.map = new LiveMap('other');
    const before = objects();
    await map.on((_center, which) => which);
    await map.on(async (_center, which) => {
      await which.getValueAsync('zoom');
      return { inside: [which] };
    });
    await map.fire();
    await turns();
    expect(await lib.answers(map)).toEqual([true, true]);
    await turns();
    expect(objects()).toBe(before);
  });

  it('lets what a callback received go with the component, though the callback has not ended', async () => {
    const { lib, objects, leave } = await scene(kind);
    const map = new LiveMap(null);
    library.kept.map = map;
    const remoteMap = await lib.kept.getValueAsync('map');
    let received: Remote<LiveMap> | undefined;
    await remoteMap!.on((_center, which) => {
      received = which;
      return new Promise(() => {});
    });
    map.fire();
    await turns();
    expect(received).toBeDefined();
    await leave();
    expect(objects()).toBe(0);
    expect((await rejection(received!.getValueAsync('zoom'))).name).toBe('AbortError');
  });

  it('goes with its component: references, callbacks, and late calls do nothing', async () => {
    const { lib, objects, leave } = await scene(kind);
    const late = ledger.lateCalls;
    const map = new LiveMap(null);
    library.kept.map = map;
    const remoteMap = await lib.kept.getValueAsync('map');
    let calls = 0;
    await remoteMap!.on(() => calls++);
    map.fire();
    await turns();
    expect(calls).toBe(1);
    expect(ledger.list().filter(({ owner }) => owner === 'Sample').length).toBeGreaterThan(0);
    await leave();
    expect(objects()).toBe(0);
    await map.answered();
    map.fire();
    expect(await map.answered()).toEqual([undefined]);
    expect(calls).toBe(1);
    expect(ledger.lateCalls - late).toBe(1);
    await turns();
    expect(objects()).toBe(0);
    library.kept.map = undefined;
  });

  it('sends functions inside of data, and refuses places inside an object', async () => {
    const { lib } = await scene(kind);
    const map = await lib.createMap(null);
    const options = (await lib.echo({ inner: { run: () => 1 } })) as Remote<{ inner: { run(): number } }>;
    expect(isRemote(options)).toBe(false);
    expect(await rejection(lib.isSame(map.handlers as never, map))).toMatchObject({ code: 'STROP3190' });
    expect(() => ((map as unknown as { zoom: number }).zoom = 3)).toThrow('cannot be assigned');
  });

  it('is a reference for calls that are not typed, and is no promise', async () => {
    const { lib, js } = await scene(kind);
    const map = await lib.createMap(null);
    expect(await js.invokeAsync(Boolean, 'library.isSame', map, map)).toBe(true);
    expect(await Promise.resolve(map)).toBe(map);
    await map.with({ timeout: 1000 }).getValueAsync('zoom');
    await map.disposeAsync();
    expect((await rejection(map.getValueAsync('zoom'))).name).toBe('ObjectDisposedException');
  });
});

describe.each<Kind>(['in process', 'strict'])('callbacks that JavaScript waits for, %s', (kind) => {
  it('answer at once', async () => {
    const { lib } = await scene(kind);
    expect(await lib.compare([2, 3, 1], (a, b) => b - a)).toEqual([3, 2, 1]);
  });
});

it('an owner inside an owner leads to the component', () => {
  const component = new Owner('Sample');
  expect(new Owner('callback', component).parent).toBe(component);
});
