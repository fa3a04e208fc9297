// What has kept its order among things that were moved.
import { partitionPoint } from '../text/partition-point.ts';

/** The longest choice of indices at which `values` rise, those below 0 left out. In O(n log n). */
export function longestRise(values: readonly number[]): number[] {
  /** By length, the index at which the rise of that length ends that ends lowest. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    if (value < 0) return;
    const length = partitionPoint(ends.length, (at) => (values[ends[at] ?? -1] ?? 0) < value);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.toReversed();
}
