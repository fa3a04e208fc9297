// npm run test:archives: a thousand mutated documents and every bomb, each within the memory that is allowed. Takes a minute
// or two; npm test has a part of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWord } from '../src/word/index.ts';
import { BOMBS } from '../test/word/bombs.ts';
import { originals, readMutated } from '../test/word/mutations.ts';

const MUTATED = 1000;
const MOST_MEGABYTES = 200;

async function main(): Promise<boolean> {
  const archives = await originals();
  const mutated = measured(() => readMutated(archives, MUTATED));
  const { refused, read } = mutated.result;
  console.log(`mutated: ${refused} refused, ${read} read, none threw; ${mutated.megabytes} MB`);
  let isSound = mutated.megabytes <= MOST_MEGABYTES;
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-'));
  for (const { name, make } of BOMBS) {
    const file = join(folder, 'bomb.docx');
    writeFileSync(file, make());
    // In a process of its own: memory that was once taken is not given back.
    const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/archives.ts', file], {
      encoding: 'utf8',
    });
    console.log(`${name}: ${stdout.trim()}`);
    isSound &&= status === 0;
  }
  rmSync(folder, { recursive: true });
  return isSound;
}

function readOne(file: string): boolean {
  const bytes = readFileSync(file);
  const { result, megabytes } = measured(() => readWord(bytes));
  console.log(`${'refused' in result ? result.refused.template : 'read'} ${megabytes} MB`);
  return 'refused' in result && megabytes <= MOST_MEGABYTES;
}

function measured<T>(run: () => T): { result: T; megabytes: number } {
  const before = process.resourceUsage().maxRSS;
  const result = run();
  return { result, megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024) };
}

const [file] = process.argv.slice(2);
void (file === undefined ? main() : Promise.resolve(readOne(file))).then((isSound) => {
  process.exitCode = isSound ? 0 : 1;
});
