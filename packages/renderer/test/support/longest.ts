/** How many numbers can stay where they are while the others move: the slow, plain way. Imports nothing. */

/** The length of the longest increasing subsequence. */
export function longestIncreasing(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let best = 0;
    for (let j = 0; j < i; j++) if (numbers[j]! < number) best = Math.max(best, lengths[j]!);
    lengths.push(best + 1);
  }
  return Math.max(0, ...lengths);
}

/** The length of the longest one that has the number at `index` in it. */
export function longestWith(numbers: readonly number[], index: number): number {
  const number = numbers[index]!;
  const before = numbers.slice(0, index).filter((one) => one < number);
  const after = numbers.slice(index + 1).filter((one) => one > number);
  return longestIncreasing(before) + 1 + longestIncreasing(after);
}
