// Tells a component what arrived.
export function describe(value) {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isInstance = kind === 'Object' && value.constructor !== Object;
  const type = isInstance ? 'Instance of a class' : kind;
  const text = JSON.stringify(value instanceof Map ? [...value] : value);
  return `${type} ${text}`;
}

export const echo = (value) => value;
