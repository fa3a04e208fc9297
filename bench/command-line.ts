// The command line over a folder of drafts, in this process.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { nodeIo } from '../src/cli/node-io.ts';
import { run } from '../src/cli/run.ts';
import { makeDraft } from './draft.ts';
import { tryEachLine } from './sizes.ts';

export const FILES = 1000;
/** In UTF-16 units. */
const SIZE = 10_000;
const FOLDER = 'out/bench-command-line';

type Timed<Result> = (runs: Record<'floor' | 'check', () => unknown>) => Promise<Result>;

/** Has `measure` measure `check` of a folder that is made for it, and what reading its files takes at the least. */
export async function checkFolder<Result>(measure: Timed<Result>): Promise<Result> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  try {
    const text = makeDraft(SIZE);
    // No two alike.
    for (let i = 0; i < FILES; i++) writeFileSync(`${FOLDER}/${i}.txt`, text.replace('报告', `报告之${i}`));
    const dropped = { isTTY: false, write: () => undefined };
    const io = { ...nodeIo(), stdout: dropped, stderr: dropped };
    return await measure({
      floor: () => {
        for (const name of readdirSync(FOLDER)) tryEachLine(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      },
      check: () => run(['check', FOLDER], io),
    });
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
