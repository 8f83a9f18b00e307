// Looking up a place among sorted ones.

/** How many of the rising numbers are no greater than the limit. Takes time that grows with the logarithm of their count. */
export function countUpTo(rising: number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
