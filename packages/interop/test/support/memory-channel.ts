/** Two channels that deliver to each other in microtasks, and one that a test writes to by hand. */
import type { ChannelReceiver, Frame, WireChannel } from '@strop/interop/remote';

export interface MemoryEnd extends WireChannel {
  /** Puts a frame in front of this end, as if the other one had sent it. */
  deliver(frame: Frame): void;
  /** What this end sent. */
  readonly sent: Frame[];
  readonly isOpen: boolean;
  /** The wire is gone. */
  lose(): void;
}

export function memoryChannels(): { components: MemoryEnd; page: MemoryEnd; cut(): void } {
  const components: MemoryEnd = memoryEnd((frame) => queueMicrotask(() => page.deliver(frame)));
  const page: MemoryEnd = memoryEnd((frame) => queueMicrotask(() => components.deliver(frame)));
  const cut = (): void => {
    components.close();
    page.close();
    components.lose();
    page.lose();
  };
  return { components, page, cut };
}

export function memoryEnd(send: (frame: Frame) => void = () => undefined): MemoryEnd {
  let receiver: ChannelReceiver | undefined;
  let isOpen = true;
  const early: Frame[] = [];
  const sent: Frame[] = [];
  return {
    defaultLimits: { components: Infinity, page: Infinity },
    defaultTimeout: Infinity,
    isNetwork: false,
    sent,
    get isOpen() {
      return isOpen;
    },
    open(given) {
      receiver = given;
      for (const frame of early.splice(0)) receiver.receive(frame);
    },
    send(frame) {
      sent.push(frame);
      send({ text: frame.text, attachments: frame.attachments.map((bytes) => bytes.slice()) });
    },
    close() {
      isOpen = false;
    },
    deliver(frame) {
      if (receiver === undefined) early.push(frame);
      else if (isOpen) receiver.receive(frame);
    },
    lose() {
      receiver?.closed('The wire was cut.');
    },
  };
}
