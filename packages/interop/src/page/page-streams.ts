/**
 * Streams in the page: data is read where it is or, in strict mode, through messages as on a wire.
 *
 * In: a transport of the page, and an object of its table (towards a component) or a stream of a component (towards
 * JavaScript). Out: a reader, or the object that JavaScript receives.
 */
import { remoteStreamFailed } from '../dev/errors.generated.ts';
import {
  ManagedStreamReference,
  ReferencedData,
  type StreamOpener,
} from '../managed/streams/managed-stream-reference.ts';
import { byteReader, type ByteReader, type StreamSource } from '../wire/byte-source.ts';
import { describeFailure } from '../wire/failure.ts';
import type { DotNetStreamDescription } from '../wire/markers.ts';
import { defaultChunkBytes } from '../wire/stream-messages.ts';
import { StreamConnection } from '../wire/stream-connection.ts';
import { DotNetStream } from './dotnet/dotnet-stream.ts';
import type { StreamFactory } from './call-dispatcher.ts';
import { findReferenced } from './live-arguments.ts';
import type { PageTransport } from './live-transport.ts';

/** Reads the data of an object of the page's table. */
export const openPageStream: StreamOpener = (transport, object, length) => {
  const page = transport as PageTransport;
  return page.strict
    ? byteReader(strictStreams(page).managed.openObject(object, length))
    : readerOf(() => findReferenced(page.dispatcher.objects, object) as Blob | ArrayBufferView);
};

/** A reference to binary data of the page. */
export const createPageStream: StreamFactory = (transport, id, length, owner) =>
  new ManagedStreamReference(transport, new ReferencedData({ id, length, transport, owner }, openPageStream));

/** What JavaScript receives for a stream of a component. */
export function createDotNetStream(
  transport: object,
  id: number,
  source: DotNetStreamDescription,
): DotNetStream {
  return new DotNetStream(Promise.resolve(openForPage(transport as PageTransport, id, source)));
}

/** The stream itself: reading begins here, as in .NET, but takes no more than JavaScript asks for. */
export function openForPage(
  page: PageTransport,
  id: number,
  source: DotNetStreamDescription,
): ReadableStream {
  if (!page.strict) return liveStream(source);
  const { managed, page: javaScript } = strictStreams(page);
  managed.offer(
    id,
    source.open((error) => managed.withdraw(id, error.message)),
  );
  return javaScript.open(id);
}

function liveStream(source: DotNetStreamDescription): ReadableStream<Uint8Array> {
  let reader: ByteReader;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        reader = source.open((error) => controller.error(error));
      },
      async pull(controller) {
        const piece = await reader.read(defaultChunkBytes);
        if (piece === null) controller.close();
        else controller.enqueue(piece);
      },
      cancel: (reason) => reader.close(reason),
    },
    { highWaterMark: 0 },
  );
}

/** A failure is told as on a wire. */
function readerOf(find: () => StreamSource): ByteReader {
  const failing = <T>(thrown: unknown): T => {
    const error = remoteStreamFailed(describeFailure(thrown).message);
    throw Object.assign(error, { name: 'InvalidOperationException', cause: thrown });
  };
  let reader: ByteReader | undefined;
  return {
    async read(max) {
      try {
        return await (reader ??= byteReader(find())).read(max);
      } catch (thrown) {
        return failing(thrown);
      }
    },
    close: async () => reader?.close(),
  };
}

interface BothEnds {
  readonly managed: StreamConnection;
  readonly page: StreamConnection;
}

const strictConnections = new WeakMap<object, BothEnds>();

/** Both ends of a connection in one thread; what one sends, the other receives at once. */
function strictStreams({ dispatcher }: PageTransport): BothEnds {
  let ends = strictConnections.get(dispatcher);
  if (ends === undefined) {
    const managed: StreamConnection = new StreamConnection({ send: (message) => page.receive(message) });
    const page: StreamConnection = new StreamConnection({
      send: (message) => managed.receive(message),
      findSource: (object) => findReferenced(dispatcher.objects, object) as Blob | ArrayBufferView,
    });
    ends = { managed, page };
    strictConnections.set(dispatcher, ends);
  }
  return ends;
}
