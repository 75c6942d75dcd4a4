/**
 * The longest increasing subsequence of the positive numbers in `sources`, as indices in order: the items of a list
 * that stay where they are while all others move. O(n log n).
 *
 * `tails[k]` is the index of the smallest number that ends an increasing run of length k + 1; `previous` leads back.
 */
export function longestIncreasing(sources: Int32Array): Int32Array {
  const tails = new Int32Array(sources.length);
  const previous = new Int32Array(sources.length);
  let length = 0;
  for (let i = 0; i < sources.length; i++) {
    const value = sources[i]!;
    if (value === 0) continue;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sources[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
    if (low === length) length++;
  }
  const result = new Int32Array(length);
  let at = length > 0 ? tails[length - 1]! : -1;
  for (let k = length - 1; k >= 0; k--) {
    result[k] = at;
    at = previous[at]!;
  }
  return result;
}

/**
 * The same around those of `held` that can stay together, all or the most of them: the longest one with these in it.
 *
 * What would have to pass one of them is left out; then the longest of the rest contains them all.
 *
 * @param held as `sources`, with 0 for everything else.
 */
export function longestAround(sources: Int32Array, held: Int32Array): Int32Array {
  const kept = longestIncreasing(held);
  let passed = 0;
  let low = 0;
  return longestIncreasing(
    sources.map((source, i) => {
      if (kept[passed] === i) {
        passed++;
        low = source;
      }
      // No comparison with one that is not there is true.
      return source < low || source > sources[kept[passed]!]! ? 0 : source;
    }),
  );
}
