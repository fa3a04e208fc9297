// Holds update() and edited() against parse(): random edits of random drafts, after each of which the draft must be the one
// that is read from the new text, in every public field. The same for the same seed.
//   npm run fuzz:update [-- --edits 1000000 --drafts 2000 --seed 1]
// Exit status: 0 no difference, 1 differences (the first of them are printed, made small), 2 wrong usage.
import { parseArgs } from 'node:util';
import { type Failure, fuzz } from './fuzz/run.ts';

const DEFAULTS = { edits: 1_000_000, drafts: 2_000, seed: 1 };
/** So many differences of one field are shown. */
const SHOWN = 3;

const options = readOptions();
if (options) run(options);
else process.exitCode = 2;

function readOptions(): typeof DEFAULTS | undefined {
  try {
    const { values } = parseArgs({
      options: { edits: { type: 'string' }, drafts: { type: 'string' }, seed: { type: 'string' } },
    });
    const given = Object.entries(values).map(([name, value]) => [name, Number(value)] as const);
    const wrong = given.find(([, value]) => !Number.isSafeInteger(value) || value < 1);
    if (wrong) throw new Error(`--${wrong[0]} takes a whole number from 1 on`);
    return { ...DEFAULTS, ...Object.fromEntries(given) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('usage: npm run fuzz:update [-- --edits N --drafts N --seed N]');
    return undefined;
  }
}

function run({ edits, drafts, seed }: typeof DEFAULTS): void {
  const started = performance.now();
  const found = new Map<string, Failure[]>();
  let failures = 0;
  let shares = 0;
  fuzz(
    { edits, drafts, seed },
    (failure) => {
      failures++;
      const name = `${failure.by}: ${failure.difference.field}`;
      const known = found.get(name);
      if (known) known.push(failure);
      else found.set(name, [failure]);
    },
    (done) => {
      const share = Math.floor((20 * done) / edits);
      if (share <= shares) return;
      shares = share;
      const rate = Math.round((1000 * done) / (performance.now() - started));
      console.log(
        `${String(5 * share).padStart(3)} %  ${done} edits, ${rate} a second, ${failures} differences`,
      );
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  for (const [name, of] of found) {
    console.log(`\n${name}: ${of.length}`);
    for (const failure of of.slice(0, SHOWN)) show(failure);
  }
  console.log(`\n${edits} edits of ${drafts} drafts, seed ${seed}: ${failures} differences, ${seconds} s`);
  if (failures > 0) process.exitCode = 1;
}

function show({ draft, step, options, difference, smallest }: Failure): void {
  const small = smallest();
  const { path, updated, parsed } = small?.difference ?? difference;
  console.log(`\n  draft ${draft}, edit ${step}: ${path} is ${brief(updated)}, parse says ${brief(parsed)}`);
  if (options.notHeadings) console.log(`  notHeadings ${JSON.stringify(options.notHeadings)}`);
  if (!small) {
    console.log('  not by this edit alone: what earlier ones left has a part in it');
    return;
  }
  console.log(`  text  ${JSON.stringify(small.text)}`);
  for (const { range, text } of small.edits) {
    const place = ({ line, character }: typeof range.start): string => `${line}:${character}`;
    console.log(`  edit  ${place(range.start)}-${place(range.end)} ${JSON.stringify(text)}`);
  }
}

function brief(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
}
