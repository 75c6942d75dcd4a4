import { portChannel } from '@strop/interop/remote';
import { expect, it } from 'vitest';

it('a message that a port cannot make out is a coded error', () => {
  const listeners = new Map<string, (event: object) => void>();
  const channel = portChannel({
    postMessage() {},
    addEventListener: (type, listener) => void listeners.set(type, listener),
    removeEventListener: (type) => void listeners.delete(type),
  });
  const errors: Error[] = [];
  channel.open({ receive() {}, malformed: (error) => void errors.push(error), closed() {} });
  listeners.get('messageerror')!({});
  expect(errors).toMatchObject([{ code: 'STROP3152' }]);
  channel.close();
  expect(listeners.size).toBe(0);
});
