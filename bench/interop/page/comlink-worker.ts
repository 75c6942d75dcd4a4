/** The same by Comlink. */
import * as Comlink from 'comlink';
import { obeyOrders } from './order.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ port: MessagePort }>) => {
    const page = Comlink.wrap<{ double(value: number): number }>(data.port);
    obeyOrders((value) => page.double(value));
  },
  { once: true },
);
