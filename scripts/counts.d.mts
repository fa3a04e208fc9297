interface Counts {
  passed: number;
  failed: number;
  /** What needed a second try, by name. */
  flaky: readonly string[];
}
export function clearCounts(): void;
export function recordCounts(suite: string, counts: Counts): void;
export function readCounts(): Map<string, Counts>;
