import { expect, it } from 'vitest';
import { dataBytes } from '../heap-snapshot.mjs';

it('what a script keeps is counted without compiled code and without what is the browser’s', () => {
  const meta = {
    node_fields: ['type', 'name', 'self_size'],
    node_types: [['object', 'code', 'native', 'string'], 'string', 'number'],
  };
  // type, name, bytes
  const nodes = [0, 0, 100, 1, 0, 1000, 2, 0, 10_000, 3, 0, 7];
  expect(dataBytes({ snapshot: { meta }, nodes })).toBe(107);
});

it('a snapshot without sizes is refused', () => {
  const meta = { node_fields: ['type'], node_types: [['object']] };
  expect(() => dataBytes({ snapshot: { meta }, nodes: [0] })).toThrow('no types or no sizes');
});
