/** What a suite says last; without it a run has failed, whatever its exit code. */
export interface SuiteRecord {
  passed: number;
  failed: number;
}

/** Marks what the suite prints amid everything else that an extension host prints. */
export const SAYS = '[suite]';

/** Reads what an extension host prints: the suite's words are printed, its record is kept. */
export class SuiteOutput {
  record: SuiteRecord | undefined;
  /** What others said, for when the suite could not say anything. */
  readonly noise: string[] = [];

  read(text: string): void {
    if (!text.startsWith(SAYS)) {
      this.noise.push(text);
      return;
    }
    const words = text.slice(SAYS.length + 1);
    if (words.startsWith('{"passed"')) this.record = JSON.parse(words) as SuiteRecord;
    else console.log(words);
  }
}
