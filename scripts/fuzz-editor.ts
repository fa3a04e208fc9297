// Edits three drafts at random in a real VS Code (always the served one): typing, commands, fixes, undo and redo. After each
// step every outline must be the one that is read from its text anew, a command is one step to undo, and in the end there is
// no error in the logs.
//   npm run fuzz:editor [-- --minutes 10 --seed 1 --web]
// Exit status: 0 nothing found, 1 something (printed with its seed and step), 2 wrong usage.
import { parseArgs } from 'node:util';
import { bundleEntry } from '../test/host/bundleSuite.ts';
import { runOnServedHost } from '../test/host/runOnServedHost.ts';
import { temporaryFolder } from '../test/host/temporary.ts';

/** Of a run beyond its minutes, in milliseconds: the host has to start, and to end the step that it is at. */
const BESIDES = 120_000;

void main();

async function main(): Promise<void> {
  const asked = readOptions();
  if (!asked) {
    process.exitCode = 2;
    return;
  }
  const { minutes, seed, web } = asked;
  const entry = `import { run as edit } from './random-editing-run.ts';
    export const run = () => edit(${minutes}, ${seed});`;
  console.log(`editing at random for ${minutes} minutes, from seed ${seed} on`);
  const record = await runOnServedHost({
    name: 'fuzz',
    suite: await bundleEntry(entry, 'fuzz', web ? 'web' : 'node'),
    workspace: temporaryFolder('workspace'),
    web,
    locale: 'en',
    edition: 'newest',
    limit: minutes * 60_000 + BESIDES,
  });
  const { passed, failed } = record ?? { passed: 0, failed: 1 };
  console.log(`${passed} outlines compared, ${failed} failures`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

interface Options {
  readonly minutes: number;
  readonly seed: number;
  /** In the web extension host. */
  readonly web: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string' },
        seed: { type: 'string' },
        web: { type: 'boolean', default: false },
      },
    });
    const [minutes, seed] = [Number(values.minutes ?? 10), Number(values.seed ?? 1)];
    if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');
    if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number');
    return { minutes, seed, web: values.web };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('usage: npm run fuzz:editor [-- --minutes N --seed N --web]');
    return undefined;
  }
}
