// Functions timed in turns, so that a busy moment falls on all of them.

/** Times another's time. */
export interface Ratio {
  readonly median: number;
  /** Half of the range that the middle half of the runs lies in. */
  readonly spread: number;
}

/** How long each function took beside that of the name `one`, round by round. */
export function ratiosOf(
  times: ReadonlyMap<string, readonly number[]>,
  one: string,
): ReadonlyMap<string, Ratio> {
  const ones = times.get(one) ?? [];
  const ratios = new Map<string, Ratio>();
  for (const [name, taken] of times) {
    const sorted = taken.map((time, round) => time / (ones[round] ?? 1)).toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    ratios.set(name, { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2 });
  }
  return ratios;
}

export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** By name; those that give a promise are waited for. */
export type Runs = ReadonlyMap<string, () => unknown>;

/**
 * In milliseconds of the processor's time, each function called once in every round: what other programs do meanwhile is not
 * counted, the collector's work is. First some rounds to warm up.
 */
export async function timesIn(rounds: number, runs: Runs): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const name of runs.keys()) times.set(name, []);
  for (let round = -Math.min(rounds, WARM_UP); round < rounds; round++) {
    for (const [name, run] of runs) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  return times;
}

const WARM_UP = 20;
