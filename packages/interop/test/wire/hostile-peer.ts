/**
 * A stranger at the other end of a wire, and what must hold whatever it sends.
 *
 * In: which end is attacked, and frames. Out: how many messages were sent; throws where a rule is broken.
 */
import { DotNetObjectReference, jsInvokable, type JSRuntime } from '@strop/interop';
import { connectToComponents, connectToPage, type ConnectionEnd, type Frame } from '@strop/interop/remote';
import { encodeFrame, encodeMessage } from '../../src/wire/frame.ts';
import { protocolName, protocolVersion, type Role, type WireMessage } from '../../src/wire/messages.ts';
import { memoryEnd, type MemoryEnd } from '../support/memory-channel.ts';
import type { HostileFrame } from './hostile-frames.ts';

const limit = 4_096;

/** What nobody may reach. */
export const forbidden = { calls: [] as string[] };

class Target {
  static {
    jsInvokable(this, {
      assembly: 'Fuzz',
      static: { Echo: (...args: unknown[]) => args, f: () => 1 },
      instance: {
        Echo: (_self, value: unknown) => value,
        Later: async (_self, value: unknown) => value,
        Fail: () => {
          throw Object.assign(new Error('on purpose'), { name: 'FuzzError' });
        },
      },
    });
  }
  Secret(): void {
    forbidden.calls.push('Secret');
  }
  // eslint-disable-next-line unicorn/no-thenable -- Nobody may ask for it.
  get then(): undefined {
    forbidden.calls.push('then');
    return undefined;
  }
  toString(): string {
    forbidden.calls.push('toString');
    return '';
  }
}

interface Attacked {
  readonly end: MemoryEnd;
  readonly closed: Promise<ConnectionEnd>;
  /** A call of this end that the stranger is asked to answer. */
  call(): Promise<unknown>;
  close(): void;
}

const roles: Readonly<Record<Role, () => Attacked>> = {
  components() {
    const end = memoryEnd();
    const connection = connectToPage(end, {
      maxMessageBytes: limit,
      handshakeTimeout: Infinity,
      detailedErrors: true,
    });
    const js: JSRuntime = connection.js;
    const call = () => js.invokeAsync('f', DotNetObjectReference.create(new Target()));
    return { end, closed: connection.closed, call, close: () => connection.close() };
  },
  page() {
    const end = memoryEnd();
    const globalObject: Record<string, unknown> = {
      f: (...args: unknown[]) => args.length,
      // Components may write what they can read; nobody knows this name.
      probe: (...args: unknown[]) => args.length,
      obj: { f: async (value: unknown) => value },
      Echo: (value: unknown) => value,
      Fail: () => {
        throw Object.assign(new Error('on purpose'), { name: 'FuzzError' });
      },
    };
    const connection = connectToComponents(end, {
      document: { defaultView: globalObject, baseURI: 'https://example.test/' } as unknown as Document,
      maxMessageBytes: limit,
      handshakeTimeout: Infinity,
    });
    const dotNet = globalObject['DotNet'] as { invokeMethodAsync(a: string, b: string): Promise<unknown> };
    return {
      end,
      closed: connection.closed,
      call: () => dotNet.invokeMethodAsync('A', 'B'),
      close: () => connection.close(),
    };
  },
};

/** Own names of everything that a hostile key could reach. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');
}

const untouched = prototypes();
const nextTask = () => new Promise((resolve) => setImmediate(resolve));

/** Plays the frames to one end. Returns the messages sent, the named ends by code, and how often it stayed open. */
export async function attack(
  role: Role,
  frames: readonly HostileFrame[],
): Promise<{ messages: number; end: string }> {
  const { end, closed, call, close } = roles[role]();
  let ended: ConnectionEnd | undefined;
  void closed.then((how) => (ended = how));
  const other: Role = role === 'page' ? 'components' : 'page';
  let sequence = 0;
  const say = (...messages: WireMessage[]): void =>
    end.deliver(encodeFrame(++sequence, end.sent.length, messages.map(encodeMessage)));

  say({
    kind: 'hello',
    protocol: protocolName,
    version: protocolVersion,
    role: other,
    maxMessageBytes: null,
  });
  // One call waits all the time: it must be answered, or end with the connection.
  const waiting = call().then(
    () => 'answered',
    (error: unknown) => (error as Error).name,
  );
  await nextTask();

  let messages = 0;
  for (const frame of frames) {
    sequence++;
    const made = makeFrame(frame, sequence, end.sent.length);
    messages += Math.max(1, frame.heads.length);
    // It must throw nothing at who delivers.
    end.deliver(made);
    if (frame.damage.kind === 'twice') end.deliver(made);
    // Answers go out, methods come back, connections end.
    await nextTask();
    check(role, ended);
    if (ended !== undefined) break;
  }

  if (ended === undefined) {
    // It is still there: a call that is right gets its answer.
    const probe = end.sent.length;
    if (role === 'components') {
      say({
        kind: 'callDotNet',
        callId: 77,
        assembly: 'Fuzz',
        identifier: 'f',
        objectId: 0,
        text: '[]',
        bytes: new Map(),
      });
    } else {
      say({
        kind: 'callJS',
        handle: 77,
        identifier: 'probe',
        resultType: 0,
        targetId: 0,
        callType: 1,
        text: '[1,2]',
        bytes: new Map(),
      });
    }
    await nextTask();
    const answer = end.sent
      .slice(probe)
      .map(({ text }) => text)
      .join('\n');
    const expected = role === 'components' ? '[7,77]]\n1' : '[3,77]]\n2';
    if (!answer.endsWith(expected)) throw new Error(`no answer: ${answer || 'nothing'}`);
  }
  close();
  await nextTask();
  if (ended === undefined) throw new Error('the end was not told');
  const how = await waiting;
  if (how === 'FuzzError') throw new Error('an answer that nobody gave');
  checkAnswers(role, end.sent);
  return { messages, end: ended.code };
}

function check(role: Role, ended: ConnectionEnd | undefined): void {
  if (forbidden.calls.length > 0) throw new Error(`${role} called ${forbidden.calls.splice(0).join()}`);
  if (prototypes() !== untouched) throw new Error(`${role} wrote to a prototype`);
  if (Object.hasOwn(globalThis, 'pwned')) throw new Error(`${role} ran a text`);
  // Its own ends carry a code of the catalogue; what the stranger said is quoted.
  if (ended?.error !== undefined && !/^STROP3\d\d\d$/.test(ended.code)) {
    throw new Error(`${role} ended with ${ended.code}: ${ended.reason}`, { cause: ended.error });
  }
}

/** What a failed call may be answered with: a sentence of the catalogue, or what the function itself threw. */
function checkAnswers(role: Role, sent: readonly Frame[]): void {
  for (const { text } of sent) {
    const [, , ...heads] = JSON.parse(text.split('\n', 1)[0] as string) as [number, number, ...unknown[][]];
    for (const [kind, , message] of heads) {
      if (
        kind === 8 &&
        !/^(?:Json|Argument|ArgumentNull|InvalidOperation|NotSupported)Exception: |^FuzzError: /.test(
          String(message),
        )
      ) {
        throw new Error(`${role} answered ${String(message)}`);
      }
    }
  }
}

function makeFrame(frame: HostileFrame, sequence: number, acknowledged: number): Frame {
  const head = [sequence + frame.sequenceShift, acknowledged + frame.acknowledgedShift, ...frame.heads];
  let text = [JSON.stringify(head), ...frame.lines].join('\n');
  const { damage } = frame;
  switch (damage.kind) {
    case 'cut':
      text = text.slice(0, damage.at);
      break;
    case 'replace':
      text = text.slice(0, damage.at) + damage.by + text.slice(damage.at + 1);
      break;
    case 'fill':
      text += ' '.repeat(damage.size);
      break;
    case 'none':
    case 'twice':
      break;
    default:
      damage satisfies never;
  }
  return { text, attachments: frame.attachments.map((length) => new Uint8Array(length)) };
}
