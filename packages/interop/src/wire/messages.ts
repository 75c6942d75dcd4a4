/**
 * Wire vocabulary: the messages that travel between components and a page that is not in their thread.
 *
 * In: nothing. Out: their types, and a table that says how each is laid out, which way it goes and what it brings along.
 * The table is read by `frame.ts` for both directions, so that what is written can be read, and what it does not name
 * is refused. Order on the wire is the order of the table's fields; numbers and order never change within a version.
 */

import type { StreamMessage } from './stream-messages.ts';

/** The version both ends must speak. It changes with any layout of this file. */
export const protocolVersion = 1;

/** The first field of the first message, so that a stranger's traffic is told from another version. */
export const protocolName = 'strop.interop';

/** Which end of the wire somebody is. */
export type Role = 'components' | 'page';

/** Byte arrays by the id that the message's text mentions. */
export type BytesById = ReadonlyMap<number, Uint8Array>;

/** First message of each side; nothing else is sent before the other's has arrived. */
export interface HelloMessage {
  readonly kind: 'hello';
  readonly protocol: string;
  readonly version: number;
  readonly role: string;
  /** Bytes of the largest frame the sender takes; null for any. */
  readonly maxMessageBytes: number | null;
}

/** Last message of a side. The reason is for logs: the code is what programs look at. */
export interface CloseMessage {
  readonly kind: 'close';
  readonly code: string;
  readonly reason: string;
}

/** Components call JavaScript. The text is the arguments, an array. */
export interface CallJSMessage {
  readonly kind: 'callJS';
  /** Id of the answer; 0 where nobody waits. */
  readonly handle: number;
  readonly identifier: string;
  readonly resultType: number;
  readonly targetId: number;
  readonly callType: number;
  readonly text: string;
  readonly bytes: BytesById;
}

/** JavaScript returned. The text is the result. */
export interface EndJSMessage {
  readonly kind: 'endJS';
  readonly handle: number;
  readonly text: string;
  readonly bytes: BytesById;
}

/** JavaScript threw, or its result cannot travel. */
export interface FailJSMessage {
  readonly kind: 'failJS';
  readonly handle: number;
  readonly message: string;
  readonly stack: string | null;
}

/** Components let go of a JavaScript object. */
export interface ReleaseMessage {
  readonly kind: 'release';
  readonly id: number;
}

/** JavaScript calls a component's method. The text is the arguments, an array or null. */
export interface CallDotNetMessage {
  readonly kind: 'callDotNet';
  readonly callId: number;
  /** Null for a method of an object. */
  readonly assembly: string | null;
  readonly identifier: string;
  /** 0 for a static method. */
  readonly objectId: number;
  readonly text: string;
  readonly bytes: BytesById;
}

/** The method returned. The text is the result. */
export interface EndDotNetMessage {
  readonly kind: 'endDotNet';
  readonly callId: number;
  readonly text: string;
  readonly bytes: BytesById;
}

/** The method threw, or may not be called. */
export interface FailDotNetMessage {
  readonly kind: 'failDotNet';
  readonly callId: number;
  readonly message: string;
}

/** Everything that travels. */
export type WireMessage =
  | HelloMessage
  | CloseMessage
  | CallJSMessage
  | EndJSMessage
  | FailJSMessage
  | ReleaseMessage
  | CallDotNetMessage
  | EndDotNetMessage
  | FailDotNetMessage
  | StreamMessage;

/** What a field may hold: `id` is a whole number from 0, `text?` is text or null. */
export type FieldType = 'id' | 'text' | 'text?' | 'size?';

/** How a message is laid out: `[number, ...fields, ids of byte arrays?]`. */
export interface Layout {
  readonly kind: WireMessage['kind'];
  /** Who may receive it. */
  readonly to: Role | 'both';
  readonly fields: readonly (readonly [name: string, type: FieldType])[];
  /** What belongs to it: a line of JSON text and with it byte arrays, or the bytes of a chunk. */
  readonly with: 'nothing' | 'text' | 'bytes';
}

/** Layouts by the number that stands for them. */
export const layouts: readonly Layout[] = [
  {
    kind: 'hello',
    to: 'both',
    fields: [
      ['protocol', 'text'],
      ['version', 'id'],
      ['role', 'text'],
      ['maxMessageBytes', 'size?'],
    ],
    with: 'nothing',
  },
  {
    kind: 'close',
    to: 'both',
    fields: [
      ['code', 'text'],
      ['reason', 'text'],
    ],
    with: 'nothing',
  },
  {
    kind: 'callJS',
    to: 'page',
    fields: [
      ['handle', 'id'],
      ['identifier', 'text'],
      ['resultType', 'id'],
      ['targetId', 'id'],
      ['callType', 'id'],
    ],
    with: 'text',
  },
  { kind: 'endJS', to: 'components', fields: [['handle', 'id']], with: 'text' },
  {
    kind: 'failJS',
    to: 'components',
    fields: [
      ['handle', 'id'],
      ['message', 'text'],
      ['stack', 'text?'],
    ],
    with: 'nothing',
  },
  { kind: 'release', to: 'page', fields: [['id', 'id']], with: 'nothing' },
  {
    kind: 'callDotNet',
    to: 'components',
    fields: [
      ['callId', 'id'],
      ['assembly', 'text?'],
      ['identifier', 'text'],
      ['objectId', 'id'],
    ],
    with: 'text',
  },
  { kind: 'endDotNet', to: 'page', fields: [['callId', 'id']], with: 'text' },
  {
    kind: 'failDotNet',
    to: 'page',
    fields: [
      ['callId', 'id'],
      ['message', 'text'],
    ],
    with: 'nothing',
  },
  // What these mean is in `stream-messages.ts`.
  {
    kind: 'openStream',
    to: 'page',
    fields: [
      ['stream', 'id'],
      ['object', 'id'],
    ],
    with: 'nothing',
  },
  {
    kind: 'pull',
    to: 'both',
    fields: [
      ['stream', 'id'],
      ['bytes', 'id'],
    ],
    with: 'nothing',
  },
  {
    kind: 'chunk',
    to: 'both',
    fields: [
      ['stream', 'id'],
      ['index', 'id'],
    ],
    with: 'bytes',
  },
  {
    kind: 'endStream',
    to: 'both',
    fields: [
      ['stream', 'id'],
      ['error', 'text?'],
    ],
    with: 'nothing',
  },
  { kind: 'cancelStream', to: 'both', fields: [['stream', 'id']], with: 'nothing' },
];

/** Numbers by kind. */
export const kindNumbers: ReadonlyMap<string, number> = new Map(
  layouts.map(({ kind }, number) => [kind, number]),
);

/** For messages without byte arrays. */
export const noBytes: BytesById = new Map();
