// JavaScript at the other end of a connection.
export function answer() {
  return 'JavaScript is there.';
}

export function answerNever() {
  return new Promise(() => {});
}

export function goodbye() {
  console.log('The component said goodbye.');
}
