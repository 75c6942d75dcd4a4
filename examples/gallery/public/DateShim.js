// Dates in and out.

export function incrementDay(date) {
  date.setDate(date.getDate() + 1);
  return date;
}

export function logValueAndType(value) {
  if (!(value instanceof Date)) throw new TypeError('not a date');
  console.log('Date:', value);
}
