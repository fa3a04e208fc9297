/** Whatever stands on a line of its own in the order of the lines. */
export interface OnLine {
  /** Line, from 0. */
  readonly line: number;
}

/** The place of the first of `items`, which stand in the order of their lines, at or after `line`. Binary search. */
export function lowerBound(items: readonly OnLine[], line: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
