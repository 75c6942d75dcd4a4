/** A Node process with components, as an application would write it: one connection for each socket. */
import { socketChannel, type SocketLike } from '@strop/interop/remote';
import { WebSocketServer } from 'ws';
import { connectScenarios } from './remote-scenarios.ts';

const maxMessageBytes = Number(process.argv[2]);
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: maxMessageBytes });

server.on('connection', (socket) => {
  connectScenarios(socketChannel(socket as unknown as SocketLike), { maxMessageBytes });
});
server.on('listening', () => process.send?.((server.address() as { port: number }).port));
// Who started it may end without a word.
process.on('disconnect', () => process.exit());
