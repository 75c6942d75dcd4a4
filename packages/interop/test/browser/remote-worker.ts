/** A worker with components: it waits for a port. */
import { portChannel, type PortLike } from '@strop/interop/remote';
import { connectScenarios } from '../support/remote-scenarios.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ port: MessagePort }>) => {
    connectScenarios(portChannel(data.port as unknown as PortLike));
  },
  { once: true },
);
