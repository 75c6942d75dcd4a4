/**
 * Wire codec: the streams of one end, over its connection.
 *
 * In: messages of streams among the others. Out: the same. Chunks are as long as the other side takes; one that is too
 * long all the same (it was read before the limit was known) ends its stream, which would wait for ever.
 */
import type { WireChannel } from './channel.ts';
import type { Connection, PayloadMessage } from './connection.ts';
import { StreamConnection, type StreamConnectionOptions } from './stream-connection.ts';
import { chunkBytesFor, defaultChunkBytes, type StreamMessage } from './stream-messages.ts';

/** @param connection is asked when something is sent: it is made after its streams */
export function streamsOver(
  channel: WireChannel,
  connection: () => Connection | undefined,
  findSource?: NonNullable<StreamConnectionOptions['findSource']>,
): StreamConnection {
  const streams: StreamConnection = new StreamConnection({
    send: (message) =>
      connection()?.send(message, (error) => streams.withdraw(message.stream, error.message)),
    get maxChunkBytes() {
      const limit = connection()?.peerLimit ?? Infinity;
      return limit === Infinity ? defaultChunkBytes : Math.min(defaultChunkBytes, chunkBytesFor(limit));
    },
    timeout: channel.isNetwork ? channel.defaultTimeout : Infinity,
    ...(findSource !== undefined && { findSource }),
  });
  return streams;
}

/** Whether a message is one of a stream. */
export function isStreamMessage(message: PayloadMessage): message is StreamMessage {
  switch (message.kind) {
    case 'openStream':
    case 'pull':
    case 'chunk':
    case 'endStream':
    case 'cancelStream':
      return true;
    default:
      return false;
  }
}
