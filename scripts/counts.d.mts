interface Counts {
  passed: number;
  failed: number;
}
export function clearCounts(): void;
export function recordCounts(suite: string, counts: string | Counts): void;
export function readCounts(): Map<string, Counts>;
