/**
 * Wire codec: messages become frames, and frames messages. One frame is one message of the port or socket.
 *
 * In, sending: messages of one turn. Out: text, and the byte arrays beside it. Receiving the other way round, from
 * anything a stranger may send: every mistake is a coded error, nothing of a bad frame is handed on.
 *
 *     [7,6,[2,9,"module.add",0,3,1],[5,4]]    sequence number, acknowledged number, the messages by their layouts
 *     [1,{"__byte[]":12}]                     one line of JSON for each message that has text, in their order
 *
 * Texts stand on lines of their own since they would be escaped inside of the first, and parsed twice; JSON text
 * written by a machine holds no line break. Ids of byte arrays follow a message's fields as an array where there are
 * any, and the arrays themselves are attached in that order.
 */
import { malformedFrame, malformedMessage } from '../dev/errors.generated.ts';
import { kindOf, tagOf } from './kind.ts';
import { kindNumbers, layouts, type FieldType, type Role, type WireMessage } from './messages.ts';

/** What a channel carries. */
export interface Frame {
  readonly text: string;
  readonly attachments: readonly Uint8Array[];
}

/** A frame that was read. */
export interface ReadFrame {
  /** 1 for the first frame of a connection, one more for each. */
  readonly sequence: number;
  /** The last number received from the other side. */
  readonly acknowledged: number;
  readonly messages: readonly WireMessage[];
}

/** One message, encoded so far that its size is known. */
export interface EncodedMessage {
  readonly head: string;
  /** Empty where the message has no text. */
  readonly line: string;
  readonly attachments: readonly Uint8Array[];
}

/** Each attachment counts as at least this, as .NET counts byte arrays. */
const leastAttachment = 4;

export function encodeMessage(message: WireMessage): EncodedMessage {
  const number = kindNumbers.get(message.kind) as number;
  const layout = layouts[number];
  if (layout === undefined) throw malformedMessage(message.kind, 'unknown');
  const at = message as unknown as Record<string, unknown>;
  const head: unknown[] = [number];
  for (const [name] of layout.fields) head.push(at[name]);
  if (message.kind === 'chunk') {
    return { head: JSON.stringify(head), line: '', attachments: [message.bytes] };
  }
  if (!('text' in message)) return { head: JSON.stringify(head), line: '', attachments: [] };
  const { text, bytes } = message;
  if (bytes.size > 0) head.push([...bytes.keys()]);
  return { head: JSON.stringify(head), line: `\n${text}`, attachments: [...bytes.values()] };
}

export function encodeFrame(
  sequence: number,
  acknowledged: number,
  messages: readonly EncodedMessage[],
): Frame {
  let heads = `[${sequence},${acknowledged}`;
  let lines = '';
  const attachments: Uint8Array[] = [];
  for (const message of messages) {
    heads += `,${message.head}`;
    lines += message.line;
    for (const bytes of message.attachments) attachments.push(bytes);
  }
  return { text: `${heads}]${lines}`, attachments };
}

/** Bytes of a message in a frame; a lower bound where there is no limit or the text alone is beyond it. */
export function sizeOfMessage({ head, line, attachments }: EncodedMessage, limit: number): number {
  return 1 + textSize(head, limit) + textSize(line, limit) + attachmentsSize(attachments);
}

/** Most bytes that a frame has beside its messages: brackets, a comma, two numbers. */
export const frameOverhead = 36;

/** Bytes of a frame, by the same rule. */
export function sizeOfFrame({ text, attachments }: Frame, limit: number): number {
  return textSize(text, limit) + attachmentsSize(attachments);
}

/** Reads what arrived at one end. Throws a coded error for whatever is not a frame towards it. */
export function decodeFrame({ text, attachments }: Frame, to: Role): ReadFrame {
  const lines = text.split('\n');
  const [sequence, acknowledged, ...heads] = parseHead(lines[0] as string);
  if (!isId(sequence) || !isId(acknowledged)) throw malformedFrame('it does not begin with two numbers');
  if (heads.length === 0) throw malformedFrame('it holds no message');
  let nextLine = 1;
  let nextAttachment = 0;
  const takeAttachment = (kind: string): Uint8Array => {
    const bytes = attachments[nextAttachment++];
    if (bytes === undefined) throw malformedMessage(kind, 'a byte array is missing');
    return bytes;
  };
  const messages = heads.map((head): WireMessage => {
    if (!Array.isArray(head)) throw malformedFrame(`a message is ${kindOf(head)}`);
    const number: unknown = head[0];
    const layout = typeof number === 'number' ? layouts[number] : undefined;
    if (layout === undefined) throw malformedFrame('a message is of no known kind');
    const { kind, fields } = layout;
    const hasText = layout.with === 'text';
    if (layout.to !== 'both' && layout.to !== to) throw malformedMessage(kind, `it is not for ${to}`);
    const withBytes = hasText && head.length === fields.length + 2;
    if (!withBytes && head.length !== fields.length + 1) {
      throw malformedMessage(kind, `it has ${head.length - 1} fields`);
    }
    const message: Record<string, unknown> = { kind };
    for (let i = 0; i < fields.length; i++) {
      const [name, type] = fields[i] as (typeof fields)[number];
      const value: unknown = head[i + 1];
      if (!isOfType(value, type)) throw malformedMessage(kind, `'${name}' is ${kindOf(value)}`);
      message[name] = value;
    }
    if (hasText) {
      const line = lines[nextLine++];
      if (line === undefined) throw malformedMessage(kind, 'its text is missing');
      message['text'] = line;
      const ids = withBytes ? readIds(kind, head[fields.length + 1]) : [];
      message['bytes'] = new Map(ids.map((id) => [id, takeAttachment(kind)]));
    }
    if (layout.with === 'bytes') message['bytes'] = takeAttachment(kind);
    return message as unknown as WireMessage;
  });
  if (nextLine !== lines.length) throw malformedFrame('it holds text that belongs to no message');
  if (nextAttachment !== attachments.length) {
    throw malformedFrame('it holds byte arrays that belong to no message');
  }
  return { sequence, acknowledged, messages };
}

function parseHead(line: string): unknown[] {
  let head: unknown;
  try {
    head = JSON.parse(line);
  } catch {
    throw malformedFrame('its first line is no JSON');
  }
  if (!Array.isArray(head)) throw malformedFrame(`its first line is ${kindOf(head)}`);
  return head as unknown[];
}

function readIds(kind: string, ids: unknown): readonly number[] {
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(isId)) {
    throw malformedMessage(kind, 'its list of byte arrays is none');
  }
  if (new Set(ids).size !== ids.length) throw malformedMessage(kind, 'a byte array is there twice');
  return ids as number[];
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isOfType(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'id':
      return isId(value);
    case 'text':
      return typeof value === 'string';
    case 'text?':
      return value === null || typeof value === 'string';
    case 'size?':
      return value === null || isId(value);
    default:
      return type satisfies never;
  }
}

function attachmentsSize(attachments: readonly Uint8Array[]): number {
  let size = 0;
  for (const { byteLength } of attachments) size += Math.max(leastAttachment, byteLength);
  return size;
}

/** Bytes of text as UTF-8. Not counted where there is no limit. */
function textSize(text: string, limit: number): number {
  let size = text.length;
  if (size > limit || limit === Infinity) return size;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The halves of a pair make four bytes together. One alone does not occur: JSON writes it as an escape.
    if (unit >= 0x800) size += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) size += 1;
  }
  return size;
}

/** A frame from what a port or socket delivered. Throws a coded error for anything else. */
export function frameOf(text: unknown, attachments: readonly unknown[]): Frame {
  if (typeof text !== 'string') throw malformedFrame(`its text is ${kindOf(text)}`);
  for (const bytes of attachments) {
    if (tagOf(bytes) !== 'Uint8Array') throw malformedFrame(`a byte array is ${kindOf(bytes)}`);
  }
  return { text, attachments: attachments as readonly Uint8Array[] };
}
