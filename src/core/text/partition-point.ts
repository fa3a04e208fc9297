/** How many of the first items, of `length` in all, pass a test that none passes behind one that fails it. Binary search. */
export function partitionPoint(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
