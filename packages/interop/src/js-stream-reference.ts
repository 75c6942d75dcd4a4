/**
 * Streams from JavaScript: the class by which components ask for binary data.
 *
 * It stands above both folders for the reason `js-runtime.ts` does: what JavaScript returned in the page becomes a
 * reference here, so that programs without streams load none of that.
 */
import { JSException } from './managed/js-exception.ts';
import type { Owner } from './managed/owner.ts';
import { ownerIsGone } from './managed/owner-gone.ts';
import { ManagedStreamReference, ReferencedData } from './managed/streams/managed-stream-reference.ts';
import type { JSTransport } from './managed/transport.ts';
import { createStreamReference } from './page/dotnet/reference-json.ts';
import { openPageStream } from './page/page-streams.ts';
import type { PageTransport } from './page/live-transport.ts';
import { describeFailure } from './wire/failure.ts';

/**
 * Binary data of JavaScript (a Blob or File, an ArrayBuffer, a view of one), read as a stream.
 *
 * As the type of a result it asks JavaScript for such data. In what JavaScript passes to a component's methods, JavaScript
 * says where it stands: `DotNet.createJSStreamReference(data)`. JavaScript keeps the data until the reference is
 * disposed. Source: `IJSStreamReference` of .NET 10.
 *
 * @example
 * await using reference = await this.js.invokeAsync(JSStreamReference, 'streamToDotNet');
 * await using data = await reference.openReadStreamAsync(10_000_000);
 * for await (const piece of data) await file.write(piece);
 */
export class JSStreamReference extends ManagedStreamReference {
  /** @internal What the page's function returned becomes a reference; other transports give one. */
  static receive(value: unknown, transport: JSTransport, owner: Owner | undefined): unknown {
    const { dispatcher } = transport as Partial<PageTransport>;
    if (dispatcher === undefined) return value;
    if (owner?.gone === true) throw ownerIsGone(owner);
    try {
      const { __jsObjectId: id, __jsStreamReferenceLength: length } = createStreamReference(
        dispatcher.objects,
        value,
      );
      const data = new ReferencedData({ id, length, transport, owner }, openPageStream);
      return new JSStreamReference(transport, data, { owner });
    } catch (error) {
      const { message, stack } = describeFailure(error);
      throw new JSException(message, { cause: error, jsStack: stack });
    }
  }
}
