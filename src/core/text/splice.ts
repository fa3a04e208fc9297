/** `items` with `fresh` in the place of those from `from` to `to` (exclusive); native copies, whatever their number. */
export function spliced<T>(items: readonly T[], from: number, to: number, fresh: readonly T[]): T[] {
  if (fresh.length !== to - from) return items.slice(0, from).concat(fresh, items.slice(to));
  // One copy instead of three.
  const copy = items.slice();
  fresh.forEach((item, i) => (copy[from + i] = item));
  return copy;
}
