/** Frames: what is written can be read, on text and binary messages; values come back as JSON's rules say. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeFrame,
  encodeFrame,
  encodeMessage,
  frameOf,
  sizeOfFrame,
  sizeOfMessage,
} from '../../src/wire/frame.ts';
import { noBytes, type WireMessage } from '../../src/wire/messages.ts';
import { pack, unpack } from '../../src/wire/socket-channel.ts';
import { connect, ways } from '../support/connected-page.ts';

const bytes = fc.uint8Array({ maxLength: 9 });
const byId = fc
  .uniqueArray(fc.tuple(fc.nat(99), bytes), { selector: ([id]) => id, maxLength: 3 })
  .map((pairs): ReadonlyMap<number, Uint8Array> => (pairs.length === 0 ? noBytes : new Map(pairs)));
const text = fc.jsonValue().map((value) => JSON.stringify(value));
const anyText = fc.string({ unit: 'binary' });
const id = fc.nat();

const streams = [
  fc.record({ kind: fc.constant('pull' as const), stream: id, bytes: id }),
  fc.record({ kind: fc.constant('chunk' as const), stream: id, index: id, bytes }),
  fc.record({ kind: fc.constant('endStream' as const), stream: id, error: fc.option(anyText) }),
  fc.record({ kind: fc.constant('cancelStream' as const), stream: id }),
];
const toPage: fc.Arbitrary<WireMessage> = fc.oneof(
  fc.record({
    kind: fc.constant('callJS' as const),
    handle: id,
    identifier: anyText,
    resultType: id,
    targetId: id,
    callType: id,
    text,
    bytes: byId,
  }),
  fc.record({ kind: fc.constant('endDotNet' as const), callId: id, text, bytes: byId }),
  fc.record({ kind: fc.constant('failDotNet' as const), callId: id, message: anyText }),
  fc.record({ kind: fc.constant('release' as const), id }),
  fc.record({ kind: fc.constant('openStream' as const), stream: id, object: id }),
  ...streams,
);
const toComponents: fc.Arbitrary<WireMessage> = fc.oneof(
  fc.record({
    kind: fc.constant('callDotNet' as const),
    callId: id,
    assembly: fc.option(anyText),
    identifier: anyText,
    objectId: id,
    text,
    bytes: byId,
  }),
  fc.record({ kind: fc.constant('endJS' as const), handle: id, text, bytes: byId }),
  fc.record({
    kind: fc.constant('failJS' as const),
    handle: id,
    message: anyText,
    stack: fc.option(anyText),
  }),
  ...streams,
);

describe('a frame', () => {
  it.each([
    ['page', toPage],
    ['components', toComponents],
  ] as const)('to %s is read as it was written, also from a binary message', (role, message) => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 5 }),
        id,
        id,
        (messages, sequence, acknowledged) => {
          const encoded = messages.map(encodeMessage);
          const frame = encodeFrame(sequence, acknowledged, encoded);
          const expected = { sequence, acknowledged, messages };
          expect(decodeFrame(frame, role)).toEqual(expected);
          const binary = unpack(pack(frame).buffer);
          expect(decodeFrame(binary, role)).toEqual(expected);
          // What is measured before is never less than what is measured after.
          const limit = 1e9;
          const parts = encoded.reduce((sum, one) => sum + sizeOfMessage(one, limit), 36);
          expect(sizeOfFrame(frame, limit)).toBeLessThanOrEqual(parts);
          expect(sizeOfFrame({ text: frame.text, attachments: [] }, limit)).toBe(
            new TextEncoder().encode(frame.text).length,
          );
        },
      ),
    );
  });

  it('is told from every other binary message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (data) => {
        try {
          const { text: read, attachments } = unpack(data.slice().buffer);
          expect(pack({ text: read, attachments })).toEqual(data);
        } catch (error) {
          expect(error).toMatchObject({ code: 'STROP3152' });
        }
      }),
      { numRuns: 2000 },
    );
    for (const data of [new Uint8Array(2), 'text', null, new Blob([])]) {
      expect(() => unpack(data)).toThrow(/STROP3152|A message of the wire/);
    }
  });

  it('is told from whatever else a port may deliver', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (read, attachments) => {
        try {
          expect(typeof frameOf(read, attachments).text).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ code: 'STROP3152' });
        }
      }),
    );
  });
});

describe.each(ways)('over %s', (way) => {
  it('every value that JSON has comes back the same, wherever it stands, with bytes', async () => {
    const page = await connect(
      { echo: (...args: unknown[]) => args, later: async (value: unknown) => value },
      { way, components: { maxMessageBytes: 1e9 } },
    );
    const leaf = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.uint8Array({ maxLength: 20 }),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('__proto__', 'constructor', 'toString', 'then', '__x', '\u005f_jsObject'),
        ),
        leaf,
        { maxKeys: 4, noNullPrototype: true },
      ),
    );
    // Minus zero has no JSON, and the names of references are taken.
    const plain = value.filter(
      (one) =>
        !/"__(?:dotNetObject|jsObjectId|byte\[\]|dotNetStream|internalId)"/.test(JSON.stringify(one) ?? ''),
    );
    const normal = (one: unknown): unknown => (Object.is(one, -0) ? 0 : one);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(plain, { maxLength: 4 }), async (args) => {
          const [all, last] = await Promise.all([
            page.js.invokeAsync<unknown[]>('echo', ...args),
            page.js.invokeAsync('later', args.at(-1) ?? null),
          ]);
          expect(minusZero(all)).toEqual(args.map((one) => minusZero(normal(one))));
          expect(minusZero(last)).toEqual(minusZero(normal(args.at(-1) ?? null)));
        }),
        { numRuns: way === 'memory' ? 400 : 150 },
      );
    } finally {
      await page[Symbol.asyncDispose]();
    }
  });
});

/** The same with 0 for every -0, at any depth. */
function minusZero(value: unknown): unknown {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(minusZero);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, minusZero(one)]));
}
