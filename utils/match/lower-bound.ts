/**
 * Binary search in what is sorted.
 * @param length how many there are
 * @param isBefore of an index: whether what stands there comes before what is looked for
 * @returns the first index for which it does not, or `length`
 */
export function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
