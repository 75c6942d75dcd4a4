/** The messages of streams: credit, chunk sizes, what is refused and how, time limits, lost connections, hostile input. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { byteReader } from '../../src/wire/byte-source.ts';
import { StreamConnection, type StreamConnectionOptions } from '../../src/wire/stream-connection.ts';
import { chunkBytesFor, readerWindow, type StreamMessage } from '../../src/wire/stream-messages.ts';
import { rejection } from '../support/fake-page.ts';

/** The reading end, whose other end is the test. */
function reader(options: Partial<StreamConnectionOptions> = {}) {
  const sent: StreamMessage[] = [];
  const connection = new StreamConnection({ send: (message) => void sent.push(message), ...options });
  return { connection, sent };
}

/** Both ends; each message travels in a task of its own, as through a port. */
function pair(options: Partial<StreamConnectionOptions> = {}) {
  const chunks: number[] = [];
  let allowed = 0;
  const writer: StreamConnection = new StreamConnection({
    send(message) {
      if (message.kind === 'chunk') {
        chunks.push(message.bytes.length);
        allowed -= message.bytes.length;
        expect(allowed).toBeGreaterThanOrEqual(0);
      }
      setImmediate(() => other.receive(message));
    },
    ...options,
  });
  const other: StreamConnection = new StreamConnection({
    send(message) {
      if (message.kind === 'pull') {
        allowed += message.bytes;
        expect(allowed).toBeLessThanOrEqual(readerWindow);
      }
      setImmediate(() => writer.receive(message));
    },
  });
  return { writer, reader: other, chunks };
}

const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, i) => i % 251);
const turns = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('a stream over a connection', () => {
  it('arrives whole, in chunks no longer than the transport takes, within the credit', async () => {
    for (const maxChunkBytes of [1000, 32_768]) {
      const { writer, reader: end, chunks } = pair({ maxChunkBytes });
      writer.offer(1, byteReader(bytes(300_000)));
      const data = new Uint8Array(
        await new Response(end.open(1) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
      );
      expect(Buffer.compare(data, bytes(300_000))).toBe(0);
      expect(Math.max(...chunks)).toBe(maxChunkBytes);
      expect([writer.size, end.size]).toEqual([0, 0]);
    }
  });

  it('is not read beyond the window while nobody reads it', async () => {
    const { writer, reader: end, chunks } = pair();
    writer.offer(1, byteReader(bytes(500_000)));
    const stream = end.open(1);
    await turns();
    await turns();
    expect(chunks.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(readerWindow);
    await stream.cancel();
    await turns();
    expect([writer.size, end.size]).toEqual([0, 0]);
  });

  it('has chunks as .NET’s server makes them, where messages are limited', () => {
    expect(chunkBytesFor(32 * 1024)).toBe(32_256);
    expect(chunkBytesFor(10_000_000)).toBe(50 * 1024 - 512);
    expect(chunkBytesFor(600)).toBe(88);
  });

  it('ends at both ends when the connection is lost', async () => {
    let closedBy: unknown;
    const { writer, reader: end } = pair();
    const source = new ReadableStream({
      pull: (c) => c.enqueue(bytes(10)),
      cancel: (why) => void (closedBy = why),
    });
    writer.offer(1, byteReader(source));
    const open = end.open(1).getReader();
    await open.read();
    const lost = new Error('lost');
    writer.close(lost);
    end.close(lost);
    expect(await rejection(open.closed)).toBe(lost);
    expect(closedBy).toBe(lost);
    expect(await rejection(end.open(2).getReader().read())).toBe(lost);
    let late: unknown;
    writer.offer(3, { read: async () => null, close: async (why) => void (late = why) });
    expect(late).toBe(lost);
  });
});

describe('the reading end refuses', () => {
  const cases: [string, StreamMessage[], string][] = [
    [
      'a chunk out of order',
      [{ kind: 'chunk', stream: 1, index: 1, bytes: bytes(1) }],
      'Out of sequence chunk received, expected 0, but received 1.',
    ],
    [
      'an empty chunk',
      [{ kind: 'chunk', stream: 1, index: 0, bytes: bytes(0) }],
      'The incoming data chunk cannot be empty.',
    ],
    [
      'more than was allowed',
      [{ kind: 'chunk', stream: 1, index: 0, bytes: bytes(readerWindow + 1) }],
      'The incoming data chunk exceeded the permitted length.',
    ],
    [
      'more than was declared',
      [{ kind: 'chunk', stream: 1, index: 0, bytes: bytes(11) }],
      'The incoming data stream declared a length 10, but 11 bytes were sent.',
    ],
    [
      'less than was declared',
      [{ kind: 'endStream', stream: 1, error: null }],
      'Failed to read the requested number of bytes from the stream.',
    ],
  ];

  it.each(cases)('%s', async (_what, messages, text) => {
    const { connection, sent } = reader();
    const stream = connection.openObject(5, 10).getReader();
    await turns();
    expect(sent).toEqual([
      { kind: 'openStream', stream: 1, object: 5 },
      { kind: 'pull', stream: 1, bytes: readerWindow },
    ]);
    for (const message of messages) connection.receive(message);
    const error = await rejection(stream.read());
    expect([error.name, error.message]).toEqual(['EndOfStreamException', text]);
    expect(sent.slice(2)).toEqual(text.startsWith('Failed') ? [] : [{ kind: 'cancelStream', stream: 1 }]);
    expect(connection.size).toBe(0);
    // What was under way goes nowhere.
    connection.receive({ kind: 'chunk', stream: 1, index: 7, bytes: bytes(1) });
  });

  it('to wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { connection, sent } = reader({ timeout: 60_000 });
    const stream = connection.openObject(5, 100).getReader();
    await turns();
    vi.advanceTimersByTime(59_999);
    connection.receive({ kind: 'chunk', stream: 1, index: 0, bytes: bytes(50) });
    await stream.read();
    vi.advanceTimersByTime(59_999);
    const failed = rejection(stream.read());
    vi.advanceTimersByTime(1);
    const error = await failed;
    expect([error.name, error.message]).toEqual([
      'TimeoutException',
      'Did not receive any data in the allotted time.',
    ]);
    expect(sent.at(-1)).toEqual({ kind: 'cancelStream', stream: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('hostile messages', () => {
  it('end in a coded error or have no effect', async () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.constant(null),
      fc.constant(undefined),
      fc.uint8Array({ maxLength: 4 }),
      fc.constant({}),
    );
    const kind = fc.oneof(
      fc.constantFrom('openStream', 'pull', 'chunk', 'endStream', 'cancelStream', '__proto__'),
      value,
    );
    const message = fc.record(
      {
        kind,
        stream: fc.oneof(fc.nat(3), value),
        object: value,
        bytes: value,
        index: fc.oneof(fc.nat(3), value),
        error: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(message, value), { maxLength: 20 }), async (messages) => {
        const { connection } = reader();
        const stream = connection.openObject(1, 8);
        connection.offer(2, byteReader(bytes(10)));
        for (const each of messages) {
          try {
            connection.receive(each);
          } catch (error) {
            expect((error as { code?: string }).code).toBe('STROP3112');
          }
        }
        connection.close(new Error('end of the test'));
        await stream.cancel().catch(() => {});
        expect(connection.size).toBe(0);
      }),
    );
  });

  it('cannot open a stream twice, nor where there are no objects', () => {
    const { connection } = reader({ findSource: () => bytes(1) });
    connection.receive({ kind: 'openStream', stream: 1, object: 1 });
    expect(() => connection.receive({ kind: 'openStream', stream: 1, object: 1 })).toThrow(/STROP3112/);
    expect(() => reader().connection.receive({ kind: 'openStream', stream: 1, object: 1 })).toThrow(
      /STROP3112/,
    );
  });
});
