// Measures, in one run and as ratios, for machines are noisy. A size is in UTF-16 units; 1 MB here is 1,000,000 of them.
//   npm run bench               everything, other checkers too; writes the tables of the READMEs
//   npm run bench -- --check    fails where a limit is passed by more than the run varies
// Medians. What is compared is measured in turns, so that a busy moment falls on both.
import { parse } from '../src/core/reading/draft.ts';
import {
  type Change,
  demote,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  promote,
  removeSection,
  renumber,
  restyle,
} from '../src/core/edits/index.ts';
import { taiwan } from '../src/core/ordinals/ladders.ts';
import { lint } from '../src/lint/lint.ts';
import { checkFolder, FILES } from './command-line.ts';
import { asMarkdown, makeDraft, makeFaulty, makeReferences } from './draft.ts';
import { loadRivals } from './rivals.ts';
import { sizes, tryEachLine } from './sizes.ts';
import { writeSpeed } from './speed-table.ts';
import { medianOf, timesIn } from './turns.ts';

const MEGABYTE = 1_000_000;
const text = makeDraft(MEGABYTE);
const draft = parse(text);
console.log(
  `draft: ${text.length} UTF-16 units, ${draft.lines.length} lines, ${draft.sections.length} sections\n`,
);

void measure();

async function measure(): Promise<void> {
  const { columns, passed } = await sizes();
  if (process.argv.includes('--check')) {
    for (const it of passed) console.error(`passes its limit: ${it}`);
    if (passed.length > 0) process.exitCode = 1;
    return;
  }
  writeSpeed(columns);
  await structure();
  await growth();
  await commandLine();
  await rivals();
}

/** The edits of each structural command, on sections all over the draft; each beside a parse. */
async function structure(): Promise<void> {
  const { sections } = draft;
  // With a sibling on either side, so that nothing is refused for want of one.
  const some = (deep: number): (() => number) => {
    const fitting = sections.filter(({ level, index, parent }) => {
      const siblings = sections[parent]?.children ?? [];
      return level === deep && siblings[0] !== index && siblings.at(-1) !== index;
    });
    let turn = 0;
    return () => fitting[(turn += 7) % fitting.length]?.index ?? 0;
  };
  const second = some(2);
  const third = some(3);
  const commands: Readonly<Record<string, () => Change>> = {
    moveUp: () => moveUp(draft, [third()]),
    moveDown: () => moveDown(draft, [third()]),
    demote: () => demote(draft, [second()]),
    promote: () => promote(draft, [third()]),
    moveTo: () => moveTo(draft, [third()], { section: second(), where: 'into' }),
    'moveTo the end': () => moveTo(draft, [second()], { where: 'end' }),
    insertSection: () => insertSection(draft, { section: third(), where: 'after' }),
    removeSection: () => removeSection(draft, third()),
    'renumber all': () => renumber(draft, { kind: 'draft' }),
    'restyle all': () => restyle(draft, taiwan),
  };
  const refused = Object.entries(commands).flatMap(([name, run]) => {
    const times = Array.from({ length: 40 }, run).filter((change) => 'refused' in change).length;
    return times > 0 ? [`${name} ${times}`] : [];
  });
  console.log(`\nstructural commands, times a parse (at most 1)   refused of 40: ${refused.join(', ')}`);
  const timed = await inTurns<string>(101, { parse: () => parse(text), ...commands });
  for (const name of Object.keys(commands))
    report(name, timed(name), `${(timed(name) / timed('parse')).toFixed(2)} × parse`);
}

/** Time for each character, from a small draft to a large one. What has slips all over is read with rivals, and takes long. */
const GROWTH = [
  { name: 'a report', make: makeDraft, small: MEGABYTE / 10, large: MEGABYTE * 10, rounds: [21, 3] },
  { name: 'many references', make: makeReferences, small: 200_000, large: 600_000, rounds: [3, 1] },
  { name: 'many faulty series', make: makeFaulty, small: 200_000, large: 600_000, rounds: [3, 1] },
] as const;

async function growth(): Promise<void> {
  console.log('\ntime for each character (beside the floor’s own growth at most × 1.5)');
  for (const { name, make, small, large, rounds } of GROWTH) {
    const runs = (text: string) => ({
      floor: () => tryEachLine(text),
      parse: () => parse(text),
      check: () => lint(parse(text)),
    });
    const ofSmall = await inTurns(rounds[0], runs(make(small)));
    const ofLarge = await inTurns(rounds[1], runs(make(large)));
    const grown = (what: 'floor' | 'parse' | 'check'): number =>
      ofLarge(what) / ofSmall(what) / (large / small);
    const beside = (what: 'parse' | 'check'): string => (grown(what) / grown('floor')).toFixed(2);
    console.log(
      `${name.padEnd(24)} ${small / MEGABYTE} to ${large / MEGABYTE} MB: parse × ${beside('parse')}, check × ${beside('check')}   the floor × ${grown('floor').toFixed(2)}`,
    );
  }
}

/** `check` over a folder of drafts, beside reading each file and trying a regex on each line. */
async function commandLine(): Promise<void> {
  const timed = await checkFolder((runs) => inTurns(5, runs));
  console.log('');
  report(
    `${FILES} files of 10 KB`,
    timed('check'),
    `the command line checks them in ${(timed('check') / timed('floor')).toFixed(1)} × the time of one regex on each line`,
  );
}

/**
 * Other checkers, on like work: zhlint and AutoCorrect on the same text, markdownlint on the same as Markdown with the rules on
 * headings and numbered lists, textlint on the same with rules on pairs, widths and long sentences. A tenth of it for those
 * whose time grows faster than the text.
 */
async function rivals(): Promise<void> {
  const { zhlint, autocorrect, markdownlint, textlint } = await loadRivals();
  const part = makeDraft(MEGABYTE / 10);
  const markdown = asMarkdown(part);
  console.log('');
  await beside('zhlint, 0.1 MB', part, () => zhlint(part), 50);
  await beside('markdownlint, 0.1 MB', part, () => markdownlint(markdown));
  await beside('textlint, 0.1 MB', part, () => textlint(part));
  await beside('AutoCorrect, 1 MB', text, () => autocorrect.lint(text), 5);
}

/** Reports how much faster a check is than another's, and how much it should be at the least. */
async function beside(name: string, own: string, rival: () => unknown, least?: number): Promise<void> {
  const check = (): void => {
    for (let i = 0; i < CHECKS; i++) lint(parse(own));
  };
  const timed = await inTurns(5, { check, rival });
  const ratio = (timed('rival') / (timed('check') / CHECKS)).toFixed(1);
  report(
    name,
    timed('rival'),
    `check is ${ratio} × faster${least === undefined ? '' : ` (at least ${least})`}`,
  );
}

/** In a row: one alone would clear up what the other has left. */
const CHECKS = 20;

/** Medians in milliseconds, each function called once in every round; first some rounds to warm up. */
async function inTurns<Name extends string>(
  rounds: number,
  runs: Record<Name, () => unknown>,
): Promise<(name: Name) => number> {
  const taken = await timesIn(rounds, new Map(Object.entries<() => unknown>(runs)));
  return (name) => medianOf(taken.get(name) ?? []);
}

function report(name: string, milliseconds: number, ratio: string): void {
  console.log(`${name.padEnd(24)} ${milliseconds.toFixed(3).padStart(9)} ms   ${ratio}`);
}
