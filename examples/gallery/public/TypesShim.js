// Says what arrives, gives it back, and gives what nobody asked for.

export function kindOf(value) {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if ('copyTo' in value) return 'MemoryView';
  if (value instanceof Error) return 'Error';
  const text = String(value);
  return text.startsWith('CsObject') ? text : value.constructor.name;
}

export const echo = (value) => value;

const values = {
  'a string': 'text',
  'a number': 5,
  'a fraction': 1.5,
  256: 256,
  '2 ** 31': 2 ** 31,
  '2 ** 53': 2 ** 53,
  'a BigInt': 5n,
  'an array': [1, 2, 3],
  'an array of numbers': [1, 2, 3],
};

export const give = (name) => values[name];
