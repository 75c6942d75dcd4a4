/** Components in a worker. */
import { connectToPage, portChannel, type PortLike } from '@strop/interop/remote';
import { obeyOrders } from './order.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ port: MessagePort }>) => {
    const { js } = connectToPage(portChannel(data.port as unknown as PortLike));
    obeyOrders((value) => js.invokeAsync<number>('benchWire.double', value));
  },
  { once: true },
);
