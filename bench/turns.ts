// Functions timed in turns, so that a busy moment falls on all of them.

/** Times another's time. */
export interface Ratio {
  readonly median: number;
  /** Half of the range that the middle half of the runs lies in. */
  readonly spread: number;
}

/** How long each function takes beside that of the name `one`, round by round; first some rounds to warm up. */
export function ratiosIn(
  rounds: number,
  runs: ReadonlyMap<string, () => unknown>,
  one: string,
): ReadonlyMap<string, Ratio> {
  const times = timesIn(rounds, runs);
  const ones = times.get(one) ?? [];
  const ratios = new Map<string, Ratio>();
  for (const [name, taken] of times) {
    const sorted = taken.map((time, round) => time / (ones[round] ?? 1)).toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (rounds - 1))] ?? 0;
    ratios.set(name, { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2 });
  }
  return ratios;
}

/**
 * In milliseconds of the processor's time, each function called once in every round: what other programs do meanwhile is not
 * counted, the collector's work is.
 */
export function timesIn(
  rounds: number,
  runs: ReadonlyMap<string, () => unknown>,
): ReadonlyMap<string, number[]> {
  const times = new Map<string, number[]>();
  for (const name of runs.keys()) times.set(name, []);
  for (let round = -Math.min(rounds, WARM_UP); round < rounds; round++) {
    for (const [name, run] of runs) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  return times;
}

const WARM_UP = 20;
