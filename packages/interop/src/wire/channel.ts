/**
 * Wire codec: what a connection needs of the port or socket under it.
 *
 * In: frames to send. Out: frames that arrived, in order, each once. Implementations: `port-channel.ts`,
 * `socket-channel.ts`; a host with another way to the page (a frame's messages, standard input) writes its own.
 */
import type { Frame } from './frame.ts';

/** Who gets what a channel receives. */
export interface ChannelReceiver {
  /** Called with one frame at a time. Throws nothing. */
  receive(frame: Frame): void;
  /** Something arrived that is no frame, as `frameOf` and the channel's own reading say. */
  malformed(error: Error): void;
  /** The other side is gone, or the channel failed. Called once; nothing is received afterwards. */
  closed(reason: string): void;
}

/** One end of a port or socket. */
export interface WireChannel {
  /** Bytes of the largest frame to accept where nothing else was asked for, by end. Infinity for no limit. */
  readonly defaultLimits: Readonly<Record<'components' | 'page', number>>;
  /** Milliseconds a call of components may take where nothing else was asked for. */
  readonly defaultTimeout: number;
  /** Whether others than the page's own code may stand at the other end: a network lies between. */
  readonly isNetwork: boolean;
  /** Begins to receive. Called once; what arrived before is delivered. */
  open(receiver: ChannelReceiver): void;
  /** Sends a frame. The arrays in it are given away. Not called after `close`. */
  send(frame: Frame): void;
  /** Closes this end. What was sent before still arrives. Calling again does nothing. */
  close(): void;
}
