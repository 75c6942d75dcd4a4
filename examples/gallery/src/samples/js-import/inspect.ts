// A value as browsers print it in their consoles: short, with its kind to be seen.

/** `{name: 'Example JS Object', answer: 41, summarize: ƒ}`, `1n`, `Sat Dec 21 1968 …`. */
export function inspect(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${value}'`;
    case 'bigint':
      return `${value}n`;
    case 'function':
      return 'ƒ';
    case 'object':
      return value === null ? 'null' : inspectObject(value);
    default:
      return String(value);
  }
}

function inspectObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`;
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name} [${Array.from(value as Uint8Array, inspect).join(', ')}]`;
  }
  if (value.toString !== Object.prototype.toString) return String(value); // Dates, errors, proxies.
  const members = Object.entries(value).map(([key, member]) => `${key}: ${inspect(member)}`);
  return `{${members.join(', ')}}`;
}
