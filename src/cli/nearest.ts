// The name that somebody may have meant.

/** The name that is fewest changes of a letter away, no more than a third of its letters; the first of equals. */
export function nearestOf(given: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const changes = distance(given, name);
    if (changes < least && changes * 3 <= name.length) [nearest, least] = [name, changes];
  }
  return nearest;
}

/** How many letters are put in, left out, changed, or exchanged with the next. */
function distance(from: string, to: string): number {
  let [previous, before]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isExchanged = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (previous[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [previous, before] = [before, row];
  }
  return before[to.length] ?? Infinity;
}
