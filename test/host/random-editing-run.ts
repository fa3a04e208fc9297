// Editing at random for some minutes, in an extension host: what scripts/fuzz-editor.ts has run there.
import { extensions } from 'vscode';
import { editAtRandom } from './random-editing.ts';
import type { SuiteRecord } from './record.ts';
import { logEntries } from './suite/helpers.ts';
import { say, tell } from './suite/run.ts';

/** Texts that are edited on and on become rubble: after so many steps there are others. */
const STEPS = 150;

/** @param seed of the first drafts; those after them have the numbers that follow */
export async function run(minutes: number, seed: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  const record: SuiteRecord = { passed: 0, failed: 0, flaky: [] };
  const onFailure = (failure: string): void => {
    record.failed++;
    say(`✖ ${failure}`);
  };
  try {
    await extensions.getExtension('speech-draft.speech-draft')?.activate();
    for (let next = seed; Date.now() < end; next++) {
      const { steps, compared, undone } = await editAtRandom({
        seed: next,
        goesOn: (steps) => steps < STEPS && Date.now() < end,
        onFailure,
      });
      record.passed += compared;
      say(
        `seed ${next}: ${steps} steps, ${compared} outlines compared, ${undone} commands undone, ${record.failed} failures so far`,
      );
    }
    for (const entry of await logEntries()) if (entry.includes('[error]')) onFailure(entry);
  } catch (error) {
    onFailure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  await tell(record);
  if (record.failed > 0) throw new Error(`${record.failed} failed`);
}
