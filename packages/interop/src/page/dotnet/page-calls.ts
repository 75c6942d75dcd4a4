/**
 * JavaScript's side in the page: which way calls to the managed side go.
 *
 * In: the transport by which an object came to JavaScript. Out: the calls of its proxies, by reference or, in strict
 * mode, as text through the codec.
 */
import { describeManagedFailure } from '../../managed/dotnet/failure.ts';
import { WireEndpoint } from '../../managed/dotnet/wire-endpoint.ts';
import type { JSTransport } from '../../managed/transport.ts';
import type { CallDispatcher } from '../call-dispatcher.ts';
import { LiveTransport, type PageTransport } from '../live-transport.ts';
import { StrictTransport } from '../strict-transport.ts';
import { openForPage } from '../page-streams.ts';
import { DotNetObject } from './dotnet-object.ts';
import { LiveCalls, refuseNobody } from './live-calls.ts';
import type { DotNetCalls } from './types.ts';
import { WireCalls } from './wire-calls.ts';

const callsByTransport = new WeakMap<JSTransport, DotNetCalls>();

/** What JavaScript receives for an object of the managed side that a transport of the page carries. */
export function createProxy(transport: object, id: number): DotNetObject {
  return new DotNetObject(id, callsOf(transport as PageTransport));
}

/** Static calls, which no transport carries: they follow what the window's runtimes do. */
export function staticCallsOf(dispatcher: CallDispatcher): DotNetCalls {
  const options = { dispatcher, resolveElement: () => null, defaultTimeout: Infinity };
  const live = new LiveTransport(options);
  const strict = new StrictTransport(options);
  const current = (): DotNetCalls => callsOf(dispatcher.strict ? strict : live);
  return {
    table: dispatcher.objects,
    invokeDotNetMethod: (...call) => current().invokeDotNetMethod(...call),
    invokeDotNetMethodAsync: (...call) => current().invokeDotNetMethodAsync(...call),
  };
}

function callsOf(transport: PageTransport): DotNetCalls {
  let calls = callsByTransport.get(transport);
  if (calls === undefined) {
    calls = transport.strict
      ? strictCalls(transport as StrictTransport)
      : new LiveCalls(transport as LiveTransport);
    callsByTransport.set(transport, calls);
  }
  return calls;
}

/** Both ends of the wire in one thread: what one sends, the other receives before the call returns. */
function strictCalls(transport: StrictTransport): WireCalls {
  let elements: ReadonlyMap<string, object> = new Map();
  const endpoint = new WireEndpoint({
    transport,
    nextByteArrayId: () => transport.nextByteArrayId(),
    sendByteArray: (id, bytes) => calls.receiveByteArray(id, bytes),
    sendElements: (mentioned) => void (elements = mentioned),
    offerStream: (id, stream) => calls.supplyDotNetStream(id, openForPage(transport, id, stream)),
    endInvoke(callId, succeeded, text) {
      try {
        calls.endInvokeDotNetFromJS(callId, succeeded, text);
      } catch (error) {
        // The text mentions what is gone. Nobody else would hear of it, and the caller would wait for ever.
        calls.endInvokeDotNetFromJS(callId, false, describeManagedFailure(error));
      }
    },
  });
  const calls: WireCalls = new WireCalls(
    transport.dispatcher,
    {
      invokeDotNetFromJS(assembly, identifier, objectId, argsJson) {
        refuseNobody(assembly, objectId);
        return endpoint.invoke({ assembly, identifier, objectId }, argsJson);
      },
      beginInvokeDotNetFromJS(callId, assembly, identifier, objectId, argsJson) {
        refuseNobody(assembly, objectId);
        endpoint.beginInvoke(String(callId), { assembly, identifier, objectId }, argsJson);
      },
      sendByteArray: (id, bytes) => endpoint.receiveByteArray(id, bytes.slice()),
    },
    { table: transport.table, resolveElement: (id) => transport.elementOf(elements.get(id), id) },
  );
  return calls;
}
