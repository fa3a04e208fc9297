/** What a suite says last; without it a run has failed, whatever its exit code. */
export interface SuiteRecord {
  passed: number;
  failed: number;
}

/** Marks what the suite prints amid everything else that an extension host prints. */
export const SAYS = '[suite]';
