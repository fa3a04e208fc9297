/** What a suite says last; without it a run has failed, whatever its exit code. */
export interface SuiteRecord {
  passed: number;
  failed: number;
  /** The tests that passed at their second try only. */
  flaky: string[];
}

/** A host that ends badly has failed, however well its tests went. */
export function judged(code: number, record: SuiteRecord): SuiteRecord {
  return code === 0 || record.failed > 0 ? record : { ...record, failed: 1 };
}

/** Marks what the suite prints amid everything else that an extension host prints. */
export const SAYS = '[suite]';
