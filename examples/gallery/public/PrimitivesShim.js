// Counts, and shows in the console what arrives.

globalThis.counter = 0;

export function incrementCounter() {
  globalThis.counter += 1;
}

export function getCounter() {
  return globalThis.counter;
}

// JavaScript takes anything here; the imports are what narrows it.
export function logValue(value) {
  console.log(value);
}

export function logValueAndType(value) {
  console.log(typeof value, value);
}
