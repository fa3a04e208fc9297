// Measures the extension in a real VS Code: what activation costs beside built-in Markdown's, and how soon a key is on the
// screen in a long draft. With another checkout (built, an older one say) beside it, in turns, within one run.
//   npm run bench:editor -- [--with FOLDER] [--rounds N] [--only activation|keys]
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openWorkbench, type Workbench } from '../test/ui/workbench.ts';
import { makeDraft } from './draft.ts';

const { values: asked } = parseArgs({
  options: {
    with: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const rounds = Number(asked.rounds);
const checkouts = asked.with === undefined ? ['.'] : [asked.with, '.'];
const WORKSPACE = 'out/bench-editor';
/** In UTF-16 units. */
const LONG = 2_000_000;

const FILES = {
  'list.txt': '白菜\n萝卜\n豆腐\n',
  'notes.md': '# Notes\n\nNothing.\n',
  'short.speech.txt': makeDraft(10_000),
  'long.speech.txt': makeDraft(LONG),
};

/** Milliseconds, by what was measured. */
const measured = new Map<string, number[]>();

void main();

async function main(): Promise<void> {
  for (const checkout of checkouts) {
    if (!existsSync(join(checkout, 'dist/extension.js')))
      throw new Error(`${checkout} has not been built: npm run build there`);
  }
  rmSync(WORKSPACE, { recursive: true, force: true });
  mkdirSync(WORKSPACE, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(WORKSPACE, name), text);
  for (let round = 0; round < rounds; round++) {
    // Who comes first changes, for a machine grows warm.
    for (const checkout of round % 2 === 0 ? checkouts : checkouts.toReversed()) {
      if (asked.only !== 'keys') {
        await activation(checkout, 'plain text', 'list.txt', round);
        await activation(checkout, 'a draft', 'short.speech.txt', round);
      }
      if (asked.only !== 'activation') await keys(checkout);
    }
  }
  print();
}

/** In a window of its own: opens a file of each language, and asks VS Code what activating took. */
async function activation(checkout: string, what: string, file: string, round: number): Promise<void> {
  await withWorkbench(checkout, async (workbench) => {
    const { openFile, runCommand, until, page } = workbench;
    for (const name of round % 2 === 0 ? [file, 'notes.md'] : ['notes.md', file]) {
      await openFile(name);
      await sleep(2000);
    }
    await runCommand('Developer: Show Running Extensions');
    const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
    const timeOf = async (name: string): Promise<number | undefined> => {
      const row = rows.filter({ hasText: name });
      const text = (await row.count()) > 0 ? await row.first().innerText() : '';
      const [, milliseconds] = /Activation: (\d+)ms/.exec(text) ?? [];
      return milliseconds === undefined ? undefined : Number(milliseconds);
    };
    for (const [name, whose] of [
      [OWN, nameOf(checkout)],
      ['Markdown Language Features', ''],
    ] as const) {
      const time = await until(
        () => timeOf(name),
        (seen) => seen !== undefined,
      );
      note(`activation with ${what}: ${name}${whose}`, time ?? 0);
    }
  });
}

/** As VS Code names what is run from its sources. */
const OWN = 'speech-draft.speech-draft';

/** From the key to the second frame after it, in the middle of a long draft, while all features are at work. */
async function keys(checkout: string): Promise<void> {
  await withWorkbench(checkout, async ({ openFile, goToLine, press, until, statusItems, page }) => {
    await openFile('long.speech.txt');
    await until(statusItems, (seen) => seen.some((item) => /\d ch/.test(item)), 60_000);
    const line = FILES['long.speech.txt'].split('\n').length >> 1;
    await goToLine(line);
    await press('End');
    await page.evaluate(() => {
      const frames: number[] = [];
      Object.assign(globalThis, { frames });
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => frames.push(performance.now() - timeStamp)),
          );
        },
        true,
      );
    });
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press('x');
      await sleep(BETWEEN);
    }
    const frames = await page.evaluate<number[]>('frames');
    for (const time of frames.slice(WARM_UP)) note(`key to second frame${nameOf(checkout)}`, time);
  });
}

const KEYS = 70;
const WARM_UP = 10;
/** Milliseconds between keys, as of a quick hand. */
const BETWEEN = 150;

async function withWorkbench(checkout: string, use: (workbench: Workbench) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench({
    folder: WORKSPACE,
    extension: checkout,
    size: { width: 1280, height: 2400 },
  });
  try {
    await use(workbench);
  } finally {
    await workbench.close();
  }
}

function nameOf(checkout: string): string {
  return checkouts.length === 1 ? '' : ` (${checkout === '.' ? 'this' : resolve(checkout)})`;
}

function note(what: string, milliseconds: number): void {
  measured.set(what, [...(measured.get(what) ?? []), milliseconds]);
}

function print(): void {
  for (const [what, times] of [...measured].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
    console.log(
      `${what}: median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms (${sorted.length} measurements)`,
    );
  }
}
