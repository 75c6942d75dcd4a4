/**
 * The same random calls in process, in strict mode, through a port and through a socket: the same results and texts.
 *
 * What differs by design is left out of the sequences: in process values keep their identity, and what JSON has no text
 * for passes; names that lead to classes are refused on a wire.
 *
 *   WIRE_CALLS=20000 VITE_SEED=7 npx vitest run --project node packages/interop/test/wire/differential.test.ts
 */
import { DotNetObjectReference, jsInvokable, JSObjectReference, type JSRuntime } from '@strop/interop';
import { installDotNet, type DotNet } from '@strop/interop/dotnet';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dispatcherOfWindow } from '../../src/page/window-dispatcher.ts';
import { connect, type Way } from '../support/connected-page.ts';
import { createFakePage, FakeReference } from '../support/fake-page.ts';
import { seed } from '../support/seed.ts';

const calls = Number(process.env['WIRE_CALLS'] ?? 1_200);
const length = 20;

type Step =
  | {
      readonly kind: 'invoke' | 'reference' | 'void';
      readonly on: number;
      readonly identifier: string;
      readonly args: readonly Argument[];
    }
  | { readonly kind: 'construct'; readonly identifier: string; readonly args: readonly Argument[] }
  | { readonly kind: 'get'; readonly on: number; readonly identifier: string }
  | { readonly kind: 'set'; readonly on: number; readonly identifier: string; readonly value: Argument }
  | { readonly kind: 'typed'; readonly type: number; readonly identifier: string }
  | { readonly kind: 'dispose'; readonly on: number }
  | {
      readonly kind: 'fromJS';
      readonly proxy: number;
      readonly method: string;
      readonly args: readonly Argument[];
    }
  | { readonly kind: 'static'; readonly method: string; readonly args: readonly Argument[] };

/** What stands for an argument until it is known what has been received. */
type Argument =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'object' | 'self' | 'nested'; readonly at: number }
  | { readonly kind: 'element'; readonly state: 'attached' | 'pending' | 'detached' }
  | { readonly kind: 'bytes'; readonly length: number };

const data = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !JSON.stringify(value).includes('__'))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const at = fc.nat(4);
const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 5, arbitrary: data.map((value): Argument => ({ kind: 'data', value })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('object' as const, 'self' as const, 'nested' as const), at)
      .map(([kind, n]): Argument => ({ kind, at: n })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('attached', 'attached', 'pending', 'detached')
      .map((state) => ({ kind: 'element', state }) as Argument),
  },
  { weight: 1, arbitrary: fc.nat(5).map((n): Argument => ({ kind: 'bytes', length: n })) },
);
const args = fc.array(argument, { maxLength: 3 });
const identifier = fc.constantFrom(
  ...[
    'echo',
    'echo',
    'later',
    'rejects',
    'throws',
    'throwsText',
    'count',
    'tag',
    'obj.f',
    'obj.inner.value',
    'missing',
  ],
  ...[
    'missing.f',
    'obj.missing',
    'circular',
    'nothing',
    'bytes',
    'Box',
    'make',
    'text',
    'keepAll',
    'proxyBack',
  ],
);
const member = fc.constantFrom('n', 'f', 'obj.value', 'text', 'missing', 'read', 'self.n', '');
const method = fc.constantFrom('Echo', 'Later', 'Fail', 'Add', 'Missing', 'Typed', 'Give');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('invoke' as const, 'invoke' as const, 'void' as const),
      on: fc.constant(-1),
      identifier,
      args,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('reference' as const), on: fc.constant(-1), identifier, args }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('invoke' as const), on: at, identifier: member, args }),
  },
  fc.record({
    kind: fc.constant('construct' as const),
    identifier: fc.constantFrom('Box', 'Box', 'echo2', 'missing'),
    args,
  }),
  fc.record({ kind: fc.constant('get' as const), on: fc.integer({ min: -1, max: 4 }), identifier: member }),
  fc.record({
    kind: fc.constant('set' as const),
    on: fc.integer({ min: -1, max: 4 }),
    identifier: fc.constantFrom('obj.value', 'n', 'missing.x', 'obj.fixed'),
    value: data.map((value): Argument => ({ kind: 'data', value })),
  }),
  fc.record({ kind: fc.constant('typed' as const), type: fc.nat(6), identifier }),
  fc.record({ kind: fc.constant('dispose' as const), on: at }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fromJS' as const), proxy: fc.nat(3), method, args }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('static' as const), method, args }) },
);

class Managed {
  total = 0;
  static {
    const instance = {
      Echo: (_self: Managed, value: unknown) => value,
      Later: async (_self: Managed, value: unknown) => ({ value }),
      Fail: () => {
        throw new RangeError('Threw an exception!');
      },
      Add: (self: Managed, n: unknown) => (self.total += typeof n === 'number' ? n : 1),
      Typed: {
        parameters: [Number, String],
        invoke: (_self: Managed, n: number, text: string) => `${n} ${text}`,
      },
      Give: () => undefined,
    };
    const withoutSelf = {
      Echo: (value: unknown) => value,
      Later: async (value: unknown) => ({ value }),
      Fail: async () => {
        throw new TypeError('Threw later!');
      },
      Typed: { parameters: [Number], invoke: (n: number) => n * 2 },
    };
    jsInvokable(this, { assembly: 'Differential', typeName: 'Managed', instance, static: withoutSelf });
  }
}

interface Place {
  readonly js: JSRuntime;
  readonly globalObject: Record<string, unknown>;
  readonly dotNet: typeof DotNet;
  attach(id: string, element: object): FakeReference;
  dispose(): Promise<void>;
}

const places: Record<string, (members: Record<string, unknown>) => Promise<Place>> = {
  'in process': async (members) => inThread(members, false),
  strict: async (members) => inThread(members, true),
  port: (members) => apart(members, 'port'),
  socket: (members) => apart(members, 'socket'),
};

function inThread(members: Record<string, unknown>, strict: boolean): Place {
  const page = createFakePage(members, { strict });
  return {
    ...page,
    dotNet: installDotNet(page.globalObject) as typeof DotNet,
    dispose: async () => undefined,
  };
}

async function apart(members: Record<string, unknown>, way: Way): Promise<Place> {
  // One minute per call would be the socket's own.
  const page = await connect(members, { way, components: { maxMessageBytes: 1e9, timeout: Infinity } });
  return {
    ...page,
    attach: page.attach,
    dotNet: page.dotNet as typeof DotNet,
    dispose: () => page[Symbol.asyncDispose](),
  };
}

const types = [String, Number, Boolean, Array, Object, Date, Uint8Array] as const;

/** Plays a sequence and writes down all that either side saw. */
async function play(
  make: (members: Record<string, unknown>) => Promise<Place>,
  steps: readonly Step[],
): Promise<string[]> {
  const trace: string[] = [];
  const received: JSObjectReference[] = [];
  const proxies: DotNet.DotNetObject[] = [];
  const held: unknown[] = [];
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const members: Record<string, unknown> = {
    echo: (...values: unknown[]) => values,
    later: async (value: unknown) => ({ value }),
    rejects: () => Promise.reject(new Error('rejected')),
    throws: () => {
      throw new TypeError('thrown');
    },
    throwsText: () => {
      // eslint-disable-next-line typescript/only-throw-error -- Scripts do.
      throw 'only text';
    },
    count: (...values: unknown[]) => values.length,
    tag: (element: { tag?: string } | null) => element?.tag ?? null,
    text: () => 'text',
    nothing: () => undefined,
    bytes: () => Uint8Array.of(1, 2, 3),
    circular: () => circular,
    make: (n: unknown) => ({
      n: typeof n === 'number' ? n : 0,
      f: () => 'f',
      read: async () => 'read',
      self: { n: 5 },
    }),
    keepAll: (...values: unknown[]) => {
      for (const value of values.flat()) keep(value, proxies, held);
      return proxies.length;
    },
    proxyBack: () => proxies.at(-1) ?? null,
    obj: Object.defineProperty({ f: () => 'obj.f', value: 1, inner: { value: 2 } }, 'fixed', { value: 1 }),
    Box: class {
      n: unknown;
      constructor(n: unknown) {
        // In process, what an object of a class holds is not looked into.
        this.n = typeof n === 'number' ? n : 0;
      }
    },
    echo2: () => 1,
  };
  const place = await make(members);
  const managed = new Managed();
  const references = [DotNetObjectReference.create(managed), DotNetObjectReference.create(new Managed())];
  const attached = place.attach('e1', { tag: 'canvas' });

  const argumentOf = (one: Argument): unknown => {
    switch (one.kind) {
      case 'data':
        return one.value;
      case 'object':
        return received[one.at % Math.max(1, received.length)] ?? null;
      case 'self':
        return references[one.at % 2];
      case 'nested':
        return {
          list: [received[one.at % Math.max(1, received.length)] ?? null, references[one.at % 2]],
          n: one.at,
        };
      case 'bytes':
        return Uint8Array.from({ length: one.length }, (_, i) => i);
      case 'element':
        return one.state === 'attached' ? attached : new FakeReference(one.state, one.state);
      default:
        return one satisfies never;
    }
  };
  /** JavaScript's own arguments: it holds proxies and data. */
  const jsArgument = (one: Argument): unknown => {
    if (one.kind === 'self' || one.kind === 'nested')
      return [proxies[one.at % Math.max(1, proxies.length)] ?? null];
    if (one.kind === 'object') return place.dotNet.createJSObjectReference({ n: one.at });
    return one.kind === 'element' ? null : argumentOf(one);
  };
  const target = (on: number) => received[on % Math.max(1, received.length)] ?? place.js;
  const run = async (one: Step): Promise<unknown> => {
    switch (one.kind) {
      case 'invoke':
        return (one.on < 0 ? place.js : target(one.on)).invokeAsync(
          one.identifier,
          ...one.args.map(argumentOf),
        );
      case 'void':
        return place.js.invokeVoidAsync(one.identifier, ...one.args.map(argumentOf));
      case 'reference': {
        const reference = await place.js.invokeAsync(
          JSObjectReference,
          one.identifier,
          ...one.args.map(argumentOf),
        );
        if (reference !== null) received.push(reference);
        return reference;
      }
      case 'construct': {
        const made = await place.js.invokeConstructorAsync(one.identifier, ...one.args.map(argumentOf));
        received.push(made);
        return made;
      }
      case 'get':
        return (one.on < 0 ? place.js : target(one.on)).getValueAsync(one.identifier);
      case 'set':
        return (one.on < 0 ? place.js : target(one.on)).setValueAsync(one.identifier, argumentOf(one.value));
      case 'typed':
        return place.js.invokeAsync(types[one.type] as typeof String, one.identifier);
      case 'dispose': {
        const [gone] = received.splice(one.on % Math.max(1, received.length), 1);
        await gone?.disposeAsync();
        return gone?.invokeAsync('n');
      }
      case 'fromJS': {
        const proxy = proxies[one.proxy % Math.max(1, proxies.length)];
        return proxy?.invokeMethodAsync(one.method, ...one.args.map(jsArgument));
      }
      case 'static':
        return place.dotNet.invokeMethodAsync('Differential', one.method, ...one.args.map(jsArgument));
      default:
        return one satisfies never;
    }
  };

  try {
    for (const one of steps) {
      const outcome = await run(one).then(
        (value) => `= ${show(value)}`,
        (error: Error) => `! ${nameOf(error)}: ${error.message}`,
      );
      trace.push(`${one.kind} ${outcome}`);
    }
    trace.push(`held ${show(held)} total ${managed.total}`);
    // Everything sent has arrived by the next answer.
    await place.js.invokeAsync('nothing');
    trace.push(`table ${dispatcherOfWindow(place.globalObject).objects.size}`);
  } finally {
    await place.dispose();
  }
  return trace;
}

function keep(value: unknown, proxies: DotNet.DotNetObject[], held: unknown[]): void {
  const isProxy = typeof (value as { invokeMethodAsync?: unknown } | null)?.invokeMethodAsync === 'function';
  if (isProxy) proxies.push(value as DotNet.DotNetObject);
  else held.push(structuredCloneable(value));
}

/** A copy as JSON would have it: in process the object itself would change later. */
function structuredCloneable(value: unknown): unknown {
  return JSON.parse(show(value)) as unknown;
}

function show(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) => {
      if (typeof item !== 'object' || item === null) return typeof item === 'function' ? undefined : item;
      if (item instanceof Uint8Array) return `bytes ${[...item].join()}`;
      if (item instanceof JSObjectReference) return 'reference';
      if (item instanceof DotNetObjectReference) return 'managed';
      return 'invokeMethodAsync' in item ? 'proxy' : item;
    }) ?? 'null'
  );
}

/** In process, a proxy's promise is rejected by an Error as well; its text is compared. */
const nameOf = ({ name }: Error): string => name;

/** In process nothing is written as JSON, so what cannot be has no error there. */
const isCircular = (one: Step): boolean =>
  'identifier' in one &&
  (one.identifier === 'circular' || (one.kind === 'invoke' && one.on >= 0 && one.identifier === ''));

it(`play ${calls} random calls alike in each of four ways, seed ${seed}`, async () => {
  let played = 0;
  const seen = { results: 0, failures: 0 };
  const sequence = fc.array(
    step.filter((one) => !isCircular(one)),
    { minLength: length, maxLength: length },
  );
  const runs = Math.ceil(calls / length / 4);
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      const traces = new Map<string, string[]>();
      for (const [name, make] of Object.entries(places)) {
        traces.set(name, await play(make, steps));
        played += steps.length;
      }
      const reference = traces.get('in process') as string[];
      for (const line of reference) seen[line.includes(' ! ') ? 'failures' : 'results']++;
      for (const [name, trace] of traces) expect(trace, name).toEqual(reference);
    }),
    { seed, numRuns: runs },
  );
  if (process.env['WIRE_CALLS'] !== undefined) console.log(played, 'calls in four ways;', seen, 'in process');
  expect(seen.results).toBeGreaterThan(seen.failures / 4);
}, 600_000);
