/**
 * A script of calls that is played on one implementation of `DotNet` and leaves a trace of all that can be seen: what
 * calls return and throw, what is sent to the host, how promises settle.
 *
 * In: a `DotNet`, the global object it serves, and operations. Out: the trace, as lines of text.
 */
import * as fc from 'fast-check';

/** Loosely typed on purpose: two modules that only agree in behaviour stand behind it. */
// eslint-disable-next-line typescript/no-explicit-any
type Loose = any;

export type Operation = readonly [kind: string, ...details: unknown[]];

const identifiers = [
  ...['f', 'obj.f', 'obj.inner.g', 'obj.value', 'obj.getter', 'obj.setterOnly', 'obj.readonly', 'frozen.x'],
  ...[
    'frozen.y',
    'obj.missing',
    'missing',
    'missing.x',
    'Klass',
    'Klass.create',
    'Klass.inner.f',
    'arrow',
    '',
  ],
  ...[
    'number.toFixed',
    'number.x',
    'text.length',
    'hold',
    'hold',
    'hold',
    'throwError',
    'throwText',
    'throwNull',
  ],
  ...['rejects', 'rejectsText', 'resolves', 'thenable', 'circular', 'bytes', 'proxy', 'aFunction', 'nothing'],
  ...['obj', 'list', 'blob', 'buffer', 'toString', 'obj.f.x', 'returns.obj', 'deep.a.b.c'],
];

/** What is written is not walked through later: a null on the way is a documented difference. */
const writable = [
  ...[
    'obj.value',
    'obj.readonly',
    'obj.setterOnly',
    'obj.getter',
    'obj.fresh',
    'frozen.x',
    'frozen.y',
    'fresh',
  ],
  ...['number.x', 'list', 'Klass.made', 'missing.x', 'returns.fresh', 'deep.a.b.d'],
];

const argumentTexts = [
  ...[
    '',
    'null',
    '[]',
    '[1,2]',
    '["a",null]',
    '{"a":1}',
    '"ab"',
    '{bad',
    '[true,{"n":4,"u":"x"}]',
    '[[1],[2,[3]]]',
  ],
  ...[0, 1, 2, 3, 4, 9, -1].map((id) => `[{"__jsObjectId":${id}}]`),
  ...[1, 2, 7].map((id) => `[{"__dotNetObject":${id}}]`),
  ...[0, 1, 2].map((id) => `[{"a":{"__byte[]":${id}}}]`),
  ...[0, 1, 2].map((id) => `[{"__dotNetStream":${id}},"s"]`),
  '[{"__byte[]":1},{"__byte[]":1},{"__byte[]":2}]',
  '[{"__jsObjectId":1,"__dotNetObject":5,"__byte[]":1}]',
  '[{"__byte[]":1,"__jsObjectId":0}]',
  '[{"__internalId":"7"},{"__jsStreamReferenceLength":3,"__jsObjectId":1}]',
];

const ids = fc.integer({ min: 0, max: 6 });
const dispatcher = fc.nat(2);
// What succeeds comes more often than what fails: only then is there something to go on with.
const identifier = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...identifiers) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'hold',
      'hold',
      'f',
      'obj.f',
      'bytes',
      'proxy',
      'resolves',
      'list',
      'Klass.create',
      'deep.a.b.c',
    ),
  },
);
const argsJson = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...argumentTexts) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '[]',
        '[1,2]',
        '["a",null]',
        '[true,{"n":4,"u":"x"}]',
        '[{"__jsObjectId":1}]',
        '[{"__dotNetObject":1}]',
      ],
      ...[
        '[{"a":[{"__dotNetObject":2}],"b":{"__byte[]":1}}]',
        '[{"__dotNetStream":1}]',
        '[{"__byte[]":0},{"__byte[]":2}]',
      ],
    ),
  },
);
const target = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 9);
const callType = fc.constantFrom(1, 1, 1, 2, 3, undefined);
const resultType = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 3, 8);
const values = fc.nat(40);
const someValues = fc.array(values, { maxLength: 3 });
const method = fc.constantFrom('Echo', 'Null', 'Empty', 'Throw', 'Bytes', 'Proxy', 'Bad');

/** One operation, all kinds equally likely but for what the others need. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constant('attach'), fc.boolean()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('reviver'), fc.nat(2)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('createReference'), values) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('createStream'), values) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('dispose'), values) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('disposeById'), fc.integer({ min: 1, max: 6 })) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('receive'), dispatcher, ids) },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constant('call'), dispatcher, identifier, argsJson, resultType, target, callType),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constant('begin'),
      dispatcher,
      ids,
      identifier,
      argsJson,
      resultType,
      target,
      callType,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('call'),
      dispatcher,
      fc.constantFrom(...writable),
      argsJson,
      resultType,
      target,
      fc.constantFrom(3, 4, 4),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('find'), identifier, target, callType, someValues) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('member'), identifier) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('static'), method, someValues) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('staticAsync'), method, someValues) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('dispatcherStatic'), dispatcher, method, someValues, fc.boolean()),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constant('end'),
      dispatcher,
      fc.constantFrom('1', '2', '3', 'x'),
      fc.boolean(),
      argsJson,
    ),
  },
  { weight: 5, arbitrary: fc.tuple(fc.constant('proxy'), fc.nat(3), fc.nat(3), method, someValues) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('supply'), dispatcher, fc.nat(2)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('stream'), fc.nat(3)) },
);

/** The members that calls find. `held` keeps what `hold` was given. */
export function createGlobal(held: unknown[]): Record<string, unknown> {
  class Klass {
    value: unknown;
    constructor(value: unknown) {
      this.value = value;
    }
    static create(value: unknown): Klass {
      return new this(value);
    }
    static inner = { f: () => 1 };
  }
  const obj = {
    value: 1,
    f(this: { value: unknown }, ...args: unknown[]) {
      return [this.value, args.length];
    },
    inner: {
      g: (a: unknown) => a,
    },
    get getter() {
      return this.value;
    },
    set setterOnly(value: unknown) {
      this.value = value as number;
    },
  };
  Object.defineProperty(obj, 'readonly', { value: 'fixed', enumerable: true });
  const circular: Record<string, unknown> = { name: 'c' };
  circular['self'] = circular;
  const quiet = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => {});
    return promise;
  };
  return {
    Klass,
    obj,
    circularValue: circular,
    frozen: Object.freeze({ x: 1 }),
    arrow: () => 'arrow',
    number: 42,
    text: 'text',
    f: (...args: unknown[]) => args.length,
    hold(...args: unknown[]) {
      held.push(...args);
      return args.length;
    },
    throwError() {
      throw new TypeError('thrown');
    },
    throwText() {
      // eslint-disable-next-line typescript/only-throw-error -- JavaScript may throw anything.
      throw 'text thrown';
    },
    throwNull() {
      // eslint-disable-next-line typescript/only-throw-error
      throw null;
    },
    rejects: () => quiet(Promise.reject(new RangeError('rejected'))),
    // eslint-disable-next-line typescript/prefer-promise-reject-errors
    rejectsText: () => quiet(Promise.reject('text rejected')),
    resolves: (value: unknown) => Promise.resolve(value),
    // oxlint-disable-next-line unicorn/no-thenable -- That a result is awaited whatever made it is the point.
    thenable: () => ({ then: (resolve: (value: string) => void) => resolve('then') }),
    circular: () => circular,
    bytes: () => ({ a: new Uint8Array([1]), b: [new Uint8Array([2, 3])], c: new Uint16Array([4]) }),
    proxy: () => held.filter((value) => typeof (value as Loose)?.serializeAsArg === 'function'),
    aFunction: () => () => 1,
    nothing: () => undefined,
    list: () => [1, undefined, NaN, { a: undefined }],
    blob: () => new Blob(['abc']),
    buffer: () => new ArrayBuffer(4),
    returns: { obj: () => obj },
    deep: { a: { b: { c: () => 'deep' } } },
  };
}

const revivers = [
  (key: string, value: unknown) => (key === 'n' ? (value as number) + 1 : value),
  (key: string, value: unknown) => (key === 'u' ? { was: value } : value),
  (_key: string, value: unknown) => (value === 'a' ? undefined : value),
];

/** Plays operations on one `DotNet`. */
export async function play(
  dotNet: Loose,
  makeGlobal: (held: unknown[]) => Record<string, unknown>,
  operations: readonly Operation[],
): Promise<string[]> {
  const held: unknown[] = [];
  const globalObject = makeGlobal(held);
  const labels = new Map<unknown, string>([[globalObject, 'global']]);
  for (const [name, value] of Object.entries(globalObject)) {
    if (typeof value === 'object' || typeof value === 'function') labels.set(value, name);
  }
  const show = (value: unknown): string => describe(value, labels);
  const trace: string[] = [];
  const settled: string[] = [];
  // Stacks differ, and where the engine speaks of a variable it is the implementation's own.
  const say = (text: string): void =>
    void trace.push(
      text
        .replaceAll(/(?:\\n|\n)\s+at (?:[^"\\\n]|\\(?!n|"))*/g, '')
        // The reference has a public field where Strop has a private one.
        .replaceAll(/\\*"?_streamPromise\\*"?:\{\}/g, '')
        .replaceAll(/\b(?:bound|member) is not a constructor/g, '… is not a constructor'),
    );
  const error = console.error;
  console.error = (reason: unknown) => say(`console.error ${show(reason)}`);

  const attached: Loose[] = [];
  const references: unknown[] = [];
  const found = new Map<string, unknown>();
  const api: Loose = dotNet(globalObject);

  const valueAt = (n: number): unknown => {
    const proxies = held.filter((value) => typeof (value as Loose)?.serializeAsArg === 'function');
    const pool: unknown[] = [
      ...[null, undefined, 5, 'text', true, { a: 1 }, globalObject['f'], [1, [2]], NaN, 10n],
      ...[
        new Uint8Array([1, 2]),
        { deep: [new Uint8Array([3])] },
        new ArrayBuffer(3),
        new DataView(new ArrayBuffer(5)),
      ],
      ...[
        new Blob(['blob']),
        { buffer: new ArrayBuffer(1) },
        new Uint8Array(new SharedArrayBuffer(2)),
        new Date(0),
      ],
      ...[
        { toJSON: () => ({ json: new Uint8Array([9]) }) },
        globalObject['circularValue'],
        { __jsObjectId: 2 },
      ],
      ...[{ __jsObjectId: -1 }, new Float32Array([1.5]), globalObject['obj']],
      ...references.slice(-4),
      ...proxies.slice(-4),
      { nested: proxies.at(-1) },
    ];
    return pool[n % pool.length];
  };

  const makeHost = (name: string, synchronous: boolean): Loose => {
    const answer = (methodName: string, args: string): string | null => {
      if (methodName === 'Throw') throw new Error('host failed');
      if (methodName === 'Echo') return args;
      if (methodName === 'Empty') return '';
      if (methodName === 'Bytes') return '{"a":{"__byte[]":1}}';
      if (methodName === 'Proxy') return '[{"__dotNetObject":3}]';
      return methodName === 'Bad' ? '{bad' : null;
    };
    return {
      ...(synchronous && {
        invokeDotNetFromJS(assembly: unknown, methodName: string, id: unknown, args: string) {
          say(`${name}.invoke ${show([assembly, methodName, id, args])}`);
          return answer(methodName, args);
        },
      }),
      beginInvokeDotNetFromJS(
        callId: number,
        assembly: unknown,
        methodName: string,
        id: unknown,
        args: string,
      ) {
        say(`${name}.begin ${show([callId, assembly, methodName, id, args])}`);
        if (methodName === 'Throw') throw new Error('host failed');
      },
      endInvokeJSFromDotNet(handle: number, succeeded: boolean, json: string) {
        say(`${name}.end ${show([handle, succeeded, json])}`);
      },
      sendByteArray(id: number, bytes: Uint8Array) {
        say(`${name}.bytes ${show([id, bytes])}`);
      },
    };
  };

  const watch = (index: number, promise: Loose): string => {
    promise.then(
      (value: unknown) => settled.push(`${index} fulfilled ${show(value)}`),
      (reason: unknown) => settled.push(`${index} rejected ${show(reason)}`),
    );
    return 'promise';
  };

  const run = ([kind, ...d]: Loose, index: number): unknown => {
    const at = attached[d[0] % Math.max(1, attached.length)];
    switch (kind) {
      case 'attach':
        if (attached.length === 3) return 'enough';
        attached.push(api.attachDispatcher(makeHost(`host${attached.length}`, d[0])));
        return 'attached';
      case 'reviver':
        return api.attachReviver(revivers[d[0]]);
      case 'createReference':
        references.push(api.createJSObjectReference(valueAt(d[0])));
        return references.at(-1);
      case 'createStream':
        references.push(api.createJSStreamReference(valueAt(d[0])));
        return references.at(-1);
      case 'dispose':
        return api.disposeJSObjectReference(valueAt(d[0]));
      case 'disposeById':
        return api.disposeJSObjectReferenceById(d[0]);
      case 'receive':
        return at?.receiveByteArray(d[1], new Uint8Array([d[1], index]));
      case 'call':
        return at?.invokeJSFromDotNet(...d.slice(1));
      case 'begin':
        return at && watch(index, at.beginInvokeJSFromDotNet(...d.slice(1)));
      case 'find': {
        const key = show(d.slice(0, 3));
        const member = api.findJSFunction(d[0], d[1], d[2]);
        const known = found.has(key) ? found.get(key) === member : 'first';
        found.set(key, member);
        return [known, member(...d[3].map(valueAt))];
      }
      case 'member':
        return api.findObjectMember(globalObject, d[0]);
      case 'static':
        return api.invokeMethod('Assembly', d[0], ...d[1].map(valueAt));
      case 'staticAsync':
        return watch(index, api.invokeMethodAsync('Assembly', d[0], ...d[1].map(valueAt)));
      case 'dispatcherStatic':
        return d[3]
          ? at?.invokeDotNetStaticMethod('Other', d[1], ...d[2].map(valueAt))
          : at && watch(index, at.invokeDotNetStaticMethodAsync('Other', d[1], ...d[2].map(valueAt)));
      case 'end':
        return at?.endInvokeDotNetFromJS(...d.slice(1));
      case 'proxy': {
        const proxies = held.filter((value) => value instanceof api.DotNetObject);
        const proxy = proxies[d[0] % Math.max(1, proxies.length)] as Loose;
        if (proxy === undefined) return 'no proxy';
        if (d[1] === 0) return proxy.invokeMethod(d[2], ...d[3].map(valueAt));
        if (d[1] === 1) return watch(index, proxy.invokeMethodAsync(d[2], ...d[3].map(valueAt)));
        return d[1] === 2 ? proxy.dispose() : proxy.serializeAsArg();
      }
      case 'supply':
        return at?.supplyDotNetStream(d[1], new Response(`stream ${index}`).body);
      case 'stream': {
        const streams = held.filter(
          (value) => typeof (value as Loose)?.arrayBuffer === 'function' && !(value instanceof Blob),
        );
        const stream = streams[d[0] % Math.max(1, streams.length)] as Loose;
        return (
          stream &&
          watch(
            index,
            stream.arrayBuffer().then((b: ArrayBuffer) => new Uint8Array(b)),
          )
        );
      }
      default:
        throw new Error(`no operation ${kind}`);
    }
  };

  try {
    for (const [index, one] of operations.entries()) {
      try {
        say(`${index} ${one[0]} ${show(run(one, index))}`);
      } catch (thrown) {
        say(`${index} ${one[0]} threw ${show(thrown)}`);
      }
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    }
    // Streams are read over several turns of the event loop.
    if (operations.some(([kind]) => kind === 'stream')) {
      for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    console.error = error;
  }
  return [...trace, ...settled.sort()];
}

function describe(value: unknown, labels: ReadonlyMap<unknown, string>, depth = 0): string {
  const label = labels.get(value);
  if (label !== undefined) return `<${label}>`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return `Error(${value.message})`;
  if (typeof (value as Loose).serializeAsArg === 'function')
    return `proxy ${JSON.stringify((value as Loose).serializeAsArg())}`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${String(value)})`;
  if (typeof (value as Loose).arrayBuffer === 'function') return 'stream or blob';
  if (depth > 6) return '…';
  const entries = Object.entries(value).map(([key, item]) => `${key}:${describe(item, labels, depth + 1)}`);
  return Array.isArray(value) ? `[${entries.join()}]` : `{${entries.join()}}`;
}
